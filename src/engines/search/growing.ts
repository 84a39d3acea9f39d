/** A typed array that grows: a fraction of the memory of a list of numbers. */
export interface Growing {
  /** Unset places are 0. */
  list: Uint32Array;
  length: number;
}

export const growing = (): Growing => ({ list: new Uint32Array(1024), length: 0 });

/** Makes room for the place `at`. */
export function reach(growing: Growing, at: number): void {
  const { list } = growing;
  if (at >= list.length) (growing.list = new Uint32Array(at * 2)).set(list);
}

export function push(growing: Growing, value: number): void {
  reach(growing, growing.length);
  growing.list[growing.length++] = value;
}

/** What is in it, and no more room than that. */
export const closed = ({ list, length }: Growing): Uint32Array => list.slice(0, length);
