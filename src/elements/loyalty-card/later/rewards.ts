/** Rewards: how many stamps are missing for each, and those that wait for a counter. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { Progress } from '../../../engines/stamps/card/state.js';
import { participantOf } from '../../../kit/loyalty/context.js';
import { datesText, placesText, stampsText } from '../../../kit/loyalty/texts.js';
import { openToken } from '../logic/redemptions.js';
import type { StampCard } from './stamp-card.js';

export function rewards(card: StampCard, { rewards: all }: Progress): TemplateResult {
  const { store, context } = card;
  const { programme, locale, format } = context;
  const state = store.state!;
  const offered = state.redemptions.filter((one) => one.state === 'offered');
  const rewardOf = (id: string) => programme.rewards?.find((one) => one.id === id);
  const rows = [...all].sort((one, other) => one.cost - other.cost);
  const open = html`<ul class="offers" role="list">
    ${offered.map(
      (one) =>
        html`<li class="notice">
          <p class="what">${locale.text(rewardOf(one.reward)?.name)}, ${locale.text(participantOf(programme, one.participant)?.name)}</p>
          <p class="muted">${msg('Waiting for the counter to confirm.', { id: 'stamp.offered' })}</p>
          <p class="row">
            ${
              openToken(state, one.id)
                ? html`<button type="button" class="text" @click=${() => card.showAgain(one.id)}>
                    ${msg('Show the code again', { id: 'stamp.resume' })}
                  </button>`
                : nothing
            }
            <button type="button" class="text" @click=${() => void card.cancel(one.id)}>
              ${msg('Cancel and get the stamps back', { id: 'stamp.withdraw' })}
            </button>
          </p>
        </li>`,
    )}
  </ul>`;
  return html`<section class="chapter" aria-labelledby="h-rewards">
    <h3 id="h-rewards">${msg('Rewards', { id: 'stamp.rewards' })}</h3>
    <div class="body">
      ${offered.length ? open : nothing}
      ${
        rows.length
          ? html`<ul class="rewards" role="list">
              ${rows.map(({ id, cost, missing, reached }) => {
                const reward = rewardOf(id)!;
                const name = locale.plain(reward.name);
                const redeem = msg('Redeem', { id: 'stamp.redeem', desc: 'Exchange stamps for a reward' });
                return html`<li part="reward" data-id=${id} data-reached=${String(reached)}>
                  <div>
                    <p class="what">${locale.text(reward.name)}</p>
                    ${[locale.text(reward.text), placesText(reward.at, context), datesText(reward, format)].filter(Boolean).map((line) => html`<p class="muted">${line}</p>`)}
                  </div>
                  ${
                    reached
                      ? html`<button type="button" class="button" aria-label="${redeem}: ${name}" @click=${() => card.redeem(reward)}>
                          ${redeem}
                        </button>`
                      : html`<p class="far">
                          <progress max=${cost} value=${Math.max(0, cost - missing)} aria-label=${name}></progress>
                          <span class="muted"
                            >${msg(str`${stampsText(missing, format)} to go`, { id: 'stamp.to-go', desc: '3 stamps to go' })}</span
                          >
                        </p>`
                  }
                </li>`;
              })}
            </ul>`
          : html`<p class="muted">${msg('This programme has no rewards yet.', { id: 'stamp.no-rewards' })}</p>`
      }
    </div>
  </section>`;
}
