import type { Finding } from '../../schema/problem.js';
import { pinned } from '../pinned.js';
import type { Core } from './host.js';

/** What only the owner of the page is told: the reasons, in plain words that are loaded when there is something to say. */
export class ErrorReport {
  #details: typeof import('./error-details.js') | undefined;

  constructor(private readonly core: Core) {}

  /** Puts the findings into words, for `.problems`, the console and the list below the element. */
  async explain(findings: readonly Finding[]): Promise<void> {
    const { element, locale, source } = this.core;
    const { signal } = source;
    const details = await pinned(() => import('./error-details.js')).catch(() => undefined);
    const problems = await details?.problemsOf([...findings], locale.current.code);
    if (signal.aborted || !problems) return;
    this.#details = details;
    element.problems = problems;
    details!.warnOnce(element, problems);
  }

  /** The list that the owner opens. */
  render(): unknown {
    const { problems, debug } = this.core.element;
    return this.#details?.report(problems, debug);
  }
}
