/**
 * A text in Markdown as HTML for a page that is written ahead, where there is no DOM. Nothing of the source is copied: it is read as a browser would, and what is on
 * the list is written anew, each text and each value escaped. What passes is what `src/kit/text/rich.ts` lets through.
 */
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../schema/html.js';
import { safeUrl } from '../../schema/link.js';
import { directionOf, languageTag } from '../../schema/text.js';
import { DEEPEST, TAGS, unsafeHtml, WIDEST, withoutBrokenTags } from './rules.js';

const ALLOWED = new Set(TAGS);
/** What stands in these is no text. */
const SILENT = new Set(
  'script style template noscript title svg math iframe object embed textarea select option xmp noembed noframes plaintext head video audio'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr']);
/** What may stand in these alone. Elsewhere it would end the list or the table of the page in which the text stands. */
const WITHIN: Readonly<Record<string, string>> = {
  ...{ li: 'ul ol', dt: 'dl', dd: 'dl', thead: 'table', tbody: 'table', tr: 'table thead tbody', td: 'tr', th: 'tr' },
};
/** Stands for the page, of which nothing is known. */
const PAGE = 'https://relative.invalid/';

/** An address that is as harmless as it is written: whole, or one that starts from the page. */
function address(written: string): string | undefined {
  const whole = safeUrl(written);
  if (whole) return whole;
  const relative = written.replace(/[\0-\x20]/g, '');
  // before the first of these a colon ends a scheme
  return /^[^:/?#]*:/.test(relative) || !safeUrl(relative, PAGE)?.startsWith(PAGE) ? undefined : relative;
}

const count = (value: string | undefined, most: number): string | undefined =>
  /^\d{1,6}$/.test(value ?? '') && Number(value) >= 1 && Number(value) <= most ? value : undefined;

function attributesOf(name: string, given: Readonly<Record<string, string>>): string {
  const isCell = name === 'td' || name === 'th';
  const lang = languageTag(given.lang);
  const kept: Record<string, string | undefined> = {
    href: name === 'a' ? address(given.href ?? '') : undefined,
    lang: lang || undefined,
    dir: /^(?:ltr|rtl|auto)$/.test(given.dir ?? '') ? given.dir : lang ? directionOf(lang) : undefined,
    title: given.title,
    start: name === 'ol' ? count(given.start, 999_999) : undefined,
    colspan: isCell ? count(given.colspan, WIDEST) : undefined,
    rowspan: isCell ? count(given.rowspan, WIDEST) : undefined,
    scope: name === 'th' && /^(?:row|col)$/.test(given.scope ?? '') ? given.scope : undefined,
    align: isCell && /^(?:left|center|right)$/.test(given.align ?? '') ? given.align : undefined,
  };
  return Object.entries(kept)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(tidy(value!).replace(/\s+/g, ' '))}"`)
    .join('');
}

/** Half a character and control characters have no place in a page. */
const tidy = (text: string): string => text.replace(/\p{Cs}|[\0-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]/gu, ' ');

class Writer {
  #out = '';
  #text = '';
  #silent = 0;
  /** The names of what is open and was written; undefined where only its content is. */
  readonly #open: (string | undefined)[] = [];
  #depth = 0;
  #code = 0;

  open(name: string, given: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.#silent++;
    this.#flush();
    const around = this.#open.findLast((one) => one !== undefined) ?? '';
    const isWritten =
      !this.#silent &&
      ALLOWED.has(name) &&
      this.#depth < DEEPEST &&
      (name !== 'a' || address(given.href ?? '') !== undefined) &&
      (!Object.hasOwn(WITHIN, name) || WITHIN[name]!.split(' ').includes(around));
    if (isWritten) this.#out += `<${name}${attributesOf(name, given)}>`;
    if (VOID.has(name)) return;
    this.#open.push(isWritten ? name : undefined);
    if (!isWritten) return;
    this.#depth++;
    if (name === 'code') this.#code++;
  }

  close(name: string): void {
    this.#flush();
    if (SILENT.has(name)) this.#silent--;
    if (VOID.has(name)) return;
    const written = this.#open.pop();
    if (written === undefined) return;
    this.#out += `</${written}>`;
    this.#depth--;
    if (written === 'code') this.#code--;
  }

  text(words: string): void {
    if (!this.#silent) this.#text += words;
  }

  end(): string {
    this.#flush();
    return this.#out.trim();
  }

  #flush(): void {
    if (!this.#text) return;
    const words = tidy(this.#text);
    this.#text = '';
    if (this.#open.includes('pre')) this.#out += escapeHtml(words).replaceAll('\n', '&#10;');
    else {
      const shown = this.#code ? words : withoutBrokenTags(words);
      this.#out += escapeHtml(shown.replace(/\s+/g, ' '));
    }
  }
}

/** On one line; empty where the text is. Its headings are of the fourth level and below. */
export function safeHtml(text: string): string {
  const writer = new Writer();
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (words) => writer.text(words),
    onclosetag: (name) => writer.close(name),
  });
  parser.end(unsafeHtml(text));
  return writer.end();
}
