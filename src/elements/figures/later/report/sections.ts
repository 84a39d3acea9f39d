/** The parts of the report, one function each: nothing where there is nothing to tell. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figures, YearInWords } from '../../../../formats/figures/figures.js';
import type { Figure } from '../../../../formats/figures/preview.js';
import { yearOfPeriod } from '../../../../engines/figures/years.js';
import { chart } from '../../../../kit/chart/chart.js';
import { Locale } from '../../../../kit/element/locale.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { prose, type Prose } from '../../../../kit/text/prose.js';
import { dayOf } from '../../../../schema/calendar/moments.js';
import { msg, str } from '../../../../schema/messages.js';
import { groupsOf } from '../../first/charts.js';
import { comparison } from '../comparison.js';
import { entry } from '../log.js';
import { allTypes, entries, typeName, valueWords } from '../words.js';
import { eventsOf, figuresUntil, membersUntil, newIn, seenIn, solvedIn } from './of-year.js';
import type { Sources } from './sources.js';
import { counted, roleName } from './words.js';

export interface ReportContext extends Prose {
  readonly figures: Figures;
  readonly sources: Sources;
  readonly year: number;
}

/** A part with its heading; `fold` keeps it together on paper. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: unknown;
}

const number = (value: number, code: string): string => formatNumber(code, value);
/** The language of another file's plain strings. */
const of = ({ locale }: ReportContext, lang: string | undefined): Locale => new Locale(locale.language, locale.code, lang ?? '');
const inWords = ({ figures, year }: ReportContext): YearInWords | undefined => figures.years?.find((one) => one.year === year);

function goals(context: ReportContext): unknown {
  const { figures, sources, locale } = context;
  const own = figures.goals ?? [];
  const concept = sources.book?.sections?.concept;
  const isPublic = concept?.audience === undefined || concept.audience === 'public';
  const theirs = of(context, sources.lang.book);
  const list = own.length ? own.map((goal) => locale.text(goal)) : isPublic ? (concept?.goals ?? []).map((goal) => theirs.text(goal)) : [];
  const vision = isPublic && concept?.vision ? theirs.text(concept.vision) : '';
  if (!list.length && !vision) return nothing;
  return html`${vision ? html`<p class="lead">${vision}</p>` : nothing}
  ${
    list.length
      ? html`<ol class="goals">
          ${list.map((goal) => html`<li>${goal}</li>`)}
        </ol>`
      : nothing
  }`;
}

/** So many years stand beside each other on A4. */
const COLUMNS = 8;

const cell = ({ values = [], unit }: Figure, year: string, locale: Locale): string => {
  const found = values.findLast(({ period }) => period.trim() === year);
  return found ? valueWords(found.value, unit, locale) : '–';
};

/** All values of plain years as one table, as far as the paper is wide. */
function allValues(figures: readonly Figure[], { locale }: ReportContext): unknown {
  const isYear = (period: string): boolean => /^\s*\d{4}\s*$/.test(period);
  const rows = figures.filter(({ values = [] }) => values.some(({ period }) => isYear(period)));
  const all = new Set(
    rows.flatMap(({ values = [] }) =>
      values
        .map(({ period }) => period)
        .filter(isYear)
        .map((period) => period.trim()),
    ),
  );
  const years = [...all].sort().slice(-COLUMNS);
  if (years.length < 3) return nothing;
  return html`<p class="sub" role="heading" aria-level="5">${msg('All years', { id: 'figuresReport.all-years' })}</p>
    <table class="all-values" part="table" aria-label=${msg('All years', { id: 'figuresReport.all-years' })}>
      <thead>
        <tr>
          <th scope="col">${msg('Figure', { id: 'figuresMore.figure', desc: 'Heading of a column: what is counted' })}</th>
          ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (figure) =>
            html`<tr>
              <th scope="row">${locale.text(figure.name)}</th>
              ${years.map((year) => html`<td class="number">${cell(figure, year, locale)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function charts(list: readonly Figure[], context: ReportContext): TemplateResult[] {
  const { locale } = context;
  const format = { number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(locale.code, value, options) };
  return [...groupsOf(list, ({ group }) => locale.plain(group))].map(
    ([name, figures]) => html`
      ${name ? html`<p class="sub" role="heading" aria-level="5">${locale.text(figures[0]!.group)}</p>` : nothing}
      <ul class="charts" role="list">
        ${figures.map(
          (figure) =>
            html`<li class="figure" part="figure">
              ${chart(figure, { locale, format })}
              ${figure.source ? html`<p class="source">${msg('Source:', { id: 'figures.source', desc: 'What follows says where figures come from' })} ${locale.text(figure.source)}</p>` : nothing}
              ${figure.method ? html`<div class="source">${prose(figure.method, context)}</div>` : nothing}
            </li>`,
        )}
      </ul>
    `,
  );
}

function figuresPart(context: ReportContext): unknown {
  const { figures, locale, year } = context;
  const list = figuresUntil(figures, year);
  if (!list.length) return nothing;
  const hasYear = list.some(({ values = [] }) => values.some(({ period }) => yearOfPeriod(period) === year));
  return html`${hasYear ? comparison(figures, { locale, year }, 5) : nothing} ${charts(list, context)} ${allValues(list, context)}`;
}

function visibility(context: ReportContext): unknown {
  const { figures, locale, year } = context;
  const list = seenIn(figures, year);
  if (!list.length) return nothing;
  const counts = allTypes
    .map((type) => [type, list.filter((one) => (one.type ?? 'other') === type).length] as const)
    .filter(([, count]) => count);
  return html`<p class="lead">${entries(list.length, locale.code)}</p>
    <dl class="counts">
      ${counts.map(
        ([type, count]) =>
          html`<div>
            <dt>${typeName(type)}</dt>
            <dd>${number(count, locale.code)}</dd>
          </div>`,
      )}
    </dl>
    <ul class="entries" role="list">
      ${list.map((one) => entry(one, locale))}
    </ul>`;
}

function members(context: ReportContext): unknown {
  const { sources, year } = context;
  const list = membersUntil(sources.members ?? [], year);
  if (!list.length) return nothing;
  const locale = of(context, sources.lang.members);
  const roles = new Map<string, number>();
  for (const { role } of list) if (role) roles.set(role, (roles.get(role) ?? 0) + 1);
  const joined = new Set(newIn(list, year));
  return html`<p class="lead">
      ${counted('members', list.length, locale.code)}${joined.size ? html`, ${counted('new', joined.size, locale.code)}` : nothing}
    </p>
    ${
      roles.size > 1
        ? html`<dl class="counts">
            ${[...roles].map(
              ([role, count]) =>
                html`<div>
                  <dt>${roleName(role)}</dt>
                  <dd>${number(count, locale.code)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    <ul class="members" role="list">
      ${list.map(
        (one) =>
          html`<li>
            ${locale.text(one.name)}${one.location?.city ? html` <span class="muted">${one.location.city}</span>` : nothing}
            ${joined.has(one) ? html`<b class="new">${msg('New', { id: 'figuresReport.new', desc: 'A member who joined in the year' })}</b>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function events(context: ReportContext): unknown {
  const { sources, year } = context;
  const list = sources.calendar ? eventsOf(sources.calendar, year) : [];
  if (!list.length) return nothing;
  const locale = of(context, sources.lang.calendar);
  return html`<p class="lead">${counted('events', list.length, locale.code)}</p>
    <ul class="dated" role="list">
      ${list.map(
        ({ event, wallStart }) =>
          html`<li>
            <span class="day">${formatDate(locale.code, dayOf(wallStart).slice(5))}</span>
            <span
              >${locale.text(event.name)}${event.place?.name ? html` <span class="muted">${locale.text(event.place.name)}</span>` : nothing}</span
            >
          </li>`,
      )}
    </ul>`;
}

function notices(context: ReportContext): unknown {
  const { sources, year } = context;
  const list = solvedIn(sources.notices ?? [], year);
  if (!list.length) return nothing;
  const locale = of(context, sources.lang.notices);
  return html`<p class="lead">${counted('notices', list.length, locale.code)}</p>
    <ul class="dated" role="list">
      ${list.map(
        ({ kind, title, by, from, to }) =>
          html`<li>
            <span class="day"
              >${kind === 'need' ? msg('Need', { id: 'figuresReport.need' }) : msg('Offer', { id: 'figuresReport.offer' })}</span
            >
            <span
              >${locale.text(title)}
              <span class="muted"
                >${[by && locale.text(by), (to ?? from) && formatDate(locale.code, (to ?? from)!)].filter(Boolean).map((part, at) => [at ? ' · ' : '', part])}</span
              ></span
            >
          </li>`,
      )}
    </ul>`;
}

/** All parts that have something to tell, in order. */
export function partsOf(context: ReportContext): Part[] {
  const words = inWords(context);
  const all: Part[] = [
    {
      id: 'year',
      title: msg(str`The year ${String(context.year)}`, { id: 'figuresReport.the-year' }),
      body: prose(words?.text, context, 'lead'),
    },
    { id: 'goals', title: msg('Goals', { id: 'figuresReport.goals' }), body: goals(context) },
    { id: 'figures', title: msg('Figures', { id: 'figuresReport.figures' }), body: figuresPart(context) },
    {
      id: 'visibility',
      title: msg('Where we were seen', { id: 'figuresMore.visibility', desc: 'Press, radio, fairs, awards' }),
      body: visibility(context),
    },
    { id: 'members', title: msg('Members', { id: 'figuresReport.members' }), body: members(context) },
    { id: 'events', title: msg('Events', { id: 'figuresReport.events' }), body: events(context) },
    {
      id: 'notices',
      title: msg('Solved together', { id: 'figuresReport.notices', desc: 'Needs and offers that were answered' }),
      body: notices(context),
    },
    { id: 'outlook', title: msg('Outlook', { id: 'figuresReport.outlook' }), body: prose(words?.outlook, context) },
  ];
  return all.filter(({ body }) => body !== nothing);
}
