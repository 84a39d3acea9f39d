/** How many digits the figures of a series need: all of a small one, few of a long one, and as many as tell two of them apart. */

/** From here on a number is written by its power of ten: it would be wider than any column. */
const HUGE = 1e15;
const TINY = 1e-7;

/** Decimals of a number as it is written: 2 of 0.25, 5 of 1e-5. */
export function decimalsOf(value: number): number {
  const [, digits = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(power));
}

/** Four digits of what is below 1, else five, and two decimals at least. */
const usual = (value: number): number => {
  const before = value ? Math.floor(Math.log10(Math.abs(value))) + 1 : 1;
  return before < 1 ? 4 - before : Math.max(2, 5 - before);
};

/** The decimals that a series is written with. */
export function decimalsFor(values: readonly number[]): number {
  const known = [...new Set(values.filter((value) => Math.abs(value) < HUGE))];
  const most = Math.min(Math.max(0, ...known.map(decimalsOf)), 20);
  let decimals = Math.min(most, Math.max(0, ...known.map((value) => Math.min(usual(value), decimalsOf(value)))));
  const rounded = () => new Set(known.map((value) => value.toFixed(decimals)));
  while (decimals < most && rounded().size < known.length) decimals++;
  return decimals;
}

/** How `Intl` writes a number: with so many decimals at the most, or exactly. */
export function writing(value: number, decimals?: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  return size >= HUGE || (size > 0 && size < TINY)
    ? { notation: 'scientific', maximumFractionDigits: decimals === undefined ? 16 : 2 }
    : { maximumFractionDigits: Math.min(decimals ?? decimalsOf(value), 20) };
}

/** Percent are written of a hundredth, so with two decimals more before. */
export const share = (percent: number): number => {
  const [digits, power = 0] = String(percent).split('e');
  return Number(`${digits}e${Number(power) - 2}`);
};

/** The difference of two values with the decimals that they have, no more. */
export function difference(now: number, before: number): number {
  const decimals = Math.max(decimalsOf(now), decimalsOf(before));
  return decimals <= 20 ? Number((now - before).toFixed(decimals)) : now - before;
}
