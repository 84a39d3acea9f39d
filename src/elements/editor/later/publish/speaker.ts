/** What the views of the last page, and of those that it leads to, have in common. */
import { msg } from '../../../../schema/messages.js';
import { CHECK_PAGE, EXPORT, type Editor } from '../editing.js';
import type { Publish } from './publish.js';

export interface Speaker {
  readonly editor: Editor;
  readonly publish: Publish;
  /** Tells what was done, also beside the button that did it. */
  say(button: string, words: () => string): void;
  said(button: string): unknown;
}

/** Of the pages that the last one leads to. */
export const titles: Readonly<Record<string, () => string>> = {
  [EXPORT]: () =>
    msg('Save and export', { id: 'export.title', desc: 'Title of a page: the document as a file, in other formats, on paper' }),
  [CHECK_PAGE]: () =>
    msg('Check my page', { id: 'publish.check-title', desc: 'Title of a page: whether the published page is as it should be' }),
};
