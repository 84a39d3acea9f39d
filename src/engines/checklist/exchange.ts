/** Answers in and out: a file that holds everything, a table for spreadsheets, a code. */
import type { Checklist } from '../../formats/checklist/checklist.js';
import { csvText, guard } from '../convert/csv/text.js';
import { clean } from '../csv/cells.js';
import { csvRows, unixLines } from '../csv/parse.js';
import { answerStates, type Answer, type Answers, type AnswerState } from './answers.js';
import { cleanAnswers, isDay } from './clean.js';
import { decodeAll, type CodeTrouble } from './code.js';
import { readFile, type Incoming } from './file.js';

export type Trouble =
  | CodeTrouble
  /** Neither JSON nor a table nor a code. */
  | 'not-readable'
  /** Several different codes: whose answers are meant? */
  | 'many-codes';

/** Words of a table in the visitor's language. */
export interface TableWords {
  readonly group: string;
  readonly item: string;
  readonly answer: string;
  readonly who: string;
  readonly by: string;
  readonly note: string;
  readonly states: Readonly<Record<AnswerState, string>>;
}

/** Columns by which a table is known again, whatever language its other headings are in. */
const ID = 'id';
const STATE = 'state';
const ON = 'done-on';
/** Where they begin: after group, item, answer, who, by and note. */
const FIRST_OF_OURS = 6;

/**
 * A row for each item, in the visitor's language, with the columns `id`, `state` and `done-on` at the end for reading it again.
 *
 * @param titleOf an item's or group's title in the visitor's language
 */
export function answersCsv(
  { groups = [] }: Checklist,
  answers: Answers,
  words: TableWords,
  titleOf: (record: { title: Checklist['title'] }) => string,
): string {
  const cell = (text = '') => guard(text.replace(/\s*\n\s*/g, ' '));
  const row = (group: string, item: string, id: string, { state, who, by, note, on }: Answer = {}) =>
    [group, item, state ? words.states[state] : '', who, by, note, id, state, on].map(cell);
  const known = new Set(groups.flatMap(({ items = [] }) => items.map(({ id }) => id)));
  const rows = groups.flatMap((group) =>
    (group.items ?? []).map((item) => row(titleOf(group), titleOf(item), item.id, answers.get(item.id))),
  );
  const gone = [...answers].filter(([id]) => !known.has(id)).map(([id, answer]) => row('', answer.title ?? '', id, answer));
  const heads = [words.group, words.item, words.answer, words.who, words.by, words.note, ID, STATE, ON];
  return csvText([heads, ...rows, ...gone]);
}

/** What parts the cells: the sign that is most often in the first line. */
const separatorOf = (text: string): string => {
  const heads = text.slice(0, text.search(/\n|$/));
  return [';', ',', '\t'].reduce((best, one) => (heads.split(one).length > heads.split(best).length ? one : best));
};

function readTable(text: string, words: TableWords): Map<string, Answer> | undefined {
  const lines = unixLines(text.replace(/^\uFEFF/, ''));
  const rows = [...csvRows(lines, { separator: separatorOf(lines) })].flat().map(({ cells }) => cells.map((one) => clean(one, true)));
  const [heads = [], ...rest] = rows;
  const at = (name: string) => heads.findIndex((head) => head.toLowerCase() === name.toLowerCase());
  const id = at(ID);
  if (id < 0) return undefined;
  // Saved in another language, or by a version with other words: where no column was moved, its place says what it holds.
  const unmoved = [ID, STATE, ON].every((name, index) => at(name) === FIRST_OF_OURS + index);
  const place = (name: string, index: number) => (at(name) < 0 && unmoved ? index : at(name));
  const [state, on] = [STATE, ON].map(at);
  const [answer, who, by, note] = [words.answer, words.who, words.by, words.note].map((name, index) => place(name, index + 2));
  const said = new Map(answerStates.map((one) => [words.states[one].toLowerCase(), one]));
  return cleanAnswers(
    new Map(
      rest.map((cells) => {
        const cell = (index: number | undefined) => (index === undefined || index < 0 ? '' : (cells[index] ?? ''));
        // What somebody changed in the spreadsheet is the answer in words.
        const now = said.get(cell(answer).toLowerCase()) ?? (cell(answer) || answer === -1 ? cell(state) : '');
        return [cell(id), { state: now, on: cell(on), who: cell(who), by: cell(by), note: cell(note) }] as const;
      }),
    ),
  );
}

/**
 * Reads what somebody gives back: the JSON file, the table, or a code. Never throws; what cannot be read is said and changes nothing.
 *
 * @param day today: what is done without a day counts from here
 */
export function readAnswers(checklist: Checklist, text: string, words: TableWords, day: string): Incoming | { readonly trouble: Trouble } {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('{')) {
    const file = readFile(trimmed);
    if (!file) return { trouble: 'not-readable' };
    return file.checklist === checklist.id ? file : { trouble: 'other-checklist' };
  }
  const { codes, trouble } = decodeAll(checklist, trimmed);
  const [code, other] = codes;
  if (code) return other ? { trouble: 'many-codes' } : { answers: code.answers, staff: code.staff };
  if (/[;,\t]/.test(trimmed)) {
    const answers = readTable(trimmed, words);
    if (answers)
      return {
        answers: new Map([...answers].map(([id, one]) => [id, one.state === 'done' && !one.on && isDay(day) ? { ...one, on: day } : one])),
      };
  }
  return { trouble: /^[\w\s]{0,40}$/.test(trimmed) || !trimmed.includes('\n') ? trouble[0]! : 'not-readable' };
}
