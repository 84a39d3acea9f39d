/** What the cluster is, in a few lines. `later/about.ts` tells more. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import { mark } from '../../../kit/ui/picture.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Gathered } from '../logic/gather.js';

const types: Readonly<Record<string, () => string>> = {
  geographic: () => msg('Geographic cluster', { id: 'dir.geographic' }),
  sector: () => msg('Sector cluster', { id: 'dir.sector-cluster' }),
  knowledge: () => msg('Knowledge cluster', { id: 'dir.knowledge' }),
  digital: () => msg('Digital cluster', { id: 'dir.digital' }),
  'cross-border': () => msg('Cross-border cluster', { id: 'dir.cross-border' }),
};

const formats = new Map<string, Intl.NumberFormat>();

/** "14 members" in words that fit the number. */
export function membersInWords(many: number, locale: string): string {
  // Chromium knows no Icelandic and no Greenlandic; they group digits as Danish does.
  const format = formats.get(locale) ?? new Intl.NumberFormat([locale, 'da']);
  formats.set(locale, format);
  const count = format.format(many);
  return plural(many, locale, {
    zero: () => msg(str`${count} members`, { id: 'dir.members.zero' }),
    one: () => msg(str`${count} member`, { id: 'dir.members.one' }),
    few: () => msg(str`${count} members`, { id: 'dir.members.few' }),
    many: () => msg(str`${count} members`, { id: 'dir.members.many' }),
    other: () => msg(str`${count} members`, { id: 'dir.members.other' }),
  });
}

export interface HeaderActions {
  about(): void;
  book(): void;
}

/** @param about what more there is to tell, where the visitor has opened it */
export function header(cluster: Gathered, locale: Locale, aboutOpen: boolean, about: unknown, act: HeaderActions): TemplateResult {
  const { type, founded, members, logo, tagline, sectors } = cluster;
  const facts = [
    type && Object.hasOwn(types, type) && types[type]!(),
    founded && msg(str`founded ${founded}`, { id: 'dir.since' }),
    members.length && membersInWords(members.length, locale.code),
  ].filter(Boolean);
  return html`<header class="top">
    ${logo ? mark(logo, locale.plain(cluster.name), locale) : nothing}
    <div>
      <h2 class="name" part="name" id="name">${locale.text(cluster.name)}</h2>
      ${tagline ? html`<p class="tagline">${locale.text(tagline)}</p>` : nothing}
      <p class="muted">${facts.join(' · ')}</p>
      ${
        members.length && (sectors || cluster.description || cluster.book || cluster.website)
          ? html`<p class="links">
              <button type="button" aria-expanded=${aboutOpen} @click=${act.about}>${msg('About the cluster', { id: 'dir.about' })}</button>
              ${cluster.book ? html`<button type="button" @click=${act.book}>${msg('Open Book of Business', { id: 'dir.book' })}</button>` : nothing}
            </p>`
          : nothing
      }
      ${about}
    </div>
  </header>`;
}
