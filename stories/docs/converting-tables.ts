/** Tables of the page "Other formats", from the source. */
import { TARGETS } from '../../src/engines/carry/lengths.js';
import { LOST, type LostFormat } from '../../src/engines/convert/read/lost.js';

const names: Readonly<Record<LostFormat, string>> = {
  'vcard-3': 'vCard 3.0',
  'vcard-4': 'vCard 4.0',
  'json-ld': 'JSON-LD',
  'h-card': 'h-card',
  csv: 'CSV (members)',
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const lost = table(
  ['Format', 'Fields that do not come back'],
  Object.entries(LOST).map(([format, fields]) => [
    names[format as LostFormat],
    fields.length ? fields.map((field) => `\`${field}\``).join(', ') : 'none',
  ]),
);

export const lengths = table(
  ['Where', 'Characters', 'Known from', 'Source'],
  TARGETS.map(({ id, limit, basis, source }) => [id, limit.toLocaleString('en'), basis, source]),
);
