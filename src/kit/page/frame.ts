/** In a frame: forms that it does not submit work all the same, and links that it does not open are given to copy. Loaded only in frames. */
import { capabilities } from './capabilities.js';
import { offerAddress, offerContact } from '../output/fallback.js';

/**
 * A sandbox without `allow-forms` drops a submission before anybody hears of it. Our forms send nothing: they are handled by their `submit` event,
 * so that is given to them. Enter in a field presses the button, too.
 */
function submitAnyway(event: Event): void {
  const button = event.composedPath()[0];
  const pressed = button instanceof Element ? button.closest<HTMLButtonElement>('button[type=submit]') : null;
  const form = pressed?.form;
  if (!form || pressed.disabled || event.defaultPrevented) return;
  let heard = false;
  const hear = (): void => void (heard = true);
  form.addEventListener('submit', hear, { once: true, capture: true });
  // The browser submits right after the click has gone its way.
  setTimeout(() => {
    form.removeEventListener('submit', hear, { capture: true });
    if (!heard && form.isConnected && form.reportValidity())
      form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: pressed }));
  });
}

/** A link to a new window or to an app, where there may be none: windows are opened by hand, so that a refusal is seen. */
function openOrOffer(event: Event): void {
  const target = event.composedPath()[0];
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || event.defaultPrevented) return;
  // Whether an app has opened is told to no page.
  if (/^(mailto|tel|sms):$/.test(link.protocol)) return void offerContact(link, link.textContent.trim(), link.href);
  const { popups } = capabilities();
  if (link.target !== '_blank' || popups === 'yes' || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  const opened = popups === 'no' ? null : window.open('about:blank', '_blank');
  if (!opened) return void offerAddress(link, link.href);
  opened.opener = null;
  opened.location.href = link.href;
}

const guarded = new WeakSet<ShadowRoot>();

/** Guards one shadow root; once is enough. */
export function guard(root: ShadowRoot): void {
  if (guarded.has(root)) return;
  guarded.add(root);
  root.addEventListener('click', submitAnyway);
  // Only a sandbox forbids windows; other frames keep the browser's own way with links.
  if (self.origin === 'null' || capabilities().popups === 'no') root.addEventListener('click', openOrOffer);
}
