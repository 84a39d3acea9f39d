/** The page on which another document is begun or opened, and drafts are looked after. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { msg, str, withMessages } from '../../../../schema/messages.js';
import type { Problem } from '../../../../schema/problem.js';
import type { Summary, Version } from '../../../../kit/storage/drafts/records.js';
import { openTitle, type Editor, type OpenPart } from '../editing.js';
import { said } from '../form/field-view.js';
import { kinds } from '../generated/kinds.js';
import { pagesStyles } from '../pages.styles.js';
import { DraftList } from './draft-list.js';
import { notePrivateKeys } from '../private-keys.js';
import { keysOf, leftOut, nameOf, strange } from './import.js';
import { MembersTable } from './members/table.js';
import { isMaybeTable, read, type Opened } from './read.js';

export { importInto } from './import.js';

export class OpenPage implements OpenPart {
  #text = '';
  #problems: readonly Problem[] = [];
  /** Whether they are of a file, not of what was pasted. */
  #isFile = false;
  /** What was read, while the owner has not said yet what becomes of it. */
  #found: Opened['all'] = [];
  #keys: Opened['keys'] = [];
  /** What the source says, and a document has no place for, in words. */
  #left = '';
  /** Members of which the owner says what their columns hold. */
  #table: MembersTable | undefined;
  #versions: readonly Version[] = [];
  readonly #kinds = new Map<string, string>();
  readonly #draftList: DraftList;

  constructor(private readonly editor: Editor) {
    adoptStyles(editor.host.root, pagesStyles);
    const nameOf = ({ title, kind }: Summary): string => title || (this.#kinds.get(kind) ?? kind);
    this.#draftList = new DraftList(editor, nameOf, () => this.#list());
    void this.#list();
  }

  render(): TemplateResult {
    return html`<section class="step" role="group" data-step="open" aria-labelledby="step-title">
      <h3 id="step-title" tabindex="-1">${openTitle()}</h3>
      <p class="intro">
        ${msg('What you have written is not lost. Undo brings it back, or you find it in the drafts below.', { id: 'edit.open-intro' })}
      </p>
      ${this.#templates()} ${this.#open()} ${this.#drafts()} ${this.#earlier()}
    </section>`;
  }

  /** What is kept may have changed. */
  async #list(): Promise<void> {
    const { keeping, host } = this.editor;
    const drafts = keeping?.load();
    if (drafts) keeping!.all = await drafts.list();
    for (const { title, kind } of keeping?.all ?? []) if (!title) await this.#nameKind(kind);
    // what could not be read is no document to go back to
    this.#versions = ((await keeping?.draft?.versions()) ?? []).filter(({ why }) => why !== 'damaged');
    host.update();
  }

  /** What documents of a kind are called while they have no name of their own. */
  async #nameKind(kind: string): Promise<void> {
    if (this.#kinds.has(kind) || !Object.hasOwn(kinds, kind)) return;
    const { form, texts } = (await kinds[kind]!()).kind;
    const title = withMessages(await loadMessages(texts, this.editor.host.locale.code), form.title);
    this.#kinds.set(
      kind,
      this.editor.host.say(() =>
        msg(str`${title} without a name`, { id: 'edit.nameless', desc: 'A draft; its kind, such as Book of Business' }),
      ),
    );
  }

  #templates(): TemplateResult {
    const { session } = this.editor;
    return html`<h4>${msg('Start with a template', { id: 'edit.templates', desc: 'Heading of a list of templates' })}</h4>
      <ul class="choose" role="list">
        ${session.kind.form.templates.map(
          ({ title, text, document }) =>
            html`<li>
              <button type="button" class="text" @click=${() => void this.#begin(this.#inLanguage(this.editor.host.say(document)))}>
                ${title()}
              </button>
              <span class="hint">${text()}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** A template says in which language it is: Greenlandic forms have Danish words. */
  #inLanguage(template: Readonly<Record<string, unknown>>): object {
    const { code } = this.editor.host.locale;
    return Object.hasOwn(this.editor.session.kind.form.shape, 'lang') ? { ...template, lang: code === 'kl' ? 'da' : code } : template;
  }

  #open(): TemplateResult {
    const isCluster = this.editor.session.kind.form.kind === 'cluster';
    const isWrong = this.#problems.length > 0;
    return html`<h4>${msg('Open a document', { id: 'edit.open-heading', desc: 'Heading: open a file or a link' })}</h4>
      <div class="field">
        <label for="open-text">${msg('Paste a link, a line from your page, or the text of a file', { id: 'edit.open-text' })}</label>
        ${
          isCluster
            ? html`<p class="hint" id="open-hint">
                ${msg('For members: paste the rows of your spreadsheet with their headings, or choose a CSV file.', { id: 'edit.open-members' })}
              </p>`
            : nothing
        }
        <textarea
          id="open-text"
          class="code"
          rows="4"
          spellcheck="false"
          aria-describedby=${[isCluster && 'open-hint', !this.#isFile && isWrong && 'open-wrong'].filter(Boolean).join(' ') || nothing}
          aria-invalid=${!this.#isFile && isWrong ? 'true' : nothing}
          .value=${this.#text}
          @input=${({ target }: Event) => (this.#text = (target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="row">
        <button type="button" class="button" @click=${() => void this.#read(this.#text)}>${msg('Open', { id: 'edit.read' })}</button>
        <label class="button file"
          >${msg('Choose a file', { id: 'edit.choose-file' })}<input
            type="file"
            class="hidden"
            aria-describedby=${this.#isFile && isWrong ? 'open-wrong' : nothing}
            aria-invalid=${this.#isFile && isWrong ? 'true' : nothing}
            @change=${async ({ target }: Event) => {
              const input = target as HTMLInputElement;
              const [file] = input.files ?? [];
              input.value = '';
              if (file) await this.#read(new Uint8Array(await file.arrayBuffer()), file.name);
            }}
        /></label>
      </div>
      <div id="open-wrong" class="wrong" role="alert">
        ${this.#problems.map(({ message, hint }) => html`<p>${said(message, hint)}</p>`)}
      </div>
      ${this.#table?.render()}
      ${
        this.#found.length
          ? html`<div class="found">
              <p id="found-title" tabindex="-1">${this.#foundWords()}</p>
              ${this.#left ? html`<p class="hint">${this.#left}</p>` : nothing} ${this.#choice()}
            </div>`
          : nothing
      }`;
  }

  #choice(): TemplateResult {
    const all = this.#found;
    const [only, ...others] = all;
    const edit = (one: object, at = 0): void => {
      this.#found = [];
      void this.#begin(one, keysOf({ all, keys: this.#keys }, at));
    };
    if (!others.length)
      return html`<button type="button" class="solid" @click=${() => edit(only!)}>${msg('Edit this', { id: 'edit.edit-found' })}</button>`;
    return html`<ul class="choose" role="list">
      ${all.map((one, at) => html`<li><button type="button" class="text" @click=${() => edit(one, at)}>${nameOf(this.editor, one)}</button></li>`)}
    </ul>`;
  }

  #drafts(): TemplateResult | typeof nothing {
    const { keeping } = this.editor;
    const drafts = keeping?.drafts;
    if (!keeping || !drafts) return nothing;
    const isOff = drafts.state === 'off';
    return html`<h4>${msg('Drafts in this browser', { id: 'edit.drafts' })}</h4>
      ${this.#draftList.render(keeping, drafts)}
      <p class="hint" id="keep-hint">
        ${msg('They are not sent anywhere. If you turn this off, all drafts are deleted.', { id: 'edit.keep-hint' })}
      </p>
      <label class="check"
        ><input
          type="checkbox"
          aria-describedby="keep-hint"
          .checked=${!isOff}
          @change=${async () => {
            await (isOff ? drafts.on() : drafts.off());
            await this.#list();
          }}
        />${msg('Save drafts in this browser', { id: 'edit.keep-drafts' })}</label
      >`;
  }

  /** Dated versions of this draft. */
  #earlier(): TemplateResult | typeof nothing {
    const { keeping } = this.editor;
    if (!this.#versions.length) return nothing;
    return html`<h4>${msg('Earlier versions of this draft', { id: 'edit.versions' })}</h4>
      <ul class="choose" role="list">
        ${this.#versions.map(
          ({ key, at, title }) =>
            html`<li>
              <button
                type="button"
                class="text"
                @click=${async () => {
                  await keeping?.draft?.restore(key);
                  this.editor.session.refresh();
                  await this.#list();
                  this.editor.say(() => msg('Earlier version restored.', { id: 'edit.restored' }));
                }}
              >
                ${keeping?.when(at)}
              </button>
              <span class="hint">${title}</span>
            </li>`,
        )}
      </ul>`;
  }

  async #read(input: string | Uint8Array, file?: string): Promise<void> {
    if (await this.#show(input, file)) await this.#lead();
  }

  /** Whether there is a choice now: between several documents, or what the columns of a table hold. */
  async #show(input: string | Uint8Array, file?: string): Promise<boolean> {
    const { host } = this.editor;
    // the same words are said again
    this.#problems = [];
    host.update();
    const opened = await read(input, host.locale.code, file);
    const { all, problems, keys } = opened;
    this.#table = isMaybeTable(opened) ? await MembersTable.of(this.editor, input, file, () => this.#leaveTable()) : undefined;
    this.#found = this.#table ? [] : all;
    this.#keys = keys;
    this.#problems = this.#table ? [] : problems;
    this.#isFile = typeof input !== 'string';
    this.#left = host.say(() => leftOut(opened));
    if (this.#found.length) this.editor.say(() => said(this.#foundWords(), this.#left));
    host.update();
    return !!this.#table || this.#found.length > 1;
  }

  async #lead(): Promise<void> {
    const { host } = this.editor;
    await host.element.updateComplete;
    const title = host.root.getElementById('match-title') ?? host.root.getElementById('found-title');
    // a page may show the editor only once it knows what comes
    for (let tries = 0; tries < 100 && title?.checkVisibility() === false; tries++) await new Promise((go) => setTimeout(go, 20));
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  }

  async look(input: string | Uint8Array, file?: string): Promise<boolean> {
    const isChoice = await this.#show(input, file);
    if (isChoice) void this.#lead();
    return isChoice;
  }

  #leaveTable(): void {
    this.#table = undefined;
    this.editor.host.update();
    this.editor.host.root.getElementById('open-text')?.focus();
  }

  #foundWords(): string {
    const [first, ...others] = this.#found;
    return others.length
      ? msg('There are several documents in this. Choose one to edit. To edit another one, open it again.', { id: 'edit.found-several' })
      : msg(str`Found: ${nameOf(this.editor, first!)}`, { id: 'edit.found', desc: 'The name of a document that was read' });
  }

  async #begin(json: object, keys: Opened['keys'] = []): Promise<void> {
    if (await this.editor.take(json)) return void notePrivateKeys(this.editor.session, keys);
    this.#problems = await strange(this.editor);
    this.editor.host.update();
  }
}
