/**
 * What stands between the library and the browser's `Intl`: Chromium knows neither Icelandic nor Greenlandic, and what
 * others know of Greenlandic is little. Tables fill in (`is.ts`, `kl.ts`), loaded only by those who need them.
 */
import { fallbackChain } from '../../schema/text.js';
import { pinned } from '../pinned.js';
import type { IntlTable } from './table.js';

type Service = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'RelativeTimeFormat' | 'DisplayNames';

const services: readonly Service[] = ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'RelativeTimeFormat', 'DisplayNames'];

const loaders: { readonly [language: string]: () => Promise<{ readonly default: IntlTable }> } = {
  is: () => pinned(() => import('./is.js')),
  kl: () => pinned(() => import('./kl.js')),
};

const tables = new Map<string, IntlTable>();
const cache = new Map<string, unknown>();

const baseOf = (language: string): string => language.toLowerCase().split('-')[0]!;

/** The first of `languages` that the engine has data for. A tag that is not well formed is passed over. */
function supported(service: Service, languages: readonly string[]): string | undefined {
  return languages.find((language) => {
    try {
      return (Intl[service] as typeof Intl.NumberFormat).supportedLocalesOf(language).length > 0;
    } catch {
      return false;
    }
  });
}

/** Whether `language` is one of those that this engine needs a table for. */
function lacks(language: string): boolean {
  const base = baseOf(language);
  return base === 'kl' || (base === 'is' && services.some((service) => !supported(service, ['is'])));
}

/**
 * Gets what `language` needs to be written rightly; nothing to wait for where that is at once so. It never fails:
 * without its table a language is written neutrally or as the next in its fallback chain.
 */
export function prepareIntl(language: string): Promise<void> | undefined {
  const base = baseOf(language);
  if (!lacks(language) || tables.has(base)) return undefined;
  return loaders[base]!().then(
    ({ default: table }) => void tables.set(base, table),
    () => undefined,
  );
}

/** The table of a language that the engine does not know, once it is here. */
export const tableOf = (language: string): IntlTable | undefined => (lacks(language) ? tables.get(baseOf(language)) : undefined);

/** Whether the engine has no words of the language, nor of one near to it (Greenlandic has Danish): English ones stand in, or none. */
export const isWordless = (language: string): boolean => baseOf(language) === 'is' && lacks(language);

/**
 * The language that the engine is asked in. Icelandic numbers and times are written just as Dutch ones, Greenlandic ones
 * as Danish. Plain English is British: day before month, 24 hours, as the readers of these pages write.
 */
export function engineLanguage(service: Service, language: string): string {
  if (isWordless(language)) return 'nl';
  const chain = lacks(language) ? ['da', 'en-GB'] : [language, ...fallbackChain(language)];
  return (
    supported(
      service,
      chain.map((one) => (one.toLowerCase() === 'en' ? 'en-GB' : one)),
    ) ?? 'en'
  );
}

/** One object of `Intl` for each use: they are dear to make. */
export function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}
