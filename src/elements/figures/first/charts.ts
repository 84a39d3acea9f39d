/** The figures as charts, by their headings, each with where it comes from and how it is counted. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../../formats/figures/preview.js';
import { chart } from '../../../kit/chart/chart.js';
import { format } from './numbers.js';
import { msg } from '../../../schema/messages.js';
import type { RenderContext } from './state.js';

/** What belongs together (figures by their headings, entries by their years), in the order in which it is met. */
export function groupsOf<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function source({ source: from, url }: Figure, { locale }: RenderContext): unknown {
  if (!from && !url) return nothing;
  const words = from ? locale.text(from) : url;
  return html`<p class="source">
    ${msg('Source:', { id: 'figures.source', desc: 'What follows says where figures come from' })}
    ${url ? html`<a href=${url}>${words}</a>` : words}
  </p>`;
}

function one(figure: Figure, context: RenderContext): TemplateResult {
  const { locale, method, table } = context;
  return html`<li class="figure" part="figure">
    ${chart(figure, { locale, format: format(locale.code), table: (content) => table?.(content) })} ${source(figure, context)}
    ${
      figure.method
        ? html`<details class="method">
            <summary>${msg('How it is counted', { id: 'figures.method' })}</summary>
            ${method?.(figure)}
          </details>`
        : nothing
    }
  </li>`;
}

export function charts(context: RenderContext): TemplateResult {
  const { figures, locale } = context;
  const groups = groupsOf(figures.indicators ?? [], ({ group }) => locale.plain(group));
  return html`${[...groups].map(
    ([name, list]) =>
      html`${name ? html`<h3 class="group">${locale.text(list[0]!.group)}</h3>` : nothing}
        <ul class="charts" role="list">
          ${list.map((figure) => one(figure, context))}
        </ul>`,
  )}`;
}
