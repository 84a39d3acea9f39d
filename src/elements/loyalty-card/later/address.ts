/** Codes that come with the address of the page: `#bob-stamp=...`. */
import { readCode } from '../../../engines/stamps/encoding/codes.js';
import { mayChangeAddress } from '../../../kit/page/address.js';

/** The code in the address, if there is one. */
export const codeInAddress = (): ReturnType<typeof readCode> => (/^#bob-/.test(location.hash) ? readCode(location.href) : undefined);

/** Takes the code out of the address, so that it is not taken twice and not passed on with a link. */
export function clearAddress(): void {
  if (mayChangeAddress()) history.replaceState(history.state, '', location.href.split('#')[0]);
}
