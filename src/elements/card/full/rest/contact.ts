/** The last chapter: whom to call, where it is, when it is open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Contact, Place } from '../../../../formats/book/book.js';
import { msg } from '../../../../schema/messages.js';
import { dial } from '../../../../kit/links/dial.js';
import { maps } from '../../../../kit/links/places.js';
import { mark } from '../../../../kit/ui/picture.js';
import { serviceName } from '../../../../kit/links/service-name.js';
import { hoursTable } from './hours-table.js';
import { mail, phone } from './icons.js';
import { block } from '../context.js';
import type { RestContext } from './context.js';

const person = ({ name, role, email, phone: number, image }: Contact, { locale, country }: RestContext): TemplateResult =>
  html`<li class="person" part="contact">
    ${name ? mark(image, name, locale) : nothing}
    <div>
      ${name ? html`<p class="person-name">${name}</p>` : nothing} ${role ? html`<p class="muted">${locale.text(role)}</p>` : nothing}
      ${number ? html`<p class="reach">${phone()}<a href=${dial(number, country)}>${number}</a></p>` : nothing}
      ${email ? html`<p class="reach">${mail()}<a href="mailto:${email}">${email}</a></p>` : nothing}
    </div>
  </li>`;

/** The lines of an address; a country is named in the visitor's language. */
export const addressLines = (place: Place, { format }: RestContext): string[] =>
  [
    place.address,
    [place.postalCode, place.city].filter(Boolean).join(' '),
    [place.region, place.country && format.regionName(place.country)].filter(Boolean).join(', '),
  ].filter((line): line is string => !!line);

function address(place: Place, context: RestContext): TemplateResult | typeof nothing {
  const lines = addressLines(place, context);
  if (!lines.length) return nothing;
  return html`<address>${lines.map((line, index) => [index ? html`<br />` : nothing, line])}</address>
    <p class="maps">
      <span class="muted">${msg('Show on a map:', { id: 'book.maps' })}</span>
      ${maps(place, lines).map(([name, url]) => html`<a href=${url} target="_blank" rel="noopener">${name}</a> `)}
    </p>`;
}

export function contact(book: Book, context: RestContext): TemplateResult {
  return html`<div class="columns">
    ${block(
      msg('People', { id: 'book.contacts' }),
      book.contacts?.length
        ? html`<ul class="people" role="list">
            ${book.contacts.map((one) => person(one, context))}
          </ul>`
        : nothing,
    )}
    ${block(msg('Opening hours', { id: 'book.hours' }), book.hours?.length ? hoursTable(book, context) : nothing)}
    ${block(msg('Address', { id: 'book.address' }), book.location ? address(book.location, context) : nothing)}
    ${block(
      msg('Follow us', { id: 'book.social' }),
      book.social?.length
        ? html`<ul class="social" role="list">
            ${book.social.map(({ service, url }) => html`<li><a href=${url} rel="me">${serviceName(service, url)}</a></li>`)}
          </ul>`
        : nothing,
    )}
  </div>`;
}
