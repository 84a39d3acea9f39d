import { figuresMore as texts } from '../../../../locales/generated/figuresMore.js';
import { renderFigures as render } from '../../../engines/render/figures.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
