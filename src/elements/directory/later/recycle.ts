/** Rows of a list that change hands: making new ones for each key takes longer than all the rest of it. */
import { repeat } from 'lit/directives/repeat.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import type { RenderContext } from '../types.js';

/**
 * Binds rows to their members and moves them; those of members that are gone serve members that come.
 *
 * A row is not handed on while it has the focus, nor with a picture in it, which would stand there until the next one has loaded, nor where a page translator
 * has put nodes of its own into its texts.
 */
export function recycling(root: ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>): NonNullable<RenderContext['repeat']> {
  /** Keys of the rows by the members that they show, in order. */
  let shown = new Map<string, number>();
  let made = 0;

  const isFree = (row: Element | undefined): boolean => !!row && !row.contains(root.activeElement) && !row.querySelector('img, font');

  return (members, idOf, draw) => {
    const here = new Set(members.map(idOf));
    const rows = new Map(Array.from(root.querySelectorAll<HTMLElement>('.members > [data-id]'), (row) => [row.dataset.id!, row]));
    // By its place in the list: a row that stays where it is need not be moved.
    const free = Array.from(shown, ([id, key]) => (!here.has(id) && isFree(rows.get(id)) ? key : undefined));
    const spare = new Set(free.filter((key) => key !== undefined));
    const take = (at: number): number => {
      const own = free[at];
      const key = own !== undefined && spare.has(own) ? own : (spare.values().next().value ?? ++made);
      spare.delete(key);
      return key;
    };
    const next = new Map<string, number>();
    members.forEach((member: Member, at) => {
      const id = idOf(member);
      next.set(id, shown.get(id) ?? take(at));
    });
    shown = next;
    return repeat(members, (member) => next.get(idOf(member)), draw);
  };
}
