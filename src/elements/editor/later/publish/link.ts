/** For those without a site: a link to a page that shows the document, a text for a mail, a code for paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { TARGETS } from '../../../../engines/carry/lengths.js';
import { shareAddress } from '../../../../kit/output/share.js';
import { mail, share } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { code } from './code.js';
import { copyable } from './copyable.js';
import { lengthOf } from './length.js';
import type { Speaker } from './speaker.js';

/** The longest address by which a page opens a mail. */
const { limit: MAIL } = TARGETS.find(({ id }) => id === 'mail-button')!;

/** Half of a sign cannot stand in an address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

export function link(speaker: Speaker): TemplateResult {
  const { publish } = speaker;
  const { link: address, name } = publish;
  if (!address) return html`<p role="status">${msg('Making the link.', { id: 'edit.packing-link' })}</p>`;
  const linkName = msg('Link to send', { id: 'edit.link-name', desc: 'Name of a field, for screen readers' });
  const open = html`<a class="button" href=${address} target="_blank" rel="noopener">${msg('Open the link', { id: 'edit.open-link' })}</a>`;
  return html`<h4>${msg('Send this link', { id: 'edit.link-title' })}</h4>
    ${copyable(speaker, address, { name: linkName, more: html`${shareButton(speaker, name, address)} ${open}` })}
    ${lengthOf(speaker, address, publish.parts)}
    <p class="hint">
      ${msg('Anyone with the link can read the document. To make changes later, send a new link: the old one stays as it is.', { id: 'edit.link-kept' })}
    </p>
    <h4>${msg('Or send an email', { id: 'publish.mail' })}</h4>
    ${forMail(speaker, name, address)} ${code(speaker, true)}`;
}

/** The phone's own way to send something, where there is one. */
export const shareButton = (speaker: Speaker, title: string, address: string): TemplateResult | typeof nothing =>
  'share' in navigator
    ? html`<button
          type="button"
          class="button"
          @click=${() =>
            void shareAddress(
              title,
              address,
              () => speaker.say('share', () => msg('Copied.', { id: 'edit.copied' })),
              () => speaker.say('share', () => msg('Copying is not allowed here. Select the text and copy it.', { id: 'edit.not-copied' })),
            )}
        >
          ${share()}${msg('Share', { id: 'publish.share-link', desc: 'Button: opens the list of apps to which a link can be sent' })}
        </button>
        ${speaker.said('share')}`
    : nothing;

function forMail(speaker: Speaker, name: string, address: string): TemplateResult {
  const text = `${msg(str`Hello, I am sending you: ${name}`, { id: 'publish.mail-text', desc: 'Text of an email; the name of the firm follows' })}\n\n${address}\n`;
  const href = `mailto:?subject=${encodeURIComponent(whole(name))}&body=${encodeURIComponent(whole(text).replace(/\n/g, '\r\n'))}`;
  const fits = href.length <= MAIL;
  const button = html`<a class="button" href=${href}>${mail()}${msg('Open in my email program', { id: 'publish.mail-open' })}</a>`;
  return html`${copyable(speaker, text, { name: msg('Text for an email', { id: 'publish.mail-name', desc: 'Name of a field, for screen readers' }), more: fits ? button : nothing })}
  ${
    fits
      ? nothing
      : html`<p class="hint">
          ${msg('The text is too long for a button that opens your email program. Copy it and paste it into an email.', { id: 'publish.mail-long' })}
        </p>`
  }`;
}
