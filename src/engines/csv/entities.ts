/** Cells that a web page or WordPress wrote: `Caf&eacute; &amp; Bar`, `<p>Fish<br>since 1990</p>`. */

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
const parting = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote|hr)\b[^<>]*>/gi;

const letterOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) {
    // Aelig, EACUTE: names of letters written in other capitals
    const known = [name, name.slice(0, 2).toUpperCase() + name.slice(2), name[0]! + name.slice(1).toLowerCase()];
    return named[known.find((one) => Object.hasOwn(named, one)) ?? ''] ?? entity;
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
};

const decoded = (text: string): string => text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi, letterOf);

/** Plain words of it. Scripts and styles are no words; what is no tag (`a < b`) stays. */
export function plainOf(written: string): string {
  // Excel's own way to write line ends
  const cell = written.includes('_x000') ? written.replace(/(?:_x000[9ad]_)+/gi, ' ').trim() : written;
  const text = cell.includes('<')
    ? cell
        .replace(/<(script|style|template|noscript)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi, ' ')
        .replace(/<!--[^]*?(?:-->|$)/g, ' ')
        .replace(parting, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
    : cell;
  return text.includes('&')
    ? // some are written twice: &amp;amp;
      decoded(text.replace(/&amp;(?=#?\w{2,8};)/gi, '&'))
        .replace(/\u00a0/g, ' ')
        .trim()
    : text;
}
