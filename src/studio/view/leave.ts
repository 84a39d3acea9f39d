/** Before a link of the document leads away, the reader sees where to: who wrote it is not known. */
import { html, render } from 'lit';
import { msg, str } from '../../schema/messages.js';

export const linkIn = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);

/** Whether it leads out of this page: no chapter, no document of its own making. Mail and telephone programs ask by themselves. */
export const leadsAway = ({ href, hash, download }: HTMLAnchorElement): boolean =>
  /^https?:/.test(href) && !download && (hash === '' || href.split('#')[0] !== location.href.split('#')[0]);

/** @param say runs words in the language of the page */
export function askBeforeLeaving(say: (words: () => void) => void): void {
  const dialog = document.querySelector('dialog')!;
  const close = (): void => dialog.close();
  const ask = (href: string): void => {
    const { host } = new URL(href);
    say(() =>
      render(
        html`<h2 id="leaving">${msg(str`Open ${host}?`, { id: 'view.leave' })}</h2>
          <p class="address">${href}</p>
          <p>${msg('This address is from the link that you opened. Nobody has checked it.', { id: 'view.leave-hint' })}</p>
          <p class="row">
            <a class="button" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc" @click=${close}
              >${msg('Open', { id: 'view.open' })}</a
            >
            <button type="button" @click=${close}>${msg('Cancel', { id: 'view.cancel' })}</button>
          </p>`,
        dialog,
      ),
    );
    if (!dialog.open) dialog.showModal();
  };
  const follow = (event: Event): void => {
    const link = linkIn(event);
    // of the page itself: a document may have headers, too
    const isOwn = [dialog, document.querySelector('header')!].some((part) => part.contains(link ?? null));
    if (!link || !leadsAway(link) || isOwn) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(link.href);
  };
  addEventListener('click', follow, { capture: true });
  addEventListener('auxclick', follow, { capture: true });
  // Films of other sites are opened by script.
  window.open = (address): null => {
    if (address && URL.canParse(address, location.href)) ask(new URL(address, location.href).href);
    return null;
  };
}
