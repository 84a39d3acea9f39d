/** The search field, the button for the filters where there is no room for them beside the members, and the choice of view. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { icon } from '../../../kit/ui/icons.js';
import type { Finder } from '../logic/finder.js';
import type { View } from '../types.js';

/** What the lazy half offers itself is not among these. */
type FirstView = Exclude<View, 'books'>;

/** The views, in the order in which they are offered. */
export const views: readonly FirstView[] = ['list', 'grid', 'table', 'map'];

const lens = svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`;
const funnel = svg`<path d="M4 7h16M7 12h10M10 17h4"/>`;

const pictures: Readonly<Record<FirstView, TemplateResult<2>>> = {
  list: svg`<path d="M4 6h16M4 12h16M4 18h16"/>`,
  grid: svg`<path d="M4 4h6.5v6.5H4Zm9.5 0H20v6.5h-6.5ZM4 13.5h6.5V20H4Zm9.5 0H20V20h-6.5Z"/>`,
  table: svg`<path d="M3.5 5h17v14h-17Zm0 4.7h17M3.5 14.3h17M9.5 5v14"/>`,
  map: svg`<path d="m9 5.5-5.5 2v11l5.5-2 6 2 5.5-2v-11l-5.5 2Zm0 0v11m6-9v11"/>`,
};

const names: Readonly<Record<FirstView, () => string>> = {
  list: () => msg('List', { id: 'dir.list' }),
  grid: () => msg('Cards', { id: 'dir.grid' }),
  table: () => msg('Table', { id: 'dir.table' }),
  map: () => msg('Map', { id: 'dir.map' }),
};

export interface ToolbarActions {
  search(words: string): void;
  show(view: View): void;
  filters(): void;
}

/**
 * Nothing where there is nothing to choose from.
 *
 * @param filterable whether there are filters
 * @param filtersOpen whether they are open where there is no room for them beside the members
 * @param shelf the button for the view of books, if there is one
 */
export function toolbar(
  { members, query, chosenCount }: Finder,
  view: View,
  filterable: boolean,
  filtersOpen: boolean,
  shelf: unknown,
  { search, show, filters }: ToolbarActions,
): TemplateResult | typeof nothing {
  if (members.length < 2) return nothing;
  const label = msg('Search members', { id: 'dir.search' });
  return html`<search class="bar">
    <div class="field">
      ${icon(lens)}
      <input
        part="search"
        aria-label=${label}
        type="search"
        placeholder=${label}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${query}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      />
    </div>
    ${
      filterable
        ? html`<button type="button" class="unfold" aria-expanded=${filtersOpen} aria-controls="filters" @click=${filters}>
            ${icon(funnel)}${msg('Filters', { id: 'dir.filters' })}${chosenCount ? html`<b .textContent=${String(chosenCount)}></b>` : nothing}
          </button>`
        : nothing
    }
    <div class="views" role="group" aria-label=${msg('View', { id: 'dir.view' })}>
      ${views
        .filter((one) => one !== 'map' || one === view || members.some(({ location }) => location))
        .map(
          (one) =>
            html`<button type="button" aria-pressed=${one === view} aria-label=${names[one]()} @click=${() => show(one)}>
              ${icon(pictures[one])}
            </button>`,
        )}
      ${shelf}
    </div>
  </search>`;
}
