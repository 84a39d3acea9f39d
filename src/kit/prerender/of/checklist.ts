import { checklistMore as texts } from '../../../../locales/generated/checklistMore.js';
import { renderChecklist } from '../../../engines/render/checklist.js';
import type { Checklist } from '../../../formats/checklist/checklist.js';
import type { Renderer } from '../renderer.js';

export const renderer = { texts, render: (written: Checklist, _known, context) => renderChecklist(written, context) } satisfies Renderer;
