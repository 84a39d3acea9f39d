/** Texts and word lists of one language, and how it writes numbers and dates. */
const LANGUAGE = /^(?:locales\/generated\/\w+|src\/engines\/password\/lists|src\/kit\/intl)\/(?:phrases-)?([a-z]{2})\.ts$/;

/** The language of a file that holds one language only, by the paths of its modules. */
export function languageOf({ modules }) {
  const [one, ...others] = new Set(Object.keys(modules).map((id) => LANGUAGE.exec(id)?.[1]));
  return others.length ? undefined : one;
}
