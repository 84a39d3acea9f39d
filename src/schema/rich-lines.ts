/** What a text in Markdown says, without its signs: to be searched and quoted. One pass over the text, whatever it holds. */
import { decoded } from './plain.js';
import { withinLimits } from './rich-text.js';
import { isBracketedWord } from './tags.js';

/** Elements whose content is no text. */
const SILENT = /^(script|style|template|title|svg|math|iframe|object|noscript|textarea|select)$/;
/** Elements that begin a line. */
const BLOCKS = /^(p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|blockquote|section|article|figure|figcaption|details|summary|pre)$/;

/** Without HTML: tags and comments are taken out, and what stands in scripts and the like. What never ends is taken out to the end. */
function withoutHtml(text: string): string {
  if (!text.includes('<')) return text;
  let out = '';
  let silent = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    if (open < 0) return silent ? out : out + text.slice(at);
    if (!silent) out += text.slice(at, open);
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      if (end < 0) return out;
      at = end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z\d-]*)(?=[\s/>])|^<[!?]/i.exec(text.slice(open, open + 40));
    const end = tag ? text.indexOf('>', open) : -1;
    if (!tag || end < 0 || isBracketedWord(text.slice(open + 1, Math.min(end, open + 40)))) {
      // "a < b", an address or a word in brackets
      if (!silent) out += '<';
      at = open + 1;
      continue;
    }
    const name = tag[2]?.toLowerCase() ?? '';
    if (!silent && !tag[1] && SILENT.test(name) && text[end - 1] !== '/') silent = name;
    else if (silent && tag[1] && name === silent) silent = '';
    if (!silent && BLOCKS.test(name)) out += '\n\n';
    at = end + 1;
  }
  return out;
}

/** One line without the signs at its beginning and within it. */
const bare = (line: string): string =>
  decoded(
    line
      // headings, quotations, lists
      .replace(/^[\s>]*(?:#{1,6}\s+|(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?)*/i, '')
      // rules, also those of tables
      .replace(/^[\s|:=*_-]+$/, '')
      .replace(/!?\[([^[\]]*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^[\]]*\])?/g, '$1')
      .replace(/<((?:https?:|mailto:)[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/g, '$1')
      .replace(/(?<!\\)(?:\*{1,3}|~~|`+)/g, '')
      .replace(/(?<![\p{L}\p{N}\\])_{1,3}|(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<!\\)\|/g, ' ')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  )
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines of a text in Markdown: paragraphs in one, items of lists and cells' rows each by itself. */
export function linesOfRich(markdown: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of withoutHtml(withinLimits(markdown).text).split(/\r\n?|\n/)) {
    const words = bare(line);
    // a line of its own: after an empty one, a heading, an item, a row
    const begins = !open || /^[\s>]*(?:#{1,6}\s|(?:[-+*]|\d{1,9}[.)])\s|\|)/.test(line);
    if (words) {
      if (begins) lines.push(words);
      else lines[lines.length - 1] += ` ${words}`;
    }
    open = !!words && !/^\s*#{1,6}\s|^\s*\|/.test(line);
  }
  return lines;
}
