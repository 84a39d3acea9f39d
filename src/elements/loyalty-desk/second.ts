/** The key of a till for a second one: an explicit act, behind a warning and a passphrase. */
import { html, nothing } from 'lit';
import { msg } from '../../documents/messages.js';
import { openDialog } from '../../kit/dialog.js';
import { download } from '../../kit/download.js';
import { reasonWords } from '../../kit/loyalty/reasons.js';
import type { DeskView } from './view.js';

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
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const password = (form.elements.namedItem('password') as HTMLInputElement).value;
    wrong = (await act(password, text)) ?? '';
    if (wrong) update();
    else form.closest('dialog')!.close();
    view.redraw();
  };
  const update = openDialog(view.anchor, title, 'code-dialog', () =>
    say(
      () =>
        html`<div class="inner show">
          <h3>${title}</h3>
          <p>${hint}</p>
          <form @submit=${submit}>
            ${
              fromFile
                ? html`<label class="named"
                    ><span>${msg('The file', { id: 'desk.second-file' })}</span
                    ><input
                      type="file"
                      required
                      accept=".json,application/json"
                      @change=${async (event: Event) => (text = (await (event.target as HTMLInputElement).files?.[0]?.text()) ?? '')}
                  /></label>`
                : nothing
            }
            <label class="named"
              ><span>${msg('A password of at least 12 characters', { id: 'desk.second-password' })}</span
              ><input name="password" type="password" required minlength="12" autocomplete=${fromFile ? 'off' : 'new-password'}
            /></label>
            ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
            <button type="submit" class="solid">${action}</button>
          </form>
        </div>`,
    ),
  );
}

export function write(view: DeskView): void {
  view.host.say(() =>
    ask(view, {
      title: msg('For a second till', { id: 'desk.second' }),
      hint: msg('Whoever has this file and its password can give stamps in your name. Delete the file once the second till has it.', {
        id: 'desk.second-why',
      }),
      action: msg('Save as a file', { id: 'desk.key-file' }),
      fromFile: false,
      act: async (password) => {
        download(await view.till.exportKey(password), 'application/json', `${view.till.participant?.id ?? 'counter'}-till.json`);
        return undefined;
      },
    }),
  );
}

export function bring(view: DeskView): void {
  view.host.say(() =>
    ask(view, {
      title: msg('Bring the key of another till', { id: 'desk.bring' }),
      hint: msg('From the file that the other till saved.', { id: 'desk.bring-why' }),
      action: msg('Bring it here', { id: 'desk.bring-do' }),
      fromFile: true,
      act: async (password, text) => {
        try {
          await view.till.importKey(text, password, view.host.element.member);
          return undefined;
        } catch (error) {
          return view.host.say(() => {
            const { name } = error as Error;
            if (name === 'WrongPassphrase') return msg('The password is not right.', { id: 'desk.bring-wrong' });
            if (name === 'RangeError' || name === 'SyntaxError')
              return msg('This is no key of a counter of this programme.', { id: 'desk.bring-bad' });
            return reasonWords(globalThis.isSecureContext ? 'not-kept' : 'no-crypto');
          });
        }
      },
    }),
  );
}
