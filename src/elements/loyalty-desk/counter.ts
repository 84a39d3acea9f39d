/** The two things that are done at a counter. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../documents/messages.js';
import { gift, scanner } from '../../kit/icons-more.js';
import type { LoyaltyScene } from '../../kit/loyalty/scene.js';
import { stampsWord } from '../../kit/loyalty/words.js';
import { stampIcon } from './icons.js';
import type { DeskView } from './view.js';

export function counter(view: DeskView, { speech, format, programme }: LoyaltyScene): TemplateResult {
  const { giving, taking, till } = view;
  const { rules } = till;
  const chosen = giving.rule ?? rules[0]?.id;
  if (programme.earn?.length && !rules.length)
    return html`<p class="notice">${msg('This counter gives no stamps: no rule of the programme is for it.', { id: 'desk.no-rules' })}</p>`;
  return html`<div class="counter">
    ${
      rules.length > 1
        ? html`<fieldset class="rules">
            <legend>${msg('For what?', { id: 'desk.rule', desc: 'What a stamp is given for' })}</legend>
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
      <button type="button" class="solid large" part="give" @click=${() => giving.start()}>
        ${stampIcon()}${msg('Give a stamp', { id: 'desk.give' })}
      </button>
      <button type="button" class="button large" part="redeem" @click=${() => taking.scan()}>
        ${gift()}${msg('Redeem a reward', { id: 'desk.redeem' })}
      </button>
    </div>
    <p class="first">
      <button type="button" class="text" @click=${() => giving.scanCard()}>
        ${scanner()}${msg('Scan the visitor’s card first', { id: 'desk.bind' })}
      </button>
      <span class="muted">${msg('Then nobody else can take the stamp.', { id: 'desk.bind-why' })}</span>
    </p>
  </div>`;
}
