import { html, nothing, type TemplateResult } from 'lit';
import type { Rich } from '../documents/text.js';
import type { Speech } from './speech.js';

/** With what a rich text is drawn. */
export interface Teller {
  readonly speech: Speech;
  /** The drawn Markdown of a text; undefined where no text of the document has markup, or where its reader could not be had. */
  readonly rich: ((text: string) => unknown) | undefined;
}

/** Paragraphs of a rich text; nothing where there is none. */
export function prose(text: Rich | undefined, { speech, rich }: Teller, lead = ''): TemplateResult | typeof nothing {
  const picked = speech.pick(text);
  if (!picked) return nothing;
  const body = rich ? rich(picked.text) : plainly(picked.text);
  const lang = speech.foreign(picked.lang) ? picked.lang : nothing;
  return html`<div class="prose ${lead}" lang=${lang} dir=${lang === nothing ? nothing : picked.dir}>${body}</div>`;
}

/** Paragraphs without markup; the signs of Markdown are taken away, so that nobody reads raw code. */
const plainly = (text: string): TemplateResult[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/<[^>]*>|[*_`]{1,3}|^#+\s*|!?\[([^\]]*)\]\([^)]*\)/gm, '$1').trim())
    .filter(Boolean)
    .map((paragraph) => html`<p>${paragraph}</p>`);
