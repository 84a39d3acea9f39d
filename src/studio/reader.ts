/** What the pages of this folder know of their reader, and how they name other sites. */
import { uiLocale } from '../kit/element/messages.js';

/** The language that the reader reads best of those that the library speaks, as their browser writes it: `nn-NO`. */
export const readerLanguage = (languages: readonly string[]): string =>
  languages.find((one) => uiLocale(one) !== 'en' || /^en\b/i.test(one)) ?? 'en';

/** Names of sites are a stranger's words, too: a few say enough, and of a long one its end, which says whose it is. */
export const siteNames = (sites: readonly string[]): string =>
  [...sites.slice(0, 3).map((site) => site.slice(-60)), ...(sites.length > 3 ? ['…'] : [])].join(', ');
