/** What the badge says, and where the proof is: opened by a click. Its words come with it. */
import { html, nothing } from 'lit';
import { meaning as texts } from '../../../../locales/generated/meaning.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { msg, speaking, str } from '../../../schema/messages.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { dress } from '../../../kit/element/dress.js';
import { formatter } from '../../../kit/intl/format.js';
import { arrow } from '../../../kit/ui/icons.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { standingIcon } from '../../../kit/loyalty/standing-icons.js';
import { standingWords } from '../../../kit/loyalty/standing-words.js';
import type { Standing } from '../../../kit/loyalty/standing.js';
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
export async function openMeaning(anchor: Element, programme: Loyalty, standing: Standing | undefined, speech: Locale): Promise<void> {
  const messages = await loadMessages(texts, speech.code);
  dress(anchor.getRootNode() as ShadowRoot, meaningStyles);
  const { hub, organiser } = programme;
  const name = speech.plain(programme.name);
  const member = speech.plain(standing?.participant?.name);
  const format = formatter(speech.code);
  const draw = () =>
    html`<div class="inner meaning">
      <header class="who">
        ${mark(programme.logo, name, speech)}
        <div>
          <h3>${speech.text(programme.name)}</h3>
          ${organiser ? html`<p class="muted">${speech.text(organiser.name)}</p>` : nothing}
        </div>
      </header>
      ${programme.tagline ? html`<p>${speech.text(programme.tagline)}</p>` : nothing}
      <div class="finding" data-state=${standing?.state ?? 'checking'}>
        ${standing ? standingIcon(standing.state) : nothing}
        <div>
          <p class="strong">${[member, location.hostname].filter(Boolean).join(' · ')}</p>
          <p>${standing ? standingWords(standing, { format }) : msg('It is being checked.', { id: 'meaning.checking' })}</p>
        </div>
      </div>
      ${
        isWeb(hub)
          ? html`<p class="muted">
                ${msg(str`Any page can paint a badge. Whether it is true stands on the programme’s own page, at ${siteName(hub)}.`, {
                  id: 'meaning.proof',
                  desc: 'The name of a web site follows',
                })}
              </p>
              <p>
                <a class="go" href=${proofOf(hub, standing?.participant?.id)} target="_blank" rel="noopener"
                  >${msg('Check it there', { id: 'meaning.check' })}${arrow()}</a
                >
              </p>`
          : html`<p class="muted">${msg('Any page can paint a badge. Ask the organiser if in doubt.', { id: 'meaning.no-hub' })}</p>`
      }
    </div>`;
  speaking(messages, () => openDialog(anchor, name, 'meaning-dialog', draw));
}
