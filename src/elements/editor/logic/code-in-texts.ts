/** Texts with HTML code of which visitors do not see everything. */
import { decoded } from '../../../schema/plain.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import { isBracketedWord } from '../../../schema/tags.js';
import type { Shape } from '../../../schema/shape.js';
import { pathText } from './paths.js';
import { leavesOf } from './shapes.js';

/** Tags that part or adorn words: the words stay. */
const HARMLESS = new Set(
  'p br strong b em i s u del ins sub sup mark small big font center a ul ol li dl dt dd blockquote q cite code pre kbd abbr hr h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr th td caption span div section article'.split(
    ' ',
  ),
);

/** Code that is meant to be read, in Markdown. */
const CODE = /^[^\S\n]*(```|~~~)[^]*?^[^\S\n]*\1|(`+)[^`\n](?:[^\n]*?[^`\n])?\2(?!`)/gm;
/** What both readers may take for a tag. Addresses in brackets are none. */
const TAG = /<((?:!|\/?([a-z][^\s/<>@]*))[^<>@]*)>/gi;

export function hasCode(text: string, isRich: boolean): boolean {
  if (!/<|&(?:lt|amp|#)/i.test(text)) return false;
  const read = isRich ? text.replace(CODE, '') : decoded(text);
  for (const [, inner, name] of decoded(read).matchAll(TAG)) {
    if (isBracketedWord(inner!)) continue;
    if (name === undefined || (!HARMLESS.has(name.toLowerCase()) && !(isRich && /^(?:https?|mailto|tel):/i.test(name)))) return true;
  }
  return false;
}

/** The places of these texts. */
export function codeIn(shape: Shape, document: unknown): string[] {
  const places: string[] = [];
  leavesOf(shape, document, (leaf, value, path) => {
    if (leaf !== 'text' && leaf !== 'rich' && leaf !== 'string') return;
    const texts = isObject(value) ? Object.values(value) : [value];
    if (texts.some((one) => typeof one === 'string' && hasCode(one, leaf === 'rich'))) places.push(pathText(path));
  });
  return places;
}
