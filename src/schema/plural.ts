/** Texts that depend on a number. */

/** The texts of one count, by CLDR plural category; `other` is a must. Each is a function, so that only one is read. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & { other: () => string };

/**
 * Chooses the form of `count` in `language`: the locale being spoken, not the page's language, whose rules may be others.
 * `Intl.PluralRules` is right in every engine for all eight languages. What is no language counts as English.
 */
export function plural(count: number, language: string, forms: PluralForms): string {
  let rules: Intl.PluralRules;
  try {
    rules = new Intl.PluralRules(language || 'en');
  } catch {
    rules = new Intl.PluralRules('en');
  }
  return (forms[rules.select(count)] ?? forms.other)();
}
