/** What is found, what is chosen, in which order, and what can be taken along. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { facetNames } from '../../documents/search/fields.js';
import { download } from '../../kit/download.js';
import { cross } from '../../kit/icons-more.js';
import { arrange } from './arrange.js';
import type { Order } from './finder.js';
import { nameOf } from './panel.js';
import type { Actions, Scene } from './scene.js';
import { membersInWords } from './top.js';

const orders: Readonly<Record<Order, () => string>> = {
  best: () => msg('Best first', { id: 'dir.order-best' }),
  name: () => msg('By name', { id: 'dir.order-name' }),
  distance: () => msg('Near me', { id: 'dir.order-distance' }),
  newest: () => msg('Newest first', { id: 'dir.order-newest' }),
};

/** Which orders make sense for these members. */
const possible = ({ finder: { members } }: Scene): Order[] => [
  'best',
  'name',
  ...(members.some(({ location }) => location?.lat !== undefined) && isSecureContext ? (['distance'] as const) : []),
  ...(members.some(({ joined }) => joined !== undefined) ? (['newest'] as const) : []),
];

function chips(scene: Scene, { change }: Actions): TemplateResult | typeof nothing {
  const { finder } = scene;
  if (!finder.chosenCount) return nothing;
  const chosen = facetNames.flatMap((facet) => (finder.filters[facet] ?? []).map((value) => ({ facet, value })));
  return html`<ul class="chips" role="list" aria-label=${msg('Chosen filters', { id: 'dir.chosen' })}>
    ${chosen.map(({ facet, value }) => {
      const label = finder.found.facets?.[facet].find((one) => one.value === value)?.label ?? value;
      const name = nameOf(facet, { value, label }, scene);
      return html`<li>
        <button
          type="button"
          aria-label=${msg(str`Take away the filter ${name}`, { id: 'dir.remove' })}
          @click=${() => change(() => finder.toggle(facet, value))}
        >
          ${name}${cross()}
        </button>
      </li>`;
    })}
    <li>
      <button type="button" class="text" @click=${() => change(() => finder.clear())}>${msg('Clear all', { id: 'dir.clear' })}</button>
    </li>
  </ul>`;
}

const save = async (format: 'csv' | 'json' | 'vcard', { cluster }: Scene, actions: Actions): Promise<void> => {
  const types = { csv: 'text/csv', json: 'application/json', vcard: 'text/vcard' };
  download(await actions.export(format), types[format], `${cluster.id ?? 'members'}.${format === 'vcard' ? 'vcf' : format}`);
};

export function status(scene: Scene, actions: Actions): TemplateResult {
  const { finder, speech } = scene;
  const { count } = finder.found;
  const searching = !!finder.query.trim() || finder.chosenCount > 0;
  const words = searching
    ? msg(str`Found: ${membersInWords(count, speech.locale)}`, { id: 'dir.found' })
    : membersInWords(count, speech.locale);
  return html`<div class="status">
      <p part="count" role="status">${words}</p>
      <label class="order">
        <span>${msg('Order', { id: 'dir.order' })}</span>
        <select @change=${(event: Event) => void arrange((event.target as HTMLSelectElement).value as Order, scene, actions)}>
          ${possible(scene).map((order) => html`<option value=${order} ?selected=${order === finder.order}>${orders[order]()}</option>`)}
        </select>
      </label>
      <details class="take">
        <summary>${msg('Take along', { id: 'dir.take' })}</summary>
        <div>
          <button type="button" @click=${() => save('csv', scene, actions)}>${msg('Table for Excel (CSV)', { id: 'dir.csv' })}</button>
          <button type="button" @click=${() => save('vcard', scene, actions)}>${msg('Contacts (vCard)', { id: 'dir.vcard' })}</button>
          <button type="button" @click=${() => save('json', scene, actions)}>${msg('Data (JSON)', { id: 'dir.json' })}</button>
          <button type="button" @click=${() => print()}>${msg('Print', { id: 'dir.print' })}</button>
        </div>
      </details>
    </div>
    ${chips(scene, actions)}`;
}

/** @param left how many there are beyond those shown */
export const more = (left: number, size: number, { more: show }: Actions): TemplateResult =>
  html`<p class="more">
    <button type="button" part="more" @click=${show}>${msg(str`Show ${Math.min(left, size)} more`, { id: 'dir.more' })}</button>
  </p>`;
