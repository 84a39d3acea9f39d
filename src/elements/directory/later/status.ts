/** What is found, what is chosen, and in which order. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '../../../schema/messages.js';
import { facetNames } from '../../../engines/search/fields.js';
import { cross } from '../../../kit/ui/icons-more.js';
import { putInOrder, type Ordering } from './order.js';
import { toggle } from '../logic/filters.js';
import type { Order } from '../logic/finder.js';
import { nameOf } from './names.js';
import type { DirectoryActions, RenderContext } from '../types.js';
import { membersInWords } from '../first/header.js';

const orders: Readonly<Record<Order, (searched: boolean) => string>> = {
  // Where no word is searched, nobody is a better match: the order is fair.
  best: (searched) =>
    searched
      ? msg('Best match', { id: 'dirs.order-best' })
      : msg('Random (new every day)', {
          id: 'dirs.order-daily',
          desc: 'An order of firms that is shuffled once a day, so that all are first in turn',
        }),
  name: () => msg('Name, A to Z', { id: 'dirs.order-name' }),
  distance: () => msg('Nearest to me', { id: 'dirs.order-distance' }),
  newest: () => msg('Newest members', { id: 'dirs.order-newest' }),
  column: () => msg('Table column', { id: 'dirs.order-column' }),
};

/** What can be done with these members, found once for a list of them. */
interface Possible {
  readonly orders: readonly Order[];
  readonly matching: boolean;
}
const possibilities = new WeakMap<object, Possible>();

function possibleWith(members: RenderContext['finder']['members']): Possible {
  let found = possibilities.get(members);
  if (!found) {
    const orders: Order[] = ['best', 'name'];
    if (isSecureContext && members.some(({ location }) => location?.lat !== undefined && location.lon !== undefined))
      orders.push('distance');
    if (members.some(({ joined }) => joined !== undefined)) orders.push('newest');
    possibilities.set(members, (found = { orders, matching: members.some(({ offers, needs }) => offers ?? needs) }));
  }
  return found;
}

function chips(context: RenderContext, actions: Pick<DirectoryActions, 'change'>): TemplateResult | typeof nothing {
  const { finder } = context;
  if (!finder.chosenCount) return nothing;
  const chosen = facetNames.flatMap((facet) => (finder.filters[facet] ?? []).map((value) => ({ facet, value })));
  return html`<ul class="chips" role="list" aria-label=${msg('Selected filters', { id: 'dirs.chosen' })}>
    ${chosen.map(({ facet, value }) => {
      const label = finder.found.facets?.[facet].find((one) => one.value === value)?.label ?? value;
      const name = nameOf(facet, { value, label }, context);
      return html`<li>
        <button
          type="button"
          aria-label=${msg(str`Remove filter: ${name}`, { id: 'dirs.remove' })}
          @click=${() => actions.change(() => toggle(finder, facet, value))}
        >
          <span>${name}</span>${cross()}
        </button>
      </li>`;
    })}
    <li>
      <button type="button" class="text" @click=${() => actions.change(() => finder.clear())}>
        ${msg('Clear search and filters', { id: 'dirs.clear' })}
      </button>
    </li>
  </ul>`;
}

/** What is found, in words. */
export function foundInWords({ finder, locale }: Pick<RenderContext, 'finder' | 'locale'>): string {
  const words = membersInWords(finder.found.count, locale.code);
  return finder.query.trim() || finder.chosenCount ? msg(str`Found: ${words}`, { id: 'dirs.found' }) : words;
}

const waiting = new WeakMap<ParentNode, ReturnType<typeof setTimeout>>();
/** So long nothing must change before it is told, in milliseconds: nobody wants to hear a number for each key. */
const CALM = 700;

/** Tells screen readers what is found, once the visitor has stopped. */
export function settle(root: ParentNode, words: () => string): void {
  clearTimeout(waiting.get(root));
  waiting.set(
    root,
    setTimeout(() => {
      const place = root.querySelector('.heard');
      if (place) place.textContent = words();
    }, CALM),
  );
}

/** @param message what else is to be said just now */
export function status(context: RenderContext, message: string, actions: DirectoryActions, ordering: Ordering): TemplateResult {
  const { finder } = context;
  const telling = html`<p class="told" role="status" .textContent=${message}></p>`;
  // The head counts them already, and there is nothing to put in order.
  if (finder.members.length < 2)
    return html`${finder.members.length ? html`<p part="count" class="unseen" .textContent=${foundInWords(context)}></p>` : nothing}
    ${telling}`;
  const { orders: possible, matching } = possibleWith(finder.members);
  const now = finder.order;
  return html`<div class="line-of-status">
      <p part="count" .textContent=${foundInWords(context)}></p>
      <p class="unseen heard" role="status"></p>
      ${
        matching
          ? html`<button type="button" class="text" @click=${() => actions.findPartner()}>
              ${msg('Find a partner', { id: 'dirs.seek' })}
            </button>`
          : nothing
      }
      <label class="order">
        <span>${msg('Sort by', { id: 'dirs.order' })}</span>
        <select @change=${(event: Event) => void putInOrder((event.target as HTMLSelectElement).value as Order, ordering)}>
          ${[...possible, ...(now === 'column' ? [now] : [])].map(
            (order) => html`<option value=${order} .selected=${live(order === now)}>${orders[order](!!finder.query.trim())}</option>`,
          )}
        </select>
      </label>
    </div>
    ${telling} ${chips(context, actions)}`;
}
