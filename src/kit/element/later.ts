/** What every element needs once its first view stands; each takes it along in its own second flight. */
export { follow } from '../controllers/page-watch.js';
export { rescue } from '../../schema/load/rescue.js';
export { redress } from './dress.js';
export { paint } from './theme.js';
export { remark } from './stale.js';
