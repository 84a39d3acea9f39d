import { html, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { mark } from '../../../kit/ui/picture.js';
import type { Locale } from '../../../kit/element/locale.js';

/** One line that fits a footer: the mark, the name, and what the firm is. */
export function badge(book: Book, locale: Locale): TemplateResult {
  const name = html`${mark(book.logo, locale.plain(book.name), locale)}<span class="name" part="name">${locale.text(book.name)}</span>`;
  const tagline = locale.text(book.tagline);
  const href = book.page ?? book.website;
  return html`<p class="badge" part="card">
    ${href ? html`<a href=${href}>${name}</a>` : html`<span class="link">${name}</span>`}${tagline && html`<span class="tagline">${tagline}</span>`}
  </p>`;
}
