/** What is wrong with the document, in words: found when the owner pauses, told where they have been. */
import { pinned } from '../../../kit/pinned.js';
import type { Code, Problem } from '../../../schema/problem.js';
import { isWithin, pathText, type Path } from '../logic/paths.js';
import type { EditorHost } from './editing.js';
import type { Session } from '../logic/session.js';

/** So long a pause ends a thought, in milliseconds. */
const PAUSE = 250;

/** What is good as it is: it was read, or it concerns nobody but other programs. */
const QUIET: ReadonlySet<Code> = new Set<Code>(['converted', 'unknown-field', 'read-as']);

export class Checker {
  /** All that is wrong. */
  problems: readonly Problem[] = [];
  readonly #visited = new Set<string>();
  /** All is told, wherever the owner has been: they want to publish. */
  #all = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(private readonly editor: { readonly host: EditorHost; readonly session: Session; readonly base: string }) {}

  /** Checks at the next pause. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async check(): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    const { host, session, base } = this.editor;
    // what cannot be loaded now is asked for again at the next pause
    const checking = await pinned(() => import('./check.js')).catch(() => undefined);
    const problems = await checking?.check(session, base, host.locale.code);
    if (turn !== this.#turn || !problems) return;
    host.element.problems = problems;
    this.problems = problems.filter(({ code }) => !QUIET.has(code));
    host.update();
  }

  visit(path: Path): void {
    const place = pathText(path);
    if (this.#visited.has(place)) return;
    this.#visited.add(place);
    this.editor.host.update();
  }

  /** Another document. */
  reset(): void {
    this.#turn++;
    this.#visited.clear();
    this.#all = false;
    this.problems = [];
  }

  /** The entries of a list have other places now. */
  forget(list: Path): void {
    const outer = pathText(list);
    for (const place of this.#visited) if (place !== outer && isWithin(place, outer)) this.#visited.delete(place);
  }

  showAll(): void {
    this.#all = true;
    void this.check();
  }

  /** What is wrong at a place that the owner has left; of a text in languages also what is wrong with one of them. */
  at(path: Path, isText = false): readonly Problem[] {
    const place = pathText(path);
    return this.problems.filter(
      (problem) =>
        (problem.path === place || (isText && isWithin(problem.path, place))) &&
        (this.#all || [...this.#visited].some((one) => isWithin(one, problem.path) || isWithin(problem.path, one))),
    );
  }
}
