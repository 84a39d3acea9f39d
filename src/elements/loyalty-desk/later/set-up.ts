/** The counter's key: made, sent to the organiser, taken to a second device. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { encode } from '../../../kit/page/address.js';
import { copyText } from '../../../kit/output/copy.js';
import { saveFile } from '../../../kit/output/download.js';
import { copy, file, mail } from '../../../kit/ui/icons-more.js';
import { isComplete, valueOf } from '../../../kit/loyalty/forms.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { pinned } from '../../../kit/pinned.js';
import type { DeskView } from './controller.js';

const second = (view: DeskView, what: 'write' | 'bring') => (): void =>
  void pinned(() => import('./key-transfer.js')).then((module) => module[what](view));

export function setUp(view: DeskView, { programme, speech }: LoyaltyScene): TemplateResult {
  const participants = programme.participants ?? [];
  const { member } = view.host.element;
  const known = participants.find(({ id }) => id === member);
  if (member && !known)
    return html`<p class="notice">
      ${msg(str`Nobody in this programme has the id “${member}”.`, { id: 'desk.unknown-member', desc: 'An id from the page' })}
    </p>`;
  if (!participants.length) return html`<p class="notice">${msg('Nobody takes part in this programme yet.', { id: 'desk.nobody' })}</p>`;
  const make = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.set-up')!;
    if (!isComplete(box)) return;
    void view.tryMake(known?.id ?? valueOf(box, 'member'), box.querySelector<HTMLInputElement>('[name=portable]')!.checked);
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
              ${participants.map(({ id, name }) => html`<option value=${id}>${speech.plain(name)}</option>`)}
            </select></label
          >`
    }
    <label class="choice"
      ><input type="checkbox" name="portable" /><span
        >${msg('Let me copy this key to a second device. This is less safe, because someone could steal the key from this browser. It is safer to create a key on each device.', { id: 'desk.portable' })}</span
      ></label
    >
    <p class="row">
      <button type="button" class="solid" part="make" @click=${make}>${msg('Create a key', { id: 'desk.make' })}</button>
      <button type="button" class="text" @click=${second(view, 'bring')}>
        ${msg('Use the key from another device', { id: 'desk.bring' })}
      </button>
    </p>
  </div>`;
}

/** @param listed whether the organiser has it already; then it is folded away */
export function keyBox(view: DeskView, scene: LoyaltyScene, listed: boolean): TemplateResult {
  const { programme, speech } = scene;
  const { till } = view;
  /** A key that is not kept is of no use to the organiser. */
  const lost = till.kept === 'not-kept';
  const text = JSON.stringify(till.publicKey, null, 1);
  const name = speech.plain(till.participant?.name);
  const title = `${speech.plain(programme.name)}: ${name}`;
  const email = programme.organiser?.email;
  const take = async (event: Event): Promise<void> => {
    const box = (event.currentTarget as Element).closest('.key')!;
    if (await copyText(text, box)) view.tell(() => msg('Key copied.', { id: 'desk.key-copied' }));
    else box.querySelector('textarea')!.select();
  };
  const body = html`<div class="key" part="key">
    <textarea readonly rows="4" spellcheck="false" aria-label=${msg('Public key', { id: 'desk.key' })} .value=${text}></textarea>
    <p class="row">
      ${email ? html`<a class="text" href=${`mailto:${email}?subject=${encode(title)}&body=${encode(text)}`}>${mail()}${msg('Email the key', { id: 'desk.key-mail' })}</a>` : nothing}
      <button type="button" class="text" @click=${take}>${copy()}${msg('Copy', { id: 'desk.key-copy' })}</button>
      <button
        type="button"
        class="text"
        @click=${() => void saveFile(view.anchor, text, 'application/json', `${till.participant?.id ?? 'counter'}-${till.publicKey!.kid}.json`)}
      >
        ${file()}${msg('Save as a file', { id: 'desk.key-file' })}
      </button>
      ${till.portable ? html`<button type="button" class="text" @click=${second(view, 'write')}>${msg('Copy the key to a second device', { id: 'desk.second' })}</button>` : nothing}
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
                ${lost ? msg('This key is gone when the page is closed, so the organiser has no use for it.', { id: 'desk.key-lost' }) : msg('The programme does not have this key yet. Send it to the organiser. You can give stamps as soon as the organiser has added it.', { id: 'desk.key-why' })}
              </p>
              ${body}
              <p>
                <button type="button" class="button" @click=${() => void view.host.element.reload()}>
                  ${msg('Check again', { id: 'desk.look-again' })}
                </button>
              </p>`
      }
    </div>
  </section>`;
}
