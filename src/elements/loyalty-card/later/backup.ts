/** The card as a file, from a file, and out of this browser. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { isSealed } from '../../../engines/stamps/crypto/seal.js';
import type { Reason } from '../../../engines/stamps/types.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { saveFile } from '../../../kit/output/download.js';
import { isComplete, onEnter, valueOf } from '../../../kit/loyalty/forms.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import { stampsWord } from '../../../kit/loyalty/texts.js';
import type { CardView } from './controller.js';

/** What the three dialogs have in common: a heading, fields, and what went wrong. */
function ask(
  view: CardView,
  title: string,
  action: string,
  fields: () => unknown,
  act: (fields: HTMLElement) => Promise<string | undefined>,
): void {
  const { say, element } = view.host;
  let wrong = '';
  const submit = async (dialog: HTMLDialogElement): Promise<void> => {
    if (!isComplete(dialog)) return;
    wrong = (await act(dialog)) ?? '';
    if (wrong) update();
    else dialog.close();
    element.requestUpdate();
  };
  const draw = (dialog: HTMLDialogElement): TemplateResult =>
    say(
      () =>
        html`<div class="inner show">
          <h3>${title}</h3>
          <div class="fields" @keydown=${onEnter(() => void submit(dialog))}>
            ${fields()} ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
            <button type="button" class="solid" @click=${() => void submit(dialog)}>${action}</button>
          </div>
        </div>`,
    );
  const update = openDialog(view.anchor, title, 'code-dialog', draw);
}

function save(view: CardView): void {
  const { say } = view.host;
  ask(
    view,
    msg('Save the card', { id: 'stamp.save' }),
    msg('Save as a file', { id: 'stamp.save-file' }),
    () =>
      html`<p>${msg('Anyone who has the file can use your card. Keep it as safe as cash.', { id: 'stamp.save-why' })}</p>
        <label class="named"
          ><span>${msg('Password for the file (optional)', { id: 'stamp.save-password' })}</span
          ><input name="password" type="password" autocomplete="new-password" pattern=".*\\S.*"
        /></label>`,
    async (form) => {
      const text = await view.export(valueOf(form, 'password'));
      if (await saveFile(view.anchor, text, 'application/json', `${view.programme.id}-card.json`))
        say(() => view.tell(() => msg('Card saved. Look in your downloads.', { id: 'stamp.saved' })));
      return undefined;
    },
  );
}

const boxOf = (field: Element): Element => field.closest('.fields')!;

function bring(view: CardView): void {
  const { say } = view.host;
  let sealed = false;
  const look = async (event: Event): Promise<void> => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    const text = boxOf(field).querySelector('textarea')!;
    if (!file) return;
    text.value = await file.text();
    sealed = isSealed(text.value);
    boxOf(field).querySelector<HTMLElement>('.password')!.hidden = !sealed;
  };
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    boxOf(field).querySelector<HTMLElement>('.password')!.hidden = !isSealed(field.value);
  };
  ask(
    view,
    msg('Load a saved card', { id: 'stamp.bring', desc: 'From a back-up or from another phone' }),
    msg('Load the card', { id: 'stamp.bring-do' }),
    () =>
      html`<p>
          ${msg('Choose a card file that you saved on this phone or another one. The stamps already on this card stay on it.', { id: 'stamp.bring-why' })}
        </p>
        <label class="named"
          ><span>${msg('Card file', { id: 'stamp.bring-file' })}</span><input type="file" accept=".json,application/json" @change=${look}
        /></label>
        <label class="named"
          ><span>${msg('Or paste the text of the file', { id: 'stamp.bring-text' })}</span
          ><textarea name="text" rows="3" autocomplete="off" spellcheck="false" @input=${typed}></textarea>
        </label>
        <label class="named password" ?hidden=${!sealed}
          ><span>${msg('Password of the file', { id: 'stamp.bring-password' })}</span
          ><input name="password" type="password" autocomplete="off"
        /></label>`,
    async (form) => {
      try {
        const { added, surplus, refused, reasons } = await view.import(valueOf(form, 'text').trim(), valueOf(form, 'password'));
        const { format } = view.scene();
        view.tell(() =>
          [
            msg(str`Added to your card: ${stampsWord(added, format)}.`, { id: 'stamp.brought' }),
            surplus &&
              msg(str`Kept but not counted, because one firm gives no more on one day: ${stampsWord(surplus, format)}.`, {
                id: 'stamp.brought-surplus',
              }),
            refused &&
              msg(str`Left out: ${format.number(refused)}.`, {
                id: 'stamp.brought-refused',
                desc: 'A number of entries of a file; the reasons follow',
              }),
            ...Object.keys(reasons).map((reason) => reasonWords(reason as Reason)),
          ]
            .filter(Boolean)
            .join(' '),
        );
        return undefined;
      } catch (error) {
        return say(() =>
          (error as Error).name === 'WrongPassphrase'
            ? msg('That password is wrong. Try again.', { id: 'stamp.bring-wrong' })
            : (error as Error).name === 'BadCard' || error instanceof SyntaxError
              ? msg('This is not a card for this programme.', { id: 'stamp.bring-bad' })
              : msg('This device could not save it. Free up some space and try again.', { id: 'loyal.not-kept' }),
        );
      }
    },
  );
}

function remove(view: CardView): void {
  const { say } = view.host;
  const { format } = view.scene();
  const { state } = view.holder;
  ask(
    view,
    msg('Delete the card', { id: 'stamp.delete' }),
    msg('Delete the card', { id: 'stamp.delete-do' }),
    () =>
      html`<p>
        ${msg(
          str`This deletes the card from this browser, with ${stampsWord(state?.balance ?? 0, format)} on it. You can only get it back if you saved it as a file.`,
          {
            id: 'stamp.delete-why',
          },
        )}
      </p>`,
    async () => {
      try {
        await view.holder.card.delete();
        view.tell(() => msg('Card deleted.', { id: 'stamp.deleted' }));
        return undefined;
      } catch {
        return say(() => msg('The card could not be deleted. Try again.', { id: 'stamp.delete-failed' }));
      }
    },
  );
}

const all = { save, bring, delete: remove };

export const keep = (view: CardView, what: keyof typeof all): void => view.host.say(() => all[what](view));
