/** The filters: a column beside the members where there is room, else folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../documents/messages.js';
import type { FacetCount } from '../../documents/search/facets.js';
import { facetNames, type FacetName } from '../../documents/search/fields.js';
import { formatter } from '../../kit/format.js';
import { dress } from '../../kit/dress.js';
import { panelStyles } from './panel.styles.js';
import type { Actions, Scene } from './scene.js';

/** How many values of a facet are shown before the visitor asks for the others. */
const FEW = 6;

const titles: Readonly<Record<FacetName, () => string>> = {
  sector: () => msg('Trade', { id: 'dir.sector' }),
  role: () => msg('Role', { id: 'dir.role' }),
  country: () => msg('Country', { id: 'dir.country' }),
  region: () => msg('Region', { id: 'dir.region' }),
  municipality: () => msg('Place', { id: 'dir.municipality' }),
  language: () => msg('Language', { id: 'dir.language' }),
  tag: () => msg('Key word', { id: 'dir.tag' }),
  offer: () => msg('Offers', { id: 'dir.offer' }),
  need: () => msg('Looks for', { id: 'dir.need' }),
  loyalty: () => msg('Loyalty programme', { id: 'dir.loyalty' }),
};

const roles: Readonly<Record<string, () => string>> = {
  sme: () => msg('Small or medium firm', { id: 'dir.sme' }),
  anchor: () => msg('Anchor company', { id: 'dir.anchor' }),
  research: () => msg('Research and education', { id: 'dir.research' }),
  authority: () => msg('Public authority', { id: 'dir.authority' }),
  association: () => msg('Association', { id: 'dir.association' }),
  manager: () => msg('Cluster manager', { id: 'dir.manager' }),
  cluster: () => msg('Cluster', { id: 'dir.cluster' }),
};

/** A value of a facet in the visitor's words. */
export function nameOf(facet: FacetName, { value, label }: Pick<FacetCount, 'value' | 'label'>, { speech, cluster }: Scene): string {
  const format = formatter(speech.locale);
  const { sectors, loyalty } = cluster;
  switch (facet) {
    case 'sector':
      return (sectors && Object.hasOwn(sectors, value) && speech.plain(sectors[value])) || value;
    case 'role':
      return roles[value]?.() ?? value;
    case 'country':
      return format.regionName(value);
    case 'language':
      return format.languageName(value);
    case 'loyalty':
      return value ? speech.plain(loyalty?.find(({ id }) => id === value)?.name) || value : msg('In none', { id: 'dir.no-loyalty' });
    default:
      return speech.plain(label) || value;
  }
}

/** Values of a facet, the chosen and the frequent ones first; a facet that parts nobody is left out. */
export const valuesOf = (facet: FacetName, { finder }: Scene): readonly FacetCount[] => {
  const values = finder.found.facets?.[facet] ?? [];
  return values.length > 1 || values.some(({ chosen }) => chosen) ? values : [];
};

function group(facet: FacetName, scene: Scene, { change }: Actions): TemplateResult | typeof nothing {
  const values = valuesOf(facet, scene);
  if (!values.length || (facet === 'loyalty' && !values.some(({ value }) => value))) return nothing;
  const number = formatter(scene.speech.locale).number;
  const box = (one: FacetCount): TemplateResult =>
    html`<label part="facet" data-facet=${facet} data-value=${one.value}>
      <input type="checkbox" .checked=${one.chosen} @change=${() => change(() => scene.finder.toggle(facet, one.value))} />
      <span>${nameOf(facet, one, scene)}</span><span class="number">${number(one.count)}</span>
    </label>`;
  const first = values.filter(({ chosen }, at) => chosen || at < FEW);
  const others = values.filter((one) => !first.includes(one));
  return html`<details class="facet" ?open=${facet === 'sector' || first.some(({ chosen }) => chosen)}>
    <summary>${titles[facet]()}</summary>
    <div role="group" aria-label=${titles[facet]()}>
      ${first.map(box)}
      ${
        others.length
          ? html`<details class="others">
              <summary>${msg('More', { id: 'dir.more-values' })}</summary>
              ${others.map(box)}
            </details>`
          : nothing
      }
    </div>
  </details>`;
}

export function panel(scene: Scene, actions: Actions): TemplateResult {
  const { finder } = scene;
  return html`<aside class="panel" aria-label=${msg('Filters', { id: 'dir.filters' })}>
    <details class="all" ?open=${wide()}>
      <summary>${msg('Filters', { id: 'dir.filters' })}${finder.chosenCount ? ` (${finder.chosenCount})` : nothing}</summary>
      ${finder.ready ? facetNames.map((facet) => group(facet, scene, actions)) : nothing}
    </details>
  </aside>`;
}

/** Folded on a phone, where the members matter more. */
const wide = (): boolean => matchMedia('(min-width: 60em)').matches;

/** Brings the styles of the second flight. */
export const dressPanel = (root: ShadowRoot): void => dress(root, panelStyles);
