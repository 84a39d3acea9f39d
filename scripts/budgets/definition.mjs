/** What may be loaded: section 5 of the design, in bytes of brotli. The only place for it beside the manifests of the elements. */
import { readManifests } from '../elements/read.mjs';

/** `bob.js`. */
export const LOADER = 3_500;
/** What a second kind of element on the page may add. */
export const SECOND = 8_000;
/** The same, over the budget for now. */
export const SECOND_KNOWN = 8_050;
/** Script files of all elements in one language, without packs. */
export const FILES = 150;

/** Over the budget for now, by element: what was built last, with little room. To be made smaller, and to go when the budget holds. */
const KNOWN = {
  card: { single: 15_700, bytes: 18_500 },
  checklist: { single: 18_100, bytes: 21_900 },
  directory: { single: 18_400, bytes: 21_100 },
  'loyalty-badge': { bytes: 18_100 },
  password: { single: 15_300, bytes: 18_600 },
};

/** The budgets of the elements that have one, by name; `known` where they are over it. */
export const budgetsOf = (root) =>
  Object.fromEntries(
    readManifests(root).flatMap(({ name, kind, budget }) => (budget ? [[name, { kind, known: KNOWN[name], ...budget }]] : [])),
  );
