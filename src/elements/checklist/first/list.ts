/** The first view: how far one is, and the items with their four answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistGroup, ChecklistItem } from '../../../formats/checklist/checklist.js';
import type { Rich } from '../../../schema/text.js';
import { msg, str } from '../../../schema/messages.js';
import { answerStates, type AnswerState } from '../../../engines/checklist/answers.js';
import { fits, sizesOf, type Tally } from '../../../engines/checklist/tally.js';
import type { Actions, Scene } from './view-state.js';

/** What the second flight adds to the first view. */
export interface More {
  /** Draws a text in Markdown. */
  prose(text: Rich | undefined, scene: Scene, name: string): unknown;
  /** What is said of the answer below the title. */
  facts(item: ChecklistItem, scene: Scene): unknown;
  /** What opens: why and how, who and by when. */
  panel(item: ChecklistItem, scene: Scene, act: Actions): unknown;
}

const words: Readonly<Record<AnswerState, () => string>> = {
  done: () => msg('Done', { id: 'check.done', desc: 'Answer to an item of a checklist; narrow column' }),
  partly: () => msg('Partly', { id: 'check.partly', desc: 'Answer to an item of a checklist: partly done; narrow column' }),
  'not-yet': () => msg('Not yet', { id: 'check.not-yet', desc: 'Answer to an item of a checklist; narrow column' }),
  'not-applicable': () => msg('Does not apply', { id: 'check.not-applicable', desc: 'Answer to an item of a checklist; narrow column' }),
};

export const wordFor = (state: AnswerState): string => words[state]();

const doneOf = ({ done, total }: Tally): string =>
  msg(str`${done} of ${total} done`, { id: 'check.done-of', desc: 'Of the items of a checklist' });

/** Whether there is nothing to answer. */
export const isEmpty = ({ total, notApplicable }: Tally): boolean => !(total + notApplicable);

/** A bar as wide as the share of what is done; drawn, since a strict policy allows no width in a style attribute. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="got" width=${share * 100} height="1" />
  </svg>`;

/** "Just me", "2–10", "11 or more". */
export function sizeName(from: number, next: number | undefined): string {
  if (from === 1 && next === 2) return msg('Just me', { id: 'check.alone', desc: 'Size of a firm: one person works there' });
  if (next === undefined) return msg(str`${from} or more`, { id: 'check.or-more', desc: 'Size of a firm: so many people or more' });
  return next - 1 === from ? `${from}` : `${from}–${next - 1}`;
}

function sizes({ list, staff }: Scene, act: Actions): TemplateResult | typeof nothing {
  const steps = sizesOf(list);
  if (steps.length < 2) return nothing;
  return html`<fieldset class="sizes">
    <legend>${msg('How many people work in your firm?', { id: 'check.people' })}</legend>
    <div>
      ${steps.map(
        (from, at) =>
          html`<label
            ><input type="radio" name="staff" .checked=${from === staff} @change=${() => act.size(from)} /><span
              >${sizeName(from, steps[at + 1])}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** A text in Markdown before its reader is here: only where it has no signs. */
function intro(text: Rich | undefined, scene: Scene, more: Pick<More, 'prose'> | undefined): unknown {
  if (more) return more.prose(text, scene, 'intro');
  const { speech } = scene;
  return text && !/[*_`#<[\]|\n]/.test(speech.plain(text)) ? html`<div class="prose intro"><p>${speech.text(text)}</p></div>` : nothing;
}

/** What the second flight adds to the head. */
interface HeadMore extends Pick<More, 'prose'> {
  /** For the report on paper: its date and the size of the firm. */
  readonly report: unknown;
  /** What leads to the plan. */
  readonly plan: unknown;
  /** What is told at the moment. */
  readonly notice: unknown;
}

export function head(scene: Scene, act: Actions, more: HeadMore | undefined): TemplateResult {
  const { list, speech, progress } = scene;
  const said = progress.complete ? msg('All done', { id: 'check.complete' }) : doneOf(progress);
  return html`<header class="head">
      <h2 class="name" part="name" id="name">${speech.text(list.title)}</h2>
      ${intro(list.intro, scene, more)} ${more?.report} ${sizes(scene, act)}
    </header>
    <div class="progress" part="progress" ?hidden=${isEmpty(progress)}>
      <p><span .textContent=${said}></span>${more?.plan}</p>
      <div
        role="progressbar"
        aria-label=${msg('Progress', { id: 'check.progress', desc: 'How far one is with a checklist' })}
        aria-valuenow=${Math.round(progress.share * 100)}
        aria-valuetext=${said}
      >
        ${bar(progress.share)}
      </div>
      ${more?.notice}
    </div>`;
}

function drawItem(item: ChecklistItem, name: string, scene: Scene, act: Actions, more: More | undefined): TemplateResult {
  const { speech, answers, stands, open } = scene;
  const state = stands(item, answers.get(item.id));
  const opened = open.has(item.id);
  // The answers stand above what opens, so that nobody has to scroll past it.
  return html`<li class="item" part="item" data-id=${item.id} data-state=${state ?? nothing}>
    <details ?open=${opened} @toggle=${(event: Event) => act.toggle(item, (event.target as HTMLDetailsElement).open)}>
      <summary><span id=${name}>${speech.text(item.title)}</span></summary>
    </details>
    ${more?.facts(item, scene)}
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
            /><span>${words[one]()}</span></label
          >`,
      )}
    </div>
    ${opened ? more?.panel(item, scene, act) : nothing}
  </li>`;
}

function group(one: ChecklistGroup, at: number, scene: Scene, act: Actions, more: More | undefined): TemplateResult | typeof nothing {
  const { speech, staff } = scene;
  const items = (one.items ?? []).filter((item) => fits(item, staff));
  if (!items.length) return nothing;
  return html`<section class="group" aria-labelledby="group-${at}">
    <div class="top">
      <h3 id="group-${at}">${speech.text(one.title)}</h3>
      <span class="count" .textContent=${doneOf(scene.progress.groups[at]!)}></span>
      <span class="columns" aria-hidden="true">${answerStates.map((state) => html`<span>${words[state]()}</span>`)}</span>
      ${intro(one.intro, scene, more)}
    </div>
    <ul role="list">
      ${
        // A row keeps its name when it gets another item: radio buttons of one name uncheck each other.
        items.map((item, row) => drawItem(item, `item-${at}-${row}`, scene, act, more))
      }
    </ul>
  </section>`;
}

/** More items than these are not all laid out at once. */
const MANY = 60;

export const groups = (scene: Scene, act: Actions, more: More | undefined): TemplateResult => {
  const { list, progress } = scene;
  const many = progress.total + progress.notApplicable > MANY;
  return html`<div class=${many ? 'many' : nothing}>${list.groups?.map((one, at) => group(one, at, scene, act, more))}</div>`;
};
