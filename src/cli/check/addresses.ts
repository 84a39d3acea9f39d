/** The addresses of the web in a file: those that stand alone, and those within texts. */
import type { Address } from './found.js';
import { spotIn, startsOf, type Positions } from './positions.js';

const ADDRESS = /https?:\/\/[^\s<>"'`|\\\]]+/gi;

/** Without what belongs to the sentence or to Markdown around it. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?*_]+$/, '');
  const isOpen = bare.split(')').length > bare.split('(').length;
  return bare.endsWith(')') && isOpen ? trimmed(bare.slice(0, -1)) : bare;
}

/** @param ends signs that end an address, beside blanks and quotation marks: what parts the cells of a table */
export const addressesIn = (text: string, ends = ''): { readonly address: string; readonly at: number }[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const [own = ''] = ends ? found.split(ends) : [found];
    return { address: trimmed(own), at: index };
  });

export const addressesOfJson = (positions: Positions): Address[] =>
  [...positions.texts()]
    // names with a sign, such as $schema, are for other programs
    .filter(({ path }) => !/(?:^|\.)[$@]/.test(path))
    .flatMap(({ path, text, spot }) => addressesIn(text).map(({ address }) => ({ address, path, ...spot })));

export function addressesOfTable(text: string, separator: string): Address[] {
  const starts = startsOf(text);
  return addressesIn(text, separator).map(({ address, at }) => ({ address, path: '', ...spotIn(starts, at) }));
}
