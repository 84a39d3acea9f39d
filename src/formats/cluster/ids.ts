/** The ids of members: made of the name where there is none, and never the same twice. */
import type { Noting } from '../../schema/read.js';
import { slug } from '../../schema/slug.js';
import { ownIds } from '../common/own-ids.js';

/** Gives ids, one after the other: `(id that the member names, its name, its path)`. A second one gets a number, and that is noted. */
export function memberIds(note: Noting): (own: string | undefined, name: string, path: string) => string {
  const idFor = ownIds();
  return (own, name, path) => {
    const wanted = own ?? (slug(name) || 'member');
    const id = idFor(wanted);
    if (id !== wanted) note(own ? 'duplicate-id' : 'same-name', `${path}.${own ? 'id' : 'name'}`, id, own ?? name);
    return id;
  };
}
