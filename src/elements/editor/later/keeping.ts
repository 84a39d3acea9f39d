/** Keeps what is written in this browser. Loaded once the form stands: until then it is in memory, and goes into the draft then. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import type { Draft } from '../../../kit/storage/drafts/draft.js';
import { isNewer } from '../../../kit/storage/drafts/newer.js';
import { openDrafts, type Drafts, type DraftState } from '../../../kit/storage/drafts/drafts.js';
import type { Summary } from '../../../kit/storage/drafts/records.js';
import { msg, str } from '../../../schema/messages.js';
import { languageTag } from '../../../schema/text.js';
import { equal } from '../../../engines/draft/equal.js';
import { beforeAll, type History, type Step } from '../../../engines/draft/history.js';
import { BobDraftEvent } from '../draft-event.js';
import { fileName } from '../logic/file-name.js';
import { MemoryStore, type Session } from '../logic/session.js';
import { OPEN, PUBLISH, type Editor, type Kept } from './editing.js';
import { toFile } from './give-draft.js';
import { giveJson } from './give-json.js';
import { Leaving } from './leaving.js';
import { moment } from './moment.js';
import { allDraftsButton, newerNotice, newerWords } from './newer-draft.js';
import { exportedOf, leavePrivateKeys } from './private-keys.js';
import { noticeStyles } from './notice.styles.js';

/** In the attribute `draft`. */
const NEW = 'new';

/** So long after the last key it is told that all is saved, in milliseconds. */
const PAUSE = 500;

export class Keeping implements Kept {
  drafts: Drafts | undefined;
  draft: Draft | undefined;
  all: readonly Summary[] = [];
  /** The draft that this form went on with by itself. */
  resumed: Summary | undefined;
  #session: Session | undefined;
  #isFirst = true;
  /** Something was written since it was told that all is saved. */
  #isNews = false;
  /** The draft that was open when the element left its page. */
  #left: { readonly id: string; readonly history: History } | undefined;
  /** A draft that cannot be opened here, since a newer version has saved it. */
  #newer: object | undefined;
  /** What had the focus before the notice had it. */
  #from: HTMLElement | null = null;
  /** A draft is being opened: where its owner was is not known yet. */
  #isLed = false;
  /** Which document was told of last. */
  #told = '';
  /** The document that its owner has saved as a file. */
  #inFile: unknown;
  readonly #leaving = new Leaving();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #edited = (): void => {
    this.#tell();
    this.#leaving.set(this.#isLost);
  };
  readonly #update = (): void => {
    this.#leaving.set(this.#isLost);
    this.editor.host.update();
  };
  /** While its owner writes on, the line says that it is being saved: the form is not drawn once more after each key. */
  readonly #saved = (): void => {
    this.#leaving.set(this.#isLost);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#update, PAUSE);
  };
  readonly #theirs = (): void => this.editor.session.refresh();

  constructor(private readonly editor: Editor) {
    adoptStyles(editor.host.root, noticeStyles);
    editor.host.element.addController({ hostConnected: () => this.start(), hostDisconnected: () => this.#stop() });
  }

  get state(): DraftState | 'coming' {
    return this.drafts?.state ?? 'coming';
  }

  /** Another document is edited: it gets a draft of its own. */
  begin(): void {
    this.#leave();
    this.#session = undefined;
    this.resumed = undefined;
  }

  start(): void {
    const { session } = this.editor;
    if (this.#session === session) return;
    this.#session = session;
    leavePrivateKeys(session);
    this.editor.host.element.addEventListener('bob-edit', this.#edited);
    this.#tell();
    void this.#start(session);
  }

  /** Tells which document is edited, where that is another one: of another draft, or put in its place as a whole. */
  #tell(): void {
    const { host, session } = this.editor;
    const isOther = ({ changes }: Step): boolean => changes.some((change) => change.op === 'replace' && !change.own);
    const since = session.history.done.findLast(isOther)?.at ?? 0;
    const draft = this.draft?.id ?? '';
    const told = `${draft} ${since}`;
    // an empty form, or what the page gave, before it is known in which draft it is kept
    if (told === this.#told || (!draft && !since)) return;
    this.#told = told;
    host.element.dispatchEvent(new BobDraftEvent(draft, since));
  }

  /** The element is taken out of its page. What is written goes on in memory, and is stored again when it comes back. */
  #stop(): void {
    const { drafts, draft } = this;
    this.editor.host.element.removeEventListener('bob-edit', this.#edited);
    if (draft) {
      this.#left = { id: draft.id, history: draft.history };
      this.#session?.keepIn(new MemoryStore(draft.history));
    }
    this.#leave();
    this.#session = undefined;
    this.drafts = undefined;
    this.#leaving.set(false);
    drafts?.removeEventListener('state', this.#update);
    void drafts?.close();
  }

  async #start(session: Session): Promise<void> {
    const drafts = this.load();
    if (!drafts) return;
    await drafts.ready;
    if (this.#session !== session) return;
    this.all = await drafts.list();
    if (this.#session !== session) return;
    const latest = this.all.find(({ kind }) => kind === session.kind.form.kind);
    const left = this.#left;
    this.#left = undefined;
    const before = left?.history === session.history ? await drafts.open(left.id) : null;
    if (this.#session !== session) return;
    if (before && equal(before.history.document, session.document)) return this.#use(before, session);
    if (before) void before.close();
    const asked = this.#asked();
    // who begins with nothing goes on where they stopped
    const id = asked ?? (this.editor.isGiven ? undefined : latest?.id);
    const goesOn = id && id !== NEW && !session.canUndo ? await drafts.open(id) : null;
    if (this.#session !== session) return;
    if (goesOn?.kind === session.kind.form.kind && !session.canUndo) {
      if (!asked) this.resumed = latest;
      this.#use(goesOn, session);
      this.#goBack(goesOn);
    } else {
      if (goesOn) void goesOn.close();
      else if (id && id !== NEW && !session.canUndo) await this.#tellNewer(id);
      if (this.#session !== session) return;
      this.keepAnew(asked === NEW && this.editor.isGiven);
    }
  }

  /** The draft that the page asks for; once, for the first document. */
  #asked(): string | undefined {
    const asked = this.#isFirst ? this.editor.host.element.draft : undefined;
    this.#isFirst = false;
    return asked || undefined;
  }

  /**
   * Stores the session from now on as a draft of its own, with all steps that were made before.
   *
   * @param atOnce whether it is stored before anything was changed: it may be nowhere else
   */
  keepAnew(atOnce = false): void {
    const { session } = this.editor;
    if (!this.drafts) return;
    const { history } = session;
    const { kind } = session.kind.form;
    const initial = beforeAll(history);
    const blank = { kind, version: 1 };
    const draft = this.drafts.create(kind, atOnce ? blank : initial);
    if (atOnce) draft.write({ op: 'replace', value: initial, was: blank });
    const { done } = draft.history;
    const latest = history.undone[0] ?? history.done.at(-1);
    if (latest) draft.adopt({ ...history, done: [...done, ...history.done] }, latest.at);
    this.#use(draft, session);
  }

  /** Goes on with another draft. */
  async resume(id: string): Promise<void> {
    const draft = await this.drafts?.open(id);
    if (!draft) return this.#tellNewer(id);
    await this.editor.openDraft(draft.kind, draft.history.document, (session) => {
      this.begin();
      this.#session = session;
      this.#isLed = true;
      this.#use(draft, session);
    });
    this.#isLed = false;
    this.#goBack(draft);
  }

  async #tellNewer(id: string): Promise<void> {
    const document = (await this.drafts?.read(id))?.history.document as object;
    if (!isNewer(document)) return;
    this.#newer = document;
    this.editor.say(() => newerWords(document));
  }

  /** Where the owner was: the page of the form, and the second language. */
  #goBack({ seen }: Draft): void {
    const { editor } = this;
    if (!seen) return;
    const { page, language } = seen;
    if (language && languageTag(language)) editor.showLanguage(language);
    if (page !== editor.step && (page === PUBLISH || editor.steps.some(({ id }) => id === page))) editor.go(page, false);
  }

  #see(): void {
    const { step, languagesShown } = this.editor;
    if (!this.#isLed && step !== OPEN) this.draft?.see({ page: step, language: languagesShown[1] ?? '' });
  }

  /** An empty form beside the draft that was gone on with. */
  beginAnew(): void {
    const { kind } = this.editor.session;
    this.editor.open(kind, { kind: kind.form.kind, version: 1 }, true);
    this.start();
    this.editor.go(this.editor.steps[0]!.id);
    this.editor.host.present();
  }

  /** The notice has been read: the focus goes back to where it was before. */
  keep(): void {
    const { element, root } = this.editor.host;
    this.resumed = undefined;
    this.#update();
    void element.updateComplete.then(() => {
      const before = this.#from?.isConnected ? this.#from : root.getElementById('step-title');
      before?.focus({ preventScroll: true });
    });
  }

  /** Undefined where the element has left its page. */
  load(): Drafts | undefined {
    if (this.drafts || this.editor.host.signal.aborted) return this.drafts;
    this.drafts = openDrafts();
    this.drafts.addEventListener('state', this.#update);
    return this.drafts;
  }

  #use(draft: Draft, session: Session): void {
    this.#leave();
    this.draft = draft;
    draft.addEventListener('change', this.#theirs);
    draft.addEventListener('saved', this.#saved);
    draft.addEventListener('writer', this.#update);
    draft.addEventListener('elsewhere', this.#update);
    draft.addEventListener('removed', this.#update);
    session.keepIn(draft);
    this.#edited();
  }

  #leave(): void {
    const { draft } = this;
    if (!draft) return;
    this.draft = undefined;
    draft.removeEventListener('change', this.#theirs);
    draft.removeEventListener('saved', this.#saved);
    draft.removeEventListener('writer', this.#update);
    draft.removeEventListener('elsewhere', this.#update);
    draft.removeEventListener('removed', this.#update);
    void draft.close();
  }

  /** Whether what is written here would be gone with the page. */
  get #isLost(): boolean {
    const { state, draft } = this;
    const session = this.#session;
    if (!session || state === 'kept' || state === 'coming') return false;
    const isEmpty = Object.keys(session.exported).every((key) => key === 'kind' || key === 'version');
    if (isEmpty || equal(session.exported, this.#inFile)) return false;
    // a draft that was deleted when its owner turned them off was saved before
    return draft && state !== 'off' ? !draft.saved : session.canUndo || !!draft?.summary;
  }

  saved(document: object): void {
    this.#inFile = document;
    this.#leaving.set(this.#isLost);
  }

  /** What becomes of what is written, in one line. Where it is not saved, the notice says so. */
  status(): string {
    this.#see();
    const { state, draft } = this;
    const text = this.#status();
    if (draft?.saved === false) this.#isNews = true;
    this.editor.voice?.state(text, () => {
      // a warning
      if (!draft || state !== 'kept' || draft.elsewhere) return !!text;
      const isNews = draft.saved && this.#isNews;
      if (isNews) this.#isNews = false;
      return isNews;
    });
    return this.#isTroubled ? '' : text;
  }

  get #isTroubled(): boolean {
    return this.state === 'full' || this.state === 'blocked';
  }

  #status(): string {
    const { state, draft } = this;
    if (state === 'coming') return '';
    if (state === 'off') return msg('Not saved: you turned drafts off.', { id: 'edit.kept-off', desc: 'State of a draft' });
    if (state === 'full')
      return msg('Not saved: this browser has no space left. Save the document as a file before you leave.', {
        id: 'edit.kept-full',
        desc: 'State of a draft',
      });
    if (this.drafts?.trouble === 'newer')
      return msg('Not saved: the drafts in this browser were saved by a newer version of this editor, and have not been changed. Save the document as a file before you leave.', { id: 'edit.kept-newer', desc: 'State of a draft' }); // prettier-ignore
    if (state === 'blocked') return msg('Not saved: this browser does not allow it here. Save the document as a file before you leave.', { id: 'edit.kept-blocked', desc: 'State of a draft' }); // prettier-ignore
    if (draft?.elsewhere)
      return msg('Also open in another tab. Changes in both are saved.', { id: 'edit.kept-elsewhere', desc: 'State of a draft' });
    // what nobody has changed is not stored
    if (!draft?.summary) return '';
    return !draft.saved
      ? msg('Saving', { id: 'edit.saving', desc: 'State of a draft: it is being saved' })
      : msg('Saved in this browser', { id: 'edit.kept', desc: 'State of a draft' });
  }

  /** Day and time, as people write them. */
  when(at: number): string {
    return moment(this.editor.host.locale.code, at);
  }

  /** What the form went on with, and the way to begin anew; or that nothing is kept here, and the way to a file. */
  notice(): TemplateResult | typeof nothing {
    const { resumed, editor } = this;
    const newer = this.#newer;
    if (newer)
      return newerNotice(newer, editor, () => {
        this.#newer = undefined;
        this.keep();
      });
    if (this.#isTroubled)
      return html`<div class="notice" data-wrong>
        <p class="wrong">${this.#status()}</p>
        <button
          type="button"
          class="button"
          @click=${async ({ currentTarget }: Event) => {
            const { exported } = editor.session;
            if (await giveJson(currentTarget as Element, exportedOf(editor.session), fileName(editor.session, 'draft.json')))
              this.saved(exported);
          }}
        >
          ${toFile()}
        </button>
        ${this.drafts?.trouble === 'newer' ? allDraftsButton() : nothing}
      </div>`;
    if (!resumed) return nothing;
    const when = this.when(resumed.changed);
    const from = ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#from = relatedTarget as HTMLElement | null;
    };
    return html`<div class="notice" role="status" @focusin=${from}>
      <p>
        ${msg(str`This is your draft from ${when}.`, { id: 'edit.resumed', desc: 'The form shows a draft; a date with a time follows' })}
      </p>
      <button type="button" class="text" @click=${() => this.beginAnew()}>${msg('Start a new document', { id: 'edit.anew' })}</button>
      <button type="button" class="text" @click=${() => this.keep()}>
        ${msg('Close', { id: 'edit.close-notice', desc: 'Button: closes a notice' })}
      </button>
    </div>`;
  }
}
