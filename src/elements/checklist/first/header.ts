/** The header of the first view: title, size of the firm, progress. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { sizesOf, type Tally } from '../../../engines/checklist/tally.js';
import { doneOf, intro, sizeName, type RichText } from './texts.js';
import type { Actions, ViewState } from './view-state.js';

/** Whether there is nothing to answer. */
export const isEmpty = ({ total, notApplicable }: Tally): boolean => !(total + notApplicable);

/** A bar as wide as the share of what is done; drawn, since a strict policy allows no width in a style attribute. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="got" width=${share * 100} height="1" />
  </svg>`;

function sizes({ list, staff }: ViewState, act: Actions): TemplateResult | typeof nothing {
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

/** What the lazy half adds to the header. */
export interface HeaderParts extends RichText {
  /** For the report on paper: its date and the size of the firm. */
  readonly report: unknown;
  /** What leads to the plan. */
  readonly plan: unknown;
  /** A notice to the visitor, which can perhaps be undone. */
  readonly notice: unknown;
}

export function header(state: ViewState, act: Actions, later: HeaderParts | undefined): TemplateResult {
  const { list, locale, progress } = state;
  const said = progress.complete ? msg('All done', { id: 'check.complete' }) : doneOf(progress);
  return html`<header class="head">
      <h2 class="name" part="name" id="name">${locale.text(list.title)}</h2>
      ${intro(list.intro, state, later)} ${later?.report} ${sizes(state, act)}
    </header>
    <div class="progress" part="progress" ?hidden=${isEmpty(progress)}>
      <p><span .textContent=${said}></span>${later?.plan}</p>
      <div
        role="progressbar"
        aria-label=${msg('Progress', { id: 'check.progress', desc: 'How far one is with a checklist' })}
        aria-valuenow=${Math.round(progress.share * 100)}
        aria-valuetext=${said}
      >
        ${bar(progress.share)}
      </div>
      ${later?.notice}
    </div>`;
}
