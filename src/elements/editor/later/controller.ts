/** The lazy half of the editor: holds the document while it is edited, and draws form and preview. */
import type { TemplateResult } from 'lit';
import { editor as texts } from '../../../../locales/generated/editor.js';
import type { Change } from '../../../engines/draft/change.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import { keepKeys } from '../../../kit/page/keys.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import type { Problem, Reading } from '../../../schema/problem.js';
import type { ObjectShape } from '../../../schema/shape.js';
import type { RecordForm, Step } from '../../../schema/form.js';
import { BobEditEvent } from '../events.js';
import type { EditedKind } from '../logic/kind.js';
import { Opened } from '../logic/opened.js';
import { isWithin, pathOf, pathText, type Path } from '../logic/paths.js';
import { Session, type Typing } from '../logic/session.js';
import { shapeAt } from '../logic/shapes.js';
import { Checker } from './checker.js';
import { OPEN, PUBLISH, type Editor, type EditorHost, type Marks } from './editing.js';
import { formStyles } from './form/form.styles.js';
import { fields } from './form/record.js';
import { kinds } from './generated/kinds.js';
import { layoutStyles } from './layout.styles.js';
import { focusAfter, focusOn } from './focus.js';
import { loadWords, merged } from './words.js';
import type { Keeping } from './keeping.js';
import type { Preview } from './preview/preview.js';
import type { OpenPage } from './open/page.js';
import type { PublishPage } from './publish/page.js';
import { editorView } from './view.js';

export class EditorLater implements Later<object>, Editor {
  readonly checker: Checker;
  /** Loaded once the form stands. */
  preview: Preview | undefined;
  keeping: Keeping | undefined;
  marks: Marks | undefined;
  openPage: OpenPage | undefined;
  /** The last page, once it was opened. */
  publish: PublishPage | undefined;
  #session: Session | undefined;
  readonly #opened = new Opened();
  readonly #children = new MutationObserver(() => this.#written());
  #step = '';
  #bundle: Bundle = texts;
  #second = '';
  /** Which of form and preview a narrow editor shows. */
  pane: 'form' | 'preview' = 'form';
  /** What was just done, for those who do not see it. */
  said = '';
  /** Whether the page gave the document, or the owner opened it. */
  isGiven = false;
  /** The address that relative links of the document are seen from. */
  base = document.baseURI;

  constructor(readonly host: EditorHost) {
    adoptStyles(host.root, layoutStyles, formStyles);
    keepKeys(host.element);
    this.checker = new Checker(this);
    host.element.addEventListener('beforeinput', (event) => this.#native(event));
    host.element.addEventListener('keydown', (event) => this.#shortcut(event));
  }

  hostConnected(): void {
    this.#children.observe(this.host.element, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.keeping?.stop();
    this.preview?.stop();
    this.checker.stop();
  }

  /** A document that is written into the page later takes the place of an empty form, never of what was typed. */
  #written(): void {
    const { element } = this.host;
    if (this.#session?.canUndo || !element.querySelector(':scope > script[type="application/json"]')) return;
    void element.reload();
  }

  async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<object>> {
    const asked = this.host.element.kind;
    const found = isObject(json) ? json.kind : undefined;
    const name = typeof found === 'string' ? found : '';
    const load = Object.hasOwn(kinds, name) && (!asked || asked === name) ? kinds[name] : undefined;
    if (!load)
      return {
        document: null,
        findings: [
          isObject(json)
            ? { code: 'wrong-kind', path: 'kind', expected: asked || Object.keys(kinds), found }
            : { code: 'not-a-document', path: '' },
        ],
      };
    const { kind } = await load();
    if (signal.aborted) return { document: null, findings: [] };
    this.base = base;
    this.open(
      kind,
      json,
      Object.keys(json as object).some((key) => key !== 'kind' && key !== 'version'),
    );
    // what the kit reads of a document (language, colour) is not for the form around it
    return { document: {}, findings: [] };
  }

  /** @param isGiven whether the page gave the document, or the owner opened it: an empty form gives way to a draft */
  open(kind: EditedKind, document: unknown, isGiven = true): void {
    this.isGiven = isGiven;
    this.#session = new Session(kind, document, this.host.locale.language, (change) => this.#changed(change));
    this.#bundle = merged(texts, kind.texts);
    this.#step = kind.form.steps[0]?.id ?? PUBLISH;
    this.#opened.clear();
    this.#second = '';
    this.checker.later();
    this.keeping?.begin();
  }

  prepare(): Promise<unknown> | undefined {
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
    return this.#second ? [main, this.#second] : [main];
  }

  record(shape: ObjectShape): RecordForm | undefined {
    return this.session.kind.form.records.find((record) => record.shape === shape);
  }

  fields(record: RecordForm, path: Path): TemplateResult {
    return fields(this, record, path);
  }

  problems(path: Path): readonly Problem[] {
    return this.checker.at(path);
  }

  isOpen(place: string): boolean {
    return this.#opened.has(place);
  }

  set(path: Path, value: unknown, typing?: Typing): void {
    this.session.set(path, value, typing);
  }

  insert(list: Path, value: unknown): void {
    const items = this.session.at(list);
    const index = Array.isArray(items) ? items.length : 0;
    this.#opened.set(pathText([...list, index]), true);
    this.session.insert(list, index, value);
    focusOn(this.host, [...list, index]);
  }

  remove(path: Path): void {
    this.#opened.removed(path);
    this.session.remove(path);
    focusAfter(this.host, path.slice(0, -1));
  }

  move(list: Path, from: number, to: number): void {
    this.#opened.moved(list, from, to);
    this.session.move(list, from, to);
    focusOn(this.host, [...list, to]);
  }

  leave(path: Path): void {
    this.checker.visit(path);
  }

  toggle(place: string, open: boolean): void {
    if (open === this.#opened.has(place)) return;
    this.#opened.set(place, open);
    this.host.update();
  }

  go(step: string): void {
    this.#step = step;
    this.pane = 'form';
    this.said = '';
    if (step === PUBLISH) this.#loadPublish();
    if (step === OPEN) this.#loadOpen();
    this.#toTitle();
  }

  /** Draws the page that is open, and leads to its title. */
  #toTitle(): void {
    this.host.update();
    void this.host.element.updateComplete.then(() => {
      const title = this.host.root.getElementById('step-title');
      title?.focus({ preventScroll: true });
      this.host.root.querySelector('.form')?.scrollIntoView({ block: 'nearest' });
    });
  }

  show(path: Path): void {
    const place = pathText(path);
    const step = this.#stepOf(path);
    if (step) this.#step = step;
    this.pane = 'form';
    // a record opens, with those around it; and "More", where the field stands there
    for (let length = 1; length <= path.length; length++) {
      const outer = path.slice(0, length);
      if (typeof outer.at(-1) === 'number') this.#opened.set(pathText(outer), true);
      const shape = shapeAt(this.session.kind.form.shape, outer.slice(0, -1));
      const record = typeof shape === 'object' ? this.record(shape as ObjectShape) : undefined;
      if (record?.more.includes(String(outer.at(-1)))) this.#opened.set(`${pathText(outer.slice(0, -1))}|more`, true);
    }
    this.checker.visit(pathOf(place));
    this.host.update();
    focusOn(this.host, path);
  }

  undo(): void {
    this.#jump(this.session.undo());
  }

  redo(): void {
    this.#jump(this.session.redo());
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

  async import(text: string): Promise<{ trouble?: string }> {
    const { read } = await pinned(() => import('./open/page.js'));
    const { json, problems } = await read(text, this.host.locale.code);
    const [problem] = problems;
    if (!json) return { trouble: problem?.code ?? 'not-a-document' };
    return (await this.take(json)) ? {} : { trouble: 'wrong-kind' };
  }

  /** Puts a document in the place of this one; it can be undone. One of another kind is opened beside it, as a draft of its own. */
  async take(json: object): Promise<boolean> {
    const name = String((json as { kind?: unknown }).kind);
    if (!Object.hasOwn(kinds, name)) return false;
    if (name === this.session.kind.form.kind) this.session.replace(json);
    else {
      const { kind } = await kinds[name]!();
      this.open(kind, json);
      await this.prepare();
      this.keeping?.start();
    }
    this.go(this.steps[0]!.id);
    this.host.present();
    return true;
  }

  /** Goes on with a draft, of whatever kind. */
  async openDraft(name: string, document: unknown, use: (session: Session) => void): Promise<void> {
    const load = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!load) return;
    const { kind } = await load();
    this.open(kind, document);
    await this.prepare();
    use(this.session);
    this.go(this.steps[0]!.id);
    this.host.present();
  }

  /** Tells what was done. */
  say(words: () => string): void {
    this.said = this.host.say(words);
    this.host.update();
  }

  #loadMore(): Promise<void> {
    return pinned(() => import('./more.js')).then(
      ({ Preview, Keeping, marks }) => {
        this.marks = marks;
        this.preview ??= new Preview(this);
        this.keeping ??= new Keeping(this);
        this.keeping.start();
        this.host.update();
        // drawn by then: what waits for this waits for the drawing, too
        setTimeout(() => this.preview?.update());
      },
      () => undefined, // the form goes on without it; it is asked for again when the document is shown again
    );
  }

  #loadOpen(): void {
    void this.host.later(pinned(() => import('./open/page.js')), ({ OpenPage }) => {
      const isFirst = !this.openPage;
      this.openPage = new OpenPage(this);
      // until now there was no title to lead to
      if (isFirst && this.#step === OPEN) this.#toTitle();
      else this.host.update();
    }); // prettier-ignore
  }

  #loadPublish(): void {
    this.checker.showAll();
    if (!this.publish)
      void this.host.later(pinned(() => import('./publish/page.js')), ({ PublishPage }) => {
        this.publish ??= new PublishPage(this);
        if (this.#step === PUBLISH) this.#toTitle();
        else this.host.update();
      }); // prettier-ignore
  }

  /** The page of the form on which a place stands. */
  #stepOf(path: Path): string | undefined {
    const place = pathText(path);
    const fits = this.steps
      .filter(({ at = '', fields }) => {
        if (!isWithin(place, at)) return false;
        const name = pathOf(place)[at ? pathOf(at).length : 0];
        return !fields || fields.includes(String(name));
      })
      .sort((one, other) => (other.at ?? '').length - (one.at ?? '').length);
    return fits[0]?.id;
  }

  #jump(step: { readonly path?: Path } | undefined): void {
    if (step?.path?.length) this.show(step.path);
    else this.host.update();
  }

  #changed(change: Change | undefined): void {
    this.checker.later();
    this.preview?.later();
    this.host.update();
    const path = change && 'path' in change ? pathText(change.path) : '';
    if (change) this.host.element.dispatchEvent(new BobEditEvent(path));
  }

  /** The browser's own undo knows one field; ours knows the document. */
  #native(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') this.undo();
    else this.redo();
  }

  #shortcut(event: KeyboardEvent): void {
    if (event.altKey || !(event.ctrlKey || event.metaKey) || !/^[zy]$/i.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }
}

export const create = lazyHalf(EditorLater);
