/** In which language a document is shown to its reader. */
import { languagesOf } from '../../schema/languages.js';
import { pickText, type Text } from '../../schema/text.js';
import { readerLanguage } from '../reader.js';

/** Languages with fewer texts than this share of the most used one’s are no translation. */
const SHARE = 0.3;

/** What a page itself says is in a language of the reader’s, whatever the document is in. */
export const own = readerLanguage(navigator.languages);

/** The languages of a document. */
export function languagesIn(document: unknown): string[] {
  try {
    return languagesOf(Object(document) as object, SHARE);
  } catch {
    return []; // a million brackets in each other
  }
}

/** The language that the reader reads best of those that the document has. */
export function languageFor(all: readonly string[]): string {
  const wanted = navigator.languages.flatMap((one) => [one, one.split('-')[0]!]);
  // where it has none of theirs, by the same chain as any text
  return wanted.find((one) => all.includes(one)) ?? pickText(Object.fromEntries(all.map((one) => [one, one])), own)?.text ?? own;
}

/** Signs that turn the direction of what follows: in a title that would be what the page itself says. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a document is called, short enough for a title. */
export function nameIn(json: unknown, language: string): string {
  const { name, title } = Object(json) as { name?: Text; title?: Text };
  return (pickText(name ?? title, language)?.text ?? '').replace(DIRECTIONS, '').replace(/\s+/g, ' ').slice(0, 60);
}
