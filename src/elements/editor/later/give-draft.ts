/** A draft that cannot be opened here is given as a file. */
import { msg } from '../../../schema/messages.js';
import { fileNameOf } from '../logic/file-name.js';
import type { Editor } from './editing.js';
import { giveJson } from './give-json.js';

export const toFile = (): string => msg('Save as a file', { id: 'edit.to-file', desc: 'Button: gives the document as a file' });

/** Gives a draft that cannot be opened here. */
export const giveDraft = (anchor: Element, document: object, { host }: Editor): Promise<boolean> =>
  giveJson(anchor, document, fileNameOf(document, host.locale.language, 'draft.json'));
