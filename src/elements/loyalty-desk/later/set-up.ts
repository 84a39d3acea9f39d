/** The counter's key: made here, sent to the organiser, copied to another device. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { encode } from '../../../kit/page/address.js';
import { copyText } from '../../../kit/output/copy.js';
import { saveFile } from '../../../kit/output/download.js';
import { copy, file, mail, scanner } from '../../../kit/ui/icons-more.js';
import { isComplete, valueOf } from '../../../kit/loyalty/forms.js';
import { pinned } from '../../../kit/pinned.js';
import type { Counter } from './counter.js';

const openTransfer = (counter: Counter, what: 'openCode' | 'openExport' | 'openImport') => (): void =>
  void counter.host.later(
    pinned(() => import('./key-transfer.js')),
    (module) => module[what](counter),
  );

/** Where there is no key yet. */
export function setUp(counter: Counter): TemplateResult {
  const { programme, locale } = counter.context;
  const participants = programme.participants ?? [];
  const { member } = counter.host.element;
  const known = participants.find(({ id }) => id === member);
  if (member && !known)
    return html`<p class="notice">
      ${msg(str`No firm in this programme has the id “${member}”. Check the member attribute on this page.`, { id: 'desk.unknown-member', desc: 'An id from the page' })}
    </p>`;
  if (!participants.length) return html`<p class="notice">${msg('No firms take part in this programme yet.', { id: 'desk.nobody' })}</p>`;
  const create = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.set-up')!;
    if (!isComplete(box)) return;
    void counter.createKey(known?.id ?? valueOf(box, 'member'), box.querySelector<HTMLInputElement>('[name=portable]')!.checked);
  };
  return html`<div class="set-up">
    <p class="lead">
      ${msg('This counter needs its own key. You create it here. The private part stays in this browser. The public part goes to the organiser.', { id: 'desk.set-up' })}
    </p>
    ${
      known
        ? nothing
        : html`<label class="named"
            ><span>${msg('Which firm is this counter for?', { id: 'desk.whose' })}</span
            ><select name="member" required>
              <option value="">${msg('Choose a firm', { id: 'desk.choose', desc: 'First line of a list to choose from' })}</option>
              ${participants.map(({ id, name }) => html`<option value=${id}>${locale.plain(name)}</option>`)}
            </select></label
          >`
    }
    <label class="choice"
      ><input type="checkbox" name="portable" /><span
        >${msg('Let me copy this key to a second device. This is less safe, because someone could steal the key from this browser. It is safer to create a key on each device.', { id: 'desk.portable' })}</span
      ></label
    >
    <p class="row">
      <button type="button" class="solid" part="make" @click=${create}>${msg('Create a key', { id: 'desk.make' })}</button>
      <button type="button" class="text" @click=${openTransfer(counter, 'openImport')}>
        ${msg('Use the key from another device', { id: 'desk.bring' })}
      </button>
    </p>
  </div>`;
}

/** @param listed whether the organiser has the key already; then it is folded away */
export function keyView(counter: Counter, listed: boolean): TemplateResult {
  const { store, host } = counter;
  const { programme, locale } = counter.context;
  // what was said of the key before is no news then
  const lookAgain = (): void => {
    counter.clearStatus();
    void host.element.reload();
  };
  /** A key that is not kept is of no use to the organiser. */
  const lost = store.kept === 'not-kept';
  const text = JSON.stringify(store.publicKey, null, 1);
  const name = locale.plain(store.participant?.name);
  const title = `${locale.plain(programme.name)}: ${name}`;
  const email = programme.organiser?.email;
  const copyKey = async (event: Event): Promise<void> => {
    const box = (event.currentTarget as Element).closest('.key')!;
    if (await copyText(text, box)) counter.setStatus(() => msg('Key copied.', { id: 'desk.key-copied' }));
    else box.querySelector('textarea')!.select();
  };
  const body = html`<div class="key" part="key">
    <textarea readonly rows="4" spellcheck="false" aria-label=${msg('Public key', { id: 'desk.key' })} .value=${text}></textarea>
    <p class="row">
      <button type="button" class="text" data-act="key-code" @click=${openTransfer(counter, 'openCode')}>
        ${scanner()}${msg('Show as a code', { id: 'desk.key-code', desc: 'Button: shows a public key as a QR code' })}
      </button>
      ${email ? html`<a class="text" href=${`mailto:${email}?subject=${encode(title)}&body=${encode(text)}`}>${mail()}${msg('Email the key', { id: 'desk.key-mail' })}</a>` : nothing}
      <button type="button" class="text" @click=${copyKey}>${copy()}${msg('Copy', { id: 'desk.key-copy' })}</button>
      <button
        type="button"
        class="text"
        @click=${() => void saveFile(counter.anchor, text, 'application/json', `${store.participant?.id ?? 'counter'}-${store.publicKey!.kid}.json`)}
      >
        ${file()}${msg('Save as a file', { id: 'desk.key-file' })}
      </button>
      ${store.portable ? html`<button type="button" class="text" @click=${openTransfer(counter, 'openExport')}>${msg('Copy the key to a second device', { id: 'desk.second' })}</button>` : nothing}
    </p>
  </div>`;
  return html`<section class="chapter" aria-labelledby="h-key">
    <h3 id="h-key">
      ${listed || lost ? msg('Key', { id: 'desk.key-title', desc: 'Heading: the key that signs' }) : msg('Send the key to the organiser', { id: 'desk.key-send' })}
    </h3>
    <div class="body">
      ${
        listed
          ? html`<details>
              <summary>${msg('Public key of this counter', { id: 'desk.key-shown' })}</summary>
              ${body}
            </details>`
          : html`<p>
                ${lost ? msg('You will lose this key when you close the page, so do not send it to the organiser.', { id: 'desk.key-lost' }) : msg('The programme does not have this key yet. Send it to the organiser. You can give stamps as soon as the organiser has added it.', { id: 'desk.key-why' })}
              </p>
              ${body}
              <p>
                <button type="button" class="button" @click=${lookAgain}>${msg('Check again', { id: 'desk.look-again' })}</button>
              </p>`
      }
    </div>
  </section>`;
}
