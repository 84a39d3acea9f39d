/** Where the stamps come from, and what is left to see. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { Progress } from '../../../engines/stamps/card/state.js';
import { participantOf, type LoyaltyScene } from '../../../kit/loyalty/context.js';
import { stampsWord } from '../../../kit/loyalty/texts.js';

export function places({ participants }: Progress, scene: LoyaltyScene): TemplateResult {
  const { programme, speech, format } = scene;
  const been = participants.filter(({ stamps }) => stamps > 0);
  const left = (programme.participants ?? []).filter(({ id }) => !been.some((one) => one.id === id));
  return html`<section class="chapter" aria-labelledby="h-places">
    <h3 id="h-places">${msg('Places', { id: 'stamp.places', desc: 'Heading above the firms where one has been' })}</h3>
    <div class="body">
      ${
        been.length
          ? html`<ul class="been" role="list">
              ${been.map(
                ({ id, stamps, last }) =>
                  html`<li>
                    <span>${speech.text(participantOf(programme, id)?.name) || id}</span>
                    <span class="muted">${stampsWord(stamps, format)}${last ? ` · ${format.date(new Date(last))}` : ''}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        left.length
          ? html`<div>
              <h4>
                ${been.length ? msg('Still to see', { id: 'stamp.left', desc: 'Firms where one has not been yet' }) : msg('To see', { id: 'stamp.all-left', desc: 'Firms where one can collect stamps' })}
              </h4>
              <ul class="left" role="list">
                ${left.map(({ name, url }) => html`<li>${url ? html`<a href=${url}>${speech.text(name)}</a>` : speech.text(name)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}
