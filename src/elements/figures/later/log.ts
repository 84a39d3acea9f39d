/** Where the cluster was seen: by years from the newest, with a filter by kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../../engines/figures/years.js';
import type { Appearance } from '../../../formats/figures/figures.js';
import type { Locale } from '../../../kit/element/locale.js';
import { formatDate } from '../../../kit/intl/date.js';
import { msg, str } from '../../../schema/messages.js';
import { groupsOf } from '../first/charts.js';
import { allTypes, entries, typeName } from './words.js';

export interface LogContext {
  readonly locale: Locale;
  /** The kind that is shown; all where it is empty. */
  readonly type: string;
  filter(type: string): void;
}

const typeOf = ({ type = 'other' }: Appearance): string => type;

export function entry(one: Appearance, locale: Locale): TemplateResult {
  const title = locale.text(one.title);
  return html`<li class="entry" part="entry" data-type=${typeOf(one)}>
    <p class="entry-title">${one.url ? html`<a href=${one.url} rel="noopener">${title}</a>` : title}</p>
    <p class="muted">
      ${[typeName(one.type), one.by && locale.text(one.by), one.date && formatDate(locale.code, one.date)]
        .filter(Boolean)
        .map((part, at) => [at ? ' · ' : '', part])}
    </p>
  </li>`;
}

function choice(list: readonly Appearance[], { type, filter, locale }: LogContext): unknown {
  const counts = allTypes.map((name) => [name, list.filter((one) => typeOf(one) === name).length] as const).filter(([, count]) => count);
  if (counts.length < 2) return nothing;
  const number = (count: number): string => `(${new Intl.NumberFormat(locale.code).format(count)})`;
  return html`<select
    part="filter"
    aria-label=${msg('Kind', { id: 'figuresMore.kind', desc: 'Of an entry in the log: press, radio' })}
    @change=${({ target }: Event) => filter((target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${!type}>${msg('All kinds', { id: 'figuresMore.all-kinds' })} ${number(list.length)}</option>
    ${counts.map(([name, count]) => html`<option value=${name} ?selected=${name === type}>${typeName(name)} ${number(count)}</option>`)}
  </select>`;
}

/** Years that are open at first. */
const OPEN = 2;

export function log(list: readonly Appearance[], context: LogContext): TemplateResult | typeof nothing {
  if (!list.length) return nothing;
  const { locale } = context;
  const known = list.some((one) => typeOf(one) === context.type) ? context.type : '';
  const shown = known ? list.filter((one) => typeOf(one) === known) : list;
  const found = entries(shown.length, locale.code);
  return html`<section class="log">
    <div class="head">
      <h3 class="title">${msg('Where we were seen', { id: 'figuresMore.visibility', desc: 'Press, radio, fairs, awards' })}</h3>
      ${choice(list, { ...context, type: known })}
      <span class="found" role="status"
        >${known ? msg(str`${typeName(known as Appearance['type'])}: ${found}`, { id: 'figuresMore.found' }) : nothing}</span
      >
    </div>
    ${[...groupsOf(shown, yearOf)].map(
      ([year, ones], at) =>
        html`<details class="of-year" ?open=${at < OPEN || known !== ''}>
          <summary>
            <b>${year ?? msg('Without a date', { id: 'figuresMore.no-date' })}</b>
            <span class="muted">${entries(ones.length, locale.code)}</span>
          </summary>
          <ul role="list">
            ${ones.map((one) => entry(one, locale))}
          </ul>
        </details>`,
    )}
  </section>`;
}
