/**
 * A first glance at a book: what a badge or a business card shows, read before everything else so that it is there with the
 * first bytes. The fields are those of `book.ts`, where they are described; a test holds the two together.
 */
import type { Book } from './book.js';
import { leaves } from './leaves.js';
import { readDocument } from './read.js';
import { file, language, link, list, object, oneOf, phone, required, string, text } from './schema.js';

export const front = object({
  kind: required(oneOf('book')),
  lang: language,
  name: required(text),
  tagline: text,
  logo: object({ src: required(file), alt: text }),
  website: link,
  page: link,
  contacts: list(object({ phone })),
  location: object({ city: string, region: string }),
});

/** The book as far as its first view needs it; null where the whole reader must say what is wrong. */
export const glanceAtBook = (json: unknown, base?: string): Book | null => readDocument('book', front, leaves, json, base).document;
