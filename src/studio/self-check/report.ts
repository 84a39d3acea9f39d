/** What was found in words: for the panel, and as plain text for whoever helps. */
import type { Facts, SelfProblem, SelfProblems } from '../../engines/self-check/index.js';
import { msg, str } from '../../schema/messages.js';

export interface Told {
  readonly facts: Facts;
  readonly problems: SelfProblems;
}

export const titleOf = (): string => msg('Check of this page', { id: 'bobcheck.title' });
export const shownTitle = (): string =>
  msg('What visitors see', { id: 'bobcheck.shown', desc: 'Heading of a list of what is wrong with a page' });
export const searchTitle = (): string =>
  msg('What search engines see', { id: 'bobcheck.search', desc: 'Heading of a list of what is wrong with a page' });
export const good = (): string => msg('Nothing wrong was found.', { id: 'bobcheck.good' });

export function summary(wrong: number, remarks: number): string {
  if (wrong && !remarks) return msg(str`Problems: ${wrong}.`, { id: 'bobcheck.summary-wrong', desc: 'A number; the list follows' });
  if (wrong) return msg(str`Problems: ${wrong}. Remarks: ${remarks}.`, { id: 'bobcheck.summary', desc: 'Two numbers; the lists follow' });
  return remarks ? msg(str`The page works. Remarks: ${remarks}.`, { id: 'bobcheck.works', desc: 'A number; the list follows' }) : good();
}

/** What somebody who helps would ask first. */
export function aboutOf({ version, elements, rootSize }: Facts): string {
  return msg(str`bob-widgets ${version}. Elements on the page: ${elements.length}. Base size of text: ${rootSize} px.`, {
    id: 'bobcheck.about',
    desc: 'Version, number of elements, the size that the page gives its html element',
  });
}

/** The address of a page without what asked for this. */
function pageOf(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('bob-check');
  return url.href;
}

const lines = (title: string, problems: readonly SelfProblem[]): string[] => [
  `\n${title}`,
  ...(problems.length ? problems.map(({ message, hint, about }) => `- ${[message, hint, ...about].join('\n  ')}`) : [good()]),
];

export function reportOf({ facts, problems: { shown, search } }: Told, address: string): string {
  return [titleOf(), pageOf(address), aboutOf(facts), ...lines(shownTitle(), shown), ...lines(searchTitle(), search)].join('\n');
}
