/** The second flight: what a checklist needs once its first view stands. */
import { pinned } from '../../kit/pinned.js';
import { dress } from '../../kit/element/dress.js';
import { fieldStyles } from './fields.styles.js';
import { compareStyles, footStyles } from './foot.styles.js';
import { paper } from './paper.styles.js';

export { checklistMore as texts } from '../../../locales/generated/checklistMore.js';
export { checklistReader } from '../../formats/checklist/read.js';
export { standing } from '../../engines/checklist/progress.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { ElementHost } from '../../kit/element/element-host.js';
export { hasMarkup } from '../../kit/text/markup.js';
export { prose } from '../../kit/text/prose.js';
export { whole } from './pack-rest.js';
export { Desk } from './desk.js';
export { foot } from './foot.js';
export { headMore } from './head-more.js';
export { facts, panel } from './panel.js';

export const dressMore = (root: ShadowRoot): void => dress(root, fieldStyles, footStyles, compareStyles, paper);

/** Reads Markdown; needed only where a text has some. */
export const loadRich = (): Promise<typeof import('../../kit/text/rich.js')> => pinned(() => import('../../kit/text/rich.js'));
export const loadCompare = (): Promise<typeof import('./compare.js')> => pinned(() => import('./compare.js'));
