/** How stamps are collected, what they give, and which levels there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { daysWord, placesWord, stampsWord } from '../../../kit/loyalty/texts.js';

type Drawn = TemplateResult | typeof nothing;

const note = (words: unknown): Drawn => (words ? html`<p class="muted">${words}</p>` : nothing);

/** A number of stamps that stands before what it is for: large, and the word small below it. */
function amount(count: number, { format }: LoyaltyScene): TemplateResult {
  const words = stampsWord(count, format);
  const number = format.number(count);
  return html`<span class="amount"
    ><span aria-hidden="true"><span class="number">${number}</span><small>${words.replace(number, '').trim()}</small></span
    ><span class="unseen">${words}: </span></span
  >`;
}

export function ways(scene: LoyaltyScene): Drawn {
  const { programme, speech } = scene;
  const rules = programme.earn ?? [];
  return html`<ul class="ladder" role="list">
    ${
      rules.length
        ? rules.map(
            ({ text, stamps = 1, at }) =>
              html`<li>
                ${amount(stamps, scene)}
                <div>
                  <p class="what">${speech.text(text) || msg('Visit one of us', { id: 'prog.visit' })}</p>
                  ${note(placesWord(at, scene))}
                </div>
              </li>`,
          )
        : html`<li>
            ${amount(1, scene)}
            <div><p class="what">${msg('Visit one of us', { id: 'prog.visit' })}</p></div>
          </li>`
    }
  </ul>`;
}

export function rewards(scene: LoyaltyScene): Drawn {
  const { programme, speech, format } = scene;
  if (!programme.rewards?.length) return nothing;
  const sorted = [...programme.rewards].sort((one, other) => (one.cost ?? 1) - (other.cost ?? 1));
  return html`<ul class="ladder" role="list">
    ${sorted.map(
      (reward) =>
        html`<li part="reward" data-id=${reward.id}>
          ${amount(reward.cost ?? 1, scene)}
          <div>
            <p class="what">${speech.text(reward.name)}</p>
            ${note(speech.text(reward.text))} ${note(placesWord(reward.at, scene))} ${note(daysWord(reward, format))}
          </div>
          ${
            reward.image
              ? html`<img
                  class="picture"
                  src=${reward.image.src}
                  alt=${speech.plain(reward.image.alt)}
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

export function levels(scene: LoyaltyScene): Drawn {
  const { programme, speech } = scene;
  if (!programme.tiers?.length) return nothing;
  const sorted = [...programme.tiers].sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
  return html`<ol class="ladder" role="list">
    ${sorted.map(
      (tier) =>
        html`<li>
          ${amount(tier.from ?? 0, scene)}
          <div>
            <p class="what">${speech.text(tier.name)}</p>
            ${note(speech.text(tier.text))}
          </div>
        </li>`,
    )}
  </ol>`;
}
