/** The line that says where in its book a member was found. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../../schema/messages.js';
import { directionOf } from '../../../../schema/text.js';
import type { Locale } from '../../../../kit/element/locale.js';
import { book } from '../../../../kit/ui/icons-more.js';
import type { Excerpt } from '../../logic/books/excerpt.js';
import { highlightAt } from '../highlight.js';
import { chapterName } from './chapters.js';

export function foundInBook({ section, title, text, lang, places }: Excerpt, locale: Locale, open: () => void): TemplateResult {
  const name = chapterName(section) || locale.plain(title);
  const where = name ? msg(str`In its book: ${name}`, { id: 'dirs.in-book' }) : msg('In its book', { id: 'dirs.in-book-head' });
  return html`<div class="in-book ${name ? '' : 'head'}">
    <button type="button" class="text" @click=${open}>${book()}<span dir="auto">${where}</span></button>
    <p lang=${locale.foreign(lang) ? lang : nothing} dir=${directionOf(lang)}>${highlightAt(text, places)}</p>
  </div>`;
}
