/** Shares the programme: by the phone's own dialog, or by plain links. Nothing is loaded from those services; they learn of a visitor who follows a link. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import { encode } from '../../../kit/page/address.js';
import { share as icon } from '../../../kit/ui/icons-more.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { shareAddress } from '../../../kit/output/share.js';

/** Runs `words` in the element's language. */
export type Say = <T>(words: () => T) => T;

/** The page to share: the hub, else this page. */
const addressOf = ({ programme }: LoyaltyContext): string => programme.hub ?? location.href.split(/[?#]/)[0]!;

const services = (url: string, title: string): [name: string, href: string][] => [
  [msg('Email', { id: 'prog.mail' }), `mailto:?subject=${encode(title)}&body=${encode(url)}`],
  ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`],
  ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`],
  ['WhatsApp', `https://wa.me/?text=${encode(`${title} ${url}`)}`],
  ['Bluesky', `https://bsky.app/intent/compose?text=${encode(`${title} ${url}`)}`],
];

export function share(context: LoyaltyContext, say: Say): TemplateResult {
  const { locale, programme } = context;
  const title = locale.plain(programme.name);
  const url = addressOf(context);
  const press = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const status = button.closest('.sharing')!.querySelector('.shared')!;
    void shareAddress(
      title,
      url,
      () => say(() => void (status.textContent = msg('Link copied.', { id: 'prog.copied' }))),
      (address) => void (status.textContent = address),
    );
  };
  return html`<details class="sharing" part="share">
    <summary>${icon()}${msg('Share', { id: 'prog.share' })}</summary>
    <ul role="list" class="row">
      <li><button type="button" class="text" @click=${press}>${msg('Share or copy the link', { id: 'prog.share-link' })}</button></li>
      ${services(url, title).map(([name, href]) => html`<li><a href=${href} target="_blank" rel="noopener">${name}</a></li>`)}
    </ul>
    <p class="muted shared" role="status"></p>
  </details>`;
}
