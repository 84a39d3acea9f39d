/** The rules of `?bob-check`: what is wrong with a page, from what its script can see. */
import { HARMLESS, type CheckCode, type PageFinding } from '../check-page/index.js';
import type { Facts } from './facts.js';
import type { SelfCheck } from './findings.js';
import { searchFindings } from './search.js';
import { shownFindings } from './shown.js';

/** A script that runs knows better: whether it is there, which copies of it run, and what its elements have loaded. */
const KNOWN_BETTER: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'nothing',
  'script-missing',
  'script-delayed',
  'script-blocked',
  'script-type',
  'two-versions',
  'several-copies',
  'bad-json',
  'carried-damaged',
  'carried-version',
  'carried-large',
]);

export function selfCheck(facts: Facts): SelfCheck {
  const shown = shownFindings(facts);
  const isTold = ({ code }: PageFinding): boolean => KNOWN_BETTER.has(code) || HARMLESS.has(code) || shown.some((one) => one.code === code);
  return { shown, search: searchFindings(facts), source: facts.source?.findings.filter((one) => !isTold(one)) ?? [] };
}
