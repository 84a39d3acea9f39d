/** Members as a table: to compare, and to sort by each column as the visitor's language sorts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { msg } from '../../../schema/messages.js';
import { dial } from '../../../kit/links/dial.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { pinned } from '../../../kit/pinned.js';
import { siteName } from '../../../kit/links/site-name.js';
import { titles } from './names.js';
import { highlighted, sectorName } from '../first/rows.js';
import type { DirectoryActions, RenderContext } from '../types.js';
import { tableStyles } from './table.styles.js';

type TableActions = Pick<DirectoryActions, 'change'>;

interface Column {
  readonly id: string;
  readonly title: () => string;
  /** What is sorted by. */
  readonly text: (member: Member, context: RenderContext) => string;
  /** What is shown, where that is more than the text. */
  readonly cell?: (member: Member, context: RenderContext) => unknown;
}

const columns: readonly Column[] = [
  {
    id: 'name',
    title: () => msg('Name', { id: 'dirs.name' }),
    text: ({ name }, { locale }) => locale.plain(name),
    cell: (member, context) =>
      html`<button type="button" @click=${() => context.open(member)}>${highlighted(member.name, context)}</button>
        ${context.inBook?.(member, context)}`,
  },
  { id: 'sector', title: titles.sector, text: ({ sectors = [] }, context) => sectors.map((id) => sectorName(id, context)).join(', ') },
  { id: 'place', title: titles.municipality, text: ({ location }) => location?.city ?? location?.region ?? '' },
  {
    id: 'phone',
    title: () => msg('Phone', { id: 'dirs.phone' }),
    text: ({ phone }) => phone ?? '',
    cell: ({ phone, location }) => (phone ? html`<a href=${dial(phone, location?.country)}>${phone}</a>` : nothing),
  },
  {
    id: 'website',
    title: () => msg('Website', { id: 'dirs.website' }),
    text: ({ website }) => (website ? siteName(website) : ''),
    cell: ({ website }) => (website ? html`<a href=${website}>${siteName(website)}</a>` : nothing),
  },
];

/** The columns that somebody fills, found once for a list of members and a language. */
const filled = new WeakMap<object, readonly Column[]>();

function columnsOf(context: RenderContext): readonly Column[] {
  const { members } = context.finder;
  let found = filled.get(members);
  if (!found) {
    found = columns.filter(({ id, text }) => id === 'name' || members.some((member) => text(member, context)));
    filled.set(members, found);
  }
  return found;
}

/** Sorts all that could be found, not only what is shown. */
async function sortBy({ id, text }: Column, down: boolean, context: RenderContext, actions: TableActions): Promise<void> {
  const { placesByText } = await pinned(() => import('../logic/ordering.js'));
  const { finder, locale } = context;
  const texts = finder.members.map((member) => text(member, context));
  const places = await placesByText(texts, locale.code, down);
  actions.change(() => finder.arrange('column', places, { by: id, down }));
}

export const adoptTableStyles = (root: ShadowRoot): void => adoptStyles(root, tableStyles);

export function table(page: readonly Member[], context: RenderContext, actions: TableActions): TemplateResult {
  const { sort } = context.finder;
  const shown = columnsOf(context);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${msg('Table of members', { id: 'dirs.as-table' })}>
    <table class="members table">
      <thead>
        <tr>
          ${shown.map((column) => {
            const by = sort?.by === column.id;
            return html`<th scope="col" aria-sort=${by ? (sort.down ? 'descending' : 'ascending') : nothing}>
              <button type="button" @click=${() => void sortBy(column, by && !sort.down, context, actions)}>${column.title()}</button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${page.map(
          (member) =>
            html`<tr part="member" data-id=${member.id}>
              ${shown.map(({ id, text, cell }) => {
                const inside = cell?.(member, context) ?? text(member, context);
                return id === 'name'
                  ? html`<th scope="row" class="member-name">${inside}</th>`
                  : html`<td dir=${id === 'phone' ? 'ltr' : 'auto'}>${inside}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
