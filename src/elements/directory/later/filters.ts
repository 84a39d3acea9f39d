/** The filters: a column beside the members where there is room, else folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '../../../schema/messages.js';
import { choose, toggle } from '../logic/filters.js';
import type { FacetCount } from '../../../engines/search/facets.js';
import { facetNames, type FacetName } from '../../../engines/search/fields.js';
import { fold } from '../../../engines/search/fold.js';
import { dress } from '../../../kit/element/dress.js';
import { formatNumber } from '../../../kit/intl/number.js';
import { nameOf, titles } from './names.js';
import { panelStyles } from './later.styles.js';
import type { Actions, Scene } from '../types.js';
import { membersInWords } from '../first/header.js';

/** How many values of a facet are shown before the visitor asks for the others; a few more are shown at once. */
const FEW = 6;
const FEW_MORE = 2;
/** From so many values on a facet has a field of its own to look for one. */
const MANY = 15;
/** So many facets stand open at first. */
const OPEN = 2;

/** Values of a facet, the frequent ones first; a facet that parts nobody is left out. */
const valuesOf = (facet: FacetName, { finder }: Scene): readonly FacetCount[] => {
  const values = finder.found.facets?.[facet] ?? [];
  const known = facet !== 'loyalty' || values.some(({ value, chosen }) => value || chosen);
  return known && (values.length > 1 || values.some(({ chosen }) => chosen)) ? values : [];
};

export class Panel {
  /** What the visitor has folded or unfolded himself. */
  #folds = new Map<FacetName, boolean>();
  /** Facets of which all values are asked for, and what is typed to find one among them. */
  #whole = new Map<FacetName, string>();
  /** Facets that were once worth showing stay: a panel that jumps with each key cannot be used. */
  #known = new Set<FacetName>();
  #cluster: unknown;

  /** @param fold folds the filters away, where there is no room for them beside the members */
  constructor(
    readonly actions: Actions,
    readonly fold: () => void,
  ) {}

  /** @returns undefined as long as there is no index, and nothing where no filter parts the members */
  render(scene: Scene): TemplateResult | typeof nothing | undefined {
    const { finder, cluster } = scene;
    if (!finder.ready) return undefined;
    if (this.#cluster !== cluster) this.#known.clear();
    this.#cluster = cluster;
    for (const facet of facetNames) if (valuesOf(facet, scene).length) this.#known.add(facet);
    const { count, facets: found } = finder.found;
    const facets = facetNames.filter((facet) => this.#known.has(facet) && found?.[facet].length);
    if (!facets.length || finder.members.length < 2) return nothing;
    return html`<section aria-label=${msg('Filters', { id: 'dir.filters' })}>
      ${facets.map((facet, at) => this.#facet(facet, at < OPEN, scene))}
      <button type="button" class="done" @click=${() => this.fold()}>
        ${msg(str`Show ${membersInWords(count, scene.speech.code)}`, { id: 'dirs.done' })}
      </button>
    </section>`;
  }

  #facet(facet: FacetName, first: boolean, scene: Scene): TemplateResult {
    const { finder } = scene;
    const values = finder.found.facets?.[facet] ?? [];
    const chosen = finder.filters[facet]?.length ?? 0;
    const open = this.#folds.get(facet) ?? (first || chosen > 0);
    const title = titles[facet]();
    const fold = (): void => {
      this.#folds.set(facet, !open);
      this.actions.refresh();
    };
    return html`<div class="facet">
      <h3>
        <button type="button" aria-expanded=${open} aria-controls="facet-${facet}" @click=${fold}>
          ${title}${chosen ? html`<b .textContent=${String(chosen)}></b>` : nothing}
        </button>
      </h3>
      <div id="facet-${facet}" role="group" aria-label=${title} ?hidden=${!open}>${this.#values(facet, values, scene)}</div>
    </div>`;
  }

  #values(facet: FacetName, values: readonly FacetCount[], scene: Scene): unknown {
    const { change, refresh } = this.actions;
    const typed = this.#whole.get(facet);
    const whole = typed !== undefined || values.length <= FEW + FEW_MORE;
    const sought = fold(typed ?? '');
    const shown = whole
      ? values.filter((one) => one.chosen || !sought || ` ${fold(nameOf(facet, one, scene))}`.includes(` ${sought}`))
      : values.filter(({ chosen }, at) => chosen || at < FEW);
    const title = titles[facet]();
    const ask = (): void => {
      if (typed === undefined) this.#whole.set(facet, '');
      else this.#whole.delete(facet);
      refresh();
    };
    const box = (one: FacetCount): TemplateResult =>
      html`<label part="facet" data-facet=${facet} data-value=${one.value}>
        <input type="checkbox" .checked=${one.chosen} @change=${() => change(() => toggle(scene.finder, facet, one.value))} />
        <span dir="auto">${nameOf(facet, one, scene)}</span
        ><span class="number" .textContent=${formatNumber(scene.speech.code, one.count)}></span>
      </label>`;
    return html`${
      typed !== undefined && values.length >= MANY
        ? html`<input
            type="search"
            class="small"
            autocomplete="off"
            aria-label=${msg(str`Look for a value of: ${title}`, { id: 'dirs.find-value' })}
            placeholder=${msg('Look for', { id: 'dirs.find' })}
            .value=${typed}
            @input=${(event: Event) => {
              this.#whole.set(facet, (event.target as HTMLInputElement).value);
              refresh();
            }}
          />`
        : nothing
    }
    ${repeat(shown, ({ value }) => value, box)}
    ${
      values.length > FEW + FEW_MORE
        ? html`<button type="button" class="text" aria-expanded=${whole} aria-controls="facet-${facet}" @click=${ask}>
            ${
              whole
                ? msg('Show fewer', { id: 'dirs.fewer' })
                : msg(str`Show all (${formatNumber(scene.speech.code, values.length)})`, { id: 'dirs.all-values' })
            }<span class="unseen">: ${title}</span>
          </button>`
        : nothing
    }
    ${
      chosenOf(facet, scene) > 1
        ? html`<button type="button" class="text" @click=${() => change(() => choose(scene.finder, facet, []))}>
            ${msg('Clear', { id: 'dirs.clear-facet' })}<span class="unseen">: ${title}</span>
          </button>`
        : nothing
    }`;
  }
}

const chosenOf = (facet: FacetName, { finder }: Scene): number => finder.filters[facet]?.length ?? 0;

/** Brings the styles of the second flight. */
export const dressPanel = (root: ShadowRoot): void => dress(root, panelStyles);
