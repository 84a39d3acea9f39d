/** The choice of view, and the filters by kind, place and the visitor's own list. Nothing where there is nothing to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { Filters } from '../logic/agenda.js';
import type { RenderContext, View } from '../first/state.js';
import { typeName } from '../first/words.js';

const views: Readonly<Record<Exclude<View, 'next'>, () => string>> = {
  agenda: () => msg('Agenda', { id: 'events.agenda', desc: 'A view: events one after another' }),
  month: () => msg('Month', { id: 'events.month', desc: 'A view: a month as a table of days' }),
  list: () => msg('List', { id: 'events.list', desc: 'A view: one line for each event' }),
};

export interface ToolbarActions {
  show(view: View): void;
  filter(filters: Filters): void;
}

/** The visitor's list: ids, and how many of them are among what could be shown. */
export interface Listed {
  readonly ids: readonly string[];
  readonly count: number;
}

function choice(
  name: 'type' | 'place',
  label: string,
  all: string,
  values: (readonly [string, string])[],
  { state }: RenderContext,
  act: ToolbarActions,
) {
  if (values.length < 2) return nothing;
  const chosen = state.filters[name]?.[0] ?? '';
  const change = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    act.filter({ ...state.filters, [name]: value ? [value] : [] });
  };
  return html`<select part="filter" data-filter=${name} aria-label=${label} @change=${change}>
    <option value="" ?selected=${!chosen}>${all}</option>
    ${values.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select>`;
}

function listFilter({ ids, count }: Listed, { state }: RenderContext, act: ToolbarActions) {
  const isOn = !!state.filters.id?.length;
  if (!count && !isOn) return nothing;
  return html`<button
    type="button"
    part="filter"
    data-filter="id"
    aria-pressed=${isOn}
    @click=${() => act.filter({ ...state.filters, id: isOn ? [] : ids })}
  >
    ${msg(str`My list (${String(count)})`, { id: 'eventsMore.my-list', desc: 'Shows only the events that the visitor chose, and how many there are' })}
  </button>`;
}

export function toolbar(view: View, context: RenderContext, act: ToolbarActions, listed: Listed): TemplateResult {
  const { agenda } = context;
  const places = agenda.places((text) => context.locale.plain(text));
  return html`<div class="joined" role="group" aria-label=${msg('View', { id: 'events.view' })}>
      ${Object.entries(views).map(
        ([name, words]) =>
          html`<button type="button" aria-pressed=${name === view} @click=${() => act.show(name as View)}>${words()}</button>`,
      )}
    </div>
    ${choice(
      'type',
      msg('Kind of event', { id: 'events.type' }),
      msg('All kinds', { id: 'events.all-types' }),
      agenda.types.map((type) => [type, typeName(type)] as const),
      context,
      act,
    )}
    ${choice(
      'place',
      msg('Place', { id: 'events.place' }),
      msg('All places', { id: 'events.all-places' }),
      places.map((place) => [place, place === 'online' ? msg('Online', { id: 'events.online' }) : place] as const),
      context,
      act,
    )}
    ${listFilter(listed, context, act)}`;
}
