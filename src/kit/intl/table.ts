/** What a table for a language that the browser does not know has to say. Numbers and times come from a language alike. */
export interface IntlTable {
  /** `5`, `1`..`12`, `2026` -> "5. janúar 2026"; without a year "5. janúar". */
  day(day: number, month: number, year?: number): string;
  /** `1`..`12`, `2026` -> "janúar 2026". */
  month(month: number, year: number): string;
  /** From Monday on. */
  readonly weekdays: { readonly long: readonly string[]; readonly short: readonly string[] };
  /** Yesterday, today, tomorrow. */
  readonly near: readonly [string, string, string];
  /** Between the last two of a list, with its spaces. */
  readonly and: string;
  /** By ISO 639 code. */
  readonly languages: Readonly<Record<string, string>>;
  /** By ISO 3166 code. */
  readonly regions: Readonly<Record<string, string>>;
}
