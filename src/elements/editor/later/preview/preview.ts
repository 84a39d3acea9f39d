/** The document in the element that shows it, as visitors will see it. */
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { ownLanguageName } from '../../../../kit/intl/names.js';
import { isRequired } from '../../../../schema/shape-reader.js';
import { msg, str } from '../../../../schema/messages.js';
import { absolute } from '../../logic/absolute.js';
import { firstEntries, MOST } from '../../logic/first-entries.js';
import { findText } from '../../logic/find-text.js';
import { pathOf, type Path } from '../../logic/paths.js';
import { languageTag } from '../../../../schema/text.js';
import { isWritten } from '../../logic/texts.js';
import type { Session } from '../../logic/session.js';
import type { EditorHost } from '../editing.js';
import { previewStyles } from './preview.styles.js';

/** So long after the last key the preview follows, in milliseconds: it must not slow down who types. */
const PAUSE = 150;

interface Previewed {
  readonly host: EditorHost;
  readonly session: Session;
  readonly base: string;
  show(path: Path): void;
}

export class Preview {
  width: 'phone' | 'desktop' = 'desktop';
  theme: 'page' | 'light' | 'dark' = 'page';
  language = '';
  #element: HTMLElement | undefined;
  /** Whether lists end early in it. */
  #isCut = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly editor: Previewed) {
    adoptStyles(editor.host.root, previewStyles);
    editor.host.element.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.update(), PAUSE);
  }

  /** Gives the element what is written now. A preview that nobody sees waits until it is seen. */
  update(): void {
    clearTimeout(this.#timer);
    const { host, session } = this.editor;
    const place = host.root.querySelector<HTMLElement>('.stage');
    if (!place?.getClientRects().length) return;
    // without what must be there the element could only say that it failed
    const { shape } = session.kind.form;
    if (Object.keys(shape).some((name) => isRequired(shape[name]!) && !isWritten(session.exported[name as never])))
      return place.replaceChildren();
    const { tag, attributes } = session.kind.shown;
    if (this.#element?.localName !== tag) {
      this.#element = document.createElement(tag);
      for (const [name, value] of Object.entries({ ...attributes, 'json-ld': 'off' })) this.#element.setAttribute(name, value);
    }
    const element = this.#element as HTMLElement & { data?: unknown };
    if (this.theme === 'page') element.removeAttribute('theme');
    else if (element.getAttribute('theme') !== this.theme) element.setAttribute('theme', this.theme);
    if (!session.languages.all.includes(this.language)) this.language = '';
    // the editor follows whatever changes in the page, and be it to the same
    if (element.lang !== this.#spoken) element.lang = this.#spoken;
    const shown = firstEntries(session.exported);
    const isCut = shown !== session.exported;
    if (isCut !== this.#isCut) {
      this.#isCut = isCut;
      host.update();
    }
    element.data = absolute(shape, shown, this.editor.base);
    if (element.parentElement !== place) {
      place.replaceChildren(element);
      // the script tag looks into shadow roots only where it is told that there is something
      host.element.dispatchEvent(new Event('bobloader:inside', { bubbles: true, composed: true }));
    }
  }

  /** Where the document does not say it, the element follows its page: here the editor. */
  get #spoken(): string {
    const { session, host } = this.editor;
    const { main, all } = session.languages;
    const { code } = host.locale;
    const isSaid = languageTag((session.exported as { lang?: string }).lang);
    // of several languages that in which the fields are: what is typed is seen
    return this.language || (isSaid || all.length > 1 ? main : code);
  }

  render(): TemplateResult {
    const { all } = this.editor.session.languages;
    const choice = <T extends string>(label: string, value: T, options: readonly (readonly [T, string])[], set: (value: T) => void) =>
      html`<label
        >${label}
        <select .value=${value} @change=${({ target }: Event) => set((target as HTMLSelectElement).value as T)}>
          ${options.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`)}
        </select></label
      >`;
    const put = (change: () => void) => {
      change();
      this.update();
      this.editor.host.update();
    };
    return html`<section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">${msg('Preview', { id: 'edit.preview' })}</h3>
      <div class="row looks">
        ${choice(
          msg('Width', { id: 'edit.width', desc: 'Of the preview' }),
          this.width,
          [
            ['desktop', msg('Full width', { id: 'edit.desktop', desc: 'Width of the preview' })],
            ['phone', msg('Phone', { id: 'edit.phone', desc: 'Width of the preview' })],
          ],
          (width) => put(() => (this.width = width)),
        )}
        ${choice(
          msg('Colours', { id: 'edit.theme', desc: 'Of the preview: light or dark' }),
          this.theme,
          [
            ['page', msg('Same as this page', { id: 'edit.theme-page', desc: 'Colours of the preview' })],
            ['light', msg('Light', { id: 'edit.theme-light', desc: 'Colours of the preview' })],
            ['dark', msg('Dark', { id: 'edit.theme-dark', desc: 'Colours of the preview' })],
          ],
          (theme) => put(() => (this.theme = theme)),
        )}
        ${
          all.length > 1
            ? choice(
                msg('Language', { id: 'edit.preview-language', desc: 'Of the preview' }),
                this.#spoken,
                all.map((one) => [one, ownLanguageName(one)] as const),
                (language) => put(() => (this.language = language)),
              )
            : ''
        }
      </div>
      <p class="hint">
        ${msg('Click a text to change it.', { id: 'edit.preview-click', desc: 'A click in the preview leads to the field' })}
        ${this.#isCut ? msg(str`The preview shows the first ${MOST} entries of each list.`, { id: 'edit.preview-cut', desc: 'A number' }) : ''}
      </p>
      <div
        class="stage"
        part="preview"
        data-width=${this.width}
        @click=${{ handleEvent: (event: Event) => this.#clicked(event), capture: true }}
      ></div>
    </section>`;
  }

  /** Leads to the field of what was clicked. Buttons of the element go on working. */
  #clicked(event: Event): void {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(this.#element!)).filter((one) => one instanceof HTMLElement);
    const link = inside.find((one) => one.matches('a[href]'));
    if (link) event.preventDefault();
    if (!link && inside.some((one) => one.matches('button,summary,input,select,label'))) return;
    const clicked = inside.find((one) => !one.matches('strong,em,b,i') && one.textContent.trim());
    if (!clicked) return;
    const section = inside.find((one) => one.dataset.section)?.dataset.section;
    const within = section ? pathOf(`sections.${section}`) : [];
    const { session } = this.editor;
    // a whole section was clicked, not a text in it
    const found = clicked.textContent.length > 2000 ? undefined : findText(session.exported, clicked.textContent, within);
    const place = found ?? (section && pathOf(`sections.${section}`));
    if (!place) return;
    event.stopPropagation();
    this.editor.show(place);
  }
}
