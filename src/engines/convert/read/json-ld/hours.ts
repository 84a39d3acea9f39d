/** Opening hours of schema.org as lines of a book. What they say in words is read by the book's own reader. */
import type { Raw } from '../converted.js';
import { get, isNode, listOf, wordIn, type Node } from './nodes.js';

const days: Readonly<Record<string, string>> = {
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
  publicholidays: 'PH',
};

const dayOf = (value: unknown): string => {
  const word = (isNode(value) ? (wordIn(get(value, 'name')) ?? (value['@id'] as string | undefined)) : wordIn(value)) ?? '';
  const name = word.replace(/^.*[/#:]/, '').trim();
  return days[name.toLowerCase()] ?? name;
};

/** `10:00:00` and `10:00:00+02:00` as `10:00`. */
const timeOf = (value: unknown): string | undefined =>
  wordIn(value)?.replace(/^T?(\d{1,2}:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/, '$1');
const dateOf = (value: unknown): string | undefined => wordIn(value)?.replace(/^(\d{4}-\d\d-\d\d)T.*$/s, '$1');

/** @param words `openingHours`: `Mo-Fr 09:00-17:00` */
export function hoursOf(words: unknown, specifications: unknown): unknown[] {
  const lines = [...listOf(specifications)].filter(isNode).map(lineOf);
  // both say the same, and the records say it more clearly
  if (lines.length) return lines;
  return listOf(words)
    .map(wordIn)
    .flatMap(
      (text) =>
        text
          ?.split(/[\n;]/)
          .map((one) => one.trim())
          .filter(Boolean) ?? [],
    )
    .map((text) => (/^[A-Za-z]{2}(?:\s*[-,]\s*[A-Za-z]{2})*$/.test(text.trim()) ? `${text.trim()} 00:00-24:00` : text));
}

function lineOf(node: Node): Raw {
  const opens = timeOf(get(node, 'opens'));
  const closes = timeOf(get(node, 'closes'));
  const named = listOf(get(node, 'dayOfWeek')).flatMap((day) => (typeof day === 'string' ? day.split(',') : [day]));
  const from = dateOf(get(node, 'validFrom'));
  const to = dateOf(get(node, 'validThrough'));
  const closed = (!opens && !closes) || (opens === '00:00' && closes === '00:00');
  return {
    days: named.length ? named.map(dayOf) : undefined,
    ...(closed ? { closed: true } : { opens, closes: opens === '00:00' && closes === '23:59' ? '24:00' : closes }),
    from,
    to,
  };
}
