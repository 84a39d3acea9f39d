import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../../schema/problem.js';
import type { FieldWords } from '../../../../schema/form.js';
import type { Path } from '../../logic/paths.js';

/** What a control needs to know of its field. */
export interface FieldView {
  readonly path: Path;
  readonly id: string;
  readonly words: FieldWords;
  /** Ids of what describes it: hint and errors. */
  readonly describedBy: string | typeof nothing;
  readonly bad: boolean;
  readonly required: 'true' | typeof nothing;
}

/** What is wrong and its remedy, as one text: parts beside each other are read without a space between them. */
export const said = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** What is wrong at a field: its control is described by it. */
export const wrong = (id: string, problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length
    ? html`<div class="wrong" id="${id}-error">${problems.map(({ message, hint }) => html`<p>${said(message, hint)}</p>`)}</div>`
    : nothing;
