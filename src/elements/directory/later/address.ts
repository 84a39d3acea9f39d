/** What a visitor looks for, in the address of the page: `?west.q=rye&west.sector=food`, each name led by the cluster's id. */
import { facetNames } from '../../../engines/search/fields.js';
import { mayChangeAddress } from '../../../kit/page/address.js';
import type { Chosen, Order } from '../logic/finder.js';

/** Where a visitor is in a directory. */
export interface Place {
  readonly query: string;
  readonly filters: Chosen;
  readonly order: Order;
  /** The view that the visitor has chosen. */
  readonly view: string | undefined;
  /** Id of the member that is open. */
  readonly member: string | undefined;
}

/** Orders that mean the same to another visitor. */
const shared: readonly string[] = ['name', 'newest'];

/** What the address says; nothing of it is to be trusted. */
export function readPlace(prefix: string): Place {
  const parameters = new URLSearchParams(location.search);
  const get = (name: string): string | undefined => parameters.get(prefix + name) ?? undefined;
  const filters: Record<string, string[]> = {};
  for (const name of facetNames) {
    const values = parameters.getAll(prefix + name);
    if (values.length) filters[name] = values;
  }
  const order = get('order') ?? '';
  return {
    query: get('q') ?? '',
    filters,
    order: (shared.includes(order) ? order : 'best') as Order,
    view: get('view'),
    member: get('member'),
  };
}

function addressOf(prefix: string, { query, filters, order, view, member }: Place): URL {
  const url = new URL(location.href);
  const { searchParams } = url;
  const single = { q: query.trim() && query, view, order: shared.includes(order) ? order : '', member };
  for (const name of [...Object.keys(single), ...facetNames]) searchParams.delete(prefix + name);
  for (const [name, values] of Object.entries(filters)) for (const value of values) searchParams.append(prefix + name, value);
  for (const [name, value] of Object.entries(single)) if (value) searchParams.set(prefix + name, value);
  return url;
}

/** How many members were opened since the list, in this directory. */
const depthOf = (prefix: string): number => {
  const depth = ((history.state ?? {}) as Record<string, unknown>)[`bob ${prefix}`];
  return typeof depth === 'number' ? depth : 0;
};

function put(prefix: string, place: Place, step: 'pushState' | 'replaceState', depth: number): void {
  if (!mayChangeAddress()) return;
  try {
    const state: unknown = history.state;
    history[step]({ ...(typeof state === 'object' ? state : {}), [`bob ${prefix}`]: depth }, '', addressOf(prefix, place));
  } catch {
    // A sandboxed frame may not, and browsers count how often; the search works all the same.
  }
}

/** Writes what is looked for in place of what was: Back leads to the page before, not to each key that was pressed. */
export const writePlace = (prefix: string, place: Place): void => put(prefix, place, 'replaceState', depthOf(prefix));

/** A member is opened: a step of its own, which Back undoes. */
export const enterMember = (prefix: string, place: Place): void => put(prefix, place, 'pushState', depthOf(prefix) + 1);

/** The member is closed: back to the list, by the steps that led from there, or in place where the visitor came with this address. */
export function leaveMember(prefix: string, place: Place): void {
  const depth = depthOf(prefix);
  if (depth && mayChangeAddress()) history.go(-depth);
  else put(prefix, place, 'replaceState', 0);
}
