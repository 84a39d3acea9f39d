import { html, svg, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { firstNumber } from '../../../schema/first-number.js';
import { msg } from '../../../schema/messages.js';
import { arrow, icon, pin } from '../../../kit/ui/icons.js';
import { mark } from '../../../kit/ui/picture.js';
import type { Locale } from '../../../kit/element/locale.js';

const phone = (): TemplateResult =>
  icon(
    svg`<path d="M6 3.5h3l1.5 4.5L8.6 9.6a12 12 0 0 0 5.8 5.8L16 13.5l4.5 1.5v3a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5Z"/>`,
  );

/** Place names that are there, parted by commas. */
export const placeOf = ({ location }: Book): string => [...new Set([location?.city, location?.region])].filter(Boolean).join(', ');

/**
 * A business card.
 *
 * @param now the line that says whether the firm is open, once that is known
 * @param more what leads to the whole book, once that has been read
 */
export function compact(book: Book, locale: Locale, now?: unknown, more?: unknown): TemplateResult {
  const name = locale.plain(book.name);
  const tagline = locale.text(book.tagline);
  const place = placeOf(book);
  const call = book.contacts?.find((contact) => contact.phone)?.phone;
  return html`<article class="card" part="card" aria-labelledby="name">
    <div class="who">
      ${mark(book.logo, name, locale)}
      <div>
        <p class="name" part="name" id="name">${locale.text(book.name)}</p>
        ${tagline && html`<p class="tagline">${tagline}</p>`}
      </div>
    </div>
    <ul class="facts" role="list">
      ${place && html`<li>${pin()}<span>${place}</span></li>`}
      ${call && html`<li part="contact">${phone()}<a href="tel:${firstNumber(call)}">${call}</a></li>`} ${now}
    </ul>
    <p class="go">
      ${
        book.website &&
        html`<a href=${book.website}>${msg('Visit website', { id: 'card.website' })}${arrow()}<span class="unseen">: ${name}</span></a>`
      }
      ${more}
    </p>
  </article>`;
}
