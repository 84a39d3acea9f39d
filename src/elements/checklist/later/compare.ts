/** For the manager of a cluster: the codes of several firms, added up in the browser. No names, and nothing is sent. */
import { html, nothing, type TemplateResult } from 'lit';
import { checklistCompare as texts } from '../../../../locales/generated/checklistCompare.js';
import type { Checklist } from '../../../formats/checklist/checklist.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import type { Host } from '../../../kit/element/host.js';
import { msg, str } from '../../../schema/messages.js';
import { decodeAll, type Found } from '../../../engines/checklist/code.js';
import { compare, LEAST_FIRMS, type Comparison, type Spread } from '../../../engines/checklist/compare.js';
import { plural } from '../../../schema/plural.js';
import { formatNumber } from '../../../kit/intl/number.js';
import type { AnswersController } from './answers.js';
import { compareStyles } from './compare.styles.js';
import { richText } from './details.js';
import type { ViewState } from '../first/view-state.js';
import { sentences } from './texts.js';

/** So many items are told that most firms lack. */
const MOST = 8;

const firmsInWords = (count: number, locale: string): string =>
  plural(count, locale, {
    zero: () => msg(str`${count} firms`, { id: 'compare.firms.zero' }),
    one: () => msg(str`${count} firm`, { id: 'compare.firms.one' }),
    few: () => msg(str`${count} firms`, { id: 'compare.firms.few' }),
    many: () => msg(str`${count} firms`, { id: 'compare.firms.many' }),
    other: () => msg(str`${count} firms`, { id: 'compare.firms.other' }),
  });

const percent = (share: number, locale: string): string => formatNumber(locale, share, { style: 'percent', maximumFractionDigits: 0 });

/** The middle half of the firms as a band, the one in the middle as a mark. */
const band = ({ low, median, high }: Spread): TemplateResult =>
  html`<svg class="band" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="all" y="4" width="100" height="2" />
    <rect class="half" x=${low * 100} y="2" width=${Math.max(0.5, (high - low) * 100)} height="6" />
    <rect class="got" x=${Math.min(99, median * 100 - 0.5)} width="1" height="10" />
  </svg>`;

export class CompareView {
  readonly texts = texts;
  #text = '';

  constructor(private readonly host: Host<Checklist>) {
    adoptStyles(host.root, compareStyles);
  }

  render(state: ViewState, answers: AnswersController | undefined): TemplateResult {
    const { list, locale } = state;
    const found = this.#text.trim() ? decodeAll(list, this.#text) : { codes: [], trouble: [], twice: 0 };
    const enough = found.codes.length >= LEAST_FIRMS;
    return html`<section class="checklist compare" part="compare" aria-labelledby="name">
      <header>
        <h2 class="name" part="name" id="name">${locale.text(list.title)}</h2>
        ${richText(msg('See how much the firms in your cluster have done. Ask each firm for its answer code and paste the codes below. Codes contain no names and no notes. They are added up on this page and not sent anywhere.', { id: 'compare.intro' }), state, 'intro')}
      </header>
      <label class="codes"
        ><span
          >${msg('Answer codes, one on each line', { id: 'compare.codes', desc: 'Label of a field in which the codes of several firms are pasted' })}</span
        ><textarea
          rows="6"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          .value=${this.#text}
          @input=${(event: Event) => {
            this.#text = (event.target as HTMLTextAreaElement).value;
            this.host.update();
          }}
        ></textarea>
      </label>
      <div role="status">${this.#status(found, locale.code)}</div>
      ${enough ? this.#figures(compare(list, found.codes), state) : nothing}
      ${
        enough && answers
          ? html`<p class="tools">
              <button type="button" class="button" @click=${() => answers.print()}>${msg('Print a report', { id: 'plan.print' })}</button>
            </p>`
          : nothing
      }
    </section>`;
  }

  #status({ codes, trouble, twice }: Found, locale: string): unknown {
    const [first, ...others] = trouble;
    return html`${
      codes.length
        ? html`<p class="lead">${firmsInWords(codes.length, locale)}</p>
            ${
              codes.length < LEAST_FIRMS
                ? html`<p class="quiet">
                    ${msg(
                      str`Results appear when you have codes from at least ${LEAST_FIRMS} firms. With fewer, a firm could work out another firm’s answers.`,
                      {
                        id: 'compare.least',
                      },
                    )}
                  </p>`
                : nothing
            }`
        : nothing
    }
    ${twice ? html`<p class="quiet">${msg(str`Repeated codes, each counted once: ${twice}`, { id: 'compare.twice' })}</p>` : nothing}
    ${first ? html`<p class="late">${sentences[first]()}${others.length ? ` (+${others.length})` : ''}</p>` : nothing}`;
  }

  #figures({ firms, whole, groups, items }: Comparison, { list, locale }: ViewState): TemplateResult {
    const { code } = locale;
    const row = (name: unknown, spread: Spread, kind = '') =>
      html`<tr class=${kind}>
        <th scope="row">${name}</th>
        <td class="drawn">${band(spread)}</td>
        <td>${percent(spread.median, code)}</td>
        <td class="muted">${percent(spread.low, code)}–${percent(spread.high, code)}</td>
      </tr>`;
    const titles = new Map(list.groups?.flatMap(({ items = [] }) => items.map(({ id, title }) => [id, title] as const)));
    const lacking = items.filter(({ counts }) => counts['not-yet'] + counts.open + counts.partly > 0).slice(0, MOST);
    return html`<table>
        <caption>
          ${msg('How much the firms have done', { id: 'compare.groups', desc: 'Caption of a table: the share of what is done, by group' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Group', { id: 'plan.column-group', desc: 'Heading of a column: the group of an item' })}</th>
            <td class="drawn"></td>
            <th scope="col">${msg('Typical firm', { id: 'compare.median', desc: 'Heading of a narrow column: the median' })}</th>
            <th scope="col">
              ${msg('Middle half of firms', { id: 'compare.half', desc: 'Heading of a narrow column: from the lower to the upper quartile' })}
            </th>
          </tr>
        </thead>
        <tbody>
          ${row(msg('Overall', { id: 'compare.whole' }), whole, 'whole')}
          ${groups.flatMap((group, at) => (group.firms >= LEAST_FIRMS ? [row(locale.text(list.groups![at]!.title), group)] : []))}
        </tbody>
      </table>
      ${
        lacking.length
          ? html`<h3>${msg('Least often done', { id: 'compare.lacking' })}</h3>
              <ol>
                ${lacking.map(({ id, counts }) => {
                  const done = counts.done;
                  const asked = firms - counts['not-applicable'];
                  return html`<li>
                    ${locale.text(titles.get(id))}
                    <span class="muted"
                      >${msg(str`Done by ${done} of ${asked}`, { id: 'compare.done-of', desc: 'Of the firms to which an item applies' })}</span
                    >
                  </li>`;
                })}
              </ol>`
          : nothing
      }`;
  }
}
