import type { Finding } from '../../schema/problem.js';
import { pinned } from '../pinned.js';
import type { Core } from './host.js';

/** What only the owner of the page is told: the reasons, in plain words that are loaded when there is something to say. */
export class ErrorReport {
  #details: typeof import('./error-details.js') | undefined;
  /** Of their list, in the language of this element. */
  #title = '';

  constructor(private readonly core: Core) {}

  /** Puts the findings into words, for `.problems`, the console and the list below the element. */
  async explain(findings: readonly Finding[]): Promise<void> {
    const { element, locale, source } = this.core;
    const { signal } = source;
    const details = await pinned(() => import('./error-details.js')).catch(() => undefined);
    const words = await details?.explained([...findings], locale.current.code);
    if (signal.aborted || !words) return;
    this.#details = details;
    this.#title = words.title;
    element.problems = words.problems;
    details!.warnOnce(element, words.problems);
  }

  /** The list that the owner opens. */
  render(): unknown {
    const { problems, debug } = this.core.element;
    return this.#details?.report(problems, this.#title, debug);
  }
}
