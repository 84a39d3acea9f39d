/** A text, in one language or in two side by side; Markdown in several lines. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguageName } from '../../../../kit/intl/names.js';
import { textIn, withText } from '../../logic/texts.js';
import type { Editing } from '../editing.js';
import { composing } from './controls.js';
import type { FieldView } from './field-view.js';

/** Lines that are always there, and the most before it scrolls. */
const [LEAST, MOST] = [4, 24];
/** Signs that fit into a line of the form; a guess, for browsers that cannot fit a field to its text. */
const LINE = 64;

const linesOf = (text: string): number => text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / LINE)), 0);

export function text(editing: Editing, view: FieldView, rich: boolean, name?: string): TemplateResult {
  const { languagesShown: shown } = editing;
  const inputs = shown.map((language) => one(editing, view, rich, language, name));
  return shown.length < 2 ? inputs[0]! : html`<div class="languages">${inputs}</div>`;
}

function one(
  editing: Editing,
  { path, id: base, describedBy, bad, words, required }: FieldView,
  rich: boolean,
  language: string,
  name?: string,
) {
  const { languagesShown: shown, session } = editing;
  const { languages } = session;
  const alone = shown.length < 2;
  const id = alone ? base : `${base}-${language}`;
  const value = textIn(session.at(path), language, languages);
  const label = name ?? words.label();
  const set = (next: string, event?: Event): void =>
    editing.set(path, withText(session.at(path), language, next, session.languages), {
      group: id,
      composing: !!event && composing(event),
    });
  const input = (event: Event): void => set((event.target as HTMLInputElement).value, event);
  const leave = (): void => editing.leave(path);
  const said = alone ? name : `${label} (${ownLanguageName(language)})`;
  const box = rich
    ? html`<textarea
        id=${id}
        lang=${language}
        dir="auto"
        rows=${Math.min(MOST, Math.max(LEAST, linesOf(value)))}
        aria-label=${said ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${bad ? 'true' : nothing}
        aria-required=${language === session.languages.main ? required : nothing}
        .value=${value}
        @input=${input}
        @blur=${leave}
      ></textarea>`
    : html`<input
        id=${id}
        type="text"
        lang=${language}
        dir="auto"
        autocomplete="off"
        aria-label=${said ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${bad ? 'true' : nothing}
        aria-required=${language === session.languages.main ? required : nothing}
        .value=${value}
        @input=${input}
        @blur=${leave}
      />`;
  return html`<div class="written">
    ${alone ? nothing : html`<span class="of" aria-hidden="true" lang=${language}>${ownLanguageName(language)}</span>`} ${box}
    ${rich ? editing.late?.marks(id, label, set) : nothing}
  </div>`;
}
