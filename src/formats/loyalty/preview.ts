/**
 * A first glance at a loyalty programme: what a badge shows before anything is checked. The fields are those of `loyalty.ts`, where they are described.
 */
import type { Loyalty } from './loyalty.js';
import { leaves } from '../../schema/leaves.js';
import { readDocument } from '../../schema/read.js';
import { file, language, object, oneOf, required, string, text } from '../../schema/shape.js';

const front = object({
  kind: required(oneOf('loyalty')),
  id: required(string),
  lang: language,
  name: required(text),
  logo: object({ src: required(file), alt: text }),
});

/** The programme as far as the badge's first view needs it; null where the whole reader must say what is wrong. */
export const glanceAtLoyalty = (json: unknown, base?: string): Loyalty | null =>
  readDocument('loyalty', front, leaves, json, base).document;
