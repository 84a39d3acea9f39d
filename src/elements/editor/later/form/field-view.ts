import type { nothing } from 'lit';
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
