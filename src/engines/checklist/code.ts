/**
 * Answers as a short code: to paste into a mail or a chat, to carry to another device, or to be added up with those of other firms.
 *
 * It holds what was answered, the size of the firm and the day; no notes, names or days of single items. Letters and digits alone, so that no
 * chat makes italics of it and no link ends early: `BC1`, then of base 62
 *
 *     2 how many items   1 salt   5 which checklist   3 the day   4 the size   3 for each answered item   5 checksum
 *
 * Items are named by a hash of their id, so that a code outlives items that are added, moved or reworded. The salt is one with which no two items of
 * the checklist have the same hash.
 */
import type { Checklist } from '../../formats/checklist/checklist.js';
import { answerStates, type Answer, type Answers } from './answers.js';
import { standing } from './progress.js';

const PREFIX = 'BC1';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HEAD = PREFIX.length + 2 + 1 + 5 + 3 + 4;
const CHECK = 5;
const HASHES = Math.floor(62 ** 3 / answerStates.length);
const MOST_STAFF = 62 ** 4 - 1;
const DAY = 86_400_000;
const EPOCH = Date.UTC(2024, 0, 1);

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // the low bits of short texts are alike
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

const write = (value: number, digits: number): string =>
  Array.from({ length: digits }, (_, at) => DIGITS[Math.floor(value / 62 ** (digits - 1 - at)) % 62]).join('');
const read = (text: string): number => Array.from(text).reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);
const checksum = (text: string): string => write(hash(text) % 62 ** CHECK, CHECK);
const idOf = (id: string): string => write(hash(id) % 62 ** 5, 5);

const itemIds = ({ groups = [] }: Checklist): string[] => groups.flatMap(({ items = [] }) => items.map(({ id }) => id));
const hashItem = (salt: number, id: string): number => hash(`${salt} ${id}`) % HASHES;

/** Ids by hash; null where two ids share one. */
function table(ids: readonly string[], salt: number): Map<number, string | null> {
  const found = new Map<number, string | null>();
  for (const id of ids) {
    const key = hashItem(salt, id);
    found.set(key, found.has(key) ? null : id);
  }
  return found;
}

/** What a code says. */
export interface Decoded {
  readonly answers: Map<string, Answer>;
  /** How many people work in the firm. */
  readonly staff: number;
  /** The day on which the code was made. */
  readonly day: string;
  /** Answers to items that the checklist does not have any more. */
  readonly unknown: number;
}

/**
 * The code of a firm's answers. What is due again counts as not done.
 *
 * @param day today, `YYYY-MM-DD`
 */
export function encode(checklist: Checklist, answers: Answers, staff: number, day: string): string {
  const ids = itemIds(checklist);
  let salt = 0;
  while (salt < 61 && [...table(ids, salt).values()].includes(null)) salt++;
  const items = (checklist.groups ?? []).flatMap(({ items = [] }) =>
    items.flatMap((item) => {
      const state = standing(item, answers.get(item.id), day);
      if (!state) return [];
      const at = answerStates.indexOf(state === 'again' ? 'not-yet' : state);
      return [write(hashItem(salt, item.id) * answerStates.length + at, 3)];
    }),
  );
  const days = Math.max(0, Math.round((Date.parse(day) - EPOCH) / DAY));
  const body = `${PREFIX}${write(items.length, 2)}${write(salt, 1)}${idOf(checklist.id)}${write(days, 3)}${write(Math.min(staff, MOST_STAFF), 4)}${items.join('')}`;
  return body + checksum(body);
}

/** Why a code was not taken: there is none in the text; it is cut off or changed; or it belongs to another checklist. */
export type CodeTrouble = 'no-code' | 'broken-code' | 'other-checklist';

export interface Found {
  readonly codes: readonly Decoded[];
  readonly trouble: readonly CodeTrouble[];
  /** Codes that were there already, and count once. */
  readonly twice: number;
}

/**
 * Finds all codes in a text, whatever stands around and within them: line breaks, spaces, quotation marks of mails, an address that they are the end of.
 * The same code twice counts once. Never throws.
 */
export function decodeAll(checklist: Checklist, text: string): Found {
  const clean = text.replace(/[^\dA-Za-z]+/g, '');
  const ids = itemIds(checklist);
  const own = idOf(checklist.id);
  const codes = new Map<string, Decoded>();
  const trouble: CodeTrouble[] = [];
  let twice = 0;
  for (let at = clean.indexOf(PREFIX); at >= 0; at = clean.indexOf(PREFIX, at)) {
    const count = read(clean.slice(at + PREFIX.length, at + PREFIX.length + 2));
    const end = at + HEAD + 3 * count;
    const body = clean.slice(at, end);
    if (end + CHECK > clean.length || checksum(body) !== clean.slice(end, end + CHECK)) {
      trouble.push('broken-code');
      at += PREFIX.length;
    } else {
      if (codes.has(body)) twice++;
      if (body.slice(6, 11) === own) codes.set(body, decode(body, ids));
      else trouble.push('other-checklist');
      at = end + CHECK;
    }
  }
  if (!codes.size && !trouble.length) trouble.push('no-code');
  return { codes: [...codes.values()], trouble, twice };
}

/** @param body A code without its checksum, which was right. */
function decode(body: string, ids: readonly string[]): Decoded {
  const known = table(ids, read(body[5]!));
  const day = new Date(EPOCH + read(body.slice(11, 14)) * DAY).toISOString().slice(0, 10);
  const answers = new Map<string, Answer>();
  let unknown = 0;
  for (let at = HEAD; at < body.length; at += 3) {
    const value = read(body.slice(at, at + 3));
    const id = known.get(Math.floor(value / answerStates.length));
    const state = answerStates[value % answerStates.length]!;
    if (id) answers.set(id, { state, ...(state === 'done' && { on: day }) });
    else unknown++;
  }
  return { answers, staff: Math.max(1, read(body.slice(14, 18))), day, unknown };
}
