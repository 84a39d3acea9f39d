import { eventsMore as texts } from '../../../../locales/generated/eventsMore.js';
import { renderEvents as render } from '../../../engines/render/events.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
