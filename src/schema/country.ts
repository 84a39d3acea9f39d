/** Whether two letters are the code of a country: in files and in tables alike. */

let names: Intl.DisplayNames | undefined;

/** Codes that ISO 3166 has assigned, as far as the engine knows them; XK (Kosovo) is in use. */
export function isCountry(code: string): boolean {
  // unions, pseudo-locales and the unknown have names as well
  if (!/^[A-Z]{2}$/.test(code) || /^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) return false;
  try {
    return (names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code) !== undefined;
  } catch {
    return true;
  }
}
