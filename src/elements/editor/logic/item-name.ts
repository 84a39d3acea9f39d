import type { Locale } from '../../../kit/element/locale.js';
import { formatList } from '../../../kit/intl/names.js';
import type { RecordForm } from '../../../schema/form.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import type { Text } from '../../../schema/text.js';

/** So many characters of a name, or of a text that stands for one. */
const LONGEST = 60;
/** So many values stand for a name where a record has none. */
const PARTS = 3;
const NAMES = ['name', 'title'];

/** What an entry of a list is called: by its name, else by the first values that are written in it. */
export function nameOf(record: RecordForm, value: unknown, locale: Locale): string {
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const fields = Object.keys(record.fields);
  const said = (name: string): string => words(record, name, Object.hasOwn(value, name) ? value[name] : undefined, locale).trim();
  const name = fields.filter((field) => NAMES.includes(field)).map(said).find(Boolean) ?? fields.map(said).filter(Boolean).slice(0, PARTS).join(' · '); // prettier-ignore
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

/** Within a sentence only English writes such words with a capital: `Mandag og tirsdag`, `Monday and Tuesday`. */
const within = (word: string, at: number, language: string): string =>
  at && language !== 'en' ? word[0]!.toLowerCase() + word.slice(1) : word;

function words({ fields }: RecordForm, name: string, value: unknown, locale: Locale): string {
  const choices = fields[name]?.choices;
  const one = (item: unknown): string => (typeof item === 'string' && choices && Object.hasOwn(choices, item) ? choices[item]!() : String(item)); // prettier-ignore
  if (Array.isArray(value))
    return choices
      ? formatList(
          locale.code,
          value.map((item, at) => within(one(item), at, locale.code)),
        )
      : '';
  if (isObject(value)) return locale.plain(value as Text);
  return typeof value === 'string' ? (choices ? one(value) : locale.plain(value)) : typeof value === 'number' ? String(value) : '';
}
