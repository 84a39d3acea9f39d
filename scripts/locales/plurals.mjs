/** Plural families: ids that end in a CLDR plural category, such as `card.years.one` and `card.years.other`. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The categories that a language tells apart, by the CLDR data of Node; `other` is always one. */
export const categoriesOf = (locale) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return categories.filter((category) => pluralCategories.includes(category));
};

/** All families among `ids`: stem -> its categories. A lone `x.other` is a word like any other. */
export function familiesOf(ids) {
  const families = new Map();
  for (const id of ids) {
    const [, stem, category] = /^(.+)\.([a-z]+)$/.exec(id) ?? [];
    if (categories.includes(category)) families.set(stem, [...(families.get(stem) ?? []), category]);
  }
  for (const [stem, found] of families) if (found.join() === 'other') families.delete(stem);
  return families;
}

/** Whether a language has a use for this id: `x.few` is for Lithuanian only. */
export function isNeeded(id, locale, families) {
  const [, stem, category] = /^(.+)\.([a-z]+)$/.exec(id) ?? [];
  return !families.has(stem) || !categories.includes(category) || categoriesOf(locale).includes(category);
}
