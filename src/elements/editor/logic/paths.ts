/** Places in a document: as steps, and as findings write them. */
import type { Path } from '../../../engines/draft/path.js';

export type { Path };

/** `['goals', 0, 'en']` -> `goals[0].en`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((at, step) => (typeof step === 'number' ? `${at}[${step}]` : at ? `${at}.${step}` : step), '');

/** `goals[0].en` -> `['goals', 0, 'en']`. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? name! : Number(index)));

/** Whether one place is in the other, or is it. */
export const isWithin = (path: string, outer: string): boolean =>
  !outer || path === outer || (path.startsWith(outer) && /[.[]/.test(path[outer.length]!));
