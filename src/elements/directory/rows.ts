/** Members in a list or as cards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../documents/cluster.js';
import { msg } from '../../documents/messages.js';
import { mark } from '../../kit/picture.js';
import type { Scene } from './scene.js';

/** The trades of a member in words. */
export const sectorsOf = (member: Member, { cluster, speech }: Scene): string[] =>
  (member.sectors ?? []).map((id) => speech.plain(cluster.sectors && Object.hasOwn(cluster.sectors, id) ? cluster.sectors[id] : id));

/** A text of a member, with what was searched for marked in it. */
export function words(text: Member['name'] | undefined, { speech, marked, finder }: Scene): unknown {
  const picked = speech.pick(text);
  if (!picked) return '';
  const shown = marked ? marked(picked.text, finder) : picked.text;
  return speech.foreign(picked.lang) ? html`<span lang=${picked.lang} dir=${picked.dir}>${shown}</span>` : shown;
}

function row(member: Member, scene: Scene): TemplateResult {
  const { location, tagline, description } = member;
  const line = words(tagline ?? description, scene);
  const facts = [...sectorsOf(member, scene), location?.city ?? location?.region].filter(Boolean);
  return html`<li class="member" part="member" data-id=${member.id}>
    ${mark(member.logo, scene.speech.plain(member.name), scene.speech)}
    <div>
      <p class="member-name"><button type="button" @click=${() => scene.open(member)}>${words(member.name, scene)}</button></p>
      ${line ? html`<p class="line">${line}</p>` : nothing} ${facts.length ? html`<p class="muted">${facts.join(' · ')}</p>` : nothing}
    </div>
  </li>`;
}

export function rows(page: readonly Member[], view: string, scene: Scene): TemplateResult {
  if (!page.length)
    return html`<p class="none">
      ${
        scene.finder.members.length
          ? msg('Nobody was found. Try fewer words, or take a filter away.', { id: 'dir.none' })
          : msg('There are no members here yet.', { id: 'dir.empty' })
      }
    </p>`;
  return html`<ul class="members ${view}" role="list">
    ${page.map((member) => row(member, scene))}
  </ul>`;
}
