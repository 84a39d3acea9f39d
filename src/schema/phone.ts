/** Telephone numbers as they are dialled. */
import { firstNumber } from './first-number.js';

/** Countries by their calling code and the length of their national numbers; 0: these begin with a zero that is not dialled from abroad. */
const plans = 'NO47:8 SJ47:8 DK45:8 IS354:7 FO298:6 GL299:6 EE372:7 LV371:8 LT370:8 SE46:0 FI358:0 AX358:0 DE49:0 GB44:0 PL48:9';

/** Digits of a number that begins with the code of a country (`+47…`, `0047…`) whose numbers all have as many; undefined for others. */
export function lengthAbroad(text: string): number | undefined {
  const [, zeros = '', digits = ''] = /^(?:\+|(00))\s?(\d{2,3}|\d \d{2})/.exec(text) ?? [];
  if (!digits) return undefined;
  for (const [, code, length] of plans.matchAll(/[A-Z]{2}(\d+):([1-9])/g))
    if (digits.startsWith(code!)) return zeros.length + code!.length + Number(length) + (code === '372' ? 1 : 0);
  return undefined;
}

/** The number for a `tel:` address; a national number of `country` (ISO 3166) with the code of that country. */
export function dialled(text: string, country?: string): string {
  const digits = firstNumber(text);
  const [, code = '', length] = (country && new RegExp(`${country}(\\d+):(\\d)`).exec(plans)) || [];
  if (!code || digits.startsWith('+')) return digits;
  if (length === '0') return /^0[1-9]\d{5,}$/.test(digits) ? `+${code}${digits.slice(1)}` : digits;
  // Lithuanians dial 8 or 0 first
  if (code === '370' && /^[08]\d{8}$/.test(digits)) return `+370${digits.slice(1)}`;
  // the country's code without its plus
  if (digits.startsWith(code) && digits.length === code.length + Number(length)) return `+${digits}`;
  const fits = digits.length === Number(length) || (code === '372' && digits.length === 8);
  return fits ? `+${code}${digits}` : digits;
}

/** A number for other programs, which do not know what a second number or `(0)` is: as it is written, where it is one plain number. */
export const plainNumber = (text: string): string =>
  /^[+(]?[\d\s.–-]+(?:\)[\d\s.–-]+)?$/.test(text) && !text.includes('(0)') ? text : firstNumber(text);
