/** The stamps in their places, up to the next reward. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { CardState, HeldStamp } from '../../../engines/stamps/types.js';
import { gift } from '../../../kit/ui/icons-more.js';
import { participantOf, type LoyaltyContext } from '../../../kit/loyalty/context.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import { monogram } from '../../../kit/ui/picture.js';
import { MOST_PLACES, placesFor } from '../logic/stamp-grid.js';

function stampView(stamp: HeldStamp, { programme, locale, format }: LoyaltyContext): TemplateResult[] {
  const name = locale.plain(participantOf(programme, stamp.participant)?.name) || stamp.participant;
  const day = format.date(new Date(stamp.at * 1000));
  const worth = stamp.stamps > 1 ? `, ${stampsText(stamp.stamps, format)}` : '';
  const first = html`<li class="stamp" part="stamp" data-id=${stamp.participant} data-state=${stamp.state} title="${name}, ${day}">
    <span aria-hidden="true">${monogram(name)}</span><span class="unseen">${name}, ${day}${worth}</span>
  </li>`;
  const others = Array.from(
    { length: Math.min(MOST_PLACES, stamp.stamps) - 1 },
    () => html`<li class="stamp" data-state=${stamp.state} aria-hidden="true">${monogram(name)}</li>`,
  );
  return [first, ...others];
}

export function stampGrid(state: CardState, context: LoyaltyContext): TemplateResult {
  const { programme, format } = context;
  const held = state.stamps.filter((one) => one.state !== 'spent');
  const costs = (programme.rewards ?? []).map(({ cost = 1 }) => cost);
  const total = held.reduce((sum, { stamps }) => sum + stamps, 0);
  const all = placesFor(total, costs);
  const cells = held.flatMap((one) => stampView(one, context)).slice(-Math.max(all, MOST_PLACES));
  const empty = Array.from({ length: Math.max(0, all - total) }, (_, at) => {
    const number = total + at + 1;
    return html`<li class="place" aria-hidden="true">${costs.includes(number) ? gift() : format.number(number)}</li>`;
  });
  return html`<div class="tally">
      <p class="balance">
        <span aria-hidden="true">${format.number(state.balance)}</span><span class="unseen">${stampsText(state.balance, format)}</span>
      </p>
      <p class="muted" aria-hidden="true">${stampsText(state.balance, format).replace(/^[\d\s.,\u00a0]+/, '')}</p>
      ${
        state.collected > state.balance
          ? html`<p class="muted collected">
              ${msg(str`${format.number(state.collected)} collected in total`, { id: 'stamp.collected', desc: 'A number of stamps' })}
            </p>`
          : nothing
      }
    </div>
    <ul class="grid ${all % 6 ? 'by-5' : 'by-6'}" role="list" aria-label=${msg('Stamps', { id: 'stamp.stamps' })}>
      ${cells} ${empty}
    </ul>`;
}
