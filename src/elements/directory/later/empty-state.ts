/** Where nobody is found: what to take away, and who comes nearest. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { facetNames } from '../../../engines/search/fields.js';
import { queryWords } from '../../../engines/search/query.js';
import { withValues } from '../logic/filters.js';
import type { Chosen } from '../logic/finder.js';
import { nameOf } from './names.js';
import { rows } from '../first/rows.js';
import type { DirectoryActions, RenderContext } from '../types.js';
import { membersInWords } from '../first/header.js';

/** Another search that finds somebody. */
interface Way {
  readonly name: () => string;
  readonly query: string;
  readonly filters: Chosen;
  readonly count: number;
  readonly hits: Uint32Array;
}

/** How many ways out are offered, and how many members that come near. */
const WAYS = 4;
const NEAR = 3;
/** A beginning of so few letters says nothing. */
const SHORTEST = 2;

function waysOut({ finder, locale, cluster }: RenderContext): Way[] {
  const { query, filters } = finder;
  const ways: Way[] = [];
  const offer = (name: () => string, words: string, others: Chosen): void => {
    const found = finder.index?.search(words, others, { values: 0 });
    if (found?.count) ways.push({ name, query: words, filters: others, count: found.count, hits: found.hits.slice(0, NEAR) });
  };
  for (const facet of facetNames) {
    for (const value of filters[facet] ?? []) {
      const left = filters[facet]!.filter((one) => one !== value);
      const name = nameOf(facet, { value, label: value }, { locale, cluster });
      offer(() => msg(str`Without filter: ${name}`, { id: 'dirs.without-filter' }), query, withValues(filters, facet, left));
    }
  }
  const words = queryWords(query);
  if (words.length > 1)
    for (const word of words)
      offer(() => msg(str`Search without “${word}”`, { id: 'dirs.without-word' }), words.filter((one) => one !== word).join(' '), filters);
  if (words.length && finder.chosenCount) {
    offer(() => msg('Search without filters', { id: 'dirs.without-filters' }), query, {});
    offer(() => msg('Use the filters only', { id: 'dirs.without-words' }), '', filters);
  }
  // The one that changes least finds fewest.
  return ways.sort((a, b) => a.count - b.count).slice(0, WAYS);
}

/** Who comes near: those of the way that changes least; else those that begin as the words do. */
function nearest({ finder }: RenderContext, ways: readonly Way[]): readonly number[] {
  if (ways[0]) return [...ways[0].hits];
  for (let { query } = finder; query.trim().length > SHORTEST;) {
    query = query.trim().slice(0, -1);
    const found = finder.index?.search(query, {}, { values: 0 });
    if (found?.count) return [...found.hits.slice(0, NEAR)];
  }
  return [];
}

export function emptyState(context: RenderContext, actions: Pick<DirectoryActions, 'change'>): TemplateResult {
  const { finder, locale } = context;
  if (!finder.members.length) return html`<p class="none">${msg('There are no members here yet.', { id: 'dirs.empty' })}</p>`;
  const ways = waysOut(context);
  const near = nearest(context, ways).map((place) => finder.members[place]!);
  return html`<div class="none">
    <p class="nobody">${msg('No members found.', { id: 'dirs.none' })}</p>
    <ul role="list">
      ${ways.map(
        ({ name, query, filters, count }) =>
          html`<li>
            <button type="button" class="text" @click=${() => actions.change(() => finder.look(query, filters))}>${name()}</button>
            <span class="number">${membersInWords(count, locale.code)}</span>
          </li>`,
      )}
      <li>
        <button type="button" class="text" @click=${() => actions.change(() => finder.clear())}>
          ${msg('Show all members', { id: 'dirs.everybody' })}
        </button>
        <span class="number">${membersInWords(finder.members.length, locale.code)}</span>
      </li>
    </ul>
    ${
      near.length
        ? html`<h3>${msg('Close matches', { id: 'dirs.nearest' })}</h3>
            ${rows(near, 'list', context)}`
        : nothing
    }
  </div>`;
}
