/** Which texts a language still lacks. */
import { languageTag } from '../../schema/text.js';
import { isObject } from '../../schema/leaves/leaf.js';
import { isList, valueAt, type Path } from './path.js';

/** One spelling to compare by; `no` is Bokmål. */
const spelling = (language: string): string => languageTag(language).toLowerCase().replace(/^no\b/, 'nb');

const isIn = (language: string, wanted: string): boolean => {
  const own = spelling(language);
  return own === wanted || own.startsWith(`${wanted}-`);
};

/** The paths of a document that a pattern means: `*` stands for each item of a list. */
function pathsOf(document: unknown, pattern: Path, at = 0): Path[] {
  const star = pattern.indexOf('*', at);
  if (star < 0) return [pattern];
  const list: unknown = valueAt(document, pattern.slice(0, star));
  return isList(list) ? list.flatMap((_, index) => pathsOf(document, pattern.with(star, index), star + 1)) : [];
}

function isMissing(text: unknown, wanted: string, own: string): boolean {
  // A plain text is in the document's language, where it names one.
  if (typeof text === 'string') return !!text.trim() && !!own && !isIn(own, wanted);
  if (!isObject(text)) return false;
  const written = Object.keys(text).filter((key) => typeof text[key] === 'string' && text[key].trim());
  return written.length > 0 && !written.some((key) => isIn(key, wanted));
}

/** The paths of texts that are written, but not in this language. */
export function missingIn(document: unknown, language: string, textPaths: readonly Path[]): Path[] {
  const wanted = spelling(language);
  const lang = valueAt(document, ['lang']);
  const own = typeof lang === 'string' ? lang : '';
  return textPaths.flatMap((pattern) => pathsOf(document, pattern)).filter((path) => isMissing(valueAt(document, path), wanted, own));
}
