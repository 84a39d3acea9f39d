/** A country by its code or by its name in one of our languages and their neighbours'. */
import { isCountry } from '../../../schema/country.js';
import { fold } from '../../../schema/fold.js';
import { countryOf } from '../../csv/names.js';

const spoken = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt', 'sv', 'fi', 'de', 'fr'];
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let all: Map<string, string> | undefined;

/** Of all countries that the engine knows: tables of members need but those around. */
function allNames(): Map<string, string> {
  const names = new Map<string, string>();
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry);
  for (const locale of spoken) {
    const known = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
    for (const code of codes) {
      const name = fold(known.of(code) ?? code);
      if (!names.has(name)) names.set(name, code);
    }
  }
  return names;
}

export function countryNamed(name: string): string | undefined {
  const text = name.trim();
  if (!text || text.length > 100) return undefined;
  if (/^[A-Z]{2}$/.test(text) && isCountry(text)) return text;
  return countryOf(text) ?? (all ??= allNames()).get(fold(text));
}
