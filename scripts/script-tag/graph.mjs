/** Modules that import each other: what one needs, and which elements need it. `graph`: modules by id, with what they import and load lazily. */
import { basename, dirname } from 'node:path';

/** @typedef {Map<string, { imports: string[], lazy: string[], size?: number }>} Graph `size`: length of the code, without comments. */

const statics = ({ imports }) => imports;

/** What a module needs, itself included. */
export function reach(graph, from, next = statics) {
  const seen = new Set([from]);
  for (const id of seen) for (const to of next(graph.get(id))) if (graph.has(to)) seen.add(to);
  return seen;
}

/** The lazy modules that a first view asks for. */
export const soonOf = (graph, entry) => [...reach(graph, entry)].flatMap((id) => graph.get(id).lazy).filter((id) => graph.has(id));

/** Length of the code that a module needs, its own included. */
export const weightOf = (graph, id) => [...reach(graph, id)].reduce((sum, one) => sum + (graph.get(one).size ?? 0), 0);

/** By module: the elements that ever need it. */
export function usersOf(graph, entries) {
  const users = new Map([...graph.keys()].map((id) => [id, []]));
  for (const entry of entries)
    for (const id of reach(graph, entry, ({ imports, lazy }) => [...imports, ...lazy])) users.get(id).push(nameOf(entry));
  return users;
}

/** `card` for `.../card/define.ts` and `.../card/later/controller.ts`. */
export const nameOf = (id) => basename(dirname(id).replace(/\/(first|later|logic)$/, ''));
