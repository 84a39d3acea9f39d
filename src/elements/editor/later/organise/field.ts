/** The fields of this page: label, hint and control, tied together. */
import { html, noChange, nothing, type TemplateResult } from 'lit';

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands below the control. */
  readonly below?: unknown;
}

/** @param control is given what its `aria-describedby` must be */
export function field(
  { id, label, hint, below }: FieldOptions,
  control: (described: string | typeof nothing) => TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing} ${control(hint ? `${id}-hint` : nothing)} ${below ?? nothing}
  </div>`;
}

interface LineOptions extends FieldOptions {
  /** Default: its id. */
  readonly name?: string;
  readonly type?: 'text' | 'password' | 'date';
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  /** The first day that can be chosen. */
  readonly min?: string;
  /** The element that says what is wrong, while it is. */
  readonly wrong?: string | undefined;
  /** Kept by the page; unsaid, the field keeps it itself. */
  readonly value?: string;
  readonly change?: (value: string) => void;
}

/** A field of one line: a text that no phone corrects, or a day. */
export const lineField = ({
  name,
  type = 'text',
  isLong = false,
  isRequired = false,
  min,
  wrong,
  value,
  change,
  ...rest
}: LineOptions): TemplateResult =>
  field(
    rest,
    (described) =>
      html`<input
        id=${rest.id}
        class=${isLong ? nothing : 'short'}
        name=${name ?? rest.id}
        type=${type}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        min=${min ?? nothing}
        ?required=${isRequired}
        aria-invalid=${wrong === undefined ? nothing : 'true'}
        aria-describedby=${wrong ?? described}
        .value=${value ?? noChange}
        @change=${({ target }: Event) => change?.((target as HTMLInputElement).value)}
      />`,
  );
