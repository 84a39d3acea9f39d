import { figuresMore as figuresTexts } from '../../../../locales/generated/figuresMore.js';
import { full as texts } from '../../../../locales/generated/full.js';
import { renderBook as render } from '../../../engines/render/book/book.js';
import { renderFigures } from '../../../engines/render/figures.js';
import type { Renderer } from '../renderer.js';

/** Of figures, too: both write the same tables. */
export const figures = { texts: figuresTexts, render: renderFigures } satisfies Renderer;
export const renderer = { texts, render } satisfies Renderer;
