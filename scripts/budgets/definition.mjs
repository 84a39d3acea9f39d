/** What may be loaded: section 5 of the design, in bytes of brotli. The only place for it beside the manifests of the elements. */
import { readManifests } from '../elements/read.mjs';

/** `bob.js`. */
export const LOADER = 3_500;
/** What a second kind of element on the page may add. */
export const SECOND = 8_000;
/** Script files of all elements in one language, without packs. */
export const FILES = 150;

/** The budgets of the elements that have one, by name. */
export const budgetsOf = (root) =>
  Object.fromEntries(readManifests(root).flatMap(({ name, kind, budget }) => (budget ? [[name, { kind, ...budget }]] : [])));
