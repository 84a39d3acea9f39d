import { full as texts } from '../../../../locales/generated/full.js';
import { renderBook as render } from '../../../engines/render/book/book.js';
import type { Renderer } from '../renderers.js';

export const renderer = { texts, render } satisfies Renderer;
