/** What fits a notice: other notices and members, each with the reason. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../../engines/board/matching.js';
import type { Notice } from '../../../formats/board/board.js';
import type { Reason } from '../../../engines/search/match.js';
import type { Locale } from '../../../kit/element/locale.js';
import { memberPage } from '../../../kit/links/member-page.js';
import { msg, str } from '../../../schema/messages.js';
import { kindName } from '../first/words.js';

export interface FitContext {
  readonly locale: Locale;
  /** What the id of a member is put behind. */
  readonly directory: string | null | undefined;
  /** What fits, best first; undefined until that is known. */
  readonly fits: readonly Fit[] | undefined;
  /** Whether it is looked for so long already that the visitor is told. */
  readonly looking: boolean;
  /** Shows another notice. */
  show(notice: Notice): void;
}

/** What a notice and the other have in common, in the words of both: in those that are read here, as far as there are any. */
function because({ words, mine, theirs }: Reason, locale: Locale): string {
  const [here, there] = [mine, theirs].map((text) => locale.plain(text).toLowerCase());
  const read = words.filter(([one, other]) => here!.includes(one) && there!.includes(other));
  const pairs = read.length ? read : words;
  const said = pairs.slice(0, 3).map(([mine, theirs]) => (mine === theirs ? mine : `${mine} – ${theirs}`));
  return msg(str`in common: ${said.join(', ')}`, { id: 'boardMore.because', desc: 'Why a notice fits; the words that both have follow' });
}

function ofMember({ theirs, kind }: Reason, locale: Locale): TemplateResult {
  const words = kind === 'gives' ? msg('Offers:', { id: 'boardMore.gives' }) : msg('Looking for:', { id: 'boardMore.takes' });
  return html`<span class="muted">${words}</span> ${locale.text(theirs)}`;
}

function fit({ notice, member, reasons }: Fit, { locale, directory, show }: FitContext): TemplateResult {
  const [reason] = reasons as [Reason];
  const why = html`<span class="muted">${because(reason, locale)}</span>`;
  if (notice)
    return html`<li>
      <b class="kind ${notice.kind}">${kindName(notice.kind)}</b>
      <button type="button" class="text" @click=${() => show(notice)}>${locale.text(notice.title)}</button> ${why}
    </li>`;
  const name = locale.text(member!.name);
  const page = memberPage(directory, member!.id);
  return html`<li>
    ${page ? html`<a href=${page}>${name}</a>` : html`<span class="who">${name}</span>`} ${ofMember(reason, locale)} ${why}
  </li>`;
}

export function fitList(context: FitContext): TemplateResult | typeof nothing {
  const { fits, looking } = context;
  if (!fits && looking)
    return html`<p class="muted" data-looking>
      ${msg('Looking for what fits…', { id: 'boardMore.looking', desc: 'Notices and members that match this one are searched for' })}
    </p>`;
  if (!fits?.length) return nothing;
  return html`<div class="fits">
    <p class="fits-title">
      ${msg('What fits', { id: 'boardMore.fits', desc: 'Heading of a list: notices and members that match this one' })}
    </p>
    <ul role="list">
      ${fits.map((one) => fit(one, context))}
    </ul>
  </div>`;
}
