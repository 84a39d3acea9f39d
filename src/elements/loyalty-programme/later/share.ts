/** Passing the programme on: the phone's own sheet, or plain links. Nothing of those services is loaded; they learn of it when a link is followed. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { encode } from '../../../kit/page/address.js';
import { share } from '../../../kit/ui/icons-more.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { shareAddress } from '../../../kit/output/share.js';

/** The page that people are to find: the hub, else this page. */
export const addressOf = ({ programme }: LoyaltyScene): string => programme.hub ?? location.href.split(/[?#]/)[0]!;

const services = (url: string, title: string): [name: string, href: string][] => [
  [msg('E-mail', { id: 'prog.mail' }), `mailto:?subject=${encode(title)}&body=${encode(url)}`],
  ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`],
  ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`],
  ['WhatsApp', `https://wa.me/?text=${encode(`${title} ${url}`)}`],
  ['Bluesky', `https://bsky.app/intent/compose?text=${encode(`${title} ${url}`)}`],
];

export function sharing(scene: LoyaltyScene): TemplateResult {
  const { speech, programme, say } = scene;
  const title = speech.plain(programme.name);
  const url = addressOf(scene);
  const press = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const status = button.closest('.sharing')!.querySelector('.shared')!;
    void shareAddress(
      title,
      url,
      () => say(() => void (status.textContent = msg('The link has been copied.', { id: 'prog.copied' }))),
      (address) => void (status.textContent = address),
    );
  };
  return html`<details class="sharing">
    <summary>${share()}${msg('Share', { id: 'prog.share' })}</summary>
    <ul role="list" class="row">
      <li><button type="button" class="text" @click=${press}>${msg('Share or copy the link', { id: 'prog.share-link' })}</button></li>
      ${services(url, title).map(([name, href]) => html`<li><a href=${href} target="_blank" rel="noopener">${name}</a></li>`)}
    </ul>
    <p class="muted shared" role="status"></p>
  </details>`;
}
