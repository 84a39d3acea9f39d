import { programme as texts } from '../../../../locales/generated/programme.js';
import { renderProgramme as render } from '../../../engines/render/loyalty.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
