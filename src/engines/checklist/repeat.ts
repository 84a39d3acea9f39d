/** Things that are to be done again. Days are `YYYY-MM-DD`, of no time zone. */

/** Years, months, weeks and days of an ISO 8601 duration; undefined for what is none. */
export function partsOf(duration: string): { months: number; days: number } | undefined {
  const found = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const parts = { months: years * 12 + months, days: weeks * 7 + days };
  return parts.months || parts.days ? parts : undefined;
}

/** The day after so long; from the last day of a long month to the last of a short one. Undefined where that is no day. */
export function after(day: string, duration: string): string | undefined {
  const parts = partsOf(duration);
  const [year, month, date] = day.split('-').map(Number);
  if (!parts || !year || !month || !date) return undefined;
  const last = new Date(Date.UTC(year, month + parts.months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + parts.months, Math.min(date, last) + parts.days));
  return Number.isNaN(+end) || end.getUTCFullYear() > 9999 ? undefined : end.toISOString().slice(0, 10);
}
