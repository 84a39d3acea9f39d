/** One part of the page: a heading that opens it, how far it is, and what was done there. */
import { html, nothing, type TemplateResult } from 'lit';
import { pathOf } from '../../logic/paths.js';
import { withMessages, type Messages } from '../../../../schema/messages.js';
import { faultWords } from './faults.js';
import type { Organiser, Place } from './organiser.js';

export interface Section {
  readonly id: Place | 'help';
  readonly title: string;
  /** How far it is, in a word or two. */
  readonly state?: string;
  /** Whether it is open from the beginning. */
  readonly isFirst?: boolean;
  readonly body: unknown;
}

const place = (id: string): string => `organise|${id}`;

export function section(organiser: Organiser, messages: Messages, { id, title, state, isFirst = false, body }: Section): TemplateResult {
  const { editor, note } = organiser;
  // as in the form: what is open by itself is remembered once it was closed
  const isOpen = isFirst ? !editor.isOpen(`${place(id)}|less`) : editor.isOpen(place(id));
  const toggle = (now: boolean): void => (isFirst ? editor.toggle(`${place(id)}|less`, !now) : editor.toggle(place(id), now));
  const said = note?.place === id ? note : undefined;
  return html`<details
    class="part"
    data-part=${id}
    ?open=${isOpen}
    @toggle=${({ target, currentTarget }: Event) => target === currentTarget && toggle((target as HTMLDetailsElement).open)}
  >
    <summary>
      <h4 id=${`organise-${id}`}>${title}</h4>
      ${state ? html`<span class="tag">${state}</span>` : nothing}
    </summary>
    ${
      isOpen
        ? html`<div class="body">
            ${body}
            <div class="wrong" role="alert">${said?.fault ? html`<p>${faultWords(said.fault, organiser.names)}</p>` : nothing}</div>
            <div class="done" role="status">${said?.words ? html`<p>${withMessages(messages, said.words)}</p>` : nothing}</div>
          </div>`
        : nothing
    }
  </details>`;
}

/** Opens a part, and leads there. */
export function lead(organiser: Organiser, id: Place): void {
  const { editor } = organiser;
  editor.toggle(place(id), true);
  editor.toggle(`${place(id)}|less`, false);
  focus(organiser, `[data-part=${id}] summary`, true);
}

/** Puts the focus there once it is drawn. */
export function focus({ editor }: Organiser, selector: string, scroll = false): void {
  editor.host.update();
  void editor.host.element.updateComplete.then(() => {
    const found = editor.host.root.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: !scroll });
  });
}

/** A field of the file itself, with the words of its form. */
export function fileField({ editor, session }: Organiser, name: 'status' | 'keys'): TemplateResult | typeof nothing {
  const record = editor.record(session.kind.form.shape);
  return record ? editor.fields({ ...record, fields: { [name]: record.fields[name] ?? null }, more: [] }, pathOf('')) : nothing;
}

/** A button that takes a file; the text of it. */
export function fileButton(
  label: string,
  take: (files: readonly { readonly name: string; readonly text: string }[]) => void | Promise<void>,
  options: { readonly accept?: string; readonly multiple?: boolean; readonly name?: string } = {},
): TemplateResult {
  return html`<label class="button file"
    >${label}<input
      type="file"
      class="hidden"
      name=${options.name ?? nothing}
      accept=${options.accept ?? nothing}
      ?multiple=${options.multiple ?? false}
      @change=${async ({ target }: Event) => {
        const input = target as HTMLInputElement;
        const files = await Promise.all(
          [...(input.files ?? [])].map(async (file) => ({ name: file.name, text: await file.text().catch(() => '') })),
        );
        input.value = '';
        if (files.length) await take(files);
      }}
  /></label>`;
}
