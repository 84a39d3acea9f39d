/** Whether two letters are the code of a country: in files and in tables alike. */

let names: Intl.DisplayNames | undefined;
/** Ten thousand members are in a few countries. */
const known = new Map<string, boolean>();

/** Codes that ISO 3166 has assigned, as far as the engine knows them; XK (Kosovo) is in use. */
export function isCountry(code: string): boolean {
  // unions, pseudo-locales and the unknown have names as well
  if (!/^[A-Z]{2}$/.test(code) || /^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) return false;
  const before = known.get(code);
  if (before !== undefined) return before;
  let there = true;
  try {
    there = (names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code) !== undefined;
  } catch {
    // an engine without these names takes all
  }
  known.set(code, there);
  return there;
}
