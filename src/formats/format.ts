/** What all formats have in common. */
import { explain } from '../schema/explain/explain.js';
import type { Leaves } from '../schema/leaves/leaf.js';
import type { Problem, Reading } from '../schema/problem.js';
import type { ObjectShape } from '../schema/shape.js';

/** A kind of document, for the list from which the published schemas, their reference and the generated tests follow. */
export interface Format {
  /** What a document of the kind holds. */
  readonly shape: ObjectShape;
  readonly read: (json: unknown, base?: string) => Reading<object>;
  /** What the first view of its element reads, if it has one. */
  readonly preview?: Preview;
}
export interface Preview {
  readonly shape: ObjectShape;
  readonly leaves: Leaves;
  readonly read: (json: unknown, base: string) => object | null;
}

export interface ReadOptions {
  /** Address of the file, against which its relative links are resolved. Without it they are dropped. */
  base?: string;
}

/** What was read: the document, or null where it cannot be shown at all, and what was wrong, in words. */
export interface Read<T> {
  document: T | null;
  problems: Problem[];
}

/** A reader as it is published. Each index writes out the type of its document: one that TypeScript infers is refused by our own functions in a program with `exactOptionalPropertyTypes`. */
export type Published<T> = (json: unknown, options?: ReadOptions) => Read<T>;

/** The reader of a format as it is published: with its problems in words. */
export const published =
  <T>(read: (json: unknown, base?: string) => Reading<T>): Published<T> =>
  (json, { base } = {}) => {
    const { document, findings } = read(json, base);
    return { document, problems: explain(findings) };
  };
