/** The filters: a column beside the members where there is room, else behind a button. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '../../../schema/messages.js';
import { FacetLists, type ListedValue } from '../logic/facet-lists.js';
import { choose, toggle } from '../logic/filters.js';
import type { FacetName } from '../../../engines/search/fields.js';
import { fold } from '../../../engines/search/fold.js';
import { formatNumber } from '../../../kit/intl/number.js';
import { nameOf, titles } from './names.js';
import type { DirectoryActions, DirectoryHost, RenderContext } from '../types.js';
import { membersInWords } from '../first/header.js';

/** How many values of a facet are shown before the visitor asks for the others; a few more are shown at once. */
const FEW = 6;
const FEW_MORE = 2;
/** From so many values on a facet has a field of its own to look for one. */
const MANY = 15;
/** So many facets stand open at first. */
const OPEN = 2;

export class Filters {
  /** What the visitor has opened or closed. */
  #opened = new Map<FacetName, boolean>();
  /** Facets of which all values are asked for, and what is typed to find one among them. */
  #whole = new Map<FacetName, string>();
  readonly #lists = new FacetLists();

  /** @param close closes the filters, where there is no room for them beside the members */
  constructor(
    private readonly host: DirectoryHost,
    private readonly actions: Pick<DirectoryActions, 'change'>,
    private readonly close: () => void,
  ) {}

  /** @returns undefined as long as there is no index, and nothing where no filter parts the members */
  render(context: RenderContext): TemplateResult | typeof nothing | undefined {
    const { finder } = context;
    if (!finder.index) return undefined;
    const facets = this.#lists.of(finder);
    const { count } = finder.found;
    if (!facets.size || finder.members.length < 2) return nothing;
    return html`<section aria-label=${msg('Filters', { id: 'dir.filters' })}>
      ${Array.from(facets, ([facet, values], at) => this.#facet(facet, values, at < OPEN, context))}
      <button type="button" class="done" @click=${() => this.close()}>
        ${msg(str`Show ${membersInWords(count, context.locale.code)}`, { id: 'dirs.done' })}
      </button>
    </section>`;
  }

  #facet(facet: FacetName, values: () => readonly ListedValue[], first: boolean, context: RenderContext): TemplateResult {
    const { finder } = context;
    const chosen = finder.filters[facet]?.length ?? 0;
    const open = this.#opened.get(facet) ?? (first || chosen > 0);
    const title = titles[facet]();
    const toggleOpen = (): void => {
      this.#opened.set(facet, !open);
      this.host.update();
    };
    return html`<div class="facet">
      <h3>
        <button type="button" aria-expanded=${open} aria-controls="facet-${facet}" @click=${toggleOpen}>
          ${title}${chosen ? html`<b .textContent=${String(chosen)}></b>` : nothing}
        </button>
      </h3>
      <div id="facet-${facet}" role="group" aria-label=${title} ?hidden=${!open}>
        ${open ? this.#values(facet, values(), context) : nothing}
      </div>
    </div>`;
  }

  #values(facet: FacetName, values: readonly ListedValue[], context: RenderContext): unknown {
    const { host, actions } = this;
    const typed = this.#whole.get(facet);
    const whole = typed !== undefined || values.length <= FEW + FEW_MORE;
    const sought = fold(typed ?? '');
    const shown = whole
      ? values.filter((one) => one.chosen || !sought || ` ${fold(nameOf(facet, one, context))}`.includes(` ${sought}`))
      : values.filter(({ kept }, at) => kept || at < FEW);
    const title = titles[facet]();
    const ask = (): void => {
      if (typed === undefined) this.#whole.set(facet, '');
      else this.#whole.delete(facet);
      host.update();
    };
    const box = (one: ListedValue): TemplateResult =>
      html`<label part="facet" data-facet=${facet} data-value=${one.value}>
        <input
          type="checkbox"
          ?disabled=${one.count === 0 && !one.kept}
          .checked=${one.chosen}
          @change=${() => actions.change(() => toggle(context.finder, facet, one.value))}
        />
        <span dir="auto">${nameOf(facet, one, context)}</span>
        <span class="number" .textContent=${one.count === undefined ? '' : formatNumber(context.locale.code, one.count)}></span>
      </label>`;
    return html`${
      typed !== undefined && values.length >= MANY
        ? html`<input
            type="search"
            class="small"
            autocomplete="off"
            aria-label=${msg(str`Search in: ${title}`, { id: 'dirs.find-value' })}
            placeholder=${msg('Search this list', { id: 'dirs.find' })}
            .value=${typed}
            @input=${(event: Event) => {
              this.#whole.set(facet, (event.target as HTMLInputElement).value);
              host.update();
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
                : msg(str`Show all (${formatNumber(context.locale.code, values.length)})`, { id: 'dirs.all-values' })
            }<span class="unseen">: ${title}</span>
          </button>`
        : nothing
    }
    ${
      chosenOf(facet, context) > 1
        ? html`<button type="button" class="text" @click=${() => actions.change(() => choose(context.finder, facet, []))}>
            ${msg('Clear', { id: 'dirs.clear-facet' })}<span class="unseen">: ${title}</span>
          </button>`
        : nothing
    }`;
  }
}

const chosenOf = (facet: FacetName, { finder }: RenderContext): number => finder.filters[facet]?.length ?? 0;
