/** The last page, loaded when it is opened. */
import type { TemplateResult } from 'lit';
import { Publish } from './publish.js';
import { publishView } from './view.js';
import type { Editor } from '../editing.js';

export class PublishPage {
  readonly #publish: Publish;

  constructor(private readonly editor: Editor) {
    this.#publish = new Publish(editor);
  }

  render(): TemplateResult {
    return publishView(this.editor, this.#publish);
  }
}
