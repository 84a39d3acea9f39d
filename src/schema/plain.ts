/** Plain texts that a web page or WordPress wrote: `Caf&eacute; &amp; Bar`, `<p>Fish<br>since 1990</p>`. */
import { maybeMarkup } from './leaves/text.js';
import { isBracketedWord } from './tags.js';

const named: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad iexcl¡ cent¢ pound£ sect§ copy© laquo« raquo» reg® deg° plusmn± sup2² sup3³ acute´ micro\u00b5 para¶ middot· frac12½ frac14¼ frac34¾ iquest¿ ' +
    'Agrave\u00c0 Aacute\u00c1 Acirc\u00c2 Atilde\u00c3 Auml\u00c4 Aring\u00c5 AElig\u00c6 Ccedil\u00c7 Egrave\u00c8 Eacute\u00c9 Ecirc\u00ca Euml\u00cb Iacute\u00cd Iuml\u00cf ETH\u00d0 Ntilde\u00d1 Oacute\u00d3 Ocirc\u00d4 Otilde\u00d5 Ouml\u00d6 times\u00d7 Oslash\u00d8 ' +
    'Uacute\u00da Uuml\u00dc Yacute\u00dd THORN\u00de szlig\u00df agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5 aelig\u00e6 ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea euml\u00eb iacute\u00ed iuml\u00ef eth\u00f0 ntilde\u00f1 oacute\u00f3 ocirc\u00f4 otilde\u00f5 ' +
    'ouml\u00f6 oslash\u00f8 uacute\u00fa uuml\u00fc yacute\u00fd thorn\u00fe yuml\u00ff Scaron\u0160 scaron\u0161 Zcaron\u017d zcaron\u017e Ccaron\u010c ccaron\u010d Amacr\u0100 amacr\u0101 Emacr\u0112 emacr\u0113 Imacr\u012a imacr\u012b Umacr\u016a umacr\u016b ' +
    'ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ hellip… bull• euro€ trade™ thinsp\u2009'
  )
    .split(' ')
    .map((one) => [one.replace(/[^a-z\d]/gi, ''), one.slice(one.replace(/[^a-z\d]/gi, '').length)]),
);

/** Tags that part words from one another. */
const parting = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote|hr)(?![\w@-])[^<>@]*>/gi;

/** Their places become one blank, also where several stand together. */
function parted(text: string): string {
  const parts = text.split(parting);
  const last = parts.length - 1;
  return parts
    .map((part, at) => (at ? part.replace(/^ +/, '') : part))
    .map((part, at) => (at < last ? part.trimEnd() : part))
    .filter((part, at) => part || !at || at === last)
    .join(' ');
}

const silent = /<!--|<(script|style|template|noscript)(?![\w@-])[^<>@]*>/gi;

/** Without scripts, styles and remarks. Each end is looked for once, so that many beginnings without one take no time. */
function withoutSilent(text: string): string {
  let kept = '';
  let at = 0;
  const endless = new Set<string>();
  silent.lastIndex = 0;
  for (let begin = silent.exec(text); begin; begin = silent.exec(text)) {
    const name = begin[1]?.toLowerCase() ?? '';
    if (endless.has(name)) continue;
    const close = name ? new RegExp(`</${name}[ \\t\\n]{0,9}>`, 'gi') : /-->/g;
    close.lastIndex = silent.lastIndex;
    if (!close.test(text)) {
      endless.add(name);
      continue;
    }
    kept += `${text.slice(at, begin.index)} `;
    at = silent.lastIndex = close.lastIndex;
  }
  return kept + text.slice(at);
}

const letterOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) {
    // Aelig, EACUTE: names of letters written in other capitals
    const known = [name, name.slice(0, 2).toUpperCase() + name.slice(2), name[0]! + name.slice(1).toLowerCase()];
    return named[known.find((one) => Object.hasOwn(named, one)) ?? ''] ?? entity;
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
};

/** With the signs that entities stand for; what is none stays. */
export const decoded = (text: string): string => text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi, letterOf);

/** Plain words of it. Scripts and styles are no words; what is no tag (`a < b`) stays. */
export function plainOf(written: string): string {
  // Excel's own way to write line ends
  const cell = written.includes('_x000') ? written.replace(/(?:_x000[9ad]_)+/gi, ' ').trim() : written;
  const text = cell.includes('<')
    ? parted(
        withoutSilent(cell)
          // cut off before its end
          .replace(/^([^<]*)<(?:script|style|template|noscript)\b[^<>@]*>[^<]*$/i, '$1'),
      ).trim()
    : cell;
  return text.includes('&')
    ? // some are written twice: &amp;amp;
      decoded(text.replace(/&(?:amp;)+(?=#?\w{2,8};)/gi, '&'))
        .replace(/\u00a0/g, ' ')
        .trim()
    : text;
}

/**
 * Tags are taken out, since no visitor reads code, and what was cut in two by a tag may be one then. `<name@example.org>` is none, nor is a word in brackets. The text
 * is gone through once, with the places of what may begin a tag.
 */
function withoutTags(words: string): string {
  const kept: string[] = [];
  let opened: number[] = [];
  for (const sign of words.split(/([<>@])/)) {
    const start = sign === '>' ? opened.pop() : undefined;
    if (start !== undefined && /^<\/?[a-z!]/i.test(kept.slice(start, start + 3).join(''))) {
      if (kept.length === start + 2 && isBracketedWord(kept[start + 1]!)) kept.push(sign);
      else kept.length = start;
    } else {
      // what holds one of these is no tag
      if (sign === '>' || sign === '@') opened = [];
      else if (sign === '<') opened.push(kept.length);
      if (sign) kept.push(sign);
    }
  }
  return kept.join('');
}

/** Markup in markup in markup: nobody writes more by mistake. */
const ROUNDS = 5;

/** What the text says without any markup, however often it was escaped: `&lt;b&gt;Caf&amp;eacute;&lt;/b&gt;` is `Café`. */
export function plainText(written: string): string {
  let text = written.trim();
  for (let round = 0; maybeMarkup.test(text); round++) {
    const plain = round < ROUNDS ? withoutTags(plainOf(text)).trim() : text.replaceAll('&', '');
    if (plain === text) break;
    text = plain;
  }
  return text;
}
