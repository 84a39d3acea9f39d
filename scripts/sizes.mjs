/** Which built files a view needs, and how many bytes they are. For `budgets.mjs`; no browser is asked. */
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of brotli at its best, as a CDN sends it. */
export const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @typedef {Map<string, { file: string, code: string, imports: string[], lazy: string[] }>} Sealed What `seal()` gives. */

/** The file that a page with no other element takes. */
export const firstOf = (sealed, element) => [`${element}-alone.js`, `${element}.js`].find((name) => sealed.has(name));

/** The names of the files that `name` needs before it runs, itself among them. */
export function needs(sealed, name, seen = new Set()) {
  for (const to of sealed.get(name).imports) needs(sealed, to, seen);
  return seen.add(name);
}

/**
 * The rows of the budget table.
 *
 * @param {Sealed} sealed
 * @param {string[]} elements Names, `card`.
 * @param {Record<string, { what: string, bytes: number, more: number }>} budgets By element.
 * @returns {{ what: string, bytes: number, budget: number }[]}
 */
export function rows(sealed, elements, loader, budgets) {
  const size = (names) => [...names].reduce((sum, name) => sum + brotli(sealed.get(name).code), 0);
  const found = [{ what: '`bob.js`', bytes: size(['bob.js']), budget: loader }];
  for (const element of elements) {
    const budget = budgets[element];
    if (!budget) continue;
    const first = needs(sealed, firstOf(sealed, element));
    found.push({ what: budget.what, bytes: size(['bob.js', ...first]), budget: budget.bytes });
    const locales = [...first].flatMap((name) => sealed.get(name).lazy).filter((name) => isLocale(sealed.get(name)));
    const more = Math.max(0, ...locales.map((name) => size([...needs(sealed, name)].filter((file) => !first.has(file)))));
    found.push({ what: `${budget.what}, more in another language`, bytes: more, budget: budget.more });
  }
  return found;
}

/** Whether a file holds the texts of a first view in one language. */
const isLocale = ({ modules }) => Object.keys(modules).length > 0 && Object.keys(modules).every((id) => /^locales\/generated\//.test(id));
