/** What was wrong with members and tables, in plain words. */
import { expectation, preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

type Words = Pick<Problem, 'message' | 'hint'>;

export function explainCluster(finding: Finding): Words | undefined {
  const { expected, line } = finding;
  const found = preview(finding.found);
  const id = String(expected);
  switch (finding.code) {
    case 'missing':
      if (!line) return undefined;
      return {
        message: msg('This line was left out, since it has no name.', { id: 'problem.row-name' }),
        hint: msg('Fill in the name, or delete the line.', { id: 'problem.row-name-hint' }),
      };
    case 'bad-value':
      if (!line) return undefined;
      return {
        message: msg(str`${found} cannot be read in this cell, and was left out.`, { id: 'problem.cell' }),
        hint: cellHint(expected),
      };
    case 'duplicate-id':
      return {
        message: msg(str`The id ${found} is there twice; this entry was given “${id}”.`, { id: 'problem.id-twice' }),
        hint: msg('Give each entry an id of its own, so that links to it stay right.', { id: 'problem.id-twice-hint' }),
      };
    case 'same-name':
      return {
        message: msg(str`An earlier entry is called ${found} too; this one was given the id “${id}”.`, { id: 'problem.name-twice' }),
        hint: msg('If it is the same, delete one of them; if not, give both an id.', { id: 'problem.name-twice-hint' }),
      };
    case 'not-a-table':
      return {
        message: msg('The file of members is no table of text (CSV).', { id: 'problem.table' }),
        hint: msg('In Excel, save as CSV. In Google Sheets, choose File, Share, Publish to the web, and CSV there.', {
          id: 'problem.table-hint',
        }),
      };
    case 'no-name-column':
      return {
        message: msg(str`No column of the table is known to hold the names. Its first line is ${found}.`, { id: 'problem.table-name' }),
        hint: msg('Write “Name” above that column, or name its heading under "columns" in the file of the cluster: {"Company": "name"}.', {
          id: 'problem.table-name-hint',
        }),
      };
    case 'unknown-column':
      return {
        message: msg(str`It is not known what the column ${found} holds; it was left out.`, { id: 'problem.column' }),
        hint: msg(
          str`Say it under "columns" in the file of the cluster, {${found}: "description@en"}, or that it is not to be read, {${found}: ""}.`,
          { id: 'problem.column-hint' },
        ),
      };
    case 'stray-quote':
      return {
        message: msg('A quotation mark in this line closes nothing; it was kept as a character.', { id: 'problem.quote' }),
        hint: msg('Take it away, or write it twice, in a cell that begins and ends with one.', { id: 'problem.quote-hint' }),
      };
    case 'extra-cells':
      return {
        message: msg(str`This line has ${found} cells, but the table has ${id} columns; those at the end were left out.`, {
          id: 'problem.cells',
        }),
        hint: msg('Most often the sign that parts the cells stands in a text: put that text in quotation marks.', {
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
      return msg('Expected are degrees as a number, north and east positive: 64.1466 or 64,1466.', { id: 'problem.cell-degrees' });
    case 'number':
    case 'amount':
      return msg('Expected is a number without unit: 12.5 or 12,5.', { id: 'problem.cell-number' });
    case 'country':
      return msg('Expected is a country: its name, or its code of two letters, such as IS or EE.', { id: 'problem.cell-country' });
    case 'language':
      return msg('Expected are languages: their names, or their codes, such as is or en, with | between them.', {
        id: 'problem.cell-language',
      });
    default:
      return expectation(expected);
  }
}
