/**
 * First glances: a few fields of a document, read before everything else so that they are shown with the first bytes.
 *
 * A glance takes only what is in good order and has no words for the rest: in any doubt there is none, and the whole reader,
 * which follows, says what is there. What it takes is what the whole reader takes; property tests hold them together.
 */
import { languageCode, type Text } from '../schema/text.js';

type Fields = Readonly<Record<string, unknown>>;

const doubt = (): never => {
  throw new TypeError();
};

/** Blank is absent, as it is for the whole reader. */
const given = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : (value ?? undefined));

/** A record; an empty one where there is none. */
export const record = (value: unknown): Fields =>
  typeof value === 'object' && !Array.isArray(value) ? ((value ?? {}) as Fields) : given(value) === undefined ? {} : doubt();

/** A list of records. */
export const records = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(record) : given(value) === undefined ? [] : doubt();

/** A string without markup. */
export function plain(value: unknown): string | undefined {
  const words = given(value);
  return words === undefined || (typeof words === 'string' && !words.includes('<')) ? words : doubt();
}

/** A text: plain, or by language. */
export const text = (value: unknown): Text | undefined =>
  typeof value === 'object' && value
    ? Object.fromEntries(
        Object.entries(record(value)).map(([language, words]) => [
          languageCode.test(language) ? language : doubt(),
          plain(words) ?? doubt(),
        ]),
      )
    : plain(value);

/** Runs `look` on a document of this kind. */
export function glance<T>(kind: string, json: unknown, look: (fields: Fields) => T | null): T | null {
  try {
    const fields = record(json);
    return fields.kind === kind ? look(fields) : null;
  } catch {
    return null;
  }
}
