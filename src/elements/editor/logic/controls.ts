/** With which control a value is written, by its shape. */
import type { ObjectShape, Shape } from '../../../schema/shape.js';

export type Control =
  /** A text in languages; Markdown in several lines where `rich`. */
  | { readonly type: 'text'; readonly rich: boolean }
  /** One line. `input` and `mode` are what browsers know: keyboards of phones, a calendar, a choice of colours. */
  | { readonly type: 'line'; readonly leaf: string; readonly input: string; readonly mode?: string; readonly number: boolean }
  | { readonly type: 'choice'; readonly words: readonly string[]; readonly number: boolean }
  | { readonly type: 'choices'; readonly words: readonly string[] }
  | { readonly type: 'check' }
  | { readonly type: 'language' }
  | { readonly type: 'country' }
  | { readonly type: 'list'; readonly item: Shape }
  /** Keys with a text each. */
  | { readonly type: 'map'; readonly translated: boolean }
  | { readonly type: 'record'; readonly shape: ObjectShape };

const NUMBERS = new Set(['number', 'amount', 'count', 'positive', 'year', 'latitude', 'longitude', 'staff', 'period', 'since']);
const INPUTS: Readonly<Record<string, string>> = {
  link: 'url',
  file: 'url',
  logo: 'url',
  email: 'email',
  phone: 'tel',
  date: 'date',
  time: 'time',
};

/** Leaves that take a few values only. */
const CLOSED: Readonly<Record<string, string>> = { audience: 'public|partners|staff', weight: '1|2|3' };

/** @param choices words for the values that a field of the form offers, where the format takes others, too */
export function controlFor(shape: Shape, choices?: object): Control {
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    const words = typeof item === 'string' ? nameOf(item) : '';
    return words.includes('|') ? { type: 'choices', words: words.split('|') } : { type: 'list', item };
  }
  if (typeof shape !== 'string') return { type: 'record', shape: shape as ObjectShape };
  const leaf = nameOf(shape);
  const words = CLOSED[leaf] ?? leaf;
  if (words.includes('|')) return { type: 'choice', words: words.split('|'), number: leaf === 'weight' };
  if (leaf === 'text' || leaf === 'rich') return { type: 'text', rich: leaf === 'rich' };
  if (leaf === 'texts' || leaf === 'words') return { type: 'map', translated: leaf === 'texts' };
  if (leaf === 'flag') return { type: 'check' };
  if (leaf === 'language' || leaf === 'country') return { type: leaf };
  const number = NUMBERS.has(leaf);
  if (choices) return { type: 'choice', words: Object.keys(choices), number };
  return { type: 'line', leaf, input: INPUTS[leaf] ?? 'text', number, ...(number && { mode: 'decimal' }) };
}

const nameOf = (leaf: string): string => leaf.replace(/[!?]$/, '');

/**
 * A figure as it was typed, once it is whole: with the comma of our countries. "12.500" may be twelve and a half, or twelve thousand and five hundred: it stays as
 * it is, and so does anything else that is no plain figure; the reader says what it makes of it.
 */
export function figure(typed: string): number | string {
  const plain = typed
    .trim()
    .replace(/[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^[-\u2212]?(\d+(\.\d+)?|\.\d+)$/.test(plain) && !/^\D?[1-9]\d{0,2}\.\d{3}$/.test(plain)
    ? Number(plain.replace('\u2212', '-'))
    : typed;
}
