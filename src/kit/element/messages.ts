/** In which of the library's own languages an element speaks, and the texts for it. */
import type { Messages } from '../../schema/messages.js';
import { fallbackChain } from '../../schema/text.js';

/** The languages that the library speaks; English is in the source, the others are loaded. */
export const locales: readonly string[] = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'];

/** Loaders of one bundle's texts by locale, as `locales/generated/<bundle>.ts` exports them. */
export type Bundle = Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>;

/** The library's language that is nearest to a page's: `nn-NO` -> `nb`, `fo` -> `da`, `fr` (and what is no language) -> `en`. */
export const uiLocale = (language: string): string => fallbackChain(language).find((one) => locales.includes(one)) ?? 'en';

const loaded = new WeakMap<object, Messages>();

/**
 * The texts of a bundle in a locale: at once where they are here already (English always is), else a promise.
 * It never fails: texts that cannot be had are English, and are asked for again the next time.
 */
export function loadMessages(bundle: Bundle, locale: string): Messages | Promise<Messages> {
  const load = bundle[locale];
  if (!load) return {};
  return (
    loaded.get(load) ??
    load().then(
      (module) => {
        loaded.set(load, module.default);
        return module.default;
      },
      () => ({}),
    )
  );
}
