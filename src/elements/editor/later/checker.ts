/** What is wrong with the document, in words: found when the owner pauses, told where they have been. Loaded once the form stands. */
import { equal } from '../../../engines/draft/equal.js';
import { pinned } from '../../../kit/pinned.js';
import type { Code, Problem } from '../../../schema/problem.js';
import { isWithin, pathOf, pathText, type Path } from '../logic/paths.js';
import { isWritten } from '../logic/texts.js';
import { isStep, OPEN, type Editor } from './editing.js';
import { privateKeysIn } from './private-keys.js';

/** So long a pause ends a thought, in milliseconds. */
const PAUSE = 250;

/** What is good as it is: it was read, or it concerns nobody but other programs. */
const QUIET: ReadonlySet<Code> = new Set<Code>(['converted', 'unknown-field', 'read-as']);

const keyOf = ({ code, path }: Problem): string => `${code} ${path}`;

export class Checker {
  /** All that is wrong. */
  problems: readonly Problem[] = [];
  /** All is told, wherever the owner has been: they want to publish. */
  #all: boolean;
  /** The field that is written in, and what was told there before: that may go, but nothing else may come before they leave. */
  #writing: { readonly place: string; readonly told: Set<string> } | undefined;
  /** The field that was just left. */
  #left: Path | undefined;
  /** What was said of a field when it was left. */
  readonly #said = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #done = 0;

  /** @param visited where the owner has been */
  constructor(
    private readonly editor: Editor,
    private readonly visited: Set<string>,
  ) {
    this.#all = editor.step !== OPEN && !isStep(editor, editor.step);
    this.later();
    editor.host.element.addController({ hostDisconnected: () => this.stop() });
  }

  /** Checks at the next pause; at once where the owner sees an error in the field in which they write. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), this.#writing?.told.size ? 0 : PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async check(): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    const { host, session, base } = this.editor;
    // what cannot be loaded now is asked for again at the next pause
    const checking = await pinned(() => import('./check.js')).catch(() => undefined);
    const problems = await checking?.check(session, base, host.locale.code, privateKeysIn(session));
    if (turn !== this.#turn || !problems) return;
    host.element.problems = problems;
    this.#done = turn;
    const before = this.problems;
    this.problems = problems.filter(({ code }) => !QUIET.has(code));
    const still = new Set(this.problems.map(keyOf));
    // what is right now is new when it is wrong again
    for (const key of this.#writing?.told ?? []) if (!still.has(key)) this.#writing!.told.delete(key);
    if (!equal(before, this.problems)) host.update();
    this.#tell();
  }

  /** Something is written there, now. */
  write(path: Path): void {
    const place = pathText(path);
    if (this.#writing?.place !== place) this.#writing = { place, told: new Set(this.at(path, true).map(keyOf)) };
  }

  /** From now on it is told what is wrong there. */
  visit(path: Path): void {
    this.#writing = undefined;
    this.visited.add(pathText(path));
    this.editor.host.update();
  }

  /** The owner has left a field: what is wrong there is said once, too. */
  leave(path: Path): void {
    this.visit(path);
    this.#left = path;
    if (this.#timer !== undefined) void this.check();
    else if (this.#done === this.#turn) this.#tell();
  }

  #tell(): void {
    const path = this.#left;
    if (!path) return;
    this.#left = undefined;
    const place = pathText(path);
    const text = this.at(path, true).flatMap(({ message, hint }) => [message, hint ?? '']).join(' ').trim(); // prettier-ignore
    if (text && text !== this.#said.get(place)) this.editor.voice?.wait('fault', text);
    this.#said.set(place, text);
  }

  /** Another document. */
  reset(): void {
    this.#turn++;
    this.visited.clear();
    this.#said.clear();
    this.#writing = this.#left = undefined;
    this.#all = false;
    this.problems = [];
  }

  /** The entries of a list have other places now. */
  forget(list: Path): void {
    const outer = pathText(list);
    for (const places of [this.visited, this.#said])
      for (const place of places.keys()) if (place !== outer && isWithin(place, outer)) places.delete(place);
    this.#writing = this.#left = undefined;
  }

  showAll(): void {
    this.#all = true;
    void this.check();
  }

  /** What is wrong at a place that the owner has left; of a text in languages also what is wrong with one of them. */
  at(path: Path, isText = false): readonly Problem[] {
    const place = pathText(path);
    const writing = this.#writing;
    return this.problems.filter(
      (problem) =>
        (problem.path === place || (isText && isWithin(problem.path, place))) &&
        (this.#all || [...this.visited].some((one) => isWithin(one, problem.path) || isWithin(problem.path, one))) &&
        !(writing && isWithin(problem.path, writing.place) && !writing.told.has(keyOf(problem))) &&
        // it is filled in: the next check finds nothing missing
        !(problem.code === 'missing' && isWritten(this.editor.session.at(pathOf(problem.path)))),
    );
  }
}
