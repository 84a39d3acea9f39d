/** What there is to tell of the cluster: who its members are, in which trades, and how to reach it. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { formatDate } from '../../../kit/intl/date.js';
import { formatNumber } from '../../../kit/intl/number.js';
import { siteName } from '../../../kit/links/site-name.js';
import { programmeName, roleName, titles } from './names.js';
import { prose } from './prose.js';
import { sectorName } from '../first/rows.js';
import type { DirectoryHost, RenderContext } from '../types.js';

/** How many members have each value, most first. */
function tally(members: readonly Member[], valuesOf: (member: Member) => readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const member of members) for (const value of new Set(valuesOf(member))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How many names of trades are told. */
const TRADES = 12;

export function about(context: RenderContext, host: DirectoryHost): TemplateResult {
  const { cluster, finder, locale } = context;
  const { code } = locale;
  const { members } = finder;
  const list = (title: string, values: readonly (readonly [name: string, count?: number])[]): TemplateResult | typeof nothing =>
    values.length
      ? html`<div>
          <h3>${title}</h3>
          <ul role="list">
            ${values.map(
              ([name, count]) =>
                html`<li>${name}${count === undefined ? nothing : html` <span class="number">${formatNumber(code, count)}</span>`}</li>`,
            )}
          </ul>
        </div>`
      : nothing;
  const roles = tally(members, ({ role }) => (role ? [role] : []));
  const sectors = tally(members, (member) => member.sectors ?? []);
  const { contacts, website, updated, loyalty } = cluster;
  return html`<div class="about">
    ${prose(cluster.description, locale, () => host.update())}
    <div class="columns">
      ${list(
        msg('Members', { id: 'dirs.kinds' }),
        roles.map(([role, count]) => [roleName(role), count]),
      )}
      ${list(
        titles.sector(),
        sectors.slice(0, TRADES).map(([id, count]) => [sectorName(id, context), count]),
      )}
      ${list(titles.loyalty(), loyalty?.map(({ id }) => [programmeName(id, context)]) ?? [])}
      ${
        website || contacts?.length
          ? html`<div>
              <h3>${msg('Contact', { id: 'dirs.contact' })}</h3>
              <ul role="list">
                ${website ? html`<li><a href=${website}>${siteName(website)}</a></li>` : nothing}
                ${contacts?.map(
                  ({ name, email, phone }) =>
                    html`<li>
                      ${[name, phone].filter(Boolean).join(', ')} ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </div>
    ${updated ? html`<p class="muted">${msg(str`Updated ${formatDate(code, updated)}`, { id: 'dirs.updated' })}</p>` : nothing}
  </div>`;
}
