/** The ids of members: made of the name where there is none, and never the same twice. */
import type { Noting } from '../../schema/read.js';
import { slug } from '../../schema/slug.js';

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
