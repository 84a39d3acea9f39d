/** Numbers in the language of the page. */
import { cached, engineLanguage } from './engine.js';

/** `1234.5` -> "1,234.5" in English, "1.234,5" in Danish. What is no finite number becomes an empty text. */
export function formatNumber(language: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  if (!Number.isFinite(value)) return '';
  const make = () => new Intl.NumberFormat(engineLanguage('NumberFormat', language), options);
  return cached(`n ${language} ${JSON.stringify(options)}`, make).format(value);
}

/** A share as percent, one decimal at the most: `0.125` -> "12.5%", in Danish "12,5 %". */
export const formatPercent = (language: string, share: number): string =>
  formatNumber(language, share, { style: 'percent', maximumFractionDigits: 1 });

const units = ['kilobyte', 'megabyte', 'gigabyte'];

/** The size of a file in decimal units, as download lists tell it: `1250000` -> "1.3 MB"; never less than "1 kB". */
export function formatBytes(language: string, bytes: number): string {
  if (!(bytes >= 0)) return '';
  let value = Math.max(bytes / 1000, 1);
  let unit = 0;
  // from 999.5 on it would be written "1000"
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000;
  return formatNumber(language, value, { style: 'unit', unit: units[unit]!, maximumFractionDigits: unit && value < 10 ? 1 : 0 });
}
