/** The last page and those that it leads to, loaded when one of them is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { editorMore } from '../../../../../locales/generated/editorMore.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { loadMessages, type Bundle } from '../../../../kit/element/messages.js';
import { pinned } from '../../../../kit/pinned.js';
import { withMessages, type Messages } from '../../../../schema/messages.js';
import { EXPORT, publishTitle, type Editor, type Part } from '../editing.js';
import { pagesStyles } from '../pages.styles.js';
import { merged } from '../words.js';
import { Publish } from './publish.js';
import { publishStyles } from './publish.styles.js';
import { titles, type Speaker } from './speaker.js';
import { publishView } from './view.js';

export class PublishPage implements Speaker {
  readonly publish: Publish;
  #words: { readonly bundle: Bundle; readonly code: string; readonly messages: Messages } | undefined;
  #messages: Messages = {};
  /** Further pages, once they are here. */
  readonly #pages = new Map<string, Part>();
  #coming = '';
  /** Which button was pressed last. */
  #pressed = '';

  constructor(readonly editor: Editor) {
    adoptStyles(editor.host.root, pagesStyles, publishStyles);
    this.publish = new Publish(editor);
  }

  render(): TemplateResult {
    const { step } = this.editor;
    const messages = this.#find();
    if (!messages) return html`${nothing}`;
    this.#messages = messages;
    return withMessages(
      messages,
      () =>
        html`<section class="step" role="group" data-step=${step} aria-labelledby="step-title">
          <h3 id="step-title" tabindex="-1">${titles[step]?.() ?? publishTitle()}</h3>
          ${step in titles ? this.#page(step) : publishView(this)}
        </section>`,
    );
  }

  say(button: string, words: () => string): void {
    this.#pressed = button;
    this.editor.say(() => withMessages(this.#messages, words));
  }

  said(button: string): unknown {
    const { said } = this.editor;
    return this.#pressed === button && said ? html`<span class="said">${said}</span>` : nothing;
  }

  /** The words of these pages; undefined while they are on their way. */
  #find(): Messages | undefined {
    const { host, texts } = this.editor;
    const { code } = host.locale;
    const bundle = merged(editorMore, texts);
    if (this.#words?.bundle === bundle && this.#words.code === code) return this.#words.messages;
    const messages = loadMessages(bundle, code);
    if (!(messages instanceof Promise)) return messages;
    void messages.then((found) => {
      this.#words = { bundle, code, messages: found };
      this.#lead();
    });
    return undefined;
  }

  /** One of the further pages; nothing while it is on its way. */
  #page(step: string): unknown {
    const { host } = this.editor;
    const use = (page: Part): void => {
      this.#pages.set(step, page);
      host.update();
    };
    if (!this.#pages.has(step) && this.#coming !== step) {
      this.#coming = step;
      const coming =
        step === EXPORT
          ? host.later(
              // the readers are there since the form stood
              Promise.all([pinned(() => import('../export/page.js')), pinned(() => import('../check.js'))]),
              ([{ ExportPage }, { readAs }]) => use(new ExportPage(this, readAs)),
            )
          : host.later(
              pinned(() => import('../check-page/page.js')),
              ({ CheckPage }) => use(new CheckPage(this)),
            );
      void coming.finally(() => (this.#coming = ''));
    }
    return this.#pages.get(step)?.render() ?? nothing;
  }

  /** Until now there was no title to lead to. */
  #lead(): void {
    const { host } = this.editor;
    host.update();
    void host.element.updateComplete.then(() => {
      const { root } = host;
      // who goes through the choice of pages by keys stays there
      if (root.activeElement?.matches('.page select')) return;
      const title = root.getElementById('step-title');
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'nearest' });
    });
  }
}
