/** The document as HTML, for websites that take no script: that of `bob-widgets render`. What renders it is loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { attribute } from '../../../../engines/convert/page-text.js';
import { isRenderable, type Renderable } from '../../../../engines/render/renderable.js';
import { dayAt, openOn } from '../../../../engines/board/standing.js';
import type { Board } from '../../../../formats/board/board.js';
import type { Cluster } from '../../../../formats/cluster/cluster.js';
import { renderDocument, type Rendering } from '../../../../kit/prerender/render-document.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { msg, str } from '../../../../schema/messages.js';
import { fileName } from '../../logic/file-name.js';
import { copyable } from '../publish/copyable.js';
import { saveButton } from '../publish/save-button.js';
import type { Speaker } from '../publish/speaker.js';
import { codeOut, leftOut } from '../publish/view.js';

interface Made {
  /** To paste: content systems strip scripts, and some then show the data for search engines as text. */
  readonly text: string;
  /** A page of its own, with data for search engines. */
  readonly page: string;
  readonly left: number;
}

export class WithoutScript {
  #open = false;
  /** What was rendered, or is being rendered; and in which language. */
  #of: { readonly document: object; readonly language: string } | undefined;
  #made: Made | undefined;

  constructor(private readonly speaker: Speaker) {}

  /**
   * @param document without what is not for everybody
   * @param read the same as its reader gives it
   * @param language of the reader
   * @param choice of the language
   */
  render(document: object, read: object, language: string, choice: unknown): TemplateResult | typeof nothing {
    if (!this.#element) return nothing;
    return html`<details
      class="code-box"
      data-format="without-script"
      @toggle=${({ target }: Event) => {
        this.#open = (target as HTMLDetailsElement).open;
        this.speaker.editor.host.update();
      }}
    >
      <summary>${title()}</summary>
      ${this.#open ? html`${choice} ${this.#inside(document, read, language)}` : nothing}
    </details>`;
  }

  /** The one that shows it; undefined where there is no HTML of it. */
  get #element(): Renderable | undefined {
    const element = this.speaker.editor.session.kind.shown.tag.replace('bob-', '');
    return isRenderable(element) ? element : undefined;
  }

  #inside(document: object, read: object, language: string): TemplateResult {
    const { publish, editor } = this.speaker;
    this.#refresh(document, read, language);
    const made = this.#made;
    if (!made) return html`<p role="status">${msg('Making the HTML.', { id: 'export.html-coming' })}</p>`;
    const name = fileName(editor.session, 'page.html');
    return html`<p>
        ${msg('For search engines, and for websites that take no script. Paste it where your website takes HTML, such as a “Custom HTML” block, and again when you change the document.', { id: 'export.html-text' })}
      </p>
      ${leftOut(publish)} ${publish.coded.length ? html`<p class="hint">${codeOut(publish.names(publish.coded))}</p>` : nothing}
      ${this.#missing(read, made)}
      ${copyable(this.speaker, made.text, { name: title(), counted: true, more: saveButton({ name, type: 'text/html', text: () => made.page }) })}`;
  }

  /** Which records are not in it, and that it stays as it is. */
  #missing(read: object, { left }: Made): unknown {
    const element = this.#element;
    if (element === 'board') return [left ? this.#firstNotices(read as Board, left) : nothing, stays()];
    if (element === 'events') return stays();
    if (element !== 'directory') return nothing;
    const { members } = read as Cluster;
    if (!Array.isArray(members))
      return html`<p class="hint">${msg('The members are not in it: they are in a file of their own.', { id: 'export.html-file' })}</p>`;
    if (!left) return nothing;
    const count = formatNumber(this.speaker.editor.host.locale.code, members.length - left);
    return html`<p class="hint">
      ${msg(str`Only the first ${count} members are in it: more would make a page too long.`, { id: 'export.html-members', desc: 'A number of at least 500' })}
    </p>`;
  }

  #firstNotices({ notices }: Board, left: number): TemplateResult {
    const count = formatNumber(this.speaker.editor.host.locale.code, openOn(notices, dayAt(new Date())).length - left);
    return html`<p class="hint">
      ${msg(str`Only the first ${count} notices are in it: more would make a page too long.`, { id: 'export.html-notices', desc: 'A number of at least 200' })}
    </p>`;
  }

  #refresh(document: object, read: object, language: string): void {
    if (this.#of?.document === document && this.#of.language === language) return;
    const asked = (this.#of = { document, language });
    this.#made = undefined;
    const { host } = this.speaker.editor;
    void host
      .later(this.#make(read, language), (made) => {
        if (this.#of !== asked) return;
        this.#made = made;
        host.update();
      })
      .finally(() => {
        // it could not be loaded: who opens it again asks again
        if (this.#of === asked && !this.#made) this.#of = undefined;
      });
  }

  async #make(read: object, language: string): Promise<Made> {
    const asked = this.#rendering(read, language);
    const [text, page] = await Promise.all([renderDocument({ ...asked, withoutData: true }), renderDocument(asked)]);
    return { text: text.html, page: pageOf(page.html, language, this.speaker.publish.name), left: text.left };
  }

  #rendering(read: object, language: string): Rendering {
    const { kind } = this.speaker.editor.session;
    const { lang, page } = read as { lang?: string; page?: string };
    const seen = this.#element === 'directory' ? membersOf(read as Cluster) : read;
    return { element: this.#element!, written: seen, known: seen, language, own: lang, url: page, ...kind.shown.attributes };
  }
}

/** On a page without script nothing goes by itself. */
const stays = (): TemplateResult =>
  html`<p class="hint">${msg('What is over stays in it until you paste it again.', { id: 'export.html-stays' })}</p>`;

const title = (): string => msg('HTML without script', { id: 'export.html', desc: 'Name of a format' });

const membersOf = ({ members, ...head }: Cluster): object => ({ head, members: Array.isArray(members) ? members : [] });

const pageOf = (body: string, language: string, name: string): string =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${attribute(name)}</title>
${body}
</html>
`;
