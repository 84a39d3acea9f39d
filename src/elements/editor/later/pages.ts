/** Pages that stand in the place of the form. Each is loaded when it is opened. */
import { pinned } from '../../../kit/pinned.js';

export const openPage = () => pinned(() => import('./open/page.js'));
export const publishPage = () => pinned(() => import('./publish/page.js'));
