/** A draft that its owner has deleted, as it was stored: they may want it back. */
import { done, type Stores } from './database.js';
import { STORES } from './names.js';
import { ofDraft, removeOne } from './records.js';

export interface Removed {
  readonly id: string;
  /** What lay in each store, with its keys. */
  readonly rows: readonly (readonly [store: keyof Stores, key: IDBValidKey, value: unknown])[];
}

/** Deletes it, and gives what was there; undefined where there was nothing. */
export async function takeOut(stores: Stores, id: string): Promise<Removed | undefined> {
  const found = await Promise.all(
    STORES.map(async (name) => {
      const range = name === 'drafts' || name === 'snapshots' ? IDBKeyRange.only(id) : ofDraft(id);
      const [keys, values] = await Promise.all([done(stores[name].getAllKeys(range)), done<unknown[]>(stores[name].getAll(range))]);
      return keys.map((key, at) => [name, key, values[at]] as const);
    }),
  );
  await removeOne(stores, id);
  const rows = found.flat();
  return rows.length ? { id, rows } : undefined;
}

export function putBack(stores: Stores, { rows }: Removed): Promise<true> {
  for (const [name, key, value] of rows) stores[name].put(value, key);
  return Promise.resolve(true);
}
