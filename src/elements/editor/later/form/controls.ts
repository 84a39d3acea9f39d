/** Controls for single values. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguageName, regionName } from '../../../../kit/intl/names.js';
import { msg } from '../../../../schema/messages.js';
import { figure, type Control } from '../../logic/controls.js';
import { COUNTRIES, LANGUAGES } from '../../logic/codes.js';
import type { Editing } from '../editing.js';
import type { FieldView } from './field-view.js';
import { keepOptions } from './keep-options.js';

const typed = (event: Event): string => (event.target as HTMLInputElement).value;
export const composing = (event: Event): boolean => (event as InputEvent).isComposing;

/** What browsers’ own fields take; another value is shown as text, so that nothing is lost. */
const TAKEN: Readonly<Record<string, RegExp>> = { date: /^\d{4}-\d\d-\d\d$/, time: /^\d\d:\d\d$/ };

const shownAs = (value: unknown): string =>
  value == null ? '' : typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

export function line(editing: Editing, view: FieldView, { input, mode, number, leaf }: Control & { type: 'line' }): TemplateResult {
  const { path, id, describedBy, bad } = view;
  const value = shownAs(editing.session.at(path));
  const type = TAKEN[input] && value && !TAKEN[input].test(value) ? 'text' : input;
  const box = html`<input
    id=${id}
    class=${number || TAKEN[input] ? 'short' : nothing}
    type=${type === 'url' || type === 'email' ? 'text' : type}
    inputmode=${mode ?? (type === 'url' || type === 'email' ? type : nothing)}
    autocapitalize=${input === 'text' ? nothing : 'off'}
    spellcheck=${input === 'text' ? nothing : 'false'}
    autocomplete="off"
    .value=${value}
    aria-describedby=${describedBy}
    aria-invalid=${bad ? 'true' : nothing}
    aria-required=${view.required}
    @input=${(event: Event) => editing.set(path, typed(event), { composing: composing(event) })}
    @change=${(event: Event) => number && editing.set(path, figure(typed(event)))}
    @blur=${() => editing.leave(path)}
  />`;
  if (leaf !== 'color') return box;
  return html`<div class="row">
    <input
      type="color"
      aria-label=${msg('Choose a colour', { id: 'edit.color', desc: 'Name of the field with the browser’s choice of colours' })}
      .value=${/^#[\da-f]{6}$/i.test(value) ? value : '#808080'}
      @input=${(event: Event) => editing.set(path, typed(event))}
    />${box}
  </div>`;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

function select(
  editing: Editing,
  { path, id, describedBy, bad, required }: FieldView,
  offered: () => readonly Option[],
  number = false,
): TemplateResult {
  const value = shownAs(editing.session.at(path));
  const none = msg('Not chosen', { id: 'edit.not-said', desc: 'A choice in which nothing was chosen' });
  const options = (): TemplateResult[] => {
    const all = offered();
    // a value that the form does not offer stays
    const own = value && !all.some((one) => one.value === value) ? [{ value, label: value }] : [];
    return [{ value: '', label: none }, ...own, ...all].map(
      (one: Option) => html`<option value=${one.value} lang=${one.lang ?? nothing} ?selected=${one.value === value}>${one.label}</option>`,
    );
  };
  const put = (next: string): void => editing.set(path, next ? (number ? Number(next) : next) : undefined, { group: '' });
  return html`<select
    id=${id}
    aria-describedby=${describedBy}
    aria-invalid=${bad ? 'true' : nothing}
    aria-required=${required}
    .value=${value}
    @change=${(event: Event) => put(typed(event))}
    @blur=${() => editing.leave(path)}
  >
    ${keepOptions(editing.session, id, [value, none, editing.host.locale.code], options)}
  </select>`;
}

export const choice = (editing: Editing, view: FieldView, { words, number }: Control & { type: 'choice' }): TemplateResult =>
  select(editing, view, () => words.map((word) => ({ value: word, label: view.words.choices?.[word]?.() ?? word })), number); // prettier-ignore

export const language = (editing: Editing, view: FieldView): TemplateResult =>
  select(editing, view, () => LANGUAGES.map((code) => ({ value: code, label: ownLanguageName(code), lang: code }))); // prettier-ignore

export function country(editing: Editing, view: FieldView): TemplateResult {
  const { code: locale } = editing.host.locale;
  return select(editing, view, () => COUNTRIES.map((code) => ({ value: code, label: regionName(locale, code) }))); // prettier-ignore
}

export const check = (editing: Editing, { path, id, words: { label }, describedBy }: FieldView): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      id=${id}
      aria-describedby=${describedBy}
      .checked=${editing.session.at(path) === true}
      @change=${({ target }: Event) => editing.set(path, (target as HTMLInputElement).checked || undefined)}
    />${label()}</label
  >`;
