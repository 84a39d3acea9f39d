/** The firms that gave the stamps, and those that are left to see. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { Progress } from '../../../engines/stamps/card/state.js';
import { participantOf, type LoyaltyContext } from '../../../kit/loyalty/context.js';
import { stampsText } from '../../../kit/loyalty/texts.js';

export function places({ participants }: Progress, context: LoyaltyContext): TemplateResult {
  const { programme, locale, format } = context;
  const visited = participants.filter(({ stamps }) => stamps > 0);
  const left = (programme.participants ?? []).filter(({ id }) => !visited.some((one) => one.id === id));
  return html`<section class="chapter" aria-labelledby="h-places">
    <h3 id="h-places">${msg('Places', { id: 'stamp.places', desc: 'Heading above the firms where one has been' })}</h3>
    <div class="body">
      ${
        visited.length
          ? html`<ul class="been" role="list">
              ${visited.map(
                ({ id, stamps, last }) =>
                  html`<li>
                    <span>${locale.text(participantOf(programme, id)?.name) || id}</span>
                    <span class="muted">${stampsText(stamps, format)}${last ? ` · ${format.date(new Date(last))}` : ''}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        left.length
          ? html`<div>
              <h4>
                ${visited.length ? msg('Places still to visit', { id: 'stamp.left', desc: 'Firms where one has not been yet' }) : msg('Places to visit', { id: 'stamp.all-left', desc: 'Firms where one can collect stamps' })}
              </h4>
              <ul class="left" role="list">
                ${left.map(({ name, url }) => html`<li>${url ? html`<a href=${url}>${locale.text(name)}</a>` : locale.text(name)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}
