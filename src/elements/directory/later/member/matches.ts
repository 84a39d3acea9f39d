/** Members that fit, with the reason why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { msg, str } from '../../../../schema/messages.js';
import { marks } from '../../../../engines/search/marks.js';
import type { Match, Reason } from '../../../../engines/search/match.js';
import type { Locale } from '../../../../kit/element/locale.js';
import { highlightAt } from '../highlight.js';

/** A text of the other, the words in it marked for which it was found. */
function theirWords({ theirs, words }: Reason, locale: Locale): TemplateResult {
  const picked = locale.pick(theirs);
  const text = picked?.text ?? '';
  const lang = locale.foreign(picked?.lang) ? picked?.lang : undefined;
  const found = marks(text, words.map(([, word]) => word).join(' '));
  return html`<span class="theirs" lang=${lang ?? nothing} dir=${picked?.dir ?? nothing}>${highlightAt(text, found)}</span>`;
}

/** Why: what the other offers or looks for, and which text here it answers, unless the visitor has just typed it. */
export const because = (reason: Reason, locale: Locale, own = false): TemplateResult => {
  const mine = locale.plain(reason.mine);
  const kind = reason.kind === 'gives' ? msg('Offers:', { id: 'dirs.gives' }) : msg('Looking for:', { id: 'dirs.takes' });
  return html`<span class="because"
    ><span class="muted">${kind}</span> ${theirWords(reason, locale)}
    ${own ? nothing : html`<span class="muted">${msg(str`· matches “${mine}”`, { id: 'dirs.fits' })}</span>`}</span
  >`;
};

/** How many reasons are told of each. */
const REASONS = 2;

export const matchList = (
  matches: readonly Match[],
  members: readonly Member[],
  locale: Locale,
  open: (member: Member) => void,
  own = false,
): TemplateResult =>
  html`<ul role="list" class="fits">
    ${matches.map(({ member, reasons }) => {
      const other = members[member]!;
      return html`<li>
        <button type="button" @click=${() => open(other)}>${locale.text(other.name)}</button>
        ${reasons.slice(0, REASONS).map((reason) => because(reason, locale, own))}
      </li>`;
    })}
  </ul>`;
