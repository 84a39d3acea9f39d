/** The groups and items of the first view, each item with its four answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistGroup, ChecklistItem } from '../../../formats/checklist/checklist.js';
import { answerStates } from '../../../engines/checklist/answers.js';
import { fits } from '../../../engines/checklist/tally.js';
import { answerWord, doneOf, intro, type RichText } from './texts.js';
import type { Actions, ViewState } from './view-state.js';

/** What the lazy half adds to the items. */
export interface ItemParts extends RichText {
  /** What is said of the answer below the title. */
  facts(item: ChecklistItem, state: ViewState): unknown;
  /** What opens: why and how, who and by when. */
  details(item: ChecklistItem, state: ViewState, act: Actions): unknown;
}

function drawItem(item: ChecklistItem, name: string, viewState: ViewState, act: Actions, later: ItemParts | undefined): TemplateResult {
  const { locale, answers, stands, open } = viewState;
  const state = stands(item, answers.get(item.id));
  const opened = open.has(item.id);
  // The answers stand above what opens, so that nobody has to scroll past it.
  return html`<li class="item" part="item" data-id=${item.id} data-state=${state ?? nothing}>
    <details ?open=${opened} @toggle=${(event: Event) => act.toggle(item, (event.target as HTMLDetailsElement).open)}>
      <summary><span id=${name}>${locale.text(item.title)}</span></summary>
    </details>
    ${later?.facts(item, viewState)}
    <div class="choices" role="radiogroup" aria-labelledby=${name}>
      ${answerStates.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${one}
              .checked=${one === state}
              @change=${() => act.answer(item, { state: one })}
            /><span>${answerWord(one)}</span></label
          >`,
      )}
    </div>
    ${opened ? later?.details(item, viewState, act) : nothing}
  </li>`;
}

function group(
  one: ChecklistGroup,
  at: number,
  viewState: ViewState,
  act: Actions,
  later: ItemParts | undefined,
): TemplateResult | typeof nothing {
  const { locale, staff, unfolded } = viewState;
  const items = (one.items ?? []).filter((item) => fits(item, staff));
  if (!items.length) return nothing;
  return html`<section class="group" aria-labelledby="group-${at}">
    <details ?open=${unfolded(at)} @toggle=${(event: Event) => act.fold(at, (event.target as HTMLDetailsElement).open)}>
      <summary class="top">
        <h3 id="group-${at}">${locale.text(one.title)}</h3>
        <span class="count" .textContent=${doneOf(viewState.progress.groups[at]!)}></span>
        <span class="columns" aria-hidden="true">${answerStates.map((state) => html`<span>${answerWord(state)}</span>`)}</span>
      </summary>
      ${intro(one.intro, viewState, later)}
      <ul role="list">
        ${
          // A row keeps its name when it gets another item: radio buttons of one name uncheck each other.
          items.map((item, row) => drawItem(item, `item-${at}-${row}`, viewState, act, later))
        }
      </ul>
    </details>
  </section>`;
}

/** More items than these are not all laid out at once. */
const MANY = 60;

export const groups = (viewState: ViewState, act: Actions, later: ItemParts | undefined): TemplateResult => {
  const { list, progress } = viewState;
  const many = progress.total + progress.notApplicable > MANY;
  return html`<div class=${many ? 'many' : nothing}>${list.groups?.map((one, at) => group(one, at, viewState, act, later))}</div>`;
};
