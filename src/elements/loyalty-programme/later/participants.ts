/** The firms that take part, with a search field where there are many. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Participant } from '../../../formats/loyalty/loyalty.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import { pin } from '../../../kit/ui/icons.js';
import { magnifier } from '../../../kit/ui/icons-more.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { openStreetMap } from '../../../kit/links/places.js';
import { mark } from '../../../kit/ui/picture.js';
import { matches } from '../logic/matches.js';

/** Up to so many firms there is no search field. */
const FEW = 8;

function row(one: Participant, { locale }: LoyaltyContext): TemplateResult {
  const name = locale.plain(one.name);
  const { location } = one;
  const place = [location?.address, location?.city ?? location?.region].filter(Boolean).join(', ');
  const tagline = locale.text(one.tagline);
  const words = [name, place].filter(Boolean).join(', ');
  return html`<li class="participant" part="participant" data-id=${one.id}>
    ${mark(one.logo, name, locale)}
    <div>
      <p class="what">${one.url ? html`<a href=${one.url}>${locale.text(one.name)}</a>` : locale.text(one.name)}</p>
      ${tagline ? html`<p class="line">${tagline}</p>` : nothing}
      ${
        location && place
          ? html`<p class="muted">
              <a class="place" href=${openStreetMap(location, words)} target="_blank" rel="noopener"
                >${pin()}<span>${place}</span
                ><span class="unseen">
                  (${msg('map', { id: 'prog.map', desc: 'In brackets after an address that leads to a map' })})</span
                ></a
              >
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

function countText(count: number, { format }: LoyaltyContext): string {
  const number = format.number(count);
  return plural(count, format.language, {
    zero: () => msg(str`${number} firms`, { id: 'prog.firms.zero' }),
    one: () => msg(str`${number} firm`, { id: 'prog.firms.one' }),
    few: () => msg(str`${number} firms`, { id: 'prog.firms.few' }),
    many: () => msg(str`${number} firms`, { id: 'prog.firms.many' }),
    other: () => msg(str`${number} firms`, { id: 'prog.firms.other' }),
  });
}

export function participants(context: LoyaltyContext, query: string, search: (words: string) => void): TemplateResult {
  const { locale } = context;
  const all = context.programme.participants ?? [];
  if (!all.length) return html`<p class="muted">${msg('No firms take part yet.', { id: 'prog.nobody' })}</p>`;
  const many = all.length > FEW;
  const shown = many ? all.filter((one) => matches(one, query, (text) => locale.plain(text))) : all;
  const label = msg('Search by name or place', { id: 'prog.search' });
  return html`${
    many
      ? html`<div class="row">
          <label class="field"
            >${magnifier()}<span class="unseen">${label}</span
            ><input
              part="search"
              type="search"
              placeholder=${label}
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${query}
              @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
          /></label>
          <p class="muted" role="status" .textContent=${countText(shown.length, context)}></p>
        </div>`
      : nothing
  }
  ${
    shown.length
      ? html`<ul class="participants" role="list">
          ${shown.map((one) => row(one, context))}
        </ul>`
      : html`<p class="muted">${msg('No firms found. Try fewer words.', { id: 'prog.none' })}</p>`
  }`;
}
