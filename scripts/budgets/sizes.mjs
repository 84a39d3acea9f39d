/** Which built files a view needs, and how many bytes they are. No browser is asked. */
import { brotliCompressSync, constants } from 'node:zlib';
import { pinnedName } from '../script-tag/first-view.mjs';

const known = new Map();

/** Bytes of brotli at its best, as a CDN sends it; reckoned once for each text, since it is slow and many pages share a file. */
export function brotli(code) {
  if (!known.has(code)) known.set(code, brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return known.get(code);
}

/** @typedef {Map<string, { file: string, code: string, imports: string[], lazy: string[] }>} Sealed What `seal()` gives. */

/** The names of the files that `name` needs before it runs, itself among them. */
export function needs(sealed, name, seen = new Set()) {
  for (const to of sealed.get(name).imports) needs(sealed, to, seen);
  return seen.add(name);
}

/** The names of the files that `bob.js` loads for the first kind of element on a page. */
export function firstFiles(sealed, element) {
  const alone = `${pinnedName(element)}.js`;
  return sealed.has(alone) ? [alone] : [...needs(sealed, `${element}.js`)];
}

/** Gives the bytes of the files of these names. */
export const sizeOf = (sealed) => (names) => [...names].reduce((sum, name) => sum + brotli(sealed.get(name).code), 0);

/**
 * The rows of the budget table.
 *
 * @param {Sealed} sealed
 * @param {string[]} elements Names, `card`.
 * @param {Record<string, { what: string, single: number, bytes: number, more: number }>} budgets By element.
 * @returns {{ what: string, bytes: number, budget: number }[]}
 */
export function rows(sealed, elements, loader, budgets) {
  const size = sizeOf(sealed);
  const found = [{ what: '`bob.js`', bytes: size(['bob.js']), budget: loader }];
  for (const element of elements) {
    const budget = budgets[element];
    if (!budget) continue;
    const { what } = budget;
    const first = needs(sealed, `${element}.js`);
    found.push({
      what: `\`bob-${element}.js\`: ${what}, in one file`,
      bytes: size([`bob-${element}.js`]),
      budget: budget.single,
    });
    found.push({
      what: `by \`bob.js\`, ${what}`,
      bytes: size(['bob.js', ...firstFiles(sealed, element)]),
      budget: budget.bytes,
    });
    const locales = [...first].flatMap((name) => sealed.get(name).lazy).filter((name) => isLocale(sealed.get(name)));
    const more = Math.max(0, ...locales.map((name) => size([...needs(sealed, name)].filter((file) => !first.has(file)))));
    found.push({ what: `${what}: more in another language`, bytes: more, budget: budget.more });
  }
  return found;
}

/**
 * What a second kind of element adds to a page with `bob.js`, at worst, without the list of its files (`bob-lists.js`).
 *
 * @param {Sealed} sealed
 * @param {string[]} elements Names, `card`.
 */
export function second(sealed, elements, budget) {
  const size = sizeOf(sealed);
  const more = (one, other) => {
    const there = needs(sealed, `${one}.js`);
    return size([...needs(sealed, `${other}.js`)].filter((name) => !there.has(name)));
  };
  const bytes = Math.max(...elements.flatMap((one) => elements.filter((other) => other !== one).map((other) => more(one, other))));
  return { what: 'a second kind of element: more', bytes, budget };
}

/** Whether a file holds the texts of a first view in one language. */
export const isLocale = ({ modules }) =>
  Object.keys(modules).length > 0 && Object.keys(modules).every((id) => /^locales\/generated\//.test(id));
