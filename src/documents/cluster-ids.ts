/** The ids of members: made of the name where there is none, and never the same twice. */
import type { Noting } from './read.js';

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', þ: 'th', ð: 'd', ß: 'ss', đ: 'd', ł: 'l', ı: 'i', ĸ: 'k', œ: 'oe' };

/**
 * A name as an id that stays the same as long as the name does: `Käru Muuseum` is `karu-muuseum`. Letters of other scripts are kept; of a name
 * without letters or digits nothing is left.
 */
export const slug = (name: string): string =>
  name
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøþðßđłıĸœ]/g, (letter) => letters[letter]!)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .normalize('NFC');

/** Gives ids, one after the other: `(id that the member names, its name, its path)`. A second one gets a number, and that is noted. */
export function memberIds(note: Noting): (own: string | undefined, name: string, path: string) => string {
  /** By id, the number that the next one of the same id may have. */
  const taken = new Map<string, number>();
  return (own, name, path) => {
    const wanted = own ?? (slug(name) || 'member');
    let id = wanted;
    for (let count = taken.get(wanted) ?? 1; taken.has(id);) {
      id = `${wanted}-${++count}`;
      taken.set(wanted, count);
    }
    taken.set(id, 1);
    if (id !== wanted) note(own ? 'duplicate-id' : 'same-name', `${path}.${own ? 'id' : 'name'}`, id, own ?? name);
    return id;
  };
}
