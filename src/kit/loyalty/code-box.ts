/** A code: as a picture for a camera, and as text for those who cannot use one. A long one is shown in parts, in a loop. */
import { html, type nothing, type ReactiveElement, type ReactiveController, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import { framesOf } from '../../engines/stamps/encoding/frames.js';
import { copyText } from '../output/copy.js';
import { copy } from '../ui/icons-more.js';
import { pinned } from '../pinned.js';

/** How long each part is shown, in milliseconds: slow enough for a camera, and no flicker (WCAG 2.3.1). */
const INTERVAL = 400;

/** Any phone's camera app reads links, and knows of no parts: up to so many characters they stay whole. */
const LINK_LENGTH = 1200;
/** A camera reads so many characters from a small phone. */
const PART_LENGTH = 420;

/** What a code box needs of its element: `Host` has it. */
interface CodeHost {
  readonly element: ReactiveElement;
  update(): void;
}

export class CodeBox implements ReactiveController {
  #qr: typeof import('../output/qr.js').qr | undefined;
  #frames: string[] = [];
  #at = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #copied = false;

  /** @param redraw draws it again when the next part is due */
  constructor(
    private readonly host: CodeHost,
    private readonly redraw: () => void = () => host.update(),
  ) {
    host.element.addController(this);
  }

  /** @param text what the code holds: a link or a token */
  async show(text: string): Promise<void> {
    this.hide();
    this.#frames = framesOf(text, /^https?:/.test(text) ? LINK_LENGTH : PART_LENGTH);
    this.#qr ??= (await pinned(() => import('../output/qr.js'))).qr;
    this.#play();
    this.redraw();
  }

  /** Takes the code away, and ends with its dialog. */
  remove(): void {
    this.hide();
    this.host.element.removeController(this);
  }

  hide(): void {
    clearInterval(this.#timer);
    this.#frames = [];
    this.#at = 0;
    this.#copied = false;
  }

  hostConnected(): void {
    this.#play();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #play(): void {
    clearInterval(this.#timer);
    if (this.#frames.length < 2 || !this.host.element.isConnected) return;
    this.#timer = setInterval(() => {
      this.#at = (this.#at + 1) % this.#frames.length;
      this.redraw();
    }, INTERVAL);
  }

  /** @param title names the picture for screen readers @param text the same code as text, to copy */
  render(title: string, text: string): TemplateResult | typeof nothing {
    const frame = this.#frames[this.#at];
    if (!this.#qr || frame === undefined) return html`<div class="code-picture" aria-busy="true"></div>`;
    const copyCode = async (event: Event): Promise<void> => {
      const field = (event.currentTarget as HTMLElement).closest('.code-text')!.querySelector('textarea')!;
      this.#copied = await copyText(text, field.parentElement!);
      if (!this.#copied) field.select();
      this.redraw();
    };
    return html`<div class="code-picture">${this.#qr(frame, title, 'L')}</div>
      <details class="code-text">
        <summary>${msg('Show the code as text', { id: 'loyal.code-text' })}</summary>
        <textarea readonly rows="3" aria-label=${title} .value=${text}></textarea>
        <button type="button" class="text" @click=${copyCode}>${copy()}${msg('Copy', { id: 'loyal.copy' })}</button>
        <span role="status" .textContent=${this.#copied ? msg('Copied', { id: 'loyal.copied' }) : ''}></span>
      </details>`;
  }
}
