/** One field with its label, its hint, what is wrong with it, and the control for its shape. */
import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { msg, str } from '../../../../schema/messages.js';
import type { RecordForm } from '../../../../schema/form.js';
import type { ObjectShape, Shape } from '../../../../schema/shape.js';
import { controlFor, type Control } from '../../logic/controls.js';
import { pathText, type Path } from '../../logic/paths.js';
import type { Editing } from '../editing.js';
import { check, choice, country, language, line } from './controls.js';
import { list } from './list.js';
import { wrong, type FieldView } from './field-view.js';
import { text } from './text.js';

/** Records that hold the address of a picture. */
const isPicture = ({ src, alt, type }: ObjectShape): unknown => src && alt && !type;

/** Controls that are one native control with a label of its own; the others are groups. */
const isSingle = ({ type }: Control, editing: Editing): boolean =>
  ['line', 'choice', 'language', 'country'].includes(type) || (type === 'text' && editing.languagesShown.length < 2);

/** Whether a field must be filled in: not one of a record that may be left out as a whole, such as the address of a picture. */
const isRequired = (shape: Shape, [...parent]: Path): boolean =>
  typeof shape === 'string' && shape.endsWith('!') && typeof (parent.pop() ?? 0) === 'number';

export function field(editing: Editing, record: RecordForm, name: string, parent: Path): TemplateResult {
  const words = record.fields[name]!;
  const shape = record.shape[name]!;
  const path = [...parent, name];
  const control = controlFor(shape, words.choices);
  const id = `f-${pathText(path)}`;
  const problems = editing.problems(path, control.type === 'text');
  const { label, hint, example } = words;
  const described = [hint && `${id}-hint`, problems.length && `${id}-error`].filter(Boolean).join(' ');
  const view: FieldView = {
    path,
    id,
    words,
    describedBy: described || nothing,
    bad: problems.length > 0,
    required: isRequired(shape, parent) ? 'true' : nothing,
  };
  const notes = html`${hint ? html`<p class="hint" id="${id}-hint">${hint()}</p>` : nothing}
  ${example ? examples(id, label(), example()) : nothing} ${wrong(id, problems)}`;
  const inner = draw(editing, control, view);
  // a check has its label beside it
  if (control.type === 'check')
    return html`<div class="field" part="field" data-path=${pathText(path)} ?data-wrong=${view.bad}>${inner} ${notes}</div>`;
  return isSingle(control, editing)
    ? html`<div class="field" part="field" data-path=${pathText(path)} ?data-wrong=${view.bad}>
        <label for=${id}>${label()}</label>
        ${notes} ${inner}
      </div>`
    : html`<fieldset class="field" part="field" data-path=${pathText(path)} ?data-wrong=${view.bad} aria-describedby=${view.describedBy}>
        <legend>${label()}</legend>
        ${notes} ${inner}
      </fieldset>`;
}

/** What a similar firm wrote there. */
const examples = (id: string, label: string, text: string): TemplateResult =>
  html`<details class="example">
    <summary>
      <span aria-hidden="true">${msg('Example', { id: 'edit.example', desc: 'Opens an example: what a similar firm wrote' })}</span
      ><span class="hidden"
        >${msg(str`Example: ${label}`, { id: 'edit.example-of', desc: 'For screen readers: opens an example for the field that is named' })}</span
      >
    </summary>
    <p id="${id}-example">${text}</p>
  </details>`;

/** Whether the value is of a type that the control cannot show: it must be seen, and must not be lost by a key. */
function isMisfit({ type }: Control, value: unknown): boolean {
  if (value == null || value === '') return false;
  if (type === 'record' || type === 'map') return !isObject(value);
  if (type === 'text') return isObject(value) ? Object.values(value).some((one) => typeof one === 'object') : typeof value !== 'string' && typeof value !== 'number'; // prettier-ignore
  return type !== 'list' && type !== 'choices' && typeof value === 'object';
}

function draw(editing: Editing, control: Control, view: FieldView): unknown {
  const value = editing.session.at(view.path);
  if (isMisfit(control, value)) return editing.late?.misfit(editing, view, value);
  switch (control.type) {
    case 'text':
      return text(editing, view, control.rich);
    case 'line':
      return line(editing, view, control);
    case 'choice':
      return choice(editing, view, control);
    case 'choices':
      return editing.late?.choices(editing, view, control.words);
    case 'check':
      return check(editing, view);
    case 'language':
      return language(editing, view);
    case 'country':
      return country(editing, view);
    case 'list':
      return list(editing, view, control.item);
    case 'map':
      return editing.late?.map(editing, view, control.translated);
    case 'record': {
      const inner = editing.record(control.shape);
      if (!inner) throw new Error(`${view.id} has no words.`);
      return isPicture(control.shape)
        ? html`<div class="picture">
            ${editing.late?.picture(editing, view.path)}
            <div>${editing.fields(inner, view.path)}</div>
          </div>`
        : editing.fields(inner, view.path);
    }
  }
}
