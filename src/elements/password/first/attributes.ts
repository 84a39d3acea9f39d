/** What the first view and the lazy half know of a password field. Types only: nobody imports the class. */
import type { ReactiveElement } from 'lit';
import type { SettledPolicy } from '../../../formats/password-policy/rules.js';

/** The attributes and properties of `<bob-password>`. */
export interface PasswordAttributes {
  readonly label: string | null | undefined;
  readonly autocomplete: string | null | undefined;
  readonly required: boolean;
  readonly previous: string | null | undefined;
  readonly book: string | null | undefined;
  readonly cluster: string | null | undefined;
  readonly breachCheck: string | null | undefined;
  readonly languages: string | null | undefined;
  readonly value: string;
  /** The name that the page gives it outside of the element; empty for none. */
  readonly outside: string;
  readonly form: HTMLFormElement | null;
  readonly validationMessage: string;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

export type PasswordElement = ReactiveElement & PasswordAttributes;

/** The control of the form behind the element, as the class lends it to its lazy half. */
export interface FormControl {
  readonly internals: ElementInternals;
  /** The input that the visitor types in: one of the page's own, or ours. */
  input(): HTMLInputElement | null;
  /** Looks again for an input of the page's own. */
  adopt(): HTMLInputElement | null;
  /** Reads the value again, which no event told of. */
  reread(): void;
  /** The policy that holds now. */
  policy(): SettledPolicy;
}
