/** Lists, and the names of languages and countries, in the language of the page. */
import { cached, engineLanguage, isWordless, tableOf } from './engine.js';

/** "a, b and c". */
export function formatList(language: string, items: readonly string[]): string {
  const and = tableOf(language)?.and ?? (isWordless(language) ? ', ' : undefined);
  if (and !== undefined) return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(and);
  return cached(`l ${language}`, () => new Intl.ListFormat(engineLanguage('ListFormat', language))).format(items);
}

/** A document may name a language `constructor`. */
const named = (names: Readonly<Record<string, string>> | undefined, code: string): string | undefined =>
  names && Object.hasOwn(names, code) ? names[code] : undefined;

/** Chromium has no name for Greenlandic in any language: these are those of CLDR, but for the English one, which few would know. */
const greenlandic: Readonly<Record<string, string>> = {
  en: 'Greenlandic',
  nb: 'grønlandsk',
  da: 'grønlandsk',
  et: 'grööni',
  lv: 'grenlandiešu',
  lt: 'kalalisut',
};

function displayName(language: string, type: 'language' | 'region', code: string): string | undefined {
  const asked = isWordless(language) ? 'en' : language;
  const spoken = engineLanguage('DisplayNames', asked);
  try {
    const known = type === 'language' && code === 'kl' ? named(greenlandic, spoken.split('-')[0]!) : undefined;
    return known ?? cached(`${type} ${spoken}`, () => new Intl.DisplayNames(spoken, { type, fallback: 'none' })).of(code);
  } catch {
    return undefined;
  }
}

/** What languages call themselves: not every engine knows, and Chromium takes some 15 ms for the first that it is asked for, before a book is painted. */
const ownNames: Readonly<Record<string, string>> = {
  en: 'English',
  da: 'dansk',
  et: 'eesti',
  lv: 'latviešu',
  lt: 'lietuvių',
  is: 'íslenska',
  kl: 'kalaallisut',
  fo: 'føroyskt',
  nn: 'nynorsk',
  nb: 'norsk',
  se: 'davvisámegiella',
};

/** What a language calls itself, for a switch of languages: `et` -> "eesti". The code, where nobody knows. */
export const ownLanguageName = (code: string): string => named(ownNames, code.toLowerCase()) ?? languageName(code, code);

/** The name of a language (BCP 47 code): `et` -> "Estonian"; `nb` is plain Norwegian. The code, where there is no name. */
export function languageName(language: string, code: string): string {
  const plain = code.toLowerCase().replace(/^nb$/, 'no');
  return named(tableOf(language)?.languages, plain) ?? displayName(language, 'language', plain) ?? named(ownNames, plain) ?? code;
}

/** The name of a country (ISO 3166 code): `EE` -> "Estonia". The code, where there is no name. */
export function regionName(language: string, code: string): string {
  const upper = code.toUpperCase();
  return named(tableOf(language)?.regions, upper) ?? displayName(language, 'region', upper) ?? code;
}
