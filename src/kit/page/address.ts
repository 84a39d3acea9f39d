/** The address of the page, for what keeps a place in it. */
import { carries } from '../../engines/carry/carries.js';
import { isThrowawayOrigin } from './hosts.js';

/** Frames of Google Sites lose their page when the address changes, other frames have none of their own, and one that carries the document must stay. */
export const mayChangeAddress = (): boolean => /^https?:/.test(location.href) && !carries(location.hash) && !isThrowawayOrigin();

export { encodeName as encode } from '../../schema/fragment.js';
