/** The lazy half of the editor: holds the document while it is edited, and draws form and preview. */
import type { TemplateResult } from 'lit';
import { editor as texts } from '../../../../locales/generated/editor.js';
import type { Change } from '../../../engines/draft/change.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { msg } from '../../../schema/messages.js';
import { pinned } from '../../../kit/pinned.js';
import { keepKeys } from '../../../kit/page/keys.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import type { Problem, Reading } from '../../../schema/problem.js';
import type { ObjectShape } from '../../../schema/shape.js';
import type { RecordForm, Step } from '../../../schema/form.js';
import { BobEditEvent } from '../events.js';
import type { EditedKind } from '../logic/kind.js';
import { isEditable, strangeKind } from '../logic/editable.js';
import { Opened } from '../logic/opened.js';
import { pathText, type Path } from '../logic/paths.js';
import { Session, type Typing } from '../logic/session.js';
import { shapeAt, wholeLists } from '../logic/shapes.js';
import { stepOf } from '../logic/step-of.js';
import { isStep, OPEN, PUBLISH, type Editor, type EditorHost, type Late } from './editing.js';
import { formStyles } from './form/form.styles.js';
import { fields } from './form/record.js';
import { kinds } from './generated/kinds.js';
import { layoutStyles } from './layout.styles.js';
import { loadWords, merged } from './words.js';
import type { Checker } from './checker.js';
import type { Keeping } from './keeping.js';
import type { Preview } from './preview/preview.js';
import type { Imported, ImportOptions } from './open/import.js';
import type { OpenPage } from './open/page.js';
import type { PublishPage } from './publish/page.js';
import { editorView } from './view.js';
import type { Voice } from './voice.js';

/** What comes once the form stands. */
const more = () => pinned(() => import('./more.js'));

export class EditorLater implements Later<object>, Editor {
  /** Loaded once the form stands. */
  checker: Checker | undefined;
  voice: Voice | undefined;
  preview: Preview | undefined;
  keeping: Keeping | undefined;
  late: Late | undefined;
  openPage: OpenPage | undefined;
  publish: PublishPage | undefined;
  #session: Session | undefined;
  readonly #opened = new Opened();
  readonly #visited = new Set<string>();
  /** The document in the page, as it was read. */
  #script: string | undefined;
  /** What was edited before a document of another kind was opened: undo leads back to it. */
  #before: Session | undefined;
  readonly #children = new MutationObserver(() => this.#written());
  #step = '';
  #bundle: Bundle = texts;
  #second = '';
  /** Which of form and preview a narrow editor shows. */
  pane: 'form' | 'preview' = 'form';
  said = '';
  /** Whether the page gave the document, or the owner opened it. */
  isGiven = false;
  /** The address that relative links of the document are seen from. */
  base = document.baseURI;

  constructor(readonly host: EditorHost) {
    adoptStyles(host.root, layoutStyles, formStyles);
    keepKeys(host.element);
  }

  hostConnected(): void {
    this.#children.observe(this.host.element, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
  }

  /** A document that is written into the page later takes the place of an empty form, never of what was typed. */
  #written(): void {
    const text = this.#scriptText;
    if (text === this.#script || this.#session?.canUndo) return;
    this.#script = text;
    if (text !== undefined) void this.host.element.reload();
  }

  get #scriptText(): string | undefined {
    return this.host.element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<object>> {
    this.#script = this.#scriptText;
    const asked = this.host.element.kind;
    const found = isObject(json) ? json.kind : undefined;
    const name = typeof found === 'string' ? found : '';
    const load = this.#isFor(name) ? kinds[name] : undefined;
    if (!load) return { document: null, findings: [strangeKind(json, asked || Object.keys(kinds))] };
    if (!isEditable(json)) return { document: null, findings: [{ code: 'not-a-document', path: '' }] };
    const { kind } = await load();
    if (signal.aborted) return { document: null, findings: [] };
    this.base = base;
    this.open(
      kind,
      json,
      Object.keys(json).some((key) => key !== 'kind' && key !== 'version'),
    );
    // what the kit reads of a document (language, colour) is not for the form around it
    return { document: {}, findings: [] };
  }

  /** @param isGiven whether the page gave the document, or the owner opened it: an empty form gives way to a draft */
  open(kind: EditedKind, document: unknown, isGiven = true): void {
    this.#before = undefined;
    this.isGiven = isGiven;
    this.#session = new Session(kind, wholeLists(kind.form.shape, document), this.host.locale.language, (change, isOther) =>
      this.#changed(change, isOther),
    );
    this.#bundle = merged(texts, kind.texts);
    this.#step = kind.form.steps[0]?.id ?? PUBLISH;
    this.#opened.clear();
    this.#second = '';
    this.checker?.reset();
    this.checker?.later();
    this.keeping?.begin();
  }

  prepare(): Promise<unknown> | undefined {
    // the language of the page is known only now
    this.session.begin(this.host.locale.language);
    return loadWords(this.#bundle, this.host.locale.code);
  }

  get texts(): Bundle {
    return this.#bundle;
  }

  view(): TemplateResult {
    return editorView(this);
  }

  shown(): unknown {
    if (!this.preview) return this.#loadMore();
    this.preview.update();
    return this.keeping?.start();
  }

  get session(): Session {
    return this.#session!;
  }

  get exported(): object | undefined {
    return this.#session?.exported;
  }

  get steps(): readonly Step[] {
    return this.session.kind.form.steps;
  }

  get step(): string {
    return this.#step;
  }

  get languagesShown(): readonly string[] {
    const { main } = this.session.languages;
    // another document may be in that language
    return this.#second && this.#second !== main ? [main, this.#second] : [main];
  }

  record(shape: ObjectShape): RecordForm | undefined {
    return this.session.kind.form.records.find((record) => record.shape === shape);
  }

  fields(record: RecordForm, path: Path): TemplateResult {
    return fields(this, record, path);
  }

  problems(path: Path, isText = false): readonly Problem[] {
    return this.checker?.at(path, isText) ?? [];
  }

  isOpen(place: string): boolean {
    return this.#opened.has(place);
  }

  set(path: Path, value: unknown, typing?: Typing): void {
    this.checker?.write(path);
    this.session.set(path, value, typing);
  }

  insert(list: Path, value: unknown): void {
    const items = this.session.at(list);
    const index = Array.isArray(items) ? items.length : 0;
    this.#opened.set(pathText([...list, index]), true);
    this.session.insert(list, index, value);
    this.late?.focusOn(this.host, [...list, index]);
  }

  remove(path: Path): void {
    this.#opened.removed(path);
    this.checker?.forget(path.slice(0, -1));
    this.session.remove(path);
    this.say(() => msg('Removed. You can undo.', { id: 'edit.removed', desc: 'For screen readers: an entry of a list is gone' }));
    this.late?.focusAfter(this, path);
  }

  move(list: Path, from: number, to: number): void {
    this.#opened.moved(list, from, to);
    this.checker?.forget(list);
    this.session.move(list, from, to);
    this.late?.focusOn(this.host, [...list, to]);
  }

  leave(path: Path): void {
    this.#visited.add(pathText(path));
    this.checker?.leave(path);
  }

  toggle(place: string, open: boolean): void {
    if (open === this.#opened.has(place)) return;
    this.#opened.set(place, open);
    this.host.update();
  }

  /** @param lead whether the focus goes to its title; not where somebody goes through the choice of pages by keys */
  go(step: string, lead = true): void {
    this.#step = step;
    this.pane = 'form';
    this.said = '';
    if (step === OPEN) this.#loadOpen(lead);
    else if (!isStep(this, step)) this.#loadPublish(step);
    this.#update(lead);
  }

  #update(toTitle: boolean): void {
    this.host.update();
    if (toTitle) void this.host.element.updateComplete.then(() => {
      const title = this.host.root.getElementById('step-title');
      title?.focus({ preventScroll: true });
      for (const one of [title?.closest('.form'), title]) one?.scrollIntoView({ block: 'nearest' });
    }); // prettier-ignore
  }

  show(path: Path, stay = false): void {
    const step = stepOf(this.steps, path);
    if (step) this.#step = step;
    this.pane = 'form';
    this.#opened.reveal(path, (outer) => this.#isMore(outer));
    this.checker?.visit(path);
    this.host.update();
    if (!stay) this.late?.focusOn(this.host, path);
  }

  /** Whether a field stands behind "More". */
  #isMore(path: Path): boolean {
    const shape = shapeAt(this.session.kind.form.shape, path.slice(0, -1));
    const record = typeof shape === 'object' ? this.record(shape as ObjectShape) : undefined;
    return !!record?.more.includes(String(path.at(-1)));
  }

  get canUndo(): boolean {
    return this.session.canUndo || !!this.#before;
  }

  /** @param stay whether the focus stays where it is: at the button, which may be pressed again */
  undo(stay = false): void {
    const before = this.#before;
    if (this.session.canUndo || !before) return this.#jump(this.session.undo(), stay);
    this.#before = undefined;
    void this.#goOn(before.kind, () => {
      this.#session = before;
      before.refresh();
    }).then(() => this.voice?.stepped([], false));
  }

  redo(stay = false): void {
    this.#jump(this.session.redo(), stay, true);
  }

  showLanguage(language: string): void {
    this.#second = language;
    if (language) this.session.addLanguage(language);
    this.host.update();
  }

  showPane(pane: 'form' | 'preview'): void {
    this.pane = pane;
    this.host.update();
    void this.host.element.updateComplete.then(() => this.preview?.update());
  }

  async import(input: string | Uint8Array, options?: ImportOptions): Promise<Imported> {
    const { importInto } = await more().then(({ openPage }) => openPage());
    return importInto(this, input, options);
  }

  /** Whether a document of this kind may be edited here. */
  #isFor(name: string): boolean {
    const asked = this.host.element.kind;
    return Object.hasOwn(kinds, name) && (!asked || asked === name);
  }

  /** Puts a document in the place of this one; it can be undone. One of another kind is a draft of its own. */
  async take(json: object): Promise<boolean> {
    const name = String((json as { kind?: unknown }).kind);
    if (!this.#isFor(name) || !isEditable(json)) return false;
    this.base = document.baseURI;
    if (name === this.session.kind.form.kind) {
      this.session.replace(json);
      this.go(this.steps[0]!.id);
      return true;
    }
    const before = this.session;
    const { kind } = await kinds[name]!();
    await this.#goOn(kind, () => {
      this.#before = before.canUndo || this.isGiven ? before : undefined;
      // as a change, so that it is stored
      this.session.replace(json);
    });
    return true;
  }

  /** Goes on with a draft, of whatever kind. */
  async openDraft(name: string, document: unknown, use: (session: Session) => void): Promise<void> {
    const load = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (load) await this.#goOn((await load()).kind, () => use(this.session), document);
  }

  /** Another document is edited from now on. Its words come first: nothing that is typed meanwhile is lost. */
  async #goOn(kind: EditedKind, use: () => void, document: unknown = { kind: kind.form.kind, version: 1 }): Promise<void> {
    await loadWords(merged(texts, kind.texts), this.host.locale.code);
    this.base = globalThis.document.baseURI;
    this.open(kind, document);
    use();
    this.keeping?.start();
    this.go(this.steps[0]!.id);
    this.host.present();
  }

  say(words: () => string): void {
    this.said = this.host.say(words);
    this.voice?.say(this.said);
    this.host.update();
  }

  #loadMore(): Promise<void> {
    return more().then(
      ({ Preview, Keeping, Checker, Voice, listen, ...late }) => {
        if (!this.late) listen(this);
        this.late = late;
        this.voice ??= new Voice(this);
        this.checker ??= new Checker(this, this.#visited);
        this.preview ??= new Preview(this);
        this.keeping ??= new Keeping(this);
        this.host.update();
        setTimeout(() => this.preview?.update()); // drawn by then: what waits for this waits for the drawing, too
      },
      () => undefined, // the form goes on without it; it is asked for again when the document is shown again
    );
  }

  #loadOpen(lead: boolean): void {
    // that of the last visit would take a text, and be gone with it
    this.openPage = undefined;
    void this.host.later(more().then((late) => late.openPage()), ({ OpenPage }) => {
      this.openPage = new OpenPage(this);
      this.#update(lead && this.#step === OPEN);
    }); // prettier-ignore
  }

  #loadPublish(step: string): void {
    this.checker?.showAll();
    if (!this.publish)
      void this.host.later(more().then((late) => late.publishPage()), ({ PublishPage }) => {
        this.publish ??= new PublishPage(this);
        this.#update(this.#step === step);
      }); // prettier-ignore
  }

  #jump(step: { readonly path: Path } | undefined, stay: boolean, again = false): void {
    if (step) this.voice?.stepped(step.path, again);
    // the main language is written along with a second one
    if (step?.path.length && pathText(step.path) !== 'lang') this.show(step.path, stay);
    else this.host.update();
  }

  #changed(change: Change | undefined, isOther: boolean): void {
    this.checker?.later();
    this.preview?.later();
    this.host.update();
    const path = change && 'path' in change ? pathText(change.path) : '';
    if (change ?? isOther) this.host.element.dispatchEvent(new BobEditEvent(path));
  }
}

export const create = lazyHalf(EditorLater);
