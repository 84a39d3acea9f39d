/** In which languages a document speaks. */
import { languageCode } from './text.js';

/**
 * The languages in which a document that was read has texts, the most used first; its own `lang` counts as one more text.
 * Give it what the visitor may see, if parts are kept from them.
 *
 * @param share From 0 to 1: languages with fewer texts than this share of the most used one's are left out, so that a
 * name in a third language does not make a translation.
 */
export function languagesOf(document: object | null | undefined, share = 0): string[] {
  const counts = new Map<string, number>();
  const count = (language: string) => counts.set(language, (counts.get(language) ?? 0) + 1);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    const keys = Object.keys(value);
    if (!Array.isArray(value) && isMap(value as Record<string, unknown>, keys)) keys.forEach(count);
    else Object.values(value).forEach(walk);
  };
  walk(document);
  const own = (document as { lang?: unknown } | null | undefined)?.lang;
  if (typeof own === 'string') count(own);
  const most = Math.max(...counts.values());
  return [...counts]
    .filter(([, texts]) => texts >= most * share)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
}

/** A language map, by its looks: records with an address (`{"src": ...}`, `{"url": ...}`) have short keys too. */
const isMap = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => languageCode.test(key) && key !== 'src' && key !== 'url' && typeof value[key] === 'string');
