/** What the cluster is, in three lines. The link to its own book comes with the second flight. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { plural } from '../../documents/plural.js';
import { mark } from '../../kit/picture.js';
import type { Speech } from '../../kit/speech.js';
import type { Gathered } from './gather.js';

const types: Readonly<Record<string, () => string>> = {
  geographic: () => msg('Geographic cluster', { id: 'dir.geographic' }),
  sector: () => msg('Sector cluster', { id: 'dir.sector-cluster' }),
  knowledge: () => msg('Knowledge cluster', { id: 'dir.knowledge' }),
  digital: () => msg('Digital cluster', { id: 'dir.digital' }),
  'cross-border': () => msg('Cross-border cluster', { id: 'dir.cross-border' }),
};

/** "14 members" in words that fit the number. */
export const membersInWords = (count: number, locale: string): string =>
  plural(count, locale, {
    zero: () => msg(str`${count} members`, { id: 'dir.members.zero' }),
    one: () => msg(str`${count} member`, { id: 'dir.members.one' }),
    few: () => msg(str`${count} members`, { id: 'dir.members.few' }),
    many: () => msg(str`${count} members`, { id: 'dir.members.many' }),
    other: () => msg(str`${count} members`, { id: 'dir.members.other' }),
  });

export function top(cluster: Gathered, speech: Speech): TemplateResult {
  const { type, founded, members, logo, tagline } = cluster;
  const facts = [
    type && Object.hasOwn(types, type) && types[type]!(),
    founded && msg(str`since ${founded}`, { id: 'dir.since' }),
    membersInWords(members.length, speech.locale),
  ].filter(Boolean);
  return html`<header class="top">
    ${logo ? mark(logo, speech.plain(cluster.name), speech) : nothing}
    <div>
      <h2 class="name" part="name" id="name">${speech.text(cluster.name)}</h2>
      ${tagline ? html`<p class="tagline">${speech.text(tagline)}</p>` : nothing}
      <p class="muted">${facts.join(' · ')}</p>
    </div>
  </header>`;
}
