/** What to do next, in the order in which it is worth doing, with the reasons. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { dated, planCalendar } from '../../../engines/checklist/ics.js';
import { planOf, type Plan, type Step } from '../../../engines/checklist/plan.js';
import { fits } from '../../../engines/checklist/tally.js';
import { plural } from '../../../schema/plural.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatDate } from '../../../kit/intl/date.js';
import type { AnswersController } from './answers.js';
import { goTo } from './header.js';
import type { Actions, ViewState } from '../first/view-state.js';
import { reasonWords } from './texts.js';

/** So many steps stand there at first: more would be no plan. */
const FIRST = 5;

const place = (id: string): string => `[data-id="${CSS.escape(id)}"] summary`;

function step({ item, answer, due, reasons }: Step, state: ViewState, act: Actions): TemplateResult {
  const { locale } = state;
  const who = [
    answer.who,
    due && msg(str`Due ${formatDate(locale.code, due)}`, { id: 'plan.by-day', desc: 'Day by which it is to be done' }),
  ];
  const open = (event: Event): void => {
    act.toggle(item, true);
    goTo(event, place(item.id));
  };
  return html`<li>
    <button type="button" class="step" @click=${open}>${locale.text(item.title)}</button>
    <p class="why">${[...reasons.map(reasonWords), ...who].filter(Boolean).join(' · ')}</p>
  </li>`;
}

/** "4 items have no answer yet", and the way to the first of them. */
function unanswered({ open }: Plan, { list, answers, staff, locale: { code } }: ViewState): TemplateResult | typeof nothing {
  if (!open) return nothing;
  const first = list.groups?.flatMap(({ items = [] }) => items).find((item) => fits(item, staff) && !answers.get(item.id)?.state);
  const words = plural(open, code, {
    zero: () => msg(str`${open} items have no answer yet.`, { id: 'plan.open.zero' }),
    one: () => msg(str`${open} item has no answer yet.`, { id: 'plan.open.one' }),
    few: () => msg(str`${open} items have no answer yet.`, { id: 'plan.open.few' }),
    many: () => msg(str`${open} items have no answer yet.`, { id: 'plan.open.many' }),
    other: () => msg(str`${open} items have no answer yet.`, { id: 'plan.open.other' }),
  });
  return html`<p class="quiet">
    ${words}
    ${
      first
        ? html`<button type="button" class="text" @click=${(event: Event) => goTo(event, place(first.id))}>
            ${msg('Go to the next unanswered item', { id: 'plan.next-open', desc: 'Button: to the next item without an answer' })}
          </button>`
        : nothing
    }
  </p>`;
}

function later({ later: steps }: Plan, { locale }: ViewState): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  return html`<div class="later">
    <h4>${msg('To repeat later', { id: 'plan.later', desc: 'Heading: things that are done, and will be due again' })}</h4>
    <ul role="list">
      ${steps
        .slice(0, FIRST)
        .map(({ item, due }) => html`<li><span class="when">${formatDate(locale.code, due!)}</span> ${locale.text(item.title)}</li>`)}
    </ul>
  </div>`;
}

function calendar(event: Event, plan: Plan, { list, locale }: ViewState): void {
  const anchor = event.currentTarget as Element;
  const text = planCalendar(plan, {
    id: list.id,
    name: locale.plain(list.title),
    url: location.href.split('#')[0]!,
    title: ({ item }) => locale.plain(item.title),
    text: ({ answer, reasons }) => [answer.who, answer.note, reasons.map(reasonWords).join(' · ')].filter(Boolean).join('\n'),
  });
  void saveFile(anchor, text, 'text/calendar', `${list.id}.ics`);
}

/** The sober end: what holds now, and when to look again. */
function complete({ later: [next] }: Plan, { locale: { code } }: ViewState): TemplateResult {
  return html`<p class="lead">${msg('You have done everything that applies to you.', { id: 'plan.complete' })}</p>
    <p class="quiet">
      ${
        next
          ? msg(str`Come back on ${formatDate(code, next.due!)}, when the first item is due again.`, { id: 'plan.look-again' })
          : msg('Come back in a year, or when something changes in your firm.', { id: 'plan.look-again-year' })
      }
    </p>`;
}

export function plan(state: ViewState, act: Actions, controller: AnswersController): TemplateResult {
  const { list, answers, staff, day, progress } = state;
  const found = planOf(list, answers, staff, day);
  const { steps } = found;
  const shown = controller.wholePlan ? steps : steps.slice(0, FIRST);
  const left = steps.length - shown.length;
  return html`<section class="plan" part="plan" aria-labelledby="plan">
    <h3 id="plan" tabindex="-1">${msg('Next steps', { id: 'plan.title' })}</h3>
    ${
      progress.complete
        ? complete(found, state)
        : steps.length
          ? html`<ol>
              ${shown.map((one) => step(one, state, act))}
            </ol>`
          : html`<p class="quiet">${msg('Answer some items to see what to do next, and why.', { id: 'plan.empty' })}</p>`
    }
    ${
      left > 0
        ? html`<button type="button" class="text" @click=${() => controller.refresh({ wholePlan: true })}>
            ${msg(str`Show ${left} more`, { id: 'plan.more' })}
          </button>`
        : nothing
    }
    ${unanswered(found, state)} ${later(found, state)}
    <p class="tools">
      ${
        dated(found).length
          ? html`<button type="button" class="button" @click=${(event: Event) => calendar(event, found, state)}>
              ${msg('Add to your calendar', { id: 'plan.calendar' })}
            </button>`
          : steps.length
            ? html`<span class="quiet">${msg('Set a due date for an item to add it to your calendar.', { id: 'plan.no-days' })}</span>`
            : nothing
      }
    </p>
  </section>`;
}
