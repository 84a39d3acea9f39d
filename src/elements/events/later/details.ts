/** What opens below an event: what it is about, where, what it costs, who organises it; and the way into the visitor's own calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarEvent } from '../../../formats/events/events.js';
import { shown } from '../../../engines/convert/shown.js';
import { memberPage } from '../../../kit/links/member-page.js';
import { openStreetMap } from '../../../kit/links/places.js';
import { prose, type Prose } from '../../../kit/text/prose.js';
import { msg, str } from '../../../schema/messages.js';

export interface DetailsContext extends Prose {
  /** What the id of a member is put behind. */
  readonly directory: string | null | undefined;
  /** Whether it is open: what is not shown is not drawn. */
  readonly open: boolean;
  /** On paper nobody can follow a link: what it leads to is written out. */
  readonly printing: boolean;
  toggle(open: boolean): void;
  save(event: Event): void;
  /** Whether it is on the visitor's list; undefined where no list is offered. */
  readonly listed: boolean | undefined;
  list(): void;
}

/** Terms and values; those without a value are left out. */
function facts({ place, price, places, by, member, signUp, url }: CalendarEvent, { locale, directory, printing }: DetailsContext): unknown {
  const organiser = by ? locale.text(by) : member;
  const page = member && memberPage(directory, member);
  const address = place?.address;
  const map = address && openStreetMap(place, [locale.plain(place.name), address].filter(Boolean).join(', '));
  const all: [string, unknown][] = [
    [msg('Where', { id: 'eventsMore.where' }), address && html`<a href=${map} target="_blank" rel="noopener">${address}</a>`],
    [
      msg('Online', { id: 'events.online' }),
      place?.online && printing
        ? shown(place.online)
        : place?.online && html`<a href=${place.online}>${msg('Take part online', { id: 'eventsMore.take-part' })}</a>`,
    ],
    [msg('Organiser', { id: 'eventsMore.by' }), page ? html`<a href=${page}>${organiser}</a>` : organiser],
    [msg('Price', { id: 'eventsMore.price' }), price && locale.text(price)],
    [msg('Places', { id: 'eventsMore.places', desc: 'How many people can take part' }), places && String(places)],
    [msg('Sign up', { id: 'eventsMore.sign-up' }), printing && signUp && shown(signUp)],
    [msg('Read more', { id: 'eventsMore.read-more' }), printing && url && shown(url)],
  ];
  const known = all.filter(([, value]) => value);
  if (!known.length) return nothing;
  return html`<dl>
    ${known.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function body(event: CalendarEvent, context: DetailsContext): TemplateResult {
  const { signUp, url } = event;
  const name = context.locale.plain(event.name);
  return html`${prose(event.text, context)} ${facts(event, context)}
    <p class="actions">
      ${signUp ? html`<a class="solid" href=${signUp}>${msg('Sign up', { id: 'eventsMore.sign-up' })}</a>` : nothing}
      ${url ? html`<a href=${url}>${msg('Read more', { id: 'eventsMore.read-more' })}</a>` : nothing}
      <button
        type="button"
        @click=${(click: Event) => context.save(click)}
        aria-label=${msg(str`Add to calendar: ${name}`, { id: 'eventsMore.add-this' })}
      >
        ${msg('Add to calendar', { id: 'eventsMore.add' })}
      </button>
      ${context.listed === undefined ? nothing : listButton(name, context.listed, () => context.list())}
    </p>`;
}

const listButton = (name: string, listed: boolean, act: () => void): TemplateResult =>
  html`<button
    type="button"
    data-list
    @click=${act}
    aria-label=${
      listed
        ? msg(str`Remove from my list: ${name}`, { id: 'eventsMore.unlist-this' })
        : msg(str`Add to my list: ${name}`, { id: 'eventsMore.list-this' })
    }
  >
    ${listed ? msg('Remove from my list', { id: 'eventsMore.unlist' }) : msg('Add to my list', { id: 'eventsMore.list' })}
  </button>`;

export function details(event: CalendarEvent, context: DetailsContext): TemplateResult {
  const name = context.locale.plain(event.name);
  const toggle = ({ target }: Event): void => context.toggle((target as HTMLDetailsElement).open);
  return html`${context.listed ? html`<p class="listed">${msg('On my list', { id: 'eventsMore.listed', desc: 'Of an event' })}</p>` : nothing}
    <details ?open=${context.open} @toggle=${toggle}>
      <summary aria-label=${msg(str`More: ${name}`, { id: 'eventsMore.more-about' })}>
        ${msg('More', { id: 'eventsMore.more', desc: 'More about an event' })}
      </summary>
      ${context.open ? body(event, context) : nothing}
    </details>`;
}
