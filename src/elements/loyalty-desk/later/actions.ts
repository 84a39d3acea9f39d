/** What is done at a counter: stamps are given, rewards are redeemed. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { gift } from '../../../kit/ui/icons-more.js';
import { icon } from '../../../kit/ui/icons.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import type { Counter } from './counter.js';
import type { IssueController } from './issue.js';
import type { RedeemController } from './redeem.js';

const stampIcon = (): TemplateResult =>
  icon(
    svg`<path d="M5 20.5h14M5 17.5v-2a2 2 0 0 1 2-2h3c.6-1.4.3-2.9-.4-4.2a3.2 3.2 0 1 1 4.8 0c-.7 1.3-1 2.8-.4 4.2h3a2 2 0 0 1 2 2v2Z"/>`,
  );

export function actions({ store, context }: Counter, issue: IssueController, redeem: RedeemController): TemplateResult {
  const { locale, format, programme } = context;
  const { rules, closed } = store;
  const chosen = issue.rule ?? rules[0]?.id;
  if (closed)
    return html`<p class="notice" part="over">
      ${
        closed === 'ended'
          ? msg('This firm no longer takes part in the programme. Its counter cannot give stamps or rewards.', { id: 'desk.ended' })
          : msg('This firm’s part in the programme has not started. Its counter cannot give stamps or rewards yet.', {
              id: 'desk.not-started',
            })
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
                  ><input type="radio" name="rule" value=${id} .checked=${id === chosen} @change=${() => issue.choose(id)} /><span
                    >${locale.text(text) || id}</span
                  ><span class="muted worth">${stampsText(stamps, format)}</span></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="solid large" part="give" @click=${() => void issue.scan()}>
        ${stampIcon()}${msg('Give a stamp', { id: 'desk.give' })}
      </button>
      <button type="button" class="button large" part="redeem" @click=${() => void redeem.scan()}>
        ${gift()}${msg('Redeem a reward', { id: 'desk.redeem' })}
      </button>
    </div>
    ${
      programme.unboundStamps
        ? html`<p class="first">
            <button type="button" class="text" part="unbound" @click=${() => void issue.startUnbound()}>
              ${msg('Show a stamp without scanning a card', { id: 'desk.give-unbound' })}
            </button>
            <span class="muted">${msg('Anyone who photographs this code can use it until it expires.', { id: 'desk.unbound' })}</span>
          </p>`
        : nothing
    }
  </div>`;
}
