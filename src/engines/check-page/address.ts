/** What was pasted may be an address and no source: of a link that carries a document, or of the page. */
import { escapeHtml } from '../../schema/html.js';
import { carries } from '../carry/carries.js';

/** So long an address may be: one that carries a document of the largest size. */
const LONGEST = 1_500_000;

const scheme = /^(?:https?:\/\/|www\.|#bob|view-source:)/i;

/** Whether a text is one address. */
const isAddress = (text: string): boolean => text.length < LONGEST && scheme.test(text) && !/[\s<>"]/.test(text);

/** Whether a text is the address of a document that a link carries, and no source: it says nothing about a page. */
export const isLinkAlone = (text: string): boolean => isAddress(text.trim()) && asSource(text) !== undefined;

/**
 * The text as a source: an address that should carry a document as the link that it is in.
 *
 * @returns undefined for the address of a page, of which only the source can be checked
 */
export function asSource(text: string): string | undefined {
  const address = text.trim();
  if (!isAddress(address)) return text;
  if (!carries(address) && !/%23bob|view\.html/i.test(address)) return undefined;
  return `<script type="module" src="bob.js"></script><a data-bob="card" href="${escapeHtml(address)}">x</a>`;
}
