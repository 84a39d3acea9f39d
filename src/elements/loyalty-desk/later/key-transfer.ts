/** The counter's key for a second device: an explicit act, behind a warning and a passphrase. */
import { html, nothing } from 'lit';
import { msg } from '../../../schema/messages.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { saveFile } from '../../../kit/output/download.js';
import { isComplete, onEnter, valueOf } from '../../../kit/loyalty/forms.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import type { DeskView } from './controller.js';

interface Asking {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  /** With a field for a file. */
  readonly fromFile: boolean;
  act(password: string, text: string): Promise<string | undefined>;
}

function ask(view: DeskView, { title, hint, action, fromFile, act }: Asking): void {
  const { say } = view.host;
  let wrong = '';
  let text = '';
  const submit = async (dialog: HTMLDialogElement): Promise<void> => {
    if (!isComplete(dialog)) return;
    wrong = (await act(valueOf(dialog, 'password'), text)) ?? '';
    if (wrong) update();
    else dialog.close();
    view.redraw();
  };
  const update = openDialog(view.anchor, title, 'code-dialog', (dialog) =>
    say(
      () =>
        html`<div class="inner show">
          <h3>${title}</h3>
          <p>${hint}</p>
          <div class="fields" @keydown=${onEnter(() => void submit(dialog))}>
            ${
              fromFile
                ? html`<label class="named"
                    ><span>${msg('Key file', { id: 'desk.second-file' })}</span
                    ><input
                      type="file"
                      required
                      accept=".json,application/json"
                      @change=${async (event: Event) => (text = (await (event.target as HTMLInputElement).files?.[0]?.text()) ?? '')}
                  /></label>`
                : nothing
            }
            <label class="named"
              ><span>${msg('Password (at least 12 characters)', { id: 'desk.second-password' })}</span
              ><input name="password" type="password" required minlength="12" autocomplete=${fromFile ? 'off' : 'new-password'}
            /></label>
            ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
            <button type="button" class="solid" @click=${() => void submit(dialog)}>${action}</button>
          </div>
        </div>`,
    ),
  );
}

export function write(view: DeskView): void {
  view.host.say(() =>
    ask(view, {
      title: msg('Copy the key to a second device', { id: 'desk.second' }),
      hint: msg(
        'Anyone who has this file and its password can give stamps in your name. Delete the file when the second device has the key.',
        {
          id: 'desk.second-why',
        },
      ),
      action: msg('Save as a file', { id: 'desk.key-file' }),
      fromFile: false,
      act: async (password) => {
        await saveFile(
          view.anchor,
          await view.till.exportKey(password),
          'application/json',
          `${view.till.participant?.id ?? 'counter'}-till.json`,
        );
        return undefined;
      },
    }),
  );
}

export function bring(view: DeskView): void {
  view.host.say(() =>
    ask(view, {
      title: msg('Use the key from another device', { id: 'desk.bring' }),
      hint: msg('Choose the key file that you saved on the other device.', { id: 'desk.bring-why' }),
      action: msg('Load the key', { id: 'desk.bring-do' }),
      fromFile: true,
      act: async (password, text) => {
        try {
          await view.till.importKey(text, password, view.host.element.member);
          return undefined;
        } catch (error) {
          return view.host.say(() => {
            const { name } = error as Error;
            if (name === 'WrongPassphrase') return msg('That password is wrong. Try again.', { id: 'desk.bring-wrong' });
            if (name === 'RangeError' || name === 'SyntaxError')
              return msg('This file is not a counter key for this programme.', { id: 'desk.bring-bad' });
            return reasonWords(globalThis.isSecureContext ? 'not-kept' : 'no-crypto');
          });
        }
      },
    }),
  );
}
