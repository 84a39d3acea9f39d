/** What is offered where a frame forbids something: the text or the address, to copy. Loaded when it is needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { frame as texts } from '../../../locales/generated/frame.js';
import { msg, withMessages } from '../../schema/messages.js';
import { copyText } from './copy.js';
import { openDialog } from '../controllers/dialog.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { fallbackStyles } from './fallback.styles.js';
import { loadMessages } from '../element/messages.js';
import { qr } from './qr.js';

interface Offer {
  readonly heading: string;
  readonly hint: string;
  /** Name of the field. */
  readonly label: string;
  readonly text: string;
  /** Shown as a picture for a phone, too. */
  readonly picture?: boolean;
  /** A page that can be tried to open. */
  readonly href?: string;
}

/** The longest text that a phone reads from a screen without trouble, in bytes. */
const READABLE = 600;

async function offer(anchor: Element, words: () => Offer): Promise<void> {
  const root = anchor.shadowRoot ?? (anchor.getRootNode() as ShadowRoot);
  const box = root.querySelector<HTMLElement>('.box') ?? (root.firstElementChild as HTMLElement);
  const messages = await loadMessages(texts, box.lang);
  if (!anchor.isConnected) return;
  adoptStyles(root, fallbackStyles);
  const { heading, hint, label, text, picture, href } = withMessages(messages, words);
  let told = '';
  const take = async (event: Event): Promise<void> => {
    const dialog = (event.currentTarget as Element).closest('dialog')!;
    const copied = await copyText(text, dialog);
    if (!copied) dialog.querySelector('textarea')!.select();
    withMessages(messages, () => {
      told = copied
        ? msg('Copied.', { id: 'frame.copied' })
        : msg('Copying is not allowed here. The text is selected: copy it with the keyboard or the menu.', { id: 'frame.select' });
      update();
    });
  };
  const draw = (): TemplateResult =>
    withMessages(
      messages,
      () =>
        html`<div class="inner fallback">
          <h3>${heading}</h3>
          <p>${hint}</p>
          ${picture && new Blob([text]).size <= READABLE ? html`<div class="picture">${qr(text, label)}</div>` : nothing}
          <label
            ><span>${label}</span>
            <textarea readonly spellcheck="false" rows=${text.length < 200 && !text.includes('\n') ? 2 : 6} .value=${text}></textarea>
          </label>
          <p class="actions">
            <button type="button" class="solid" @click=${take}>${msg('Copy', { id: 'frame.copy' })}</button>
            ${href ? html`<a href=${href} target="_blank" rel="noopener">${msg('Open in a new tab', { id: 'frame.open' })}</a>` : nothing}
            <span role="status" .textContent=${told}></span>
          </p>
        </div>`,
    );
  const update = withMessages(messages, () => openDialog(box.firstElementChild ?? box, heading, 'fallback-dialog', draw));
}

/** A file that the frame does not save, or perhaps did not (`tried`): its text to copy. */
export const offerText = (
  anchor: Element,
  { text, type, name, tried }: { readonly text: string; readonly type: string; readonly name: string; readonly tried: boolean },
): Promise<void> =>
  offer(anchor, () => ({
    heading: tried ? msg('Was the file saved?', { id: 'frame.was-it-saved' }) : msg('Copy the text', { id: 'frame.copy-text' }),
    hint: tried
      ? msg('If no file was saved, copy the text and paste it into a file with this name.', { id: 'frame.perhaps-no-file' })
      : msg(
          'This is shown inside another page that does not allow files to be saved. Copy the text and paste it into a file with this name.',
          {
            id: 'frame.no-file',
          },
        ),
    label: name,
    text,
    picture: type === 'text/vcard',
  }));

/** The page's own address, for what works only outside of the frame. */
const ownAddress = (): string => (/^https?:/.test(location.href) ? location.href : document.referrer);

/** The frame does not print. `address` is the page that people are to see. */
export const offerPage = (anchor: Element, address = ownAddress()): Promise<void> =>
  offer(anchor, () => ({
    heading: msg('Open the page to print it', { id: 'frame.print-heading' }),
    hint: msg('This is shown inside another page that does not allow printing. Open this page on its own and print it there.', {
      id: 'frame.no-print',
    }),
    label: msg('Address of the page', { id: 'frame.address' }),
    text: address,
    href: address,
    picture: true,
  }));

/** The frame opens no windows. */
export const offerAddress = (anchor: Element, address: string): Promise<void> =>
  offer(anchor, () => ({
    heading: msg('Copy the address', { id: 'frame.copy-address' }),
    hint: msg('This is shown inside another page that does not allow links to open. Copy the address and open it in a new tab.', {
      id: 'frame.no-window',
    }),
    label: msg('Address of the page', { id: 'frame.address' }),
    text: address,
    picture: true,
  }));

/** What a `mailto:` or `tel:` link holds, as text. */
function contactOf(href: string): string {
  const { pathname, searchParams } = new URL(href);
  return [decodeURIComponent(pathname), searchParams.get('subject'), searchParams.get('body')].filter(Boolean).join('\n\n');
}

/** The frame may open no mail and no phone. `name` is what the link says. */
export const offerContact = (anchor: Element, name: string, href: string): Promise<void> =>
  offer(anchor, () => ({
    heading: msg('Copy the text', { id: 'frame.copy-text' }),
    hint: msg('If no app opened, copy the text and use it there.', { id: 'frame.perhaps-no-app', desc: 'An app for mail or for calls' }),
    label: name,
    text: contactOf(href),
  }));
