/** Members in a list or as cards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { msg, str } from '../../../schema/messages.js';
import { mark } from '../../../kit/ui/picture.js';
import type { Scene } from '../types.js';

/** A trade in words. */
export const sectorName = (id: string, { cluster: { sectors }, speech }: Pick<Scene, 'cluster' | 'speech'>): string =>
  (sectors && Object.hasOwn(sectors, id) && speech.plain(sectors[id])) || id;

/** A text of a member, with what was searched for marked in it. */
export function words(text: Member['name'] | undefined, { speech, marked, finder }: Scene): unknown {
  const picked = speech.pick(text);
  if (!picked) return '';
  const shown = marked ? marked(picked.text, finder) : picked.text;
  return speech.foreign(picked.lang) ? html`<span lang=${picked.lang} dir=${picked.dir}>${shown}</span>` : shown;
}

function row(member: Member, scene: Scene, pictures: boolean): TemplateResult {
  const { location, tagline, description, logo, image, sectors } = member;
  const { speech, finder } = scene;
  const line = words(tagline ?? description, scene);
  const facts = [...(sectors ?? []).map((id) => sectorName(id, scene)), location?.city ?? location?.region];
  return html`<li class="member" part="member" data-id=${member.id}>
    ${mark(pictures ? (image ?? logo) : logo, speech.plain(member.name), speech)}
    <div>
      <p class="member-name"><button type="button" @click=${() => scene.open(member)}>${words(member.name, scene)}</button></p>
      ${line ? html`<p class="line" dir="auto">${line}</p>` : nothing}
      <p class="muted">${[...facts, scene.remark?.(member, finder, speech)].filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}

export function rows(page: readonly Member[], view: string, scene: Scene): TemplateResult {
  const pictures = view === 'grid' && page.some(({ image }) => image);
  return html`<ul class="members ${view} ${pictures ? 'pictures' : ''}" role="list">
    ${page.map((member) => {
      const drawn = row(member, scene, pictures);
      return scene.keyed ? scene.keyed(member.id, drawn) : drawn;
    })}
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
