/** What can be wrong with a page, or could be better. */
import type { PageFinding } from '../check-page/index.js';

/** What visitors notice. */
export type ShownCode =
  /** Of code: the page’s policy forbids it; the server has no such file; it was changed on its way, or something held it back. */
  | 'code-blocked'
  | 'code-missing'
  | 'code-lost'
  /** A marked link or box asks for an element that only a tag may make. */
  | 'needs-allow'
  /** Of the document: */
  | 'document-blocked'
  | 'mixed-content'
  | 'not-found'
  | 'refused'
  | 'server-error'
  | 'cors'
  | 'no-answer'
  | 'offline'
  | 'slow-server'
  | 'no-such-script'
  | 'bad-url'
  | 'not-json'
  | 'wrong-kind'
  | 'carried'
  | 'document'
  | 'remarks'
  /** Of pictures: */
  | 'picture-missing'
  | 'picture-blocked'
  /** Of the page: */
  | 'attributes-removed'
  | 'two-versions'
  | 'several-copies'
  | 'quirks'
  | 'insecure'
  | 'small-text'
  | 'storage'
  | 'hidden'
  | 'layout-shift';

/** What search engines notice, and those who wait. */
export type SearchCode =
  | 'title-missing'
  | 'description-missing'
  | 'description-long'
  | 'lang-missing'
  | 'lang-wrong'
  | 'noindex'
  | 'json-ld-broken'
  | 'json-ld-none'
  | 'json-ld-incomplete'
  | 'slow-script'
  | 'slow-document'
  | 'slow-page';

/** What a search engine needs to know of a firm, and the book can say. */
export type Field = 'description' | 'address' | 'contact' | 'image' | 'url';

export interface SelfFinding {
  readonly code: ShownCode | SearchCode;
  /** The elements that it is about: `bob-card`. */
  readonly tags?: readonly string[];
  /** The file or address that it is about. */
  readonly address?: string;
  /** What the document is called, or a word that stands in the page. */
  readonly name?: string;
  /** A size, a share, a time or a count; what it is, the code says. */
  readonly amount?: number;
  readonly fields?: readonly Field[];
}

/** What was found of a page. */
export interface SelfCheck {
  readonly shown: readonly SelfFinding[];
  readonly search: readonly SelfFinding[];
  /** What became of the snippet on its way into the page, as “Check my page” finds it. */
  readonly source: readonly PageFinding[];
}

/** The page works all the same. */
export const REMARKS: ReadonlySet<string> = new Set<ShownCode | SearchCode>([
  'remarks',
  'several-copies',
  'quirks',
  'small-text',
  'description-long',
  'json-ld-incomplete',
]);

/** What happened, and what to do. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** How the reader’s language writes numbers and lists. */
export interface Format {
  number(value: number): string;
  list(items: readonly string[]): string;
}
