/** Ids of which each is there once. */

/** Gives ids, one after the other: the one that is wanted, or with a number behind it where that is taken. */
export function ownIds(): (wanted: string) => string {
  /** By id, the number that the next one of the same id may have: a thousand of one id do not count from the start a thousand times. */
  const taken = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let count = taken.get(wanted) ?? 1; taken.has(id);) {
      id = `${wanted}-${++count}`;
      taken.set(wanted, count);
    }
    taken.set(id, 1);
    return id;
  };
}
