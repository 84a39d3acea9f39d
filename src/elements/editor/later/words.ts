/** The words of the editor together with those of a form. */
import { loadMessages, locales, type Bundle } from '../../../kit/element/messages.js';

const made = new WeakMap<Bundle, WeakMap<Bundle, Bundle>>();

/** Two bundles as one; the same one for the same two, so that its texts are loaded once. */
export function merged(one: Bundle, other: Bundle): Bundle {
  const known = made.get(one) ?? new WeakMap<Bundle, Bundle>();
  made.set(one, known);
  const before = known.get(other);
  if (before) return before;
  const both = Object.fromEntries(
    locales
      .filter((locale) => one[locale] ?? other[locale])
      .map((locale) => [
        locale,
        async () => ({ default: Object.assign({}, ...(await Promise.all([loadMessages(one, locale), loadMessages(other, locale)]))) }),
      ]),
  ) as Bundle;
  known.set(other, both);
  return both;
}

export const loadWords = (bundle: Bundle, locale: string): Promise<unknown> | undefined => {
  const words = loadMessages(bundle, locale);
  return words instanceof Promise ? words : undefined;
};
