/** A document while it is edited: what it holds now, each step back and forth, and what its reader says of it. */
import type { Change } from '../../../engines/draft/change.js';
import { equal } from '../../../engines/draft/equal.js';
import { withoutEmpty } from '../../../engines/draft/empty.js';
import { record, redo, startHistory, undo, type History, type Step } from '../../../engines/draft/history.js';
import { valueAt } from '../../../engines/draft/path.js';
import { languagesOf } from '../../../schema/languages.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import { languageTag } from '../../../schema/text.js';
import { LANGUAGES } from './codes.js';
import type { EditedKind } from './kind.js';
import { pathText, type Path } from './paths.js';
import type { Languages } from './texts.js';

/** How a change came about. */
export interface Typing {
  /** Changes of the same group, one soon after the other, are one step back. */
  readonly group?: string;
  /** The keyboard of a phone is still at the word. */
  readonly composing?: boolean;
}

/** Where the history is: in memory, or in a draft that is stored. */
export interface HistoryStore {
  readonly history: History;
  write(change: Change, at: number, group?: string, typing?: Typing): unknown;
  undo(at: number): unknown;
  redo(at: number): unknown;
}

/** A history that nobody stores. */
export class MemoryStore implements HistoryStore {
  constructor(public history: History) {}

  write(change: Change, at: number, group?: string, { composing }: Typing = {}): void {
    this.history = record(this.history, change, at, { ...(group !== undefined && { group }), ...(composing && { composing }) });
  }

  undo(): void {
    this.history = undo(this.history);
  }

  redo(): void {
    this.history = redo(this.history);
  }
}

export class Session {
  #store: HistoryStore;
  /** What stands in the file: without what is empty. Made when it is asked for. */
  #exported: { readonly of: unknown; readonly document: object } | undefined;
  #languages: { readonly of: unknown; readonly languages: Languages } | undefined;
  /** Languages that the owner writes in, though nothing stands there yet. */
  readonly #added: string[] = [];

  /**
   * @param language of plain strings, where the document does not say it
   * @param changed called after each change, with what changed; `isOther` where the document is another by undo, redo, or another tab
   */
  constructor(
    readonly kind: EditedKind,
    document: unknown,
    private language: string,
    private readonly changed: (change: Change | undefined, isOther: boolean) => void,
  ) {
    this.#store = new MemoryStore(startHistory(document));
  }

  get history(): History {
    return this.#store.history;
  }

  /** The history has changed elsewhere. */
  refresh(): void {
    this.changed(undefined, true);
  }

  /** From now on the history is there; what it holds is what is edited. */
  keepIn(store: HistoryStore): void {
    const { document } = this;
    this.#store = store;
    this.changed(undefined, document !== this.document && !equal(document, this.document));
  }

  /** As it is written, with what is empty. */
  get document(): unknown {
    return this.history.document;
  }

  get exported(): object {
    const { document } = this;
    let exported = this.#exported;
    if (!exported || exported.of !== document) {
      const { kind, shape } = this.kind.form;
      const rest = withoutEmpty(document, shape);
      exported = this.#exported = { of: document, document: { kind, version: 1, ...(isObject(rest) ? rest : {}) } };
    }
    return exported.document;
  }

  get languages(): Languages {
    const { document } = this;
    let known = this.#languages;
    if (!known || known.of !== document) {
      const said = (document as { lang?: unknown }).lang;
      const found = languagesOf(document as object);
      const main = (typeof said === 'string' && languageTag(said)) || found[0] || this.language;
      known = this.#languages = { of: document, languages: { main, all: [...new Set([main, ...found, ...this.#added])] } };
    }
    return known.languages;
  }

  /** The page around the form speaks this language: what is written from now on does, too. What is written already stays in its own. */
  begin(language: string): void {
    if (this.canUndo) return;
    // `lt-LT` of a page is the `lt` of the form
    this.language = LANGUAGES.find((one) => language.startsWith(`${one}-`)) ?? language;
    this.#languages = undefined;
  }

  /** Writes in one more language. What stands in plain strings gets its own language, once. */
  addLanguage(language: string): void {
    const { main, all } = this.languages;
    if (all.includes(language)) return;
    this.#added.push(language);
    this.#languages = undefined;
    if (!(this.document as { lang?: unknown }).lang) this.set(['lang'], main);
    else this.changed(undefined, false);
  }

  at(path: Path): unknown {
    return valueAt(this.document, path);
  }

  set(path: Path, value: unknown, typing: Typing = {}): void {
    const was = this.at(path);
    if (value !== was) this.#record({ op: 'set', path, value, was }, { group: pathText(path), ...typing });
  }

  insert(list: Path, index: number, value: unknown): void {
    if (!Array.isArray(this.at(list))) this.#record({ op: 'set', path: list, value: [value], was: this.at(list) });
    else this.#record({ op: 'insert', path: [...list, index], value });
  }

  remove(path: Path): void {
    this.#record({ op: 'remove', path, was: this.at(path) });
  }

  move(list: Path, from: number, to: number): void {
    const items = this.at(list);
    if (Array.isArray(items) && from !== to && to >= 0 && to < items.length) this.#record({ op: 'move', path: list, from, to });
  }

  /** Another document in its place: an import, a template; `own`: the same one, of which much was changed. It can be undone. */
  replace(value: unknown, own?: true): void {
    this.#record({ op: 'replace', value, was: this.document, ...(own && { own }) });
  }

  get canUndo(): boolean {
    return this.history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.history.undone.length > 0;
  }

  /** Gives the step that was taken back, so that its place can be shown. */
  undo(): Step | undefined {
    const step = this.history.done.at(-1);
    if (step) this.#store.undo(Date.now());
    this.changed(undefined, !!step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.history.undone.at(-1);
    if (step) this.#store.redo(Date.now());
    this.changed(undefined, !!step);
    return step;
  }

  /** What a reader is given. What is empty stays, so that places of findings are those of the form; readers pass over it. */
  get readable(): object {
    return { kind: this.kind.form.kind, version: 1, ...(this.document as object) };
  }

  #record(change: Change, typing: Typing = {}): void {
    this.#store.write(change, Date.now(), typing.group, typing);
    this.changed(change, false);
  }
}
