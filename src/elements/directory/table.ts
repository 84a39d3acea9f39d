/** Members as a table: to compare, and to sort by each column as the visitor's language sorts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../documents/cluster.js';
import { msg } from '../../documents/messages.js';
import { collator } from '../../documents/search/collate.js';
import { dial } from '../../kit/dial.js';
import { siteName } from '../../kit/site-name.js';
import { sectorsOf, words } from './rows.js';
import type { Actions, Scene } from './scene.js';

interface Column {
  readonly id: string;
  readonly title: () => string;
  /** What is sorted by. */
  readonly text: (member: Member, scene: Scene) => string;
  /** What is shown, where that is more than the text. */
  readonly cell?: (member: Member, scene: Scene) => unknown;
}

const columns: readonly Column[] = [
  {
    id: 'name',
    title: () => msg('Name', { id: 'dir.name' }),
    text: ({ name }, { speech }) => speech.plain(name),
    cell: (member, scene) => html`<button type="button" @click=${() => scene.open(member)}>${words(member.name, scene)}</button>`,
  },
  { id: 'sector', title: () => msg('Trade', { id: 'dir.sector' }), text: (member, scene) => sectorsOf(member, scene).join(', ') },
  { id: 'place', title: () => msg('Place', { id: 'dir.municipality' }), text: ({ location }) => location?.city ?? location?.region ?? '' },
  {
    id: 'phone',
    title: () => msg('Telephone', { id: 'dir.phone' }),
    text: ({ phone }) => phone ?? '',
    cell: ({ phone }) => (phone ? html`<a href=${dial(phone)}>${phone}</a>` : nothing),
  },
  {
    id: 'website',
    title: () => msg('Web site', { id: 'dir.website' }),
    text: ({ website }) => (website ? siteName(website) : ''),
    cell: ({ website }) => (website ? html`<a href=${website}>${siteName(website)}</a>` : nothing),
  },
];

/** How each directory's table is sorted: by its finder, so that it goes with the members. */
const sorts = new WeakMap<object, { by: string; down: boolean }>();

export function table(page: readonly Member[], scene: Scene, { refresh }: Actions): TemplateResult {
  const { finder, speech } = scene;
  const sort = sorts.get(finder);
  const shown = columns.filter(({ id, text }) => id === 'name' || page.some((member) => text(member, scene)));
  const column = shown.find(({ id }) => id === sort?.by);
  const compare = collator(speech.locale);
  // Only what is shown is sorted; for an order of all, there is the choice of orders above.
  const sorted = column ? [...page].sort((a, b) => compare(column.text(a, scene), column.text(b, scene)) * (sort!.down ? -1 : 1)) : page;
  const press = (id: string): void => {
    sorts.set(finder, { by: id, down: sort?.by === id && !sort.down });
    refresh();
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${msg('Members as a table', { id: 'dir.as-table' })}>
    <table class="members table">
      <thead>
        <tr>
          ${shown.map(
            ({ id, title }) =>
              html`<th scope="col" aria-sort=${sort?.by === id ? (sort.down ? 'descending' : 'ascending') : nothing}>
                <button type="button" @click=${() => press(id)}>${title()}</button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sorted.map(
          (member) =>
            html`<tr part="member" data-id=${member.id}>
              ${shown.map(({ id, text, cell }) => {
                const inside = cell?.(member, scene) ?? text(member, scene);
                return id === 'name' ? html`<th scope="row">${inside}</th>` : html`<td>${inside}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
