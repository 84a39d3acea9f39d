/** What a newer version of the editor has stored is left as it is. */
import { isObject } from '../../../schema/leaves/leaf.js';
import { isNewerVersion } from '../../../schema/version.js';

/** Whether it is a document of a newer version of its format: an editor of today would leave out what it does not know. */
export const isNewer = (document: unknown): boolean => isObject(document) && isNewerVersion(document.version);
