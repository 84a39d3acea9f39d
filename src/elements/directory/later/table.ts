/** Members as a table: to compare, and to sort by each column as the visitor's language sorts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { msg } from '../../../schema/messages.js';
import { dial } from '../../../kit/links/dial.js';
import { dress } from '../../../kit/element/dress.js';
import { pinned } from '../../../kit/pinned.js';
import { siteName } from '../../../kit/links/site-name.js';
import { titles } from './names.js';
import { sectorName, words } from '../first/rows.js';
import type { Actions, Scene } from '../types.js';
import { tableStyles } from './table.styles.js';

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
    title: () => msg('Name', { id: 'dirs.name' }),
    text: ({ name }, { speech }) => speech.plain(name),
    cell: (member, scene) => html`<button type="button" @click=${() => scene.open(member)}>${words(member.name, scene)}</button>`,
  },
  { id: 'sector', title: titles.sector, text: ({ sectors = [] }, scene) => sectors.map((id) => sectorName(id, scene)).join(', ') },
  { id: 'place', title: titles.municipality, text: ({ location }) => location?.city ?? location?.region ?? '' },
  {
    id: 'phone',
    title: () => msg('Telephone', { id: 'dirs.phone' }),
    text: ({ phone }) => phone ?? '',
    cell: ({ phone }) => (phone ? html`<a href=${dial(phone)}>${phone}</a>` : nothing),
  },
  {
    id: 'website',
    title: () => msg('Web site', { id: 'dirs.website' }),
    text: ({ website }) => (website ? siteName(website) : ''),
    cell: ({ website }) => (website ? html`<a href=${website}>${siteName(website)}</a>` : nothing),
  },
];

/** The columns that somebody fills, found once for a list of members and a language. */
const filled = new WeakMap<object, readonly Column[]>();

function columnsOf(scene: Scene): readonly Column[] {
  const { members } = scene.finder;
  let found = filled.get(members);
  if (!found) {
    found = columns.filter(({ id, text }) => id === 'name' || members.some((member) => text(member, scene)));
    filled.set(members, found);
  }
  return found;
}

/** Sorts all that could be found, not only what is shown. Empty cells come last, whichever way it is sorted. */
async function sortBy({ id, text }: Column, down: boolean, scene: Scene, { change }: Actions): Promise<void> {
  const { collator, inSlices, sorted } = await pinned(() => import('../logic/ordering.js'));
  const { finder, speech } = scene;
  const compare = collator(speech.code);
  const texts = finder.members.map((member) => text(member, scene));
  const line = await inSlices(
    sorted(texts.length, (a, b) => Number(!texts[a]) - Number(!texts[b]) || compare(texts[a]!, texts[b]!) * (down ? -1 : 1)),
  );
  change(() => finder.arrange('column', line, { by: id, down }));
}

export const dressTable = (root: ShadowRoot): void => dress(root, tableStyles);

export function table(page: readonly Member[], scene: Scene, actions: Actions): TemplateResult {
  const { sort } = scene.finder;
  const shown = columnsOf(scene);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${msg('Members as a table', { id: 'dirs.as-table' })}>
    <table class="members table">
      <thead>
        <tr>
          ${shown.map((column) => {
            const by = sort?.by === column.id;
            return html`<th scope="col" aria-sort=${by ? (sort.down ? 'descending' : 'ascending') : nothing}>
              <button type="button" @click=${() => void sortBy(column, by && !sort.down, scene, actions)}>${column.title()}</button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${page.map(
          (member) =>
            html`<tr part="member" data-id=${member.id}>
              ${shown.map(({ id, text, cell }) => {
                const inside = cell?.(member, scene) ?? text(member, scene);
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
