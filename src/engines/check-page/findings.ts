/** What can have happened to a snippet, and where. */
import type { LoadCode } from '../../schema/problem.js';

/** What a system did to the snippet on its way into the page. */
export type PageCode =
  /** There is no trace of it. */
  | 'nothing'
  /** The element is there, the script tag is not. */
  | 'script-missing'
  /** The script tag is there, and nothing for it to show. */
  | 'tag-missing'
  /** Of the whole snippet the link in it is left. */
  | 'tag-removed'
  /** A link leads to the document, and nothing in the page shows it. */
  | 'link-only'
  /** The script tag and a link to the document are there, and nothing tells the script that it is to show it. */
  | 'mark-missing'
  /** Beside what shows the document there is a link that only leads to it. It does no harm. */
  | 'link-beside'
  /** The element or the marked link has lost what says which document it shows. */
  | 'attributes-removed'
  /** The link leads to another place than it did: through a service that counts clicks, or nowhere. */
  | 'link-changed'
  /** What stood behind `#` is gone. */
  | 'fragment-lost'
  /** No element has that name; `text` is the name. */
  | 'unknown-element'
  /** An attribute that the element does not have, or not with this value; `text` is what stands there, `meant` what may be meant. */
  | 'unknown-attribute'
  /** The element is not closed: what follows is taken for its content. `text` is its tag. */
  | 'not-closed'
  /** Quotation marks are curly ones. */
  | 'quotes-changed'
  /** Dashes or ampersands in the address are other signs. */
  | 'signs-changed'
  /** Paragraphs or line breaks were put into it. */
  | 'paragraphs-added'
  /** The document is text that visitors read. */
  | 'json-as-text'
  /** The snippet is text that visitors read. */
  | 'shown-as-text'
  /** It is in a block that shows code. */
  | 'in-code'
  /** It is in a comment. */
  | 'in-comment'
  /** Something that makes pages quicker runs the script late, or never. */
  | 'script-delayed'
  /** A cookie banner holds the script back. */
  | 'script-blocked'
  /** The script tag has lost `type="module"`. */
  | 'script-type'
  /** Two versions of the script. */
  | 'two-versions'
  /** The same thing twice. It does no harm. */
  | 'several-copies';

/** A link that carries a document may be damaged, too, and JSON in the page may be broken. */
export type CheckCode = PageCode | Extract<LoadCode, 'carried-damaged' | 'carried-version' | 'carried-large' | 'bad-json'>;

export interface PageFinding {
  readonly code: CheckCode;
  /** Line of the source, from 1; of what is not there, none. */
  readonly line?: number;
  /** What stands there, shortened. */
  readonly found?: string;
  /** The JSON that is broken, or a name. */
  readonly text?: string;
  /** What may have been meant, best first. */
  readonly meant?: readonly string[];
}

/** What does no harm: a page with nothing else works. */
export const HARMLESS: ReadonlySet<CheckCode> = new Set<CheckCode>(['several-copies', 'link-beside']);
