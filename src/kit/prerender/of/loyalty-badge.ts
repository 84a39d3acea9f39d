import { badge as texts } from '../../../../locales/generated/badge.js';
import { renderBadge } from '../../../engines/render/loyalty.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render: (written: Loyalty, _known, context) => renderBadge(written, context) } satisfies Renderer;
