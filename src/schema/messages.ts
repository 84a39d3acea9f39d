/**
 * The translation runtime: `msg()` marks a text of the library and returns it in the language of the current render.
 *
 * `@lit/localize` keeps one locale for the whole page. Here each element has its own language (its nearest `lang`),
 * so the same brands, tags and XLIFF tools are used over a table that `withMessages()` sets for the time of one render.
 * Every text has an explicit id; the part before the first dot says in which bundle it travels (`texts` in the element's manifest).
 */
import type { StrResult } from '@lit/localize/internal/str-tag.js';

export { str } from '@lit/localize/internal/str-tag.js';

/** One language's texts: plain, or pieces with the numbers of the values that stand between them. */
export type Messages = Readonly<Record<string, string | readonly (string | number)[]>>;

let current: Messages = {};

/** Runs `say` with the texts of `messages`; source texts (English) stand in for those that are missing. */
export function withMessages<T>(messages: Messages, say: () => T): T {
  const before = current;
  current = messages;
  try {
    return say();
  } finally {
    current = before;
  }
}

interface Msg {
  (template: string | StrResult, options: { id: string; desc?: string }): string;
  /** The brand by which the lit-localize tools find the calls. */
  _LIT_LOCALIZE_MSG_?: never;
}

/** The text with this id in the language being spoken. The id must be a literal, so that the tools can extract it. */
export const msg: Msg = (template, { id }) => {
  const text = current[id] ?? template;
  if (typeof text === 'string') return text;
  const { values } = template as StrResult;
  if ('strings' in text) return String.raw({ raw: text.strings }, ...values);
  return text.map((piece) => (typeof piece === 'number' ? values[piece] : piece)).join('');
};
