/** The top of the book: cover, mark, name, what it is, and what a visitor does first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../../../formats/book/book.js';
import { msg, str } from '../../../../schema/messages.js';
import { dial } from '../../../../kit/links/dial.js';
import { mark } from '../../../../kit/ui/picture.js';
import { placeOf } from '../../first/compact.js';
import { openNow } from '../open-now.js';
import { clock, globe, mail, phone, pin, speech as bubble } from './icons.js';
import { gone } from './sections.js';
import type { BookContext } from './context.js';

function facts(book: Book, { format, locale }: BookContext): TemplateResult {
  const country = book.location?.country && format.regionName(book.location.country);
  const place = [placeOf(book), country].filter(Boolean).join(', ');
  const now = openNow(book, locale.code);
  const spoken = book.languages?.map((code) => format.languageName(code)) ?? [];
  return html`<ul class="facts" role="list">
    ${place ? html`<li>${pin()}<span>${place}</span></li>` : nothing}
    ${now ? html`<li class=${now.open ? 'open' : 'shut'}>${clock()}<span>${now.words}</span></li>` : nothing}
    ${
      spoken.length
        ? html`<li>
            ${bubble()}<span><span class="unseen">${msg('Languages spoken:', { id: 'book.spoken' })} </span>${format.list(spoken)}</span>
          </li>`
        : nothing
    }
  </ul>`;
}

/** Website, telephone, mail: the first contact that has one. */
function reach({ website, contacts, location }: Book): TemplateResult {
  const number = contacts?.find((one) => one.phone)?.phone;
  const email = contacts?.find((one) => one.email)?.email;
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
  const { locale } = context;
  const { cover } = book;
  const tagline = locale.text(book.tagline);
  return html`<header class="head">
    ${
      cover
        ? html`<img
            class="cover"
            src=${cover.src}
            alt=${locale.plain(cover.alt)}
            width=${cover.width ?? nothing}
            height=${cover.height ?? nothing}
            decoding="async"
            @error=${gone}
          />`
        : nothing
    }
    <div class="masthead">
      ${mark(book.logo, locale.plain(book.name), locale)}
      <div class="title">
        <h2 class="name" part="name" id="name">${locale.text(book.name)}</h2>
        ${tagline ? html`<p class="tagline">${tagline}</p>` : nothing}
        ${book.founded ? html`<p class="since">${msg(str`Since ${book.founded}`, { id: 'book.since' })}</p>` : nothing}
      </div>
    </div>
    ${facts(book, context)} ${reach(book)} ${tools}
  </header>`;
}
