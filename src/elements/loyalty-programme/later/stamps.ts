/** How stamps are collected, what they give, and which levels there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { datesText, placesText, stampsText } from '../../../kit/loyalty/texts.js';

type View = TemplateResult | typeof nothing;

const note = (words: unknown): View => (words ? html`<p class="muted">${words}</p>` : nothing);

/** A number of stamps that stands before what it is for: large, and the word small below it. */
function amount(count: number, { format }: LoyaltyContext): TemplateResult {
  const words = stampsText(count, format);
  const number = format.number(count);
  return html`<span class="amount"
    ><span aria-hidden="true"><span class="number">${number}</span><small>${words.replace(number, '').trim()}</small></span
    ><span class="unseen">${words}: </span></span
  >`;
}

export function ways(context: LoyaltyContext): View {
  const { programme, locale } = context;
  const rules = programme.earn ?? [];
  return html`<ul class="ladder" role="list">
    ${
      rules.length
        ? rules.map(
            ({ text, stamps = 1, at }) =>
              html`<li>
                ${amount(stamps, context)}
                <div>
                  <p class="what">${locale.text(text) || msg('Visit one of the firms', { id: 'prog.visit' })}</p>
                  ${note(placesText(at, context))}
                </div>
              </li>`,
          )
        : html`<li>
            ${amount(1, context)}
            <div><p class="what">${msg('Visit one of the firms', { id: 'prog.visit' })}</p></div>
          </li>`
    }
  </ul>`;
}

export function rewards(context: LoyaltyContext): View {
  const { programme, locale, format } = context;
  if (!programme.rewards?.length) return nothing;
  const sorted = [...programme.rewards].sort((one, other) => (one.cost ?? 1) - (other.cost ?? 1));
  return html`<ul class="ladder" role="list">
    ${sorted.map(
      (reward) =>
        html`<li part="reward" data-id=${reward.id}>
          ${amount(reward.cost ?? 1, context)}
          <div>
            <p class="what">${locale.text(reward.name)}</p>
            ${note(locale.text(reward.text))} ${note(placesText(reward.at, context))} ${note(datesText(reward, format))}
          </div>
          ${
            reward.image
              ? html`<img
                  class="picture"
                  src=${reward.image.src}
                  alt=${locale.plain(reward.image.alt)}
                  width=${reward.image.width ?? nothing}
                  height=${reward.image.height ?? nothing}
                  loading="lazy"
                  decoding="async"
                />`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

export function levels(context: LoyaltyContext): View {
  const { programme, locale } = context;
  if (!programme.tiers?.length) return nothing;
  const sorted = [...programme.tiers].sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
  return html`<ol class="ladder" role="list">
    ${sorted.map(
      (tier) =>
        html`<li>
          ${amount(tier.from ?? 0, context)}
          <div>
            <p class="what">${locale.text(tier.name)}</p>
            ${note(locale.text(tier.text))}
          </div>
        </li>`,
    )}
  </ol>`;
}
