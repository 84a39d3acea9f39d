import { members as texts } from '../../../../locales/generated/members.js';
import { renderCluster as render } from '../../../engines/render/cluster.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render } satisfies Renderer;
