/** Members that fit, with the reason why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../documents/cluster.js';
import { msg, str } from '../../documents/messages.js';
import type { Match, Reason } from '../../documents/search/match.js';
import type { Speech } from '../../kit/speech.js';
import type { Finder } from './finder.js';

const because = ({ kind, mine, theirs }: Reason, speech: Speech): string =>
  kind === 'gives'
    ? msg(str`offers “${speech.plain(theirs)}”, sought here: “${speech.plain(mine)}”`, { id: 'dir.gives' })
    : msg(str`looks for “${speech.plain(theirs)}”, offered here: “${speech.plain(mine)}”`, { id: 'dir.takes' });

export const partners = (
  matches: readonly Match[],
  { members }: Finder,
  speech: Speech,
  open: (member: Member) => void,
): TemplateResult | typeof nothing =>
  matches.length
    ? html`<div>
        <h4>${msg('Good partners in the cluster', { id: 'dir.partners' })}</h4>
        <ul role="list" class="fits">
          ${matches.map(({ member, reasons }) => {
            const other = members[member]!;
            return html`<li>
              <button type="button" @click=${() => open(other)}>${speech.text(other.name)}</button>
              ${reasons[0] ? html`<span class="muted">${because(reasons[0], speech)}</span>` : nothing}
            </li>`;
          })}
        </ul>
      </div>`
    : nothing;
