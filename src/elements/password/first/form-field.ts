import type { PropertyValues } from 'lit';
import { BobElement } from '../../../kit/element/element.js';
import type { Readable } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';

/** Documents in which one of our fields has had the focus for its `autofocus`. */
const focused = new WeakSet<Document>();

/** The words of a label, but for those of the field in it. */
function wordsOf(label: Node, field: Node): string {
  const range = document.createRange();
  range.selectNodeContents(label);
  if (!label.contains(field)) return range.toString();
  range.setEndBefore(field);
  const before = range.toString();
  range.selectNodeContents(label);
  range.setStartAfter(field);
  return before + range.toString();
}

/**
 * An element that is a field of a form: by itself, or through an input of the page's own that stands in it and answers for the value.
 */
export abstract class FormField<D extends object & Readable, L extends Later<D>> extends BobElement<D, L> {
  static readonly formAssociated = true;

  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override properties = {
    ...BobElement.properties,
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    // a framework may set it before the class is here
    form: { noAccessor: true, attribute: false },
  };

  declare name: string | null | undefined;
  declare required: boolean;
  declare disabled: boolean;

  /** @ignore */
  protected readonly internals = this.attachInternals();
  /** The page's own input, a child of this element. @ignore */
  protected adopted: HTMLInputElement | null = null;
  /** Whether a fieldset around it is disabled, or the element itself. @ignore */
  protected off = false;

  constructor() {
    super();
    this.required = this.disabled = false;
  }

  /** The input that the visitor types in. @ignore */
  protected get input(): HTMLInputElement | null {
    return this.adopted ?? this.renderRoot?.querySelector('input') ?? null;
  }

  /** What answers for the value. */
  get #field(): ElementInternals | HTMLInputElement {
    return this.adopted ?? this.internals;
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#field.form;
  }

  /** Sets the attribute `form`, the id of the form: frameworks set a property where there is one of the attribute's name. */
  set form(form: HTMLFormElement | string | null | undefined) {
    const id = form instanceof HTMLElement ? form.id : form;
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  get validity(): ValidityState {
    return this.#field.validity;
  }

  get validationMessage(): string {
    return this.#field.validationMessage;
  }

  get willValidate(): boolean {
    return this.#field.willValidate;
  }

  /** Whether the form would take the value. Tells by an `invalid` event where not. */
  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  /** The same, and the visitor is told. */
  reportValidity(): boolean {
    return this.#field.reportValidity();
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  /** The name that the page gives it outside of the element; empty for none. @ignore */
  get outside(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    const ids = this.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const said =
      ids
        .map((id) => root.getElementById?.(id)?.textContent ?? '')
        .join(' ')
        .trim() || this.getAttribute('aria-label');
    return (
      said ||
      [...this.internals.labels]
        .map((label) => wordsOf(label, this))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
    );
  }

  /** What the browser would do, had it known when it looked: no later than when the page is put together, and only once. */
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const { activeElement, body } = document;
    if (!this.hasAttribute('autofocus') || focused.has(document)) return;
    focused.add(document);
    if ((!activeElement || activeElement === body) && !document.querySelector(':target')) this.focus();
  }

  /** @ignore */
  protected formDisabledCallback(disabled: boolean): void {
    this.off = disabled;
    this.requestUpdate();
  }
}
