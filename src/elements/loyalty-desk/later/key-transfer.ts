/** The counter's key for others: its public part as a code, and all of it for another device: an explicit act, behind a warning and a passphrase. */
import { html } from 'lit';
import { msg } from '../../../schema/messages.js';
import { saveFile } from '../../../kit/output/download.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { openForm } from '../../../kit/loyalty/form-dialog.js';
import { valueOf } from '../../../kit/loyalty/forms.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import type { Counter } from './counter.js';

/** Shows the public key as a code for the organiser's camera, with whose it is. */
export function openCode({ host, anchor, store, context }: Counter): void {
  const text = JSON.stringify({ ...store.publicKey, programme: context.programme.id, participant: store.participant?.id });
  host.say(() => {
    const title = msg('Public key', { id: 'desk.key' });
    const box: CodeBox = new CodeBox(host, () => update());
    const update = openDialog(anchor, title, 'code-dialog', () =>
      host.say(
        () =>
          html`<div class="inner show">
            <h3>${title}</h3>
            <p>${msg('The organiser scans this code on the page “Keys and memberships”. It is no secret.', { id: 'desk.key-code-how' })}</p>
            <div class="stage" part="key-code">${box.render(title, text)}</div>
          </div>`,
      ),
    );
    const [dialog] = [...(anchor.closest('.box') ?? anchor.parentElement!).querySelectorAll('dialog.code-dialog')].slice(-1);
    dialog?.addEventListener('close', () => box.remove(), { once: true });
    void box.show(text);
  });
}

const passwordField = (autocomplete: 'off' | 'new-password') =>
  html`<label class="named"
    ><span>${msg('Password (at least 12 characters)', { id: 'desk.second-password' })}</span
    ><input name="password" type="password" required minlength="12" autocomplete=${autocomplete}
  /></label>`;

export function openExport({ host, anchor, store }: Counter): void {
  host.say(() =>
    openForm(host, anchor, {
      title: msg('Copy the key to a second device', { id: 'desk.second' }),
      hint: msg(
        'Anyone who has this file and its password can give stamps in your name. Delete the file when the second device has the key.',
        { id: 'desk.second-why' },
      ),
      action: msg('Save as a file', { id: 'desk.key-file' }),
      fields: () => passwordField('new-password'),
      submit: async (fields) => {
        const text = await store.exportKey(valueOf(fields, 'password'));
        await saveFile(anchor, text, 'application/json', `${store.participant?.id ?? 'counter'}-till.json`);
        return undefined;
      },
    }),
  );
}

export function openImport({ host, anchor, store }: Counter): void {
  let text = '';
  const onFile = async (event: Event): Promise<void> => {
    text = (await (event.target as HTMLInputElement).files?.[0]?.text()) ?? '';
  };
  host.say(() =>
    openForm(host, anchor, {
      title: msg('Use the key from another device', { id: 'desk.bring' }),
      hint: msg('Choose the key file that you saved on the other device.', { id: 'desk.bring-why' }),
      action: msg('Load the key', { id: 'desk.bring-do' }),
      fields: () =>
        html`<label class="named"
            ><span>${msg('Key file', { id: 'desk.second-file' })}</span
            ><input type="file" required accept=".json,application/json" @change=${onFile}
          /></label>
          ${passwordField('off')}`,
      submit: async (fields) => {
        try {
          await store.importKey(text, valueOf(fields, 'password'), host.element.member);
          return undefined;
        } catch (error) {
          return host.say(() => {
            const { name } = error as Error;
            if (name === 'WrongPassphrase') return msg('That password is wrong. Try again.', { id: 'desk.bring-wrong' });
            if (name === 'RangeError' || name === 'SyntaxError')
              return msg('This file is not a counter key for this programme.', { id: 'desk.bring-bad' });
            return reasonText(globalThis.isSecureContext ? 'not-kept' : 'no-crypto');
          });
        }
      },
    }),
  );
}
