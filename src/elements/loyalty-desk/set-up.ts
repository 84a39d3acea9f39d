/** The counter's key: made, sent to the organiser, taken to a second till. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { encode } from '../../kit/page-address.js';
import { download } from '../../kit/download.js';
import { copy, file, mail } from '../../kit/icons-more.js';
import type { LoyaltyScene } from '../../kit/loyalty/scene.js';
import { pinned } from '../../kit/pinned.js';
import type { DeskView } from './view.js';

const second = (view: DeskView, what: 'write' | 'bring') => (): void =>
  void pinned(() => import('./second.js')).then((module) => module[what](view));

export function setUp(view: DeskView, { programme, speech }: LoyaltyScene): TemplateResult {
  const participants = programme.participants ?? [];
  const { member } = view.host.element;
  const known = participants.find(({ id }) => id === member);
  if (member && !known)
    return html`<p class="notice">
      ${msg(str`Nobody in this programme has the id “${member}”.`, { id: 'desk.unknown-member', desc: 'An id from the page' })}
    </p>`;
  if (!participants.length) return html`<p class="notice">${msg('Nobody takes part in this programme yet.', { id: 'desk.nobody' })}</p>`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void view.tryMake(known?.id ?? (form.get('member') as string), form.has('portable'));
  };
  return html`<form class="set-up" @submit=${submit}>
    <p class="lead">
      ${msg('This counter needs a key of its own. It is made here and stays in this browser; the organiser gets the public half.', { id: 'desk.set-up' })}
    </p>
    ${
      known
        ? nothing
        : html`<label class="named"
            ><span>${msg('Whose counter is this?', { id: 'desk.whose' })}</span
            ><select name="member" required>
              <option value="">${msg('Choose', { id: 'desk.choose', desc: 'First line of a list to choose from' })}</option>
              ${participants.map(({ id, name }) => html`<option value=${id}>${speech.plain(name)}</option>`)}
            </select></label
          >`
    }
    <label class="choice"
      ><input type="checkbox" name="portable" /><span
        >${msg('I want to take this key to a second till. Then it can also be stolen from this browser; a key for each till is safer.', { id: 'desk.portable' })}</span
      ></label
    >
    <p class="row">
      <button type="submit" class="solid" part="make">${msg('Make the key', { id: 'desk.make' })}</button>
      <button type="button" class="text" @click=${second(view, 'bring')}>
        ${msg('Bring the key of another till', { id: 'desk.bring' })}
      </button>
    </p>
  </form>`;
}

/** @param listed whether the organiser has it already; then it is folded away */
export function keyBox(view: DeskView, scene: LoyaltyScene, listed: boolean): TemplateResult {
  const { programme, speech } = scene;
  const { till } = view;
  const text = JSON.stringify(till.publicKey, null, 1);
  const name = speech.plain(till.participant?.name);
  const title = `${speech.plain(programme.name)}: ${name}`;
  const email = programme.organiser?.email;
  const take = async (event: Event): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      view.tell(() => msg('The key is copied.', { id: 'desk.key-copied' }));
    } catch {
      (event.target as HTMLElement).closest('.key')?.querySelector('textarea')?.select();
    }
  };
  const body = html`<div class="key" part="key">
    <textarea readonly rows="4" spellcheck="false" aria-label=${msg('The public key', { id: 'desk.key' })} .value=${text}></textarea>
    <p class="row">
      ${email ? html`<a class="text" href=${`mailto:${email}?subject=${encode(title)}&body=${encode(text)}`}>${mail()}${msg('Send it', { id: 'desk.key-mail' })}</a>` : nothing}
      <button type="button" class="text" @click=${take}>${copy()}${msg('Copy', { id: 'desk.key-copy' })}</button>
      <button
        type="button"
        class="text"
        @click=${() => download(text, 'application/json', `${till.participant?.id ?? 'counter'}-${till.publicKey!.kid}.json`)}
      >
        ${file()}${msg('Save as a file', { id: 'desk.key-file' })}
      </button>
      ${till.portable ? html`<button type="button" class="text" @click=${second(view, 'write')}>${msg('For a second till', { id: 'desk.second' })}</button>` : nothing}
    </p>
  </div>`;
  return html`<section class="chapter" aria-labelledby="h-key">
    <h3 id="h-key">
      ${listed ? msg('Key', { id: 'desk.key-title', desc: 'Heading: the key that signs' }) : msg('Send the key', { id: 'desk.key-send' })}
    </h3>
    <div class="body">
      ${
        listed
          ? html`<details>
              <summary>${msg('The public key of this counter', { id: 'desk.key-shown' })}</summary>
              ${body}
            </details>`
          : html`<p>
                ${msg('The programme does not have this key yet. Send it to the organiser; once it is in the programme’s file, this counter can begin.', { id: 'desk.key-why' })}
              </p>
              ${body}
              <p>
                <button type="button" class="button" @click=${() => void view.host.element.reload()}>
                  ${msg('Look again', { id: 'desk.look-again' })}
                </button>
              </p>`
      }
    </div>
  </section>`;
}
