/** The card as a file, from a file, and out of this browser. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { isSealed } from '../../documents/stamps/seal.js';
import { openDialog } from '../../kit/dialog.js';
import { download } from '../../kit/download.js';
import { stampsWord } from '../../kit/loyalty/words.js';
import type { CardView } from './view.js';

/** What the three dialogs have in common: a heading, a form, and what went wrong. */
function ask(
  view: CardView,
  title: string,
  action: string,
  fields: () => unknown,
  act: (form: HTMLFormElement) => Promise<string | undefined>,
): void {
  const { say, element } = view.host;
  let wrong = '';
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    wrong = (await act(form)) ?? '';
    if (wrong) update();
    else form.closest('dialog')!.close();
    element.requestUpdate();
  };
  const draw = (): TemplateResult =>
    say(
      () =>
        html`<div class="inner show">
          <h3>${title}</h3>
          <form @submit=${submit}>
            ${fields()} ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
            <button type="submit" class="solid">${action}</button>
          </form>
        </div>`,
    );
  const update = openDialog(view.anchor, title, 'code-dialog', draw);
}

const value = (form: HTMLFormElement, name: string): string => (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';

function save(view: CardView): void {
  const { say } = view.host;
  ask(
    view,
    msg('Save the card', { id: 'stamp.save' }),
    msg('Save as a file', { id: 'stamp.save-file' }),
    () =>
      html`<p>${msg('Whoever has the file has the card: keep it as you would keep money.', { id: 'stamp.save-why' })}</p>
        <label class="named"
          ><span>${msg('A password for the file, if you like', { id: 'stamp.save-password' })}</span
          ><input name="password" type="password" autocomplete="new-password"
        /></label>`,
    async (form) => {
      download(await view.export(value(form, 'password')), 'application/json', `${view.programme.id}-card.json`);
      say(() => view.tell(() => msg('The card is in your downloads.', { id: 'stamp.saved' })));
      return undefined;
    },
  );
}

function bring(view: CardView): void {
  const { say } = view.host;
  let sealed = false;
  const look = async (event: Event): Promise<void> => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    const text = field.form!.elements.namedItem('text') as HTMLTextAreaElement;
    if (!file) return;
    text.value = await file.text();
    sealed = isSealed(text.value);
    field.form!.querySelector<HTMLElement>('.password')!.hidden = !sealed;
  };
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    field.form!.querySelector<HTMLElement>('.password')!.hidden = !isSealed(field.value);
  };
  ask(
    view,
    msg('Bring a card that I have', { id: 'stamp.bring', desc: 'From a back-up or from another phone' }),
    msg('Bring it here', { id: 'stamp.bring-do' }),
    () =>
      html`<p>
          ${msg('From a file that you saved, on this phone or on another one. What is on this card already stays.', { id: 'stamp.bring-why' })}
        </p>
        <label class="named"
          ><span>${msg('The file', { id: 'stamp.bring-file' })}</span><input type="file" accept=".json,application/json" @change=${look}
        /></label>
        <label class="named"
          ><span>${msg('Or its text', { id: 'stamp.bring-text' })}</span
          ><textarea name="text" rows="3" autocomplete="off" spellcheck="false" @input=${typed}></textarea>
        </label>
        <label class="named password" ?hidden=${!sealed}
          ><span>${msg('Its password', { id: 'stamp.bring-password' })}</span><input name="password" type="password" autocomplete="off"
        /></label>`,
    async (form) => {
      try {
        const { added, refused } = await view.import(value(form, 'text').trim(), value(form, 'password'));
        const { format } = view.scene();
        view.tell(() =>
          refused
            ? msg(str`New on the card: ${stampsWord(added, format)}. Not good: ${stampsWord(refused, format)}.`, {
                id: 'stamp.brought-some',
              })
            : msg(str`New on the card: ${stampsWord(added, format)}.`, { id: 'stamp.brought' }),
        );
        return undefined;
      } catch (error) {
        return say(() =>
          (error as Error).name === 'WrongPassphrase'
            ? msg('The password is not right.', { id: 'stamp.bring-wrong' })
            : (error as Error).name === 'BadCard' || error instanceof SyntaxError
              ? msg('This is no card of this programme.', { id: 'stamp.bring-bad' })
              : msg('This device could not keep it. Make some room and take it again.', { id: 'loyal.not-kept' }),
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
    msg('Delete it', { id: 'stamp.delete-do' }),
    () =>
      html`<p>
        ${msg(
          str`The card goes out of this browser, with ${stampsWord(state?.balance ?? 0, format)} on it. Without a saved file it cannot be brought back.`,
          {
            id: 'stamp.delete-why',
          },
        )}
      </p>`,
    async () => {
      try {
        await view.holder.card.delete();
        view.tell(() => msg('The card is deleted.', { id: 'stamp.deleted' }));
        return undefined;
      } catch {
        return say(() => msg('The browser does not let go of it. Try again.', { id: 'stamp.delete-failed' }));
      }
    },
  );
}

const all = { save, bring, delete: remove };

export const keep = (view: CardView, what: keyof typeof all): void => view.host.say(() => all[what](view));
