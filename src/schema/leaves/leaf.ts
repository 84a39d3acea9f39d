/**
 * A leaf is the shape of a single value: a name, and how a value of that name is read. The files of this folder hold both, sorted by subject. Each name is
 * read in one way only, by previews and by whole documents; these know other spellings of days, times and texts too (`written.ts`).
 */
import type { Code } from '../problem.js';

/** Notes what is wrong with the value, or was changed in it. */
export type Note = (code: Code, found?: unknown) => void;

/**
 * Gives the value as the format says, or true where it is good as it is. Anything false says that it is no such value, and null that there is none.
 * Strings come trimmed. Blank ones and null do not come here: they are absent.
 */
export type ReadLeaf = (value: unknown, note: Note, base?: string) => unknown;

/** How leaves are read, by their names: by a function, or by a pattern for strings. */
export type Leaves = Readonly<Record<string, ReadLeaf | RegExp | undefined>>;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !!value && !Array.isArray(value);

export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

/** One of the words between the bars, in upper or lower case. */
export const choose = (words: string, value: unknown): string | undefined =>
  typeof value === 'string' ? words.split('|').find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;

/** A preview takes no pains: what only the whole reader can read (`written.ts`) makes it none at all. */
export const leaveToWhole = (): never => {
  throw new Error('not in a preview');
};
