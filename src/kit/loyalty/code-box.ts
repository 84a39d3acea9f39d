/** A code to show: as a picture for a camera, and as text for those who cannot use one. What is long is shown piece by piece, in a loop. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import { framesOf } from '../../engines/stamps/encoding/frames.js';
import { copyText } from '../output/copy.js';
import { copy } from '../ui/icons-more.js';
import { pinned } from '../pinned.js';

/** Time for each piece in milliseconds: slow enough for a camera, and no flicker (WCAG 2.3.1). */
const BEAT = 400;

/** A link is for any phone's camera, which knows of no pieces: it stays whole, in characters. */
const LINK = 1200;
/** Small enough that a camera reads it from a small phone, in characters. */
const PIECE = 420;

export class CodeBox implements ReactiveController {
  #draw: typeof import('../output/qr.js').qr | undefined;
  #frames: string[] = [];
  #at = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #copied = false;

  /**
   * @param host what is drawn again when the next piece comes
   * @param say runs words in the element's language
   */
  constructor(
    readonly host: LitElement,
    readonly say: <T>(words: () => T) => T,
    readonly redraw: () => void = () => host.requestUpdate(),
  ) {
    host.addController(this);
  }

  /** @param text what the code holds: a link or a token */
  async show(text: string): Promise<void> {
    this.hide();
    this.#frames = framesOf(text, /^https?:/.test(text) ? LINK : PIECE);
    this.#draw ??= (await pinned(() => import('../output/qr.js'))).qr;
    this.#play();
    this.redraw();
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
    if (this.#frames.length < 2 || !this.host.isConnected) return;
    this.#timer = setInterval(() => {
      this.#at = (this.#at + 1) % this.#frames.length;
      this.redraw();
    }, BEAT);
  }

  /** @param title what the picture is, for those who do not see it @param text the same code as text, to copy */
  render(title: string, text: string): TemplateResult | typeof nothing {
    const frame = this.#frames[this.#at];
    if (!this.#draw || frame === undefined) return html`<div class="code-picture" aria-busy="true"></div>`;
    const take = async (event: Event): Promise<void> => {
      const field = (event.currentTarget as HTMLElement).closest('.code-text')!.querySelector('textarea')!;
      this.#copied = await copyText(text, field.parentElement!);
      if (!this.#copied) field.select();
      this.redraw();
    };
    return html`<div class="code-picture">${this.#draw(frame, title, 'L')}</div>
      <details class="code-text">
        <summary>${msg('The code as text', { id: 'loyal.code-text' })}</summary>
        <textarea readonly rows="3" aria-label=${title} .value=${text}></textarea>
        <button type="button" class="text" @click=${take}>${copy()}${msg('Copy', { id: 'loyal.copy' })}</button>
        <span role="status">${this.#copied ? msg('Copied', { id: 'loyal.copied' }) : nothing}</span>
      </details>`;
  }
}
