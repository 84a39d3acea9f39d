/** The public keys of counters: taken in, replaced, removed. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasPrivateKey, readPublicKey } from '../../../../engines/stamps/index.js';
import { askForCode } from '../../../../kit/scan/ask.js';
import { camera } from '../../../../kit/ui/icons-more.js';
import { counterIn } from '../../logic/organise/counter.js';
import type { Participant, PublicKey } from '../../../../formats/loyalty/loyalty.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Organiser } from './organiser.js';
import { field, lineField } from './field.js';
import { faultWords, Trouble } from './faults.js';
import { fileButton, focus, type Section } from './section.js';

export class CountersView {
  /** Whose counter is taken in. */
  #firm = '';
  /** The key for which the organiser is asked whether it is to be removed: firm and name. */
  #asked = '';

  constructor(private readonly organiser: Organiser) {}

  section(): Section {
    const { participants } = this.organiser;
    const ready = participants.filter(({ keys }) => keys?.length).length;
    return {
      id: 'counters',
      title: msg('Counters', { id: 'organise.counters', desc: 'Where stamps are given' }),
      ...(participants.length && {
        state: msg(str`${ready} of ${participants.length} firms`, {
          id: 'organise.counters-state',
          desc: 'Two numbers: firms with a counter, and all',
        }),
      }),
      body: participants.length
        ? this.#body()
        : html`<p>${msg('There are no firms in the programme yet.', { id: 'organise.no-firms' })}</p>`,
    };
  }

  #body(): TemplateResult {
    const { organiser } = this;
    const { participants, editor } = organiser;
    const plain = (one: Participant): string => editor.host.locale.plain(one.name);
    const firm = participants.find(({ id }) => id === this.#firm) ?? participants.find(({ keys }) => !keys?.length) ?? participants[0]!;
    const isFurther = !!firm.keys?.some(({ until }) => until === undefined);
    return html`<p>
        ${msg('Each firm creates a key on the phone or tablet at its counter and sends you the public part. Stamps are valid once that is in the programme.', { id: 'organise.counters-why' })}
      </p>
      <ul class="firms" role="list">
        ${participants.map(
          (one) =>
            html`<li data-firm=${one.id}>
              <p class="name">${plain(one)}</p>
              ${
                one.keys?.length
                  ? one.keys.map((key) => this.#key(one, plain(one), key))
                  : html`<p class="hint">${msg('No counter yet', { id: 'organise.no-counter' })}</p>`
              }
            </li>`,
        )}
      </ul>
      <h5>${msg('Add a counter', { id: 'organise.add-counter' })}</h5>
      ${field(
        { id: 'counter-firm', label: msg('Firm', { id: 'organise.firm' }) },
        () =>
          html`<select
            id="counter-firm"
            @change=${({ target }: Event) => {
              this.#firm = (target as HTMLSelectElement).value;
              editor.host.update();
            }}
          >
            ${participants.map((one) => html`<option value=${one.id} ?selected=${one === firm}>${plain(one)}</option>`)}
          </select>`,
      )}
      ${isFurther ? this.#purpose() : nothing}
      ${field(
        {
          id: 'counter-key',
          label: msg('Public key of the counter', { id: 'organise.public-key' }),
          hint: msg('Paste what the firm has sent you, open the file, or scan the code that the counter shows.', {
            id: 'organise.public-key-hint',
          }),
        },
        (described) =>
          html`<textarea
            id="counter-key"
            class="code"
            rows="4"
            spellcheck="false"
            autocapitalize="off"
            aria-describedby=${described}
            @paste=${(event: ClipboardEvent) => this.#keepOut(event.clipboardData?.getData('text/plain') ?? '', event)}
            @input=${({ target }: Event) => this.#keepOut((target as HTMLTextAreaElement).value)}
          ></textarea>`,
      )}
      <p class="row">
        <button type="button" class="solid" data-act="add-counter" @click=${() => this.#add(firm, this.#field.value, this.#replaces)}>
          ${msg('Add this counter', { id: 'organise.add-this' })}
        </button>
        ${fileButton(
          msg('Open a file', { id: 'organise.open-file' }),
          async ([chosen]) => {
            const { name, text } = chosen!;
            const kid = await readPublicKey(text).then(
              (key) => key.kid,
              () => undefined,
            );
            // the counter names its file after the firm and its key
            const named = participants.find(({ id }) => name === `${id}-${kid}.json`) ?? firm;
            // the question was for the firm that is chosen
            this.#add(named, text, named === firm && this.#replaces);
          },
          { accept: '.json,application/json,text/plain', name: 'counter-file' },
        )}
        <button type="button" class="button" data-act="scan" @click=${(event: Event) => this.#scan(firm, event.currentTarget as Element)}>
          ${camera()}${msg('Scan the code', { id: 'organise.scan', desc: 'Button: the code that a counter shows' })}
        </button>
      </p>`;
  }

  #purpose(): TemplateResult {
    return html`<fieldset class="field ask">
      <legend>${msg('What is this key for?', { id: 'organise.key-for' })}</legend>
      <label
        ><input type="radio" name="counter-keep" value="keep" checked /><span
          >${msg('A further device of this firm', { id: 'organise.further' })}</span
        ></label
      >
      <label
        ><input type="radio" name="counter-keep" value="replace" /><span
          >${msg('It replaces the old key, whose stamps stay valid.', { id: 'organise.replaces' })}</span
        ></label
      >
      <div class="on">
        ${lineField({
          id: 'counter-on',
          type: 'date',
          label: msg('Day of the change', { id: 'organise.change-on', desc: 'One key takes the place of another' }),
          hint: msg('On that day both keys are valid. Empty means today.', { id: 'organise.change-on-hint' }),
          min: this.organiser.today,
        })}
      </div>
    </fieldset>`;
  }

  /** A private key does not stay here, not even to be undone: who it belongs to is told what to do. */
  #keepOut(text: string, event?: ClipboardEvent): void {
    if (!hasPrivateKey(text)) return;
    event?.preventDefault();
    this.#field.value = '';
    const { organiser } = this;
    void organiser.act('counters', () => organiser.addCounter('', text, { keep: true }).then(() => undefined));
  }

  /** Reads the code of a counter: its public key, and whose it is. */
  #scan(firm: Participant, anchor: Element): void {
    const { organiser } = this;
    const { editor, participants } = organiser;
    editor.host.say(() =>
      askForCode(anchor, {
        title: msg('Add a counter', { id: 'organise.add-counter' }),
        hint: msg('At the counter, press “Show as a code”. Hold it before this camera.', {
          id: 'organise.scan-hint',
          desc: '“Show as a code” is the button desk.key-code',
        }),
        say: (words) => organiser.say(words),
        take: async (text) => {
          const { programme, participant } = counterIn(text);
          const named = participants.find(({ id }) => id === participant) ?? firm;
          try {
            if (programme !== undefined && programme !== organiser.programme?.id) throw new Trouble('other-programme');
            await this.#take(named, text, named === firm && this.#replaces);
            return undefined;
          } catch (error) {
            const paste = organiser.editor.host.root.querySelector<HTMLTextAreaElement>('.scan-dialog [part~=paste]');
            if (paste && hasPrivateKey(paste.value)) paste.value = '';
            return organiser.say(() => faultWords(Trouble.of(error), organiser.names));
          }
        },
      }),
    );
  }

  get #field(): HTMLTextAreaElement {
    return this.organiser.editor.host.root.querySelector<HTMLTextAreaElement>('#counter-key')!;
  }

  #choice(value: 'keep' | 'replace'): HTMLInputElement | null {
    return this.organiser.editor.host.root.querySelector(`[name=counter-keep][value=${value}]`);
  }

  get #replaces(): boolean {
    return this.#choice('replace')?.checked ?? false;
  }

  #add(firm: Participant, text: string, replaces: boolean): void {
    if (hasPrivateKey(this.#field.value)) this.#field.value = '';
    void this.organiser.act('counters', () => this.#added(firm, text, replaces));
  }

  /** The same for a code: rejects with what is wrong. */
  async #take(firm: Participant, text: string, replaces: boolean): Promise<void> {
    const { organiser } = this;
    const words = await this.#added(firm, text, replaces);
    void organiser.act('counters', () => Promise.resolve(words));
  }

  async #added(firm: Participant, text: string, replaces: boolean): Promise<() => string> {
    const { organiser } = this;
    const on = organiser.editor.host.root.querySelector<HTMLInputElement>('#counter-on');
    const { kid } = await organiser.addCounter(firm.id, text, { keep: !replaces, on: on?.value });
    this.#field.value = '';
    this.#firm = '';
    const keep = this.#choice('keep');
    if (keep) keep.checked = true;
    if (on) on.value = '';
    return () =>
      msg(str`${organiser.names.firms([firm.id])} has the key ${kid} now. Upload the programme, then press Check again at the counter.`, {
        id: 'organise.added',
        desc: 'A firm, and the name of a key',
      });
  }

  #key({ id }: Participant, name: string, { kid, from, until }: PublicKey): TemplateResult {
    const { organiser } = this;
    const { code } = organiser.editor.host.locale;
    const place = `${id} ${kid}`;
    const when = until
      ? msg(str`until ${formatDate(code, until)}`, { id: 'organise.key-until', desc: 'How long a key signs; a day' })
      : from && msg(str`since ${formatDate(code, from)}`, { id: 'organise.key-since', desc: 'From when a key signs; a day' });
    const stolen = msg('Lost or stolen', { id: 'organise.stolen', desc: 'Button: this key was lost or stolen' });
    if (this.#asked !== place)
      return html`<p class="row key">
        <code>${kid}</code><span class="hint">${when}</span>
        <button
          type="button"
          class="text"
          data-act="stolen"
          aria-label="${stolen}: ${kid}, ${name}"
          @click=${() => {
            this.#asked = place;
            focus(organiser, '[data-act=remove-key]');
          }}
        >
          ${stolen}
        </button>
      </p>`;
    const done = (): void => {
      this.#asked = '';
      focus(organiser, `[data-part=counters] [data-firm="${CSS.escape(id)}"] button, #counter-key`);
    };
    return html`<div class="inset">
      <p>
        ${msg(str`Remove the key ${kid}? No stamp that it gave is valid any more, also those on customers’ cards. If only the device broke, keep the key and add a new one.`, { id: 'organise.stolen-ask', desc: 'The name of a key' })}
      </p>
      <p class="row">
        <button
          type="button"
          class="button"
          data-act="remove-key"
          @click=${() =>
            void organiser
              .act('counters', async () => {
                await organiser.removeKey(id, kid);
                return () => msg('The key was removed. Upload the programme now. You can undo.', { id: 'organise.removed' });
              })
              .then(done)}
        >
          ${msg('Remove the key', { id: 'organise.remove-key' })}
        </button>
        <button type="button" class="text" @click=${done}>
          ${msg('Keep it', { id: 'organise.keep-key', desc: 'Button: the key is not removed' })}
        </button>
      </p>
    </div>`;
  }
}
