/** Rich text as it is drawn: by its reader where that is here, else as plain paragraphs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rich } from '../../schema/text.js';
import type { Locale } from '../element/locale.js';

/** What a text is drawn with. */
export interface Prose {
  readonly locale: Locale;
  /** The drawn Markdown of a text (`rich.ts`); undefined where it is not needed, or not here. */
  readonly rich: ((text: string) => unknown) | undefined;
}

/** Paragraphs of a rich text; nothing where there is none. `lead` is a class for the styles. */
export function prose(text: Rich | undefined, { locale, rich }: Prose, lead = ''): TemplateResult | typeof nothing {
  const picked = locale.pick(text);
  if (!picked) return nothing;
  const body = rich ? rich(picked.text) : plainly(picked.text);
  const lang = locale.foreign(picked.lang) ? picked.lang : nothing;
  return html`<div class="prose ${lead}" lang=${lang} dir=${lang === nothing ? nothing : picked.dir}>${body}</div>`;
}

/** Paragraphs without markup; the signs of Markdown are taken away, so that nobody reads raw code. */
const plainly = (text: string): TemplateResult[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/<[a-z/!][^<>@]*>|[*_`]{1,3}|^#+\s*|!?\[([^[\]]*)\]\([^()]*\)/gim, '$1').trim())
    .filter(Boolean)
    .map((paragraph) => html`<p>${paragraph}</p>`);
