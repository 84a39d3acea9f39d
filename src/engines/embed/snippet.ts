/**
 * The line that an owner pastes. Always one line: content systems add paragraphs and line breaks to several. Facts about platforms: the docs page "Paste it in".
 */
import { escapeHtml } from '../../schema/html.js';
import { safeUrl } from '../../schema/link.js';
import { carries } from '../carry/carries.js';

/** Where the site is. */
export type Platform = 'wordpress' | 'wix' | 'squarespace' | 'google-sites' | 'joomla' | 'html';

export interface Placing {
  /** Of the element, without `bob-`: `card`. */
  readonly element: string;
  /** Whether a marked link may create it: it only displays something. */
  readonly display: boolean;
  /** Attributes beside `src` and `lang`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where the document is: an address, or the document itself (`#bob=1…`). */
  readonly source: string;
  /** What stands there without script: the name of the firm. */
  readonly name: string;
  /** Where that leads to: a page for people. */
  readonly href?: string;
  readonly lang?: string;
  readonly script: { readonly src: string; readonly integrity?: string };
}

export interface Snippet {
  readonly html: string;
  /** `link`: a marked link, which editors keep; `tag`: the element itself. */
  readonly form: 'link' | 'tag';
  /** Whether the script tag is in it; where it is not, an administrator adds it to the whole site once. */
  readonly script: boolean;
}

/** Where relative addresses may start. */
const ANY_PAGE = 'https://page.example/';

/** On one line. */
const escape = (text: string): string => escapeHtml(text.replace(/\s+/g, ' ').trim());

const attributesOf = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value!)}"`)
    .join('');

/** The script tag for a page. */
export function scriptTag({ src, integrity }: Placing['script']): string {
  return `<script type="module"${attributesOf({ src, integrity })}${integrity ? ' crossorigin' : ''}></script>`;
}

/**
 * Has the page ask for a document together with the script of one element (`bob-card.js`), which asks only once it runs: a round trip later. `bob.js` does so by
 * itself. Empty where there is no file to ask for: the document is a script of the page, or the address carries it.
 */
export function preload(source: string): string {
  const isFile = !source.startsWith('#') && !carries(source) && safeUrl(source, ANY_PAGE, 'image');
  if (!isFile) return '';
  return `<link rel="preload" as="fetch" crossorigin${attributesOf({ href: source })}>`;
}

function markedLink({ element, attributes = {}, source, name, href, lang }: Placing): string {
  const data = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`data-${key}`, value]));
  // without a page of its own the link leads to the document itself
  const where = href ? { 'data-src': source, href } : { href: source };
  return `<a${attributesOf({ 'data-bob': element, ...data, ...where, lang })}>${escape(name)}</a>`;
}

function tag({ element, attributes = {}, source, name, href, lang }: Placing): string {
  const inner = href ? `<a${attributesOf({ href })}>${escape(name)}</a>` : escape(name);
  return `<bob-${element}${attributesOf({ src: source, ...attributes, lang })}>${inner}</bob-${element}>`;
}

/**
 * @param mayScript whether the owner may write script tags there: a WordPress author may not
 * @returns undefined where there is no way: an element that takes what visitors type needs the real tag
 */
export function snippet(placing: Placing, platform: Platform, mayScript = true): Snippet | undefined {
  if (!mayScript) return placing.display ? { html: markedLink(placing), form: 'link', script: false } : undefined;
  // what is written by hand, or into a frame of the platform's, stays as it is
  const form = !placing.display || platform === 'html' || platform === 'google-sites' || platform === 'wix' ? 'tag' : 'link';
  return { html: scriptTag(placing.script) + (form === 'tag' ? tag(placing) : markedLink(placing)), form, script: true };
}
