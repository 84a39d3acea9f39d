/** What was wrong with calendars, in plain words. */
import { expectation, preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

type Words = Pick<Problem, 'message' | 'hint'>;

export function explainEvents(finding: Finding): Words | undefined {
  const { expected, limit } = finding;
  const found = preview(finding.found);
  switch (finding.code) {
    case 'ends-early':
      return {
        message: msg(str`The event ends before it begins: ${found}. The end is not shown.`, { id: 'problem.ends-early' }),
        hint: msg('Correct the start or the end. The last day of a whole-day event belongs to it.', { id: 'problem.ends-early-hint' }),
      };
    case 'endless':
      return {
        message: msg(str`This event repeats without an end. It is shown for the next ${limit} months.`, { id: 'problem.endless' }),
        hint: msg('If it ends some day, add UNTIL or COUNT to its rule.', { id: 'problem.endless-hint' }),
      };
    case 'unknown-zone':
      return {
        message: expected
          ? msg(str`The time zone ${found} is not known. Its times were worked out from the rules in the file.`, {
              id: 'problem.zone-rules',
            })
          : msg(str`The time zone ${found} is not known, so events that use it were left out.`, { id: 'problem.zone' }),
        hint: expectation('clocks'),
      };
    default:
      return undefined;
  }
}
