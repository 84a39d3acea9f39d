/** Members in a list or as cards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { msg, str } from '../../../schema/messages.js';
import { mark } from '../../../kit/ui/picture.js';
import type { RenderContext } from '../types.js';

/** A trade in words. */
export const sectorName = (id: string, { cluster: { sectors }, locale }: Pick<RenderContext, 'cluster' | 'locale'>): string =>
  (sectors && Object.hasOwn(sectors, id) && locale.plain(sectors[id])) || id;

/** A text of a member, with the words of the query marked in it. */
export function highlighted(text: Member['name'] | undefined, { locale, highlight, finder }: RenderContext): unknown {
  const picked = locale.pick(text);
  if (!picked) return '';
  const shown = highlight ? highlight(picked.text, finder) : picked.text;
  return locale.foreign(picked.lang) ? html`<span lang=${picked.lang} dir=${picked.dir}>${shown}</span>` : shown;
}

function row(member: Member, context: RenderContext, pictures: boolean): TemplateResult {
  const { location, tagline, description, logo, image, sectors } = member;
  const { locale, finder } = context;
  const line = highlighted(tagline ?? description, context);
  const facts = [...(sectors ?? []).map((id) => sectorName(id, context)), location?.city ?? location?.region];
  return html`<li class="member" part="member" data-id=${member.id}>
    ${mark(pictures ? (image ?? logo) : logo, locale.plain(member.name), locale)}
    <div>
      <p class="member-name"><button type="button" @click=${() => context.open(member)}>${highlighted(member.name, context)}</button></p>
      ${line ? html`<p class="line" dir="auto">${line}</p>` : nothing} ${context.inBook?.(member, context)}
      <p class="muted">${[...facts, context.distance?.(member, finder, locale)].filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}

export function rows(page: readonly Member[], view: string, context: RenderContext): TemplateResult {
  const pictures = view === 'grid' && page.some(({ image }) => image);
  const draw = (member: Member): TemplateResult => row(member, context, pictures);
  return html`<ul class="members ${view} ${pictures ? 'pictures' : ''}" role="list">
    ${context.repeat ? context.repeat(page, ({ id }) => id, draw) : page.map(draw)}
  </ul>`;
}

/** @param left how many there are beyond those shown */
export const more = (left: number, size: number, show: () => void): TemplateResult =>
  html`<p class="more">
    <button
      type="button"
      part="more"
      @click=${show}
      .textContent=${msg(str`Show ${Math.min(left, size)} more`, { id: 'dir.more' })}
    ></button>
  </p>`;
