/** Search and filters: by kind, subject, place and tag. Nothing where there is nothing to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { RenderContext } from './state.js';
import { aboutName, kindName } from './words.js';
import type { FilterName, Filters } from '../logic/listing.js';

export interface ToolbarActions {
  filter(filters: Filters): void;
  search(query: string): void;
}

/** So many tags are offered at most: those that most notices have. */
const MOST_TAGS = 40;

/** A value with how many notices it would leave, where there are more than are shown at once. */
const counted = (words: string, count: number, many: boolean): string =>
  many ? msg(str`${words} (${String(count)})`, { id: 'board.counted', desc: 'What can be chosen, and how many there are of it' }) : words;

function choice(
  name: Exclude<FilterName, 'kind'>,
  label: string,
  all: string,
  wordsOf: (value: string) => string,
  { listing, locale, state }: RenderContext,
  act: ToolbarActions,
  many: boolean,
): TemplateResult | typeof nothing {
  const chosen = state.filters[name]?.[0] ?? '';
  let values = [...listing.values(name, state.filters, state.hits)];
  if (values.length < 2) return nothing;
  if (name === 'tag') values = values.sort((one, other) => other[1] - one[1]).slice(0, MOST_TAGS);
  const options = values.map(([value, count]) => ({ value, count, words: wordsOf(value) }));
  options.sort((one, other) => one.words.localeCompare(other.words, locale.code));
  const change = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    act.filter({ ...state.filters, [name]: value ? [value] : [] });
  };
  return html`<select part="filter" data-filter=${name} aria-label=${label} @change=${change}>
    <option value="" ?selected=${!chosen}>${all}</option>
    ${options.map(
      ({ value, count, words }) =>
        html`<option value=${value} ?selected=${value === chosen}>${counted(words, count, many && name !== 'tag')}</option>`,
    )}
  </select>`;
}

function kinds({ listing, state }: RenderContext, act: ToolbarActions, many: boolean): TemplateResult | typeof nothing {
  const counts = listing.values('kind', state.filters, state.hits);
  if (counts.size < 2) return nothing;
  const [chosen = ''] = state.filters.kind ?? [];
  const button = (kind: string, words: string): TemplateResult =>
    html`<button type="button" aria-pressed=${kind === chosen} @click=${() => act.filter({ ...state.filters, kind: kind ? [kind] : [] })}>
      ${words}
    </button>`;
  return html`<div
    class="joined"
    part="filter"
    data-filter="kind"
    role="group"
    aria-label=${msg('Needed or offered', { id: 'board.kinds' })}
  >
    ${button('', msg('All', { id: 'board.all', desc: 'All notices' }))}
    ${['need', 'offer'].map((kind) => button(kind, counted(kindName(kind), counts.get(kind) ?? 0, many)))}
  </div>`;
}

/** @param page How many notices are shown at once: with more, they can be searched, and the filters count. */
export function toolbar(context: RenderContext, page: number, act: ToolbarActions): TemplateResult {
  const many = context.listing.open.length > page;
  const label = msg('Search notices', { id: 'board.search' });
  return html`${kinds(context, act, many)}
  ${choice('about', msg('Subject', { id: 'board.about' }), msg('All subjects', { id: 'board.all-about' }), aboutName, context, act, many)}
  ${choice('place', msg('Place', { id: 'board.where' }), msg('All places', { id: 'board.all-places' }), String, context, act, many)}
  ${choice('tag', msg('Tag', { id: 'board.tag' }), msg('All tags', { id: 'board.all-tags' }), String, context, act, many)}
  ${
    many
      ? html`<input
          type="search"
          part="search"
          aria-label=${label}
          placeholder=${label}
          autocomplete="off"
          .value=${context.state.query}
          @input=${(event: Event) => act.search((event.target as HTMLInputElement).value)}
        />`
      : nothing
  }`;
}
