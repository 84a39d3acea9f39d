/** Pictures, one at a time and as large as the screen. Loaded when the first one is opened. */
import { html, nothing } from 'lit';
import type { Medium } from '../../../../../formats/book/book.js';
import { msg, str } from '../../../../../schema/messages.js';
import { openDialog } from '../../../../../kit/controllers/dialog.js';
import { next, previous } from '../icons.js';
import type { RestContext } from '../context.js';

/**
 * @param anchor the button that was pressed
 * @param start which of the pictures is shown first
 */
export function openLightbox(anchor: Element, pictures: readonly Medium[], start: number, { locale, say }: RestContext): void {
  let at = Math.max(0, start);
  const go = (by: number): void => {
    at = (at + by + pictures.length) % pictures.length;
    update();
  };
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by) go(getComputedStyle(anchor).direction === 'rtl' ? -by : by);
  };
  const update = say(() =>
    openDialog(anchor, msg('Pictures', { id: 'book.pictures' }), 'lightbox', (dialog) => {
      const { src, alt, title, caption, width, height } = pictures[at]!;
      dialog.onkeydown = keys;
      return say(
        () =>
          html`<figure>
              <img src=${src!} alt=${locale.plain(alt)} width=${width ?? nothing} height=${height ?? nothing} />
              <figcaption aria-live="polite">
                ${pictures.length > 1 ? html`<span class="count" .textContent=${msg(str`${at + 1} of ${pictures.length}`, { id: 'book.of' })}></span>` : nothing}
                <span>${locale.text(caption ?? title ?? alt)}</span>
              </figcaption>
            </figure>
            ${
              pictures.length > 1
                ? html`<button
                      type="button"
                      class="icon-button previous"
                      aria-label=${msg('Previous picture', { id: 'book.previous' })}
                      @click=${() => go(-1)}
                    >
                      ${previous()}
                    </button>
                    <button
                      type="button"
                      class="icon-button next"
                      aria-label=${msg('Next picture', { id: 'book.next' })}
                      @click=${() => go(1)}
                    >
                      ${next()}
                    </button>`
                : nothing
            }`,
      );
    }),
  );
}
