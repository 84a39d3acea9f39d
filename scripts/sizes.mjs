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

const sizeOf = (sealed) => (names) => [...names].reduce((sum, name) => sum + brotli(sealed.get(name).code), 0);

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
    const first = needs(sealed, firstOf(sealed, element));
    found.push({ what: `\`bob-${element}.js\`: ${what}, in one file`, bytes: size([`bob-${element}.js`]), budget: budget.single });
    found.push({ what: `by \`bob.js\`, ${what}`, bytes: size(['bob.js', ...first]), budget: budget.bytes });
    const locales = [...first].flatMap((name) => sealed.get(name).lazy).filter((name) => isLocale(sealed.get(name)));
    const more = Math.max(0, ...locales.map((name) => size([...needs(sealed, name)].filter((file) => !first.has(file)))));
    found.push({ what: `${what}: more in another language`, bytes: more, budget: budget.more });
  }
  return found;
}

/**
 * What a second kind of element adds to a page with `bob.js`, at worst: where both are there from the start, and where the second
 * comes when the first has taken files of its own.
 *
 * @param {{ budget: number, known: { together: number, later: number } }} allowed `known`: over the budget for now, and never more than this.
 */
export function seconds(sealed, elements, { budget, known }) {
  const size = sizeOf(sealed);
  const pairs = elements.flatMap((first) => elements.filter((second) => second !== first).map((second) => [first, second]));
  const shared = (element) => needs(sealed, `${element}.js`);
  const worst = (more) =>
    Math.max(...pairs.map(([first, second]) => more(needs(sealed, firstOf(sealed, first)), shared(first), shared(second))));
  return [
    {
      what: 'a second kind of element, there from the start: more',
      bytes: worst((alone, first, second) => size(new Set([...first, ...second])) - size(alone)),
      budget,
      limit: known.together,
    },
    {
      what: 'a second kind of element, put in later: more',
      bytes: worst((alone, _, second) => size([...second].filter((name) => !alone.has(name)))),
      budget,
      limit: known.later,
    },
  ];
}

/** Whether a file holds the texts of a first view in one language. */
const isLocale = ({ modules }) => Object.keys(modules).length > 0 && Object.keys(modules).every((id) => /^locales\/generated\//.test(id));
