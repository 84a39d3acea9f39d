import { html, nothing, type TemplateResult } from 'lit';
import { openDialog } from '../controllers/dialog.js';
import { isComplete, onEnter } from './forms.js';

export interface FormDialog {
  readonly title: string;
  /** What stands above the fields. */
  readonly hint?: string;
  /** The words of the button. */
  readonly action: string;
  fields(): unknown;
  /** Returns what is wrong; nothing where it was done, which closes the dialog. */
  submit(fields: HTMLElement): Promise<string | undefined>;
}

interface FormHost {
  say<T>(words: () => T): T;
  update(): void;
}

/** Opens a dialog with fields and one button. @param anchor any node inside of the element's shadow root */
export function openForm(host: FormHost, anchor: Element, { title, hint, action, fields, submit }: FormDialog): void {
  let wrong = '';
  const act = async (dialog: HTMLDialogElement): Promise<void> => {
    if (!isComplete(dialog)) return;
    wrong = (await submit(dialog)) ?? '';
    if (wrong) update();
    else dialog.close();
    host.update();
  };
  const draw = (dialog: HTMLDialogElement): TemplateResult =>
    html`<div class="inner show">
      <h3>${title}</h3>
      ${hint ? html`<p>${hint}</p>` : nothing}
      <div class="fields" @keydown=${onEnter(() => void act(dialog))}>
        ${fields()} ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
        <button type="button" class="solid" @click=${() => void act(dialog)}>${action}</button>
      </div>
    </div>`;
  const update = openDialog(anchor, title, 'code-dialog', (dialog) => host.say(() => draw(dialog)));
}
