/** Dialogs that save the card as a file, load one, and delete the card from this browser. */
import { html } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { isSealed } from '../../../engines/stamps/crypto/seal.js';
import type { Reason } from '../../../engines/stamps/types.js';
import { saveFile } from '../../../kit/output/download.js';
import { openForm } from '../../../kit/loyalty/form-dialog.js';
import { valueOf } from '../../../kit/loyalty/forms.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import type { FileAction, StampCard } from './stamp-card.js';

function openSave(card: StampCard): void {
  const { host, anchor, context } = card;
  openForm(host, anchor, {
    title: msg('Save the card', { id: 'stamp.save' }),
    action: msg('Save as a file', { id: 'stamp.save-file' }),
    fields: () =>
      html`<p>${msg('Anyone who has the file can use your card. Keep it as safe as cash.', { id: 'stamp.save-why' })}</p>
        <label class="named"
          ><span>${msg('Password for the file (optional)', { id: 'stamp.save-password' })}</span
          ><input name="password" type="password" autocomplete="new-password" pattern=".*\\S.*"
        /></label>`,
    submit: async (fields) => {
      const text = await card.export(valueOf(fields, 'password'));
      if (await saveFile(anchor, text, 'application/json', `${context.programme.id}-card.json`))
        card.setStatus(() => msg('Card saved. Look in your downloads.', { id: 'stamp.saved' }));
      return undefined;
    },
  });
}

const boxOf = (field: Element): Element => field.closest('.fields')!;

function openLoad(card: StampCard): void {
  const { host, anchor } = card;
  let sealed = false;
  const askPassword = (field: Element, needed: boolean): void => {
    boxOf(field).querySelector<HTMLElement>('.password')!.hidden = !needed;
  };
  const onFile = async (event: Event): Promise<void> => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    const text = boxOf(field).querySelector('textarea')!;
    if (!file) return;
    text.value = await file.text();
    sealed = isSealed(text.value);
    askPassword(field, sealed);
  };
  const onText = (event: Event): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    askPassword(field, isSealed(field.value));
  };
  openForm(host, anchor, {
    title: msg('Load a saved card', { id: 'stamp.bring', desc: 'From a back-up or from another phone' }),
    action: msg('Load the card', { id: 'stamp.bring-do' }),
    fields: () =>
      html`<p>
          ${msg('Choose a card file that you saved on this phone or another one. The stamps already on this card stay on it.', { id: 'stamp.bring-why' })}
        </p>
        <label class="named"
          ><span>${msg('Card file', { id: 'stamp.bring-file' })}</span><input type="file" accept=".json,application/json" @change=${onFile}
        /></label>
        <label class="named"
          ><span>${msg('Or paste the text of the file', { id: 'stamp.bring-text' })}</span
          ><textarea name="text" rows="3" autocomplete="off" spellcheck="false" @input=${onText}></textarea>
        </label>
        <label class="named password" ?hidden=${!sealed}
          ><span>${msg('Password of the file', { id: 'stamp.bring-password' })}</span
          ><input name="password" type="password" autocomplete="off"
        /></label>`,
    submit: async (fields) => {
      try {
        const { added, surplus, refused, reasons } = await card.import(valueOf(fields, 'text').trim(), valueOf(fields, 'password'));
        const { format } = card.context;
        card.setStatus(() =>
          [
            msg(str`Added to your card: ${stampsText(added, format)}.`, { id: 'stamp.brought' }),
            surplus &&
              msg(str`Kept but not counted, because a firm can only give so many in one day: ${stampsText(surplus, format)}.`, {
                id: 'stamp.brought-surplus',
              }),
            refused &&
              msg(str`Left out: ${format.number(refused)}.`, {
                id: 'stamp.brought-refused',
                desc: 'A number of entries of a file; the reasons follow',
              }),
            ...Object.keys(reasons).map((reason) => reasonText(reason as Reason)),
          ]
            .filter(Boolean)
            .join(' '),
        );
        return undefined;
      } catch (error) {
        return host.say(() =>
          (error as Error).name === 'WrongPassphrase'
            ? msg('That password is wrong. Try again.', { id: 'stamp.bring-wrong' })
            : (error as Error).name === 'BadCard' || error instanceof SyntaxError
              ? msg('This is not a card for this programme.', { id: 'stamp.bring-bad' })
              : msg('This device could not save it. Free up some space and try again.', { id: 'loyal.not-kept' }),
        );
      }
    },
  });
}

function openDelete(card: StampCard): void {
  const { host, anchor, store, context } = card;
  openForm(host, anchor, {
    title: msg('Delete the card', { id: 'stamp.delete' }),
    action: msg('Delete the card', { id: 'stamp.delete-do' }),
    fields: () =>
      html`<p>
        ${msg(
          str`This deletes the card from this browser, with ${stampsText(store.state?.balance ?? 0, context.format)} on it. You can only get it back if you saved it as a file.`,
          { id: 'stamp.delete-why' },
        )}
      </p>`,
    submit: async () => {
      try {
        await store.card.delete();
        card.setStatus(() => msg('Card deleted.', { id: 'stamp.deleted' }));
        return undefined;
      } catch {
        return host.say(() => msg('The card could not be deleted. Try again.', { id: 'stamp.delete-failed' }));
      }
    },
  });
}

const dialogs: Readonly<Record<FileAction, (card: StampCard) => void>> = { save: openSave, load: openLoad, delete: openDelete };

export const openFileDialog = (card: StampCard, action: FileAction): void => card.host.say(() => dialogs[action](card));
