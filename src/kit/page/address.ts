/** The address of the page, for what keeps a place in it. */
import { isThrowawayOrigin } from './hosts.js';

/** Frames of Google Sites lose their page when the address changes, and other frames have none of their own. */
export const mayChangeAddress = (): boolean => /^https?:/.test(location.href) && !isThrowawayOrigin();

export { encodeName as encode } from '../../schema/fragment.js';
