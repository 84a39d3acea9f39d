/** What the organiser reads from the ledgers: stamps and rewards by firm and month. No person and no card is in them. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../calendar.js';
import { conflicts, mergeEntries, ownerOf } from './ledger.js';
import type { CounterLedger } from '../types.js';

export interface ReportRow {
  /** Id of the participant. */
  readonly participant: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Stamps that it gave in this month. */
  readonly given: number;
  /** Of the stamps that it gave in this month, those that were exchanged for a reward, whenever and wherever. */
  readonly redeemed: number;
  /** Rewards that it gave in this month, and the stamps that it took for them. */
  readonly rewards: number;
  readonly taken: number;
}

export interface Report {
  readonly programme: string;
  /** By participant, then by month. */
  readonly rows: readonly ReportRow[];
  /** Rewards by their id. */
  readonly rewards: Readonly<Record<string, number>>;
  /** Stamps that were spent at two counters which did not know of each other. */
  readonly twice: number;
  /** Of all these redemptions, those that no till has signed whose key is in the programme. */
  readonly unverified: number;
}

/** Adds the ledgers up, unverified entries too: how many they are is said. */
export function report(ledger: CounterLedger, programme: Pick<Loyalty, 'timeZone'> = {}): Report {
  const { given, spent } = mergeEntries(ledger, ledger.unverified);
  const rows = new Map<string, ReportRow>();
  const add = (participant: string, month: string, more: Partial<ReportRow>) => {
    const name = `${participant} ${month}`;
    const row: Record<string, unknown> = { ...(rows.get(name) ?? { participant, month, given: 0, redeemed: 0, rewards: 0, taken: 0 }) };
    for (const [field, count] of Object.entries(more)) row[field] = (row[field] as number) + (count as number);
    rows.set(name, row as unknown as ReportRow);
  };
  for (const [till, months] of Object.entries(given))
    for (const [month, rules] of Object.entries(months))
      add(ownerOf(till), month, { given: Object.values(rules).reduce((sum, count) => sum + count, 0) });
  const seen = new Set<string>();
  const rewards = new Map<string, number>();
  for (const { reward, participant, at, stamps } of spent) {
    rewards.set(reward, (rewards.get(reward) ?? 0) + 1);
    add(participant, dayIn(programme, at * 1000).slice(0, 7), { rewards: 1, taken: stamps.reduce((sum, [, , , worth]) => sum + worth, 0) });
    for (const [id, from, month, worth] of stamps) {
      if (!seen.has(id)) add(from, month, { redeemed: worth });
      seen.add(id);
    }
  }
  const order = (a: ReportRow, b: ReportRow) =>
    a.participant < b.participant ? -1 : a.participant > b.participant ? 1 : a.month < b.month ? -1 : 1;
  return {
    programme: ledger.programme,
    rows: [...rows.values()].sort(order),
    rewards: Object.fromEntries([...rewards].sort()),
    twice: conflicts({ given, spent }).length,
    unverified: ledger.unverified.spent.length,
  };
}

/** The columns of the table, in their order. */
export const REPORT_COLUMNS = [
  'participant',
  'month',
  'given',
  'redeemed',
  'rewards',
  'taken',
] as const satisfies readonly (keyof ReportRow)[];

const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The rows as a table for European Excel: semicolons, a byte order mark, CRLF.
 *
 * @param headings Of the columns. Default: their names in `ReportRow`, for programs.
 */
export function reportCsv({ rows }: Report, headings: Readonly<Partial<Record<keyof ReportRow, string>>> = {}): string {
  const lines = [REPORT_COLUMNS.map((name) => cell(headings[name] ?? name)), ...rows.map((row) => REPORT_COLUMNS.map((name) => row[name]))];
  return '\ufeff' + lines.map((line) => `${line.join(';')}\r\n`).join('');
}
