import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../documents/book.js';
import { openState } from '../../documents/hours.js';
import { msg, str } from '../../documents/messages.js';
import { zoneOf } from '../../documents/time-zone.js';
import { arrow, clock, icon, pin } from '../../kit/icons.js';
import { mark } from '../../kit/picture.js';
import type { Speech } from '../../kit/speech.js';
import { svg } from 'lit';

const phone = (): TemplateResult => icon(svg`<path d="M6 3.5h3l1.5 4.5L8.6 9.6a12 12 0 0 0 5.8 5.8L16 13.5l4.5 1.5v3a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5Z"/>`);

/** Whether the firm is open at this moment, in words; nothing where the book does not tell. */
export function openNow(book: Book): { open: boolean; words: string } | undefined {
  if (!book.hours?.length) return undefined;
  const { state, until, opensAt } = openState(book.hours, zoneOf(book), Date.now());
  if (state === 'unknown') return undefined;
  const open = state === 'open' || state === 'closing-soon';
  const words = open
    ? until
      ? msg(str`Open until ${until}`, { id: 'card.open-until' })
      : msg('Open now', { id: 'card.open' })
    : opensAt?.day === 0
      ? msg(str`Closed, opens today at ${opensAt.time}`, { id: 'card.opens-today' })
      : opensAt?.day === 1
        ? msg(str`Closed, opens tomorrow at ${opensAt.time}`, { id: 'card.opens-tomorrow' })
        : msg('Closed now', { id: 'card.closed' });
  return { open, words };
}

/** Place names that are there, parted by commas. */
export const placeOf = ({ location }: Book): string => [...new Set([location?.city, location?.region])].filter(Boolean).join(', ');

/** A business card. */
export function compact(book: Book, speech: Speech): TemplateResult {
  const name = speech.plain(book.name);
  const tagline = speech.text(book.tagline);
  const place = placeOf(book);
  const now = openNow(book);
  const call = book.contacts?.find((contact) => contact.phone)?.phone;
  return html`<article class="card" part="card" aria-labelledby="name">
    <div class="who">
      ${mark(book.logo, name, speech)}
      <div>
        <p class="name" part="name" id="name">${speech.text(book.name)}</p>
        ${tagline && html`<p class="tagline">${tagline}</p>`}
      </div>
    </div>
    <ul class="facts" role="list">
      ${place ? html`<li>${pin()}<span>${place}</span></li>` : nothing}
      ${now ? html`<li class=${now.open ? 'open' : 'shut'}>${clock()}<span>${now.words}</span></li>` : nothing}
      ${call ? html`<li part="contact">${phone()}<a href="tel:${call.replace(/[^+\d]/g, '')}">${call}</a></li>` : nothing}
    </ul>
    ${book.website
      ? html`<p class="go">
          <a href=${book.website}>${msg('Visit the web site', { id: 'card.website' })}${arrow()}<span class="unseen">: ${name}</span></a>
        </p>`
      : nothing}
  </article>`;
}
