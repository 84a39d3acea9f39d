/** Typed arrays that grow: a tenth of the memory of lists of numbers. */

/** A list of numbers that grows. */
export function growing(): { push(value: number): void; done(): Uint32Array } {
  let list = new Uint32Array(4096);
  let length = 0;
  return {
    push(value) {
      if (length === list.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(list);
        list = longer;
      }
      list[length++] = value;
    },
    done: () => list.subarray(0, length),
  };
}

/** A growing table of numbers that tells whether it had one already. */
export function growable(): { swap(at: number, value: number): boolean } {
  let table = new Uint32Array(4096);
  return {
    swap(at, value) {
      if (at >= table.length) {
        const longer = new Uint32Array(table.length * 2);
        longer.set(table);
        table = longer;
      }
      if (table[at] === value) return true;
      table[at] = value;
      return false;
    },
  };
}
