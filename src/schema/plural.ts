/** Texts that depend on a number. */

/** The texts of one count, by CLDR plural category; `other` is a must. Each is a function, so that only one is read. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & { other: () => string };

/** Made once for a language: that takes as long as all the rest of a small text. */
const known = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  let rules = known.get(language);
  if (!rules) {
    try {
      rules = new Intl.PluralRules(language || 'en');
    } catch {
      rules = new Intl.PluralRules('en');
    }
    known.set(language, rules);
  }
  return rules;
}

/**
 * Chooses the form of `count` in `language`: the locale being spoken, not the page's language, whose rules may be others.
 * `Intl.PluralRules` is right in every engine for all eight languages. What is no language counts as English.
 */
export const plural = (count: number, language: string, forms: PluralForms): string =>
  (forms[rulesOf(language).select(count)] ?? forms.other)();
