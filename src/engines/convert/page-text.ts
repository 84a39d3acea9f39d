/** Texts in HTML that others paste: escaped, on one line, without what has no place in a page. */
import { escapeHtml } from '../../schema/html.js';

/** Half a character and control characters have no place in a page; blanks in a row are one there. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

export const escaped = (text: string): string => escapeHtml(plain(text)).replaceAll('\n', '<br>');
export const attribute = (text: string): string => escapeHtml(plain(text).replace(/\n+/g, ' '));
