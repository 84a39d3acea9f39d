/** The last page, loaded when it is opened. */
import type { TemplateResult } from 'lit';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { Publish } from './publish.js';
import { publishView } from './view.js';
import type { Editor } from '../editing.js';
import { pagesStyles } from '../pages.styles.js';

export class PublishPage {
  readonly #publish: Publish;

  constructor(private readonly editor: Editor) {
    adoptStyles(editor.host.root, pagesStyles);
    this.#publish = new Publish(editor);
  }

  render(): TemplateResult {
    return publishView(this.editor, this.#publish);
  }
}
