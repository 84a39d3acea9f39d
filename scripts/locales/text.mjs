/** Texts as people type them (`{0} of {1}`), as XLIFF holds them (pieces), and as the browser gets them (value numbers). */
import ts from 'typescript';

/** `["a ", {id: 0}]` -> `a {0}`. */
export const toText = (pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.id}}`)).join('');

/** `a {0}` -> `["a ", {id: 0, text: "${name}"}]`; the expressions come from the source. A number that is not there gets none. */
export function toPieces(text, source) {
  const expressions = new Map(source.filter((piece) => typeof piece !== 'string').map((piece) => [piece.id, piece.text]));
  return text
    .split(/\{(\d+)\}/)
    .map((part, index) => (index % 2 ? { id: Number(part), text: expressions.get(Number(part)) ?? '' } : part))
    .filter((piece) => piece !== '');
}

/** The numbers of the placeholders, sorted. */
export const placeholdersOf = (pieces) =>
  pieces
    .filter((piece) => typeof piece !== 'string')
    .map((piece) => piece.id)
    .sort((a, b) => a - b);

/** In a sentence: which placeholders a translation lacks or has too many; empty if it has just those of the source. */
export function placeholderFault(target, source) {
  const [has, wants] = [placeholdersOf(target), placeholdersOf(source)];
  if (has.join() === wants.join()) return '';
  const show = (ids) => (ids.length ? ids.map((id) => `{${id}}`).join(' ') : 'none');
  return `it has the placeholders ${show(has)}, the English text has ${show(wants)}`;
}

/**
 * What the browser gets: a plain string, or pieces with the numbers of the values between them.
 * `lit-localize` makes one placeholder of values with nothing but space between them: it is taken apart again here.
 */
export function toMessage(target, source) {
  const expanded = new Map();
  let next = 0;
  for (const piece of source) {
    if (typeof piece === 'string') continue;
    const parts = [];
    const { expression } = ts.createSourceFile('t.ts', `\`${piece.text}\``, ts.ScriptTarget.Latest).statements[0];
    parts.push(expression.head?.text ?? expression.text);
    for (const span of expression.templateSpans ?? []) parts.push(next++, span.literal.text);
    expanded.set(piece.id, parts);
  }
  const message = [];
  for (const part of target.flatMap((piece) => (typeof piece === 'string' ? piece : (expanded.get(piece.id) ?? [])))) {
    const last = message.length - 1;
    if (typeof part === 'string' && typeof message[last] === 'string') message[last] += part;
    else if (part !== '') message.push(part);
  }
  return message.every((part) => typeof part === 'string') ? message.join('') : message;
}
