/** Texts as an editor sees them: one for each language, though a document in one language holds plain strings. */
import { isObject } from '../../../schema/leaves/leaf.js';
import { languageTag } from '../../../schema/text.js';

export { isWritten } from '../../../engines/draft/written.js';

/** In which languages a document is written. `main` is that of its plain strings. */
export interface Languages {
  readonly main: string;
  readonly all: readonly string[];
}

/** How the map writes a language: `EN`, `nb_NO`. What it does not have is written as it should be. */
function keyFor(map: Record<string, unknown>, language: string): string {
  if (Object.hasOwn(map, language)) return language;
  return Object.keys(map).find((key) => languageTag(key) === language) ?? language;
}

/** What stands there in a language; empty where nothing does. */
export function textIn(value: unknown, language: string, { main }: Languages): string {
  const found = isObject(value) ? value[keyFor(value, language)] : language === main ? value : '';
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The value with another text in a language. A text in the one language of its document stays a plain string. */
export function withText(value: unknown, language: string, text: string, { main, all }: Languages): unknown {
  if (!isObject(value) && (all.length < 2 || (language === main && !value))) return language === main ? text : { [language]: text };
  const map = isObject(value) ? value : value ? { [main]: value } : {};
  return { ...map, [keyFor(map, language)]: text };
}
