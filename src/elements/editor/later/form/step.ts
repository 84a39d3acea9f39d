/** One page of the form. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../../schema/messages.js';
import type { Step } from '../../../../schema/form.js';
import type { ObjectShape } from '../../../../schema/shape.js';
import { pathOf } from '../../logic/paths.js';
import { shapeAt } from '../../logic/shapes.js';
import { PUBLISH, publishTitle, type Editing, type Editor } from '../editing.js';
import { fields } from './record.js';

export function step(editing: Editor, { id, title, intro, questions, at = '', fields: names, page }: Step): TemplateResult {
  const path = pathOf(at);
  const shape = shapeAt(editing.session.kind.form.shape, path) as ObjectShape;
  const record = editing.record(shape);
  return html`<section class="step" role="group" data-step=${id} aria-labelledby="step-title">
    <h3 id="step-title" tabindex="-1">${title()}</h3>
    ${intro ? html`<p class="intro">${intro()}</p>` : nothing}
    ${
      questions?.length
        ? html`<details class="questions">
            <summary>${msg('Questions to help you', { id: 'edit.questions', desc: 'Questions that help to write a section' })}</summary>
            <ul>
              ${questions.map((question) => html`<li>${question()}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${page ? editing.late?.page(editing, page) : record ? fields(editing, record, path, names) : nothing} ${nextStep(editing)}
  </section>`;
}

/** Back and on: on a phone nothing else leads from page to page. */
function nextStep(editing: Editing): TemplateResult {
  const { steps } = editing;
  const at = steps.findIndex(({ id }) => id === editing.step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const after = next ?? { id: PUBLISH, title: publishTitle };
  return html`<p class="turn">
    ${
      before
        ? html`<button type="button" class="text" @click=${() => editing.go(before.id)}>
            ${msg(str`Back: ${before.title()}`, { id: 'edit.back', desc: 'Button: the page before; its title follows' })}
          </button>`
        : nothing
    }
    <button type="button" class="solid" @click=${() => editing.go(after.id)}>
      ${msg(str`Next: ${after.title()}`, { id: 'edit.next', desc: 'Button: the next page; its title follows' })}
    </button>
  </p>`;
}
