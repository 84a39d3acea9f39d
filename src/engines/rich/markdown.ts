/** Markdown as HTML, not yet safe; who sanitises it is in `rules.ts`. Footnotes stand at the end, tasks begin with ☑ or ☐. */
import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { isBracketedWord } from '../../schema/tags.js';

interface Footnotes {
  /** In the order in which they are named. */
  readonly named: string[];
  readonly texts: Map<string, string>;
}
let footnotes: Footnotes;

/** `[^1]: Words` in a line of its own; what is indented below belongs to it. */
const definition: TokenizerAndRendererExtension = {
  name: 'footnoteDefinition',
  level: 'block',
  start: (source) => source.search(/(?<=\n)\[\^/),
  tokenizer(source) {
    const [raw, name, words] = /^\[\^([^\s[\]]{1,40})\]:[ \t]+([^\n]+(?:\n(?: {2,}|\t)[^\n]+)*)(?:\n+|$)/.exec(source) ?? [];
    if (raw === undefined) return undefined;
    if (!footnotes.texts.has(name!)) footnotes.texts.set(name!, words!.replace(/\n\s+/g, ' '));
    return { type: 'footnoteDefinition', raw };
  },
  renderer: () => '',
};

/** `[^1]` in the text, where there is such a note; else it is left as it was written. */
const reference: TokenizerAndRendererExtension = {
  name: 'footnoteReference',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const [raw, name] = /^\[\^([^\s[\]]{1,40})\]/.exec(source) ?? [];
    if (raw === undefined || !footnotes.texts.has(name!)) return undefined;
    if (!footnotes.named.includes(name!)) footnotes.named.push(name!);
    return { type: 'footnoteReference', raw, number: footnotes.named.indexOf(name!) + 1 };
  },
  renderer: ({ number }) => `<sup>${number}</sup>`,
};

const marked = new Marked();
marked.use({
  extensions: [definition, reference],
  // a word in brackets in a line of its own begins a paragraph, no HTML
  tokenizer: { html: (source) => (isBracketedWord(/^ {0,3}<([^\s<>]+)>/.exec(source)?.[1] ?? '') ? undefined : false) },
  renderer: { checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ ') },
});

export function markdown(text: string): string {
  footnotes = { named: [], texts: new Map() };
  const body = marked.parse(text) as string;
  // a note may name another one
  let notes = '';
  for (let at = 0; at < footnotes.named.length && at < 100; at++)
    notes += `<li>${marked.parseInline(footnotes.texts.get(footnotes.named[at]!)!) as string}</li>`;
  return notes ? `${body}<hr><ol>${notes}</ol>` : body;
}
