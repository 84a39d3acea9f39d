import { full as texts } from '../../../../locales/generated/full.js';
import { renderBook as render } from '../../../engines/render/book/book.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
