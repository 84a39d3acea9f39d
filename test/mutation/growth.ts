/** In place of `test/support/growth.ts`: time tells nothing of a mutant, and costs each of them seconds. A short piece is read, and must not throw. */
export const BOUND = 9;

export async function growth<T>(length: number, make: (length: number) => T, work: (piece: Awaited<T>) => unknown): Promise<number> {
  await work(await make(Math.min(length, 20)));
  return 1;
}

export const expectLinear = <T>(_name: string, ...of: Parameters<typeof growth<T>>): Promise<number> => growth(...of);
