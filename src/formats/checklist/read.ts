/** The reader of checklists: each item and each group has an id, unlike any other, since answers are kept by it. */
import { checklist, type Checklist } from './checklist.js';
import { allLeaves } from '../../schema/leaves/index.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { slug } from '../../schema/slug.js';
import type { Text } from '../../schema/text.js';
import { ownIds } from '../common/own-ids.js';

/** The text of a title that does not depend on the reader's language: the first one there. */
const first = (title: Text): string => (typeof title === 'string' ? title : (Object.values(title)[0] ?? ''));

interface Named {
  id?: string;
  title: Text;
}

/** Gives what has none an id of its title, and a second one of the same id a number. */
function giveIds(records: readonly (readonly [Named, string])[], findings: Finding[]): void {
  const idFor = ownIds();
  for (const [record, path] of records) {
    const wanted = record.id ?? (slug(first(record.title)) || 'item');
    const id = idFor(wanted);
    if (id !== wanted && findings.length < 100)
      findings.push(
        record.id
          ? { code: 'duplicate-id', path: `${path}.id`, expected: id, found: wanted }
          : { code: 'same-name', path: `${path}.title`, expected: id, found: first(record.title) },
      );
    record.id = id;
  }
}

/**
 * Gives ids to a checklist, its groups and items.
 *
 * @param findings Where it is noted that an id was there twice.
 */
export function named(document: { id?: string; title: Text; groups?: (Named & { items?: Named[] })[] }, findings: Finding[]): Checklist {
  const { groups = [] } = document;
  document.id ??= slug(first(document.title)) || 'checklist';
  giveIds(groups.map((group, at) => [group, `groups[${at}]`] as const), findings); // prettier-ignore
  const items = groups.flatMap(({ items = [] }, at) => items.map((item, of) => [item, `groups[${at}].items[${of}]`] as const));
  giveIds(items, findings);
  return document as Checklist;
}

/** Reads a checklist, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function checklistReader(json: unknown, base?: string): Reading<Checklist> {
  const { document, findings } = readDocument('checklist', checklist, allLeaves, json, base);
  return { document: document && named(document, findings), findings };
}
