/** The top of the book: cover, mark, name, what it is, and what a visitor does first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { msg, str } from '../../../schema/messages.js';
import { dial } from '../../../kit/links/dial.js';
import { formatList, languageName, regionName } from '../../../kit/intl/names.js';
import { clock, globe, mail, phone, speechBubble as bubble } from '../../../kit/ui/icons-more.js';
import { pin } from '../../../kit/ui/icons.js';
import { masthead } from '../../../kit/ui/masthead.js';
import { placeOf } from '../first/compact.js';
import type { BookContext } from './context.js';

function facts(book: Book, context: BookContext): TemplateResult | typeof nothing {
  const { code } = context.locale;
  const country = book.location?.country && regionName(code, book.location.country);
  const place = [placeOf(book), country].filter(Boolean).join(', ');
  const now = context.rest ? context.rest.openNow(book, context) : context.isOpenAtTimes && { open: false, words: nothing };
  const spoken = book.languages?.map((spoken) => languageName(code, spoken)) ?? [];
  if (!place && !now && !spoken.length) return nothing;
  return html`<ul class="facts" role="list">
    ${place ? html`<li>${pin()}<span>${place}</span></li>` : nothing}
    ${now ? html`<li class=${now.open ? 'open' : 'shut'}>${clock()}<span>${now.words}</span></li>` : nothing}
    ${
      spoken.length
        ? html`<li>
            ${bubble()}<span
              ><span class="unseen">${msg('Languages spoken:', { id: 'book.spoken' })} </span>${formatList(code, spoken)}</span
            >
          </li>`
        : nothing
    }
  </ul>`;
}

/** Website, telephone, mail: the first contact that has one. */
function reach({ website, contacts, location }: Book): TemplateResult | typeof nothing {
  const number = contacts?.find((one) => one.phone)?.phone;
  const email = contacts?.find((one) => one.email)?.email;
  if (!website && !number && !email) return nothing;
  return html`<p class="reach-first">
    ${website ? html`<a class="button" href=${website}>${globe()}${msg('Website', { id: 'book.website' })}</a>` : nothing}
    ${number ? html`<a class="button" href=${dial(number, location?.country)}>${phone()}${msg('Call', { id: 'book.call' })}<span class="unseen"> ${number}</span></a>` : nothing}
    ${email ? html`<a class="button" href="mailto:${email}">${mail()}${msg('Email', { id: 'book.email' })}<span class="unseen"> ${email}</span></a>` : nothing}
  </p>`;
}

/**
 * @param tools what the visitor can do with the book: share, print, save, change its language
 */
export function head(book: Book, context: BookContext, tools: TemplateResult): TemplateResult {
  const since = book.founded ? html`<p class="since">${msg(str`Since ${book.founded}`, { id: 'book.since' })}</p>` : nothing;
  return html`<header class="head">${masthead(book, context.locale, since)} ${facts(book, context)} ${reach(book)} ${tools}</header>`;
}
