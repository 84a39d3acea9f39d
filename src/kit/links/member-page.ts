/** Where the name of a member leads: to the page with the directory. */
import { encodeName } from '../../schema/fragment.js';
import { safeUrl } from '../../schema/link.js';

/**
 * The address of a member on the page with the directory; undefined where the page names none, or one that is not harmless: the attribute of a marked link may
 * be written by people who must not run script on the page.
 *
 * @param directory What the member's id is put behind.
 */
export const memberPage = (directory: string | null | undefined, id: string): string | undefined =>
  directory ? safeUrl(directory + encodeName(id), document.baseURI) : undefined;
