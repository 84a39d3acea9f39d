/**
 * A first glance at a checklist: its titles, and what its progress is reckoned with, read before everything else so that they are there with the
 * first bytes. The fields are those of `checklist.ts`, where they are described; a test holds the two together.
 */
import type { Checklist } from './checklist.js';
import { leaves, type Leaves, type Read } from '../../schema/leaves.js';
import { readDocument } from '../../schema/read.js';
import { language, list, object, oneOf, required, string, text, type Leaf } from '../../schema/shape.js';

// as in schema-more.ts, which would come whole
const staff = 'staff' as Leaf<number>;
const weight = 'weight' as Leaf<1 | 2 | 3>;
/** Markdown, whose signs are left as they are. */
const intro = text;

export const front = object({
  kind: required(oneOf('checklist')),
  id: string,
  lang: language,
  title: required(text),
  intro,
  groups: list(
    object({
      id: string,
      title: required(text),
      intro,
      items: list(object({ id: string, title: required(text), weight, from: staff, to: staff })),
    }),
  ),
});

const upTo =
  (most: number): Read =>
  (value) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= most;
const frontLeaves: Leaves = { ...leaves, weight: upTo(3), staff: upTo(1e6) };

/**
 * The checklist as far as its first view needs it; null where the whole reader must say what is wrong, or must give ids. Its texts in Markdown
 * are there as they are written.
 */
export function glanceAtChecklist(json: unknown, base?: string): Checklist | null {
  const { document } = readDocument('checklist', front, frontLeaves, json, base);
  const named = document?.groups?.every(({ id, items = [] }) => id && items.every((item) => item.id));
  return document?.id && named ? (document as Checklist) : null;
}
