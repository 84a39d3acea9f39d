/** Lists: of texts, a line each; of records, which open. */
import { html, nothing, type TemplateResult } from 'lit';
import { cross } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import type { ObjectShape, Shape } from '../../../../schema/shape.js';
import { controlFor } from '../../logic/controls.js';
import { nameOf } from '../../logic/item-name.js';
import { pathText, type Path } from '../../logic/paths.js';
import type { Editing } from '../editing.js';
import { language, line } from './controls.js';
import { down, plus, up } from '../icons.js';
import { said, wrong, type FieldView } from './field-view.js';
import { text } from './text.js';

/** So many entries are drawn at once. */
const MANY = 100;

export function list(editing: Editing, view: FieldView, item: Shape): TemplateResult {
  const { path, words } = view;
  const value = editing.session.at(path);
  const control = controlFor(item);
  // the address of a file in place of the list, or one value that stands alone
  if (value != null && value !== '' && !Array.isArray(value))
    return line(editing, view, { type: 'line', leaf: 'file', input: 'url', number: false });
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const isRecord = control.type === 'record';
  // of a list that nobody reads to its end, all is drawn when it is asked for
  const every = `${pathText(path)}|all`;
  const shown = items.length > MANY && !editing.isOpen(every) ? items.slice(-MANY) : items;
  const from = items.length - shown.length;
  const add = (): void => editing.insert(path, isRecord ? {} : '');
  return html`${
      items.length
        ? html`${
              from
                ? html`<p>
                    <button type="button" class="text" @click=${() => editing.toggle(every, true)}>
                      ${msg(str`Show all ${items.length}`, { id: 'edit.all', desc: 'Button: shows all entries of a long list; their number' })}
                    </button>
                  </p>`
                : nothing
            }
            <ul class=${isRecord ? 'records' : 'lines'} role="list">
              ${shown.map((_, at) => html`<li>${isRecord ? record(editing, view, control.shape, from + at, items.length) : entry(editing, view, item, from + at, items.length)}</li>`)}
            </ul>`
        : nothing
    }<button type="button" class="button add" data-add=${pathText(path)} @click=${add}>
      ${plus()}${words.add?.() ?? msg(str`Add to: ${words.label()}`, { id: 'edit.add', desc: 'Button: adds to the list that is named' })}
    </button>`;
}

/** One line of a list. */
function entry(editing: Editing, view: FieldView, item: Shape, index: number, count: number): TemplateResult {
  const path = [...view.path, index];
  const control = controlFor(item);
  const name = `${view.words.item?.() ?? view.words.label()} ${index + 1}`;
  const id = `f-${pathText(path)}`;
  const problems = editing.problems(path, control.type === 'text');
  const bad = problems.length > 0;
  const own: FieldView = {
    ...view,
    path,
    id,
    describedBy: bad ? `${id}-error` : view.describedBy,
    bad,
    words: { label: () => name },
    required: nothing,
  };
  const one = (): TemplateResult =>
    control.type === 'language'
      ? language(editing, own)
      : line(editing, own, control.type === 'line' ? control : { type: 'line', leaf: '', input: 'text', number: false });
  const input =
    control.type === 'text' ? text(editing, own, control.rich, name) : html`<label class="hidden" for=${own.id}>${name}</label>${one()}`;
  return html`${wrong(id, problems)}
    <div class="line" part="field" data-path=${pathText(path)} @keydown=${(event: KeyboardEvent) => addByEnter(editing, view.path, event)}>
      ${input} ${tools(editing, path, name, count)}
    </div>`;
}

/** Enter in a line begins a new one at the end. */
function addByEnter(editing: Editing, list: Path, event: KeyboardEvent): void {
  const field = event.target as HTMLInputElement;
  if (event.key !== 'Enter' || event.isComposing || field.localName !== 'input' || !field.value.trim()) return;
  event.preventDefault();
  editing.insert(list, '');
}

function record(editing: Editing, view: FieldView, shape: ObjectShape, index: number, count: number): TemplateResult {
  const path = [...view.path, index];
  const place = pathText(path);
  const open = editing.isOpen(place);
  const inner = editing.record(shape);
  const value = editing.session.at(path);
  const kind = view.words.item?.() ?? view.words.label();
  const name = (inner && nameOf(inner, value, editing.host.locale)) || `${kind} ${index + 1}`;
  const problems = editing.problems(path);
  return html`<details
    class="record"
    aria-label=${name}
    part="field"
    data-path=${place}
    ?open=${open}
    ?data-wrong=${problems.length > 0}
    @toggle=${(event: Event) => event.target === event.currentTarget && editing.toggle(place, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${name}</summary>
    ${
      open
        ? html`${problems.map(({ message, hint }) => html`<p class="wrong">${said(message, hint)}</p>`)}
          ${inner ? editing.fields(inner, path) : nothing}${tools(editing, path, name, count)}`
        : nothing
    }
  </details>`;
}

function tools(editing: Editing, path: Path, name: string, count: number): TemplateResult {
  const list = path.slice(0, -1);
  const index = path.at(-1) as number;
  const button = (drawn: TemplateResult, label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="icon" aria-label=${label} @click=${act}><span title=${label}>${drawn}</span></button>`;
  return html`<div class="tools">
    ${index > 0 ? button(up(), msg(str`Move up: ${name}`, { id: 'edit.up-of' }), () => editing.move(list, index, index - 1)) : nothing}
    ${
      index < count - 1
        ? button(down(), msg(str`Move down: ${name}`, { id: 'edit.down-of' }), () => editing.move(list, index, index + 1))
        : nothing
    }
    ${button(cross(), msg(str`Remove: ${name}`, { id: 'edit.remove-of' }), () => editing.remove(path))}
  </div>`;
}
