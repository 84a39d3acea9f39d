import { boardMore as texts } from '../../../../locales/generated/boardMore.js';
import { renderBoard as render } from '../../../engines/render/board.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
