/** The second flight: what a checklist needs once its first view stands. */
import { pinned } from '../../kit/pinned.js';
import { dress } from '../../kit/element/dress.js';
import { fieldStyles } from './later/details.styles.js';
import { compareStyles, footStyles } from './later/footer.styles.js';
import { paper } from './later/print.styles.js';

export { checklistMore as texts } from '../../../locales/generated/checklistMore.js';
export { checklistReader } from '../../formats/checklist/read.js';
export { standing } from '../../engines/checklist/progress.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { ElementHost } from '../../kit/element/element-host.js';
export { hasMarkup } from '../../kit/text/markup.js';
export { prose } from '../../kit/text/prose.js';
export { whole } from './logic/pack.js';
export { Desk } from './later/answers.js';
export { foot } from './later/footer.js';
export { headMore } from './later/header.js';
export { facts, panel } from './later/details.js';

export const dressMore = (root: ShadowRoot): void => dress(root, fieldStyles, footStyles, compareStyles, paper);

/** Reads Markdown; needed only where a text has some. */
export const loadRich = (): Promise<typeof import('../../kit/text/rich.js')> => pinned(() => import('../../kit/text/rich.js'));
export const loadCompare = (): Promise<typeof import('./later/compare.js')> => pinned(() => import('./later/compare.js'));
