/** Which languages' words count for a password. */
import type { Finding } from '../../../schema/problem.js';

/** Languages of which there are words (`listLanguages`, which comes with the assessor), and those that borrow a neighbour's. */
export const known: readonly string[] = 'en nb da sv fi is et lv lt nn no fo kl'.split(' ');

/** The language of a country, where that is not the language of its name: a page in English, for people in Nuuk. */
const spoken: Readonly<Record<string, string>> = { IS: 'is', NO: 'nb', DK: 'da', SE: 'sv', FI: 'fi', EE: 'et', LV: 'lv', LT: 'lt', FO: 'fo', GL: 'kl' }; // prettier-ignore

const codesOf = (attribute: string | null | undefined): string[] => (attribute ?? '').split(/[\s,;]+/).filter(Boolean);
const isKnown = (code: string): boolean => known.includes(code.toLowerCase().split(/[-_]/)[0]!);

/** What an attribute `languages` names, without what there is nothing of. */
export const namedLanguages = (attribute: string | null | undefined): string[] => codesOf(attribute).filter(isKnown);

/** The language of the country in a `lang` such as `en-IS`; empty where it names none that we know. */
export const regionalLanguage = (tag: string): string => spoken[/[-_]([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase() ?? ''] ?? '';

/** What the error report says of an attribute `languages`. */
export const languageFindings = (attribute: string | null | undefined): Finding[] =>
  codesOf(attribute)
    .filter((code) => !isKnown(code))
    .map((found) => ({ code: 'no-words', path: 'languages', found, expected: known }));
