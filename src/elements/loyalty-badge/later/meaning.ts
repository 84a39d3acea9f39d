/** What the badge says, and where the proof is: opened by a click. Its words come with it. */
import { html, nothing } from 'lit';
import { meaning as texts } from '../../../../locales/generated/meaning.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { msg, withMessages, str } from '../../../schema/messages.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { formatter } from '../../../kit/intl/format.js';
import { arrow } from '../../../kit/ui/icons.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { membershipIcon } from '../../../kit/loyalty/membership/icon.js';
import { membershipText } from '../../../kit/loyalty/membership/text.js';
import type { MembershipStatus } from '../../../kit/loyalty/membership/check.js';
import { mark } from '../../../kit/ui/picture.js';
import { siteName } from '../../../kit/links/site-name.js';
import type { Locale } from '../../../kit/element/locale.js';
import { meaningStyles } from './meaning.styles.js';

/** The programme's own page, asked about the site on which the badge stands, and about whom it names. */
function proofOf(hub: string, member: string | undefined): string {
  const url = new URL(hub);
  url.searchParams.set('site', location.hostname);
  if (member) url.searchParams.set('member', member);
  return url.href;
}

const isWeb = (link: string | undefined): link is string => /^https?:/.test(link ?? '');

/** @param anchor the badge; the dialog opens beside it */
export async function openMeaning(
  anchor: Element,
  programme: Loyalty,
  status: MembershipStatus | undefined,
  locale: Locale,
): Promise<void> {
  const messages = await loadMessages(texts, locale.code);
  adoptStyles(anchor.getRootNode() as ShadowRoot, meaningStyles);
  const { hub, organiser } = programme;
  const name = locale.plain(programme.name);
  const member = locale.plain(status?.participant?.name);
  const format = formatter(locale.code);
  const draw = () =>
    html`<div class="inner meaning">
      <header class="who">
        ${mark(programme.logo, name, locale)}
        <div>
          <h3>${locale.text(programme.name)}</h3>
          ${organiser ? html`<p class="muted">${locale.text(organiser.name)}</p>` : nothing}
        </div>
      </header>
      ${programme.tagline ? html`<p>${locale.text(programme.tagline)}</p>` : nothing}
      <div class="finding" data-state=${status?.state ?? 'checking'}>
        ${status ? membershipIcon(status.state) : nothing}
        <div>
          <p class="strong">${[member, location.hostname].filter(Boolean).join(' · ')}</p>
          <p>${status ? membershipText(status, { format }) : msg('Checking this badge.', { id: 'meaning.checking' })}</p>
        </div>
      </div>
      ${
        isWeb(hub)
          ? html`<p class="muted">
                ${msg(str`Any website can show a badge like this. To be sure, check on the programme’s own website: ${siteName(hub)}.`, {
                  id: 'meaning.proof',
                  desc: 'The name of a website follows',
                })}
              </p>
              <p>
                <a class="go" href=${proofOf(hub, status?.participant?.id)} target="_blank" rel="noopener"
                  >${msg('Check with the programme', { id: 'meaning.check' })}${arrow()}</a
                >
              </p>`
          : html`<p class="muted">
              ${msg('Any website can show a badge like this. If in doubt, ask the organiser.', { id: 'meaning.no-hub' })}
            </p>`
      }
    </div>`;
  withMessages(messages, () => openDialog(anchor, name, 'meaning-dialog', draw));
}
