/**
 * How a form for a format is worded and laid out. The shape says what a document holds; these declarations, in `formats/<kind>/form.ts`, say how a field is
 * called and where it stands. The form engine (`elements/editor/`) knows no format, and only the editor loads these files.
 */
import type { ObjectShape } from './shape.js';

/** A text in the language that is spoken: `() => msg('Name', { id: 'formbook.name' })`. */
export type Words = () => string;

/** What a form says of one field. */
export interface FieldWords {
  readonly label: Words;
  /** One short sentence between label and field: what to write, in which form. */
  readonly hint?: Words;
  /** What a similar firm wrote there, shown next to the field when asked for. Plain text, or Markdown where the field is. */
  readonly example?: Words;
  /** Of a list: the button that adds to it, such as "Add a contact". */
  readonly add?: Words;
  /** Of a list: what one of it is called while it has no name, such as "Contact". */
  readonly item?: Words;
  /** Of a choice, or a list of choices: what each word means. */
  readonly choices?: Readonly<Record<string, Words>>;
}

/** All fields of a record, in the order in which they stand in the form; null for those that no form shows, such as `kind`. */
export type FieldsOf<S extends ObjectShape> = { readonly [K in keyof S]: FieldWords | null };

/** What forms say of one record, wherever it stands. */
export interface RecordForm {
  readonly shape: ObjectShape;
  readonly fields: Readonly<Record<string, FieldWords | null>>;
  /** Fields that stand behind "More", since few owners need them. */
  readonly more: readonly string[];
}

/** Words for all fields of a record: a field without any does not compile. */
export const recordForm = <const S extends ObjectShape>(
  shape: S,
  fields: FieldsOf<S>,
  more: readonly (keyof S & string)[] = [],
): RecordForm => ({
  shape,
  fields,
  more,
});

/** A page of the form. */
export interface Step {
  readonly id: string;
  readonly title: Words;
  /** One or two sentences: what this page is for. */
  readonly intro?: Words;
  /** Questions that help to write it, as the source of the field asks them. */
  readonly questions?: readonly Words[];
  /** The record whose fields stand here: `sections.concept`. Unsaid it is the document itself. */
  readonly at?: string;
  /** The fields that stand here, in order; unsaid all of the record. */
  readonly fields?: readonly string[];
  /** A page of its own that stands here in place of plain fields, and knows what to do with them: `organise`. */
  readonly page?: string;
}

/** A document to begin with: what it is for, and what stands in it. */
export interface Template {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  readonly document: () => Readonly<Record<string, unknown>>;
}

/** What a document should have before it is shown to others. */
export interface Advice {
  /** Any of these fields: `['contacts', 'website']`. */
  readonly anyOf: readonly string[];
  /** What is missing, as a short sentence: "Add a way to reach you." */
  readonly words: Words;
}

/** The form of a kind of document. */
export interface Form {
  readonly kind: string;
  readonly shape: ObjectShape;
  /** What the document is called: "Book of Business". */
  readonly title: Words;
  /** All records of the shape that are not the document itself, and the document. */
  readonly records: readonly RecordForm[];
  readonly steps: readonly Step[];
  readonly templates: readonly Template[];
  readonly advice: readonly Advice[];
}
