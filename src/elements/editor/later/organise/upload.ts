/** Which files belong on the website now. */
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../../../kit/output/download.js';
import { file } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { absolute } from '../../logic/absolute.js';
import { fileName } from '../../logic/file-name.js';
import { jsonText } from '../give-json.js';
import { exportedOf } from '../private-keys.js';
import type { Organiser } from './organiser.js';
import type { Section } from './section.js';

export function uploadView(organiser: Organiser): Section {
  const { session, editor, list, listName, isSaved, programme, address } = organiser;
  const count = Number(!isSaved) + Number(!list.isSaved);
  const name = fileName(session);
  const text = (): string => jsonText(absolute(session.kind.form.shape, exportedOf(session), editor.base));
  const row = (label: string, file_: string, isDone: boolean, where: unknown, save: (target: Element) => Promise<void>): TemplateResult =>
    html`<li>
      <p class="name">${label}</p>
      ${where}
      <p class="row">
        <button
          type="button"
          class=${isDone ? 'button' : 'solid'}
          data-save=${file_}
          @click=${async ({ currentTarget }: Event) => {
            await save(currentTarget as Element);
            editor.host.update();
          }}
        >
          ${file()}${msg(str`Save ${file_}`, { id: 'organise.save', desc: 'Button: saves a file of this name' })}
        </button>
        <span class="hint"
          >${isDone ? msg('Saved', { id: 'organise.is-saved', desc: 'State of a file' }) : msg('Changed since you saved it here', { id: 'organise.is-changed', desc: 'State of a file' })}</span
        >
      </p>
    </li>`;
  const to = (place: string | undefined): TemplateResult | typeof nothing =>
    place === undefined
      ? nothing
      : html`<p class="hint">${msg(str`Upload it to ${place}`, { id: 'organise.upload-to', desc: 'An address on the web' })}</p>`;
  return {
    id: 'upload',
    title: msg('What to upload now', { id: 'organise.upload' }),
    state: count
      ? msg(str`Files: ${count}`, { id: 'organise.upload-state', desc: 'A number of files' })
      : msg('Nothing', { id: 'organise.upload-none', desc: 'There is nothing to upload' }),
    body: html`<p>
        ${msg('Put the new files in the place of the old ones on your website. Badges, cards and counters read them there.', { id: 'organise.upload-why' })}
      </p>
      <ul class="firms" role="list">
        ${row(
          msg('The programme', { id: 'organise.programme-file', desc: 'A file' }),
          name,
          isSaved,
          address
            ? to(address)
            : html`<p class="hint">
                ${msg('Upload it beside the page of the programme. Use the address of this file on all pages.', { id: 'organise.upload-beside' })}
              </p>`,
          async (target) => {
            const { exported } = session;
            if (await saveFile(target, text(), 'application/json', name)) organiser.saved(exported);
          },
        )}
        ${
          list.text !== undefined && listName
            ? row(
                msg('The list of cancelled memberships', { id: 'organise.list-file', desc: 'A file' }),
                listName,
                list.isSaved,
                to(programme!.status),
                async (target) => {
                  const { text: written } = list;
                  const isHanded = await saveFile(target, `${written!}\n`, 'application/jwt', listName);
                  if (isHanded && list.text === written) list.isSaved = true;
                },
              )
            : nothing
        }
      </ul>
      <p class="hint">
        ${msg('The files must be readable from other websites: your server sends Access-Control-Allow-Origin: * with them. Ask the person who runs it.', { id: 'organise.upload-cors', desc: '“Access-Control-Allow-Origin: *” stays as it is' })}
      </p>`,
  };
}
