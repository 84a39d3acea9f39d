/** What was wrong with members and tables, in plain words. */
import { expectation, preview, quoted } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

type Words = Pick<Problem, 'message' | 'hint'>;

export function explainCluster(finding: Finding): Words | undefined {
  const { expected, line } = finding;
  const found = preview(finding.found);
  const id = String(expected);
  switch (finding.code) {
    case 'missing':
      if (!line || expected === 'sheet') return undefined;
      return {
        message: msg('This row has no name, so it was left out.', { id: 'problem.row-name' }),
        hint: msg('Fill in the name or delete the row.', { id: 'problem.row-name-hint' }),
      };
    case 'bad-value':
      if (!line) return undefined;
      return {
        message: finding.whole
          ? msg(str`${found} is not valid here, so the whole entry was left out.`, { id: 'problem.limit' })
          : msg(str`${quoted(finding.found)} is not valid in this cell. It was left out.`, { id: 'problem.cell' }),
        hint: cellHint(expected),
      };
    case 'duplicate-id':
      return {
        message: msg(str`The id ${found} is used more than once. This entry now has the id “${id}”.`, { id: 'problem.id-twice' }),
        hint: msg('Give each entry its own id, so that links to it keep working.', { id: 'problem.id-twice-hint' }),
      };
    case 'same-name':
      return {
        message: msg(str`An earlier entry is also called ${found}. This entry now has the id “${id}”.`, { id: 'problem.name-twice' }),
        hint: msg('If both are the same, delete one. If not, give each its own id.', { id: 'problem.name-twice-hint' }),
      };
    case 'not-a-table':
      return {
        message: msg('The members file is not a CSV table.', { id: 'problem.table' }),
        hint: msg('In Excel, save as CSV. In Google Sheets, choose File, Share, Publish to web, then CSV.', {
          id: 'problem.table-hint',
        }),
      };
    case 'no-name-column':
      // of events or notices: there is no cluster file that could name its columns
      if (finding.expected === 'sheet')
        return {
          message: msg(str`No row of headings was found. The first row is ${found}.`, { id: 'problem.no-headings' }),
          hint: msg('Write a heading above each column, such as “Title”, “Kind” and “Date”, in one row.', {
            id: 'problem.no-headings-hint',
          }),
        };
      return {
        message: msg(str`No column heading is known as a name. The first row is ${found}.`, { id: 'problem.table-name' }),
        hint: msg('Write “Name” above that column, or list its heading under "columns" in the cluster file: {"Company": "name"}.', {
          id: 'problem.table-name-hint',
        }),
      };
    case 'no-figures':
      return {
        message: msg(str`No column heading is known as a figure or a title. The first row is ${found}.`, { id: 'problem.table-figures' }),
        hint: msg('Write “Figure” and the years above the columns; for a log, write “Date” and “Title”.', {
          id: 'problem.table-figures-hint',
        }),
      };
    case 'unknown-column':
      return {
        message: msg(str`The column ${quoted(finding.found)} is not known. It was left out.`, { id: 'problem.column' }),
        hint:
          finding.expected === 'sheet'
            ? msg('Give it another heading, or delete it.', { id: 'problem.column-figures-hint' })
            : msg(
                str`Under "columns" in the cluster file, say what it holds, for example {${found}: "description@en"}. To leave it out, write {${found}: ""}.`,
                { id: 'problem.column-hint' },
              ),
      };
    case 'second-column':
      return {
        message: msg(str`The columns “${id}” and ${found} are for the same field. In rows that have both, “${id}” was used.`, {
          id: 'problem.second-column',
          desc: 'Headings of two columns',
        }),
        hint: msg(str`Under "columns" in the cluster file, say what the second one holds. To leave it out, write {${found}: ""}.`, {
          id: 'problem.second-column-hint',
        }),
      };
    case 'two-headings':
      return {
        message: msg('The headings are in two rows. They were read together.', { id: 'problem.two-headings' }),
        hint: msg('Use one row of headings, without merged cells.', { id: 'problem.two-headings-hint' }),
      };
    case 'transposed':
      return {
        message: msg('The headings are in the first column instead of the first row. Nothing was read.', { id: 'problem.transposed' }),
        hint: msg('Give each member its own row. In Excel: copy, then Paste Special, Transpose.', { id: 'problem.transposed-hint' }),
      };
    case 'no-member':
      return {
        message:
          id === 'total'
            ? msg(str`This row is a total (${found}), not a member. It was left out.`, { id: 'problem.total' })
            : msg(str`This row is a remark (${found}), not a member. It was left out.`, { id: 'problem.remark' }),
        hint: msg('If it is a member, fill in its town or its address.', { id: 'problem.no-member-hint' }),
      };
    case 'sheet-error':
      return {
        message: msg(str`A formula in this cell has an error: ${found}. It was left out.`, { id: 'problem.formula' }),
        hint: msg('Correct the formula, or write the value itself.', { id: 'problem.formula-hint' }),
      };
    case 'first-only':
      return {
        message: msg(str`This cell has more than one value (${found}). The first one was used: “${id}”.`, { id: 'problem.first-only' }),
        hint: msg('Write one value in each cell.', { id: 'problem.first-only-hint' }),
      };
    case 'read-as':
      return {
        message: msg(str`${found} was read as “${id}”.`, { id: 'problem.read-as' }),
        hint: msg('A program changed this value. Format the column as text, then write it again.', { id: 'problem.read-as-hint' }),
      };
    case 'encoded-twice':
      return {
        message: msg(str`Some letters were encoded twice (${found}). They were repaired: “${id}”.`, { id: 'problem.twice-encoded' }),
        hint: msg('Save the table as “CSV UTF-8”.', { id: 'problem.encoding-hint' }),
      };
    case 'odd-letters':
      return {
        message: msg(str`Some letters of this table may be wrong. It was read as ${id}.`, { id: 'problem.odd-letters' }),
        hint: msg('Save the table as “CSV UTF-8”.', { id: 'problem.encoding-hint' }),
      };
    case 'swapped':
      return {
        message: msg(str`Latitude and longitude were swapped (${found} is not in ${id}). They were changed back.`, {
          id: 'problem.swapped',
        }),
        hint: msg('Latitude says how far north a place is.', { id: 'problem.swapped-hint' }),
      };
    case 'elsewhere':
      return {
        message: msg(str`The coordinates ${found} are not in the country ${id}.`, { id: 'problem.elsewhere' }),
        hint: msg('Correct the country or the coordinates: latitude first, positive for north and east.', { id: 'problem.elsewhere-hint' }),
      };
    case 'stray-quote':
      return {
        message: msg('A quotation mark in this row has no partner. It was kept as a character.', { id: 'problem.quote' }),
        hint: msg('Remove it. Or put the whole cell in quotation marks and write this one twice.', { id: 'problem.quote-hint' }),
      };
    case 'extra-cells':
      return {
        message: msg(str`This row has ${found} cells, but the table has ${id} columns. The extra cells at the end were left out.`, {
          id: 'problem.cells',
        }),
        hint: msg('A text probably contains the character that separates the cells. Put that text in quotation marks.', {
          id: 'problem.cells-hint',
        }),
      };
    default:
      return undefined;
  }
}

/** As for JSON, but for what is written in another way in a cell. */
function cellHint(expected: Finding['expected']): string {
  switch (expected) {
    case 'latitude':
    case 'longitude':
      return msg('Use degrees as a number, positive for north and east: 64.1466 or 64,1466.', { id: 'problem.cell-degrees' });
    case 'number':
    case 'amount':
      return msg('Use a number without a unit: 12.5 or 12,5.', { id: 'problem.cell-number' });
    case 'country':
      return msg('Use the name of a country or its two-letter code, such as IS or EE.', { id: 'problem.cell-country' });
    case 'language':
      return msg('Use the names of languages or their codes, such as is or en, with | between them.', {
        id: 'problem.cell-language',
      });
    default:
      return expectation(expected);
  }
}
