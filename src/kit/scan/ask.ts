/**
 * Asks for a code: before the camera, in a picture, pasted, or typed by a scanner that is a keyboard. The camera is asked for when the dialog opens, which
 * a click has done, and given back when it closes, when its element is taken away, and while nobody sees the page. No `<form>`: some frames send none.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import { openDialog } from '../controllers/dialog.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { camera as cameraIcon } from '../ui/icons-more.js';
import { scanStyles } from './ask.styles.js';
import { Camera, type Lens } from './camera.js';
import { codeInPicture } from './photo.js';
import { codeReader, watchCodes } from './reader.js';
import { mayHelp, troubleOf, type CameraTrouble } from './trouble.js';
import { lensNames, troubleWords } from './words.js';

export interface Question {
  /** Heading and name of the dialog. */
  readonly title: string;
  /** What to hold before the camera. */
  readonly hint: string;
  /** What is shown to the other side meanwhile, above the camera. */
  readonly shown?: () => unknown;
  /** Runs `words` in the element's language. */
  readonly say: <T>(words: () => T) => T;
  /** Looks at a code: nothing where it is taken, which closes the dialog; else what is wrong with it. */
  take(text: string): Promise<string | undefined>;
  /** The dialog is closed. */
  closed?(): void;
}

/** An open question. */
export interface Asking {
  readonly dialog: HTMLDialogElement;
  /** Draws it again. */
  update(): void;
}

class Scan implements Asking {
  readonly dialog: HTMLDialogElement;
  readonly update: () => void;
  readonly #camera: Camera;
  readonly #open = new AbortController();
  #status = '';
  #trouble: CameraTrouble | undefined;
  #lenses: readonly Lens[] = [];
  #current: string | undefined;
  #busy = false;
  /** Whether what stands in the field was refused. */
  #refused = false;
  /** Once a code was judged, what the camera has to say comes too late. */
  #judged = false;

  constructor(
    anchor: Element,
    readonly question: Question,
  ) {
    const { title } = question;
    this.#status = msg('Starting the camera.', { id: 'scan.starts' });
    const redraw = openDialog(anchor, title, 'scan-dialog', () => question.say(() => this.#draw()));
    this.dialog = (anchor.closest('.box') ?? anchor.parentElement!).querySelector<HTMLDialogElement>('dialog.scan-dialog:last-of-type')!;
    const { signal } = this.#open;
    this.update = () => {
      if (!signal.aborted) redraw();
    };
    this.#camera = new Camera(this.dialog.querySelector('video')!, {
      playing: (lenses, current) => {
        [this.#lenses, this.#current] = [lenses, current];
        this.#report(() => msg('Hold the code still in front of the camera.', { id: 'scan.hold' }));
      },
      lost: () => this.#fail('lost'),
    });
    const end = (): void => {
      this.#open.abort();
      this.#camera.stop();
      question.closed?.();
    };
    this.dialog.addEventListener('close', end, { once: true });
    this.dialog.addEventListener('keydown', this.#onKey);
    // A page that nobody sees needs no camera, and one that is kept for "back" must have none.
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#camera.stop() : void this.#start()), { signal });
    addEventListener('pagehide', () => this.#camera.stop(), { signal });
    void this.#start();
  }

  get #field(): HTMLTextAreaElement {
    return this.dialog.querySelector<HTMLTextAreaElement>('[part~=paste]')!;
  }

  async #start(id?: string): Promise<void> {
    if (document.hidden) return;
    this.#trouble = undefined;
    this.update();
    try {
      const [read, on] = await Promise.all([codeReader(), this.#camera.start(id)]);
      if (on) void watchCodes(this.#camera.video, read, (text) => void this.#look(text, on), on);
    } catch (error) {
      this.#camera.stop();
      if (!this.#open.signal.aborted) this.#fail(await troubleOf(error));
    }
  }

  #fail(trouble: CameraTrouble): void {
    if (document.hidden) return;
    this.#trouble = trouble;
    this.#report(() => troubleWords(trouble));
    // where there are real keys, a scanner may be one of them
    if (matchMedia('(pointer: fine)').matches && !mayHelp(trouble)) this.#field.focus();
  }

  #report(words: () => string): void {
    if (!this.#judged || this.#trouble === 'lost') this.#status = this.question.say(words);
    this.update();
  }

  #tell(words: string): void {
    this.#status = words;
    this.update();
  }

  /**
   * @param picture the camera's picture that it was seen in: of one that has ended, why it ended is said
   * @returns whether the code was taken
   */
  async #look(text: string, picture?: AbortSignal): Promise<boolean> {
    if (this.#busy || !text.trim() || picture?.aborted) return false;
    this.#busy = true;
    let wrong: string | undefined;
    try {
      wrong = await this.question.take(text.trim());
    } catch {
      wrong = this.question.say(() => msg('That did not work. Try again.', { id: 'scan.trouble' }));
    } finally {
      this.#busy = false;
    }
    this.#judged = true;
    if (wrong === undefined) this.dialog.close();
    else if (!picture?.aborted) this.#tell(wrong);
    return wrong === undefined;
  }

  readonly #use = async (): Promise<void> => {
    // What a scanner types next takes the place of what was refused.
    if (await this.#look(this.#field.value)) return;
    this.#refused = !!this.#field.value.trim();
    this.update();
    this.#field.select();
  };

  readonly #onInput = (): void => {
    this.#refused = false;
    this.update();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0] as Element;
    if (event.key === 'Enter' && from === this.#field && !event.isComposing) {
      event.preventDefault();
      void this.#use();
    } else if (event.key?.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      // a scanner types wherever the focus is
      if (!/^(textarea|select|input)$/.test(from.localName)) this.#field.focus();
  };

  readonly #onPicture = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const text = await codeInPicture(file).catch(() => undefined);
    if (text) await this.#look(text);
    else
      this.#tell(
        this.question.say(() => msg('No code was found in this picture. Take it from closer, in good light.', { id: 'scan.no-code' })),
      );
  };

  #draw(): TemplateResult {
    const { title, hint, shown } = this.question;
    const trouble = this.#trouble;
    return html`<div class="inner scan ${shown ? 'both' : ''}">
      <h3>${title}</h3>
      ${shown?.() ?? nothing}
      <div class="look">
        <p class="hint">${hint}</p>
        <div class="finder" ?hidden=${trouble !== undefined}>
          <video muted playsinline aria-label=${msg('Camera view', { id: 'scan.picture' })}></video>
          ${this.#lenses.length > 1 ? this.#choice() : nothing}
        </div>
        <p class="scan-status" id="scan-status" role="status" data-trouble=${trouble ?? nothing} .textContent=${this.#status}></p>
        ${
          trouble && mayHelp(trouble)
            ? html`<button type="button" class="button again" @click=${() => void this.#start()}>
                ${cameraIcon()}${msg('Start the camera again', { id: 'scan.again' })}
              </button>`
            : nothing
        }
      </div>
      <div class="typed">
        <label for="scan-code"
          >${trouble ? msg('Paste the code, or scan it with a hand scanner', { id: 'scan.type' }) : msg('Or paste the code', { id: 'scan.paste' })}</label
        >
        <div class="line">
          <textarea
            id="scan-code"
            part="paste"
            aria-invalid=${this.#refused ? 'true' : nothing}
            aria-describedby=${this.#refused ? 'scan-status' : nothing}
            @input=${this.#onInput}
            rows="1"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="done"
          ></textarea>
          <button type="button" class=${trouble ? 'solid' : 'button'} part="use" @click=${this.#use}>
            ${msg('Use this code', { id: 'scan.use' })}
          </button>
        </div>
        <p class="row">
          ${matchMedia('(pointer: coarse)').matches ? this.#picture(msg('Take a photo of it', { id: 'scan.photo', desc: 'Of a code' }), 'environment') : nothing}
          ${this.#picture(msg('Choose a picture', { id: 'scan.file', desc: 'A picture file with a code in it' }))}
        </p>
      </div>
    </div>`;
  }

  #choice(): TemplateResult {
    const names = lensNames(this.#lenses);
    const choose = (event: Event): void => void this.#start((event.currentTarget as HTMLSelectElement).value);
    return html`<select
      class="lens"
      part="camera"
      aria-label=${msg('Camera', { id: 'scan.which', desc: 'Which camera is used' })}
      @change=${choose}
    >
      ${this.#lenses.map(({ id }, at) => html`<option value=${id} .selected=${id === this.#current}>${names[at]}</option>`)}
    </select>`;
  }

  #picture(words: string, capture?: string): TemplateResult {
    return html`<label class="text picture"
      >${words}<input type="file" class="unseen" accept="image/*" capture=${capture ?? nothing} @change=${this.#onPicture}
    /></label>`;
  }
}

/** @param anchor any node inside of the element's shadow root */
export function askForCode(anchor: Element, question: Question): Asking {
  adoptStyles(anchor.getRootNode() as ShadowRoot, scanStyles);
  return new Scan(anchor, question);
}
