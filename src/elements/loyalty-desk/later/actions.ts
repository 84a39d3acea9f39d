/** The two things that are done at a counter. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { gift } from '../../../kit/ui/icons-more.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { stampsWord } from '../../../kit/loyalty/texts.js';
import { stampIcon } from './icons.js';
import type { DeskView } from './controller.js';

export function counter(view: DeskView, { speech, format, programme }: LoyaltyScene): TemplateResult {
  const { giving, taking, till } = view;
  const { rules } = till;
  const chosen = giving.rule ?? rules[0]?.id;
  const over = till.partOver();
  if (over)
    return html`<p class="notice" part="over">
      ${
        over === 'ended'
          ? msg('This counter’s part in the programme has ended. It gives no stamps and no rewards.', { id: 'desk.ended' })
          : msg('This counter’s part in the programme has not started. It gives no stamps and no rewards yet.', { id: 'desk.not-started' })
      }
    </p>`;
  if (programme.earn?.length && !rules.length)
    return html`<p class="notice">
      ${msg('This counter cannot give stamps: the programme has no rule for it. Ask the organiser.', { id: 'desk.no-rules' })}
    </p>`;
  return html`<div class="counter">
    ${
      rules.length > 1
        ? html`<fieldset class="rules">
            <legend>${msg('What is the stamp for?', { id: 'desk.rule', desc: 'What a stamp is given for' })}</legend>
            ${rules.map(
              ({ id, text, stamps = 1 }) =>
                html`<label class="choice"
                  ><input type="radio" name="rule" value=${id} .checked=${id === chosen} @change=${() => giving.choose(id)} /><span
                    >${speech.text(text) || id}</span
                  ><span class="muted worth">${stampsWord(stamps, format)}</span></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="solid large" part="give" @click=${() => void giving.scan()}>
        ${stampIcon()}${msg('Give a stamp', { id: 'desk.give' })}
      </button>
      <button type="button" class="button large" part="redeem" @click=${() => taking.scan()}>
        ${gift()}${msg('Redeem a reward', { id: 'desk.redeem' })}
      </button>
    </div>
    ${
      programme.unboundStamps
        ? html`<p class="first">
            <button type="button" class="text" part="unbound" @click=${() => void giving.startUnbound()}>
              ${msg('Show a stamp without scanning a card', { id: 'desk.give-unbound' })}
            </button>
            <span class="muted">${msg('Anyone who photographs this code can use it until it expires.', { id: 'desk.unbound' })}</span>
          </p>`
        : nothing
    }
  </div>`;
}
