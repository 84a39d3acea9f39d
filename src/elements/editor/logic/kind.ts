import type { Form } from '../../../schema/form.js';
import type { Reading } from '../../../schema/problem.js';
import type { Bundle } from '../../../kit/element/messages.js';

/** What the editor knows of a kind of document; made for each kind that has a form, and loaded when a document of it is edited. */
export interface EditedKind {
  readonly form: Form;
  /** The words of the form. */
  readonly texts: Bundle;
  /** The element that shows such a document, by which attributes all of it, and whether marked links may create it. */
  readonly shown: { readonly tag: string; readonly display: boolean; readonly attributes: Readonly<Record<string, string>> };
}

export type Reader = (json: unknown, base?: string) => Reading<object>;
