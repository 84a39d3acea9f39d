/** One member, opened in place: what it is, how to reach it, whom it fits with, and its own book. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../documents/cluster.js';
import { msg } from '../../documents/messages.js';
import { dial } from '../../kit/dial.js';
import { openDialog } from '../../kit/dialog.js';
import { formatter } from '../../kit/format.js';
import { globe, mail, phone as phoneIcon, speech as bubble } from '../../kit/icons-more.js';
import { pin } from '../../kit/icons.js';
import { pinned } from '../../kit/pinned.js';
import { mark } from '../../kit/picture.js';
import { siteName } from '../../kit/site-name.js';
import type { Speech } from '../../kit/speech.js';
import type { BobDirectory } from './directory.js';
import { BobOpenEvent } from './events.js';
import type { Finder } from './finder.js';
import { partners } from './partners.js';

const texts = (title: string, list: Member['offers'], { speech }: { speech: Speech }): TemplateResult | typeof nothing =>
  list?.length
    ? html`<div>
        <h4>${title}</h4>
        <ul role="list" class="points">
          ${list.map((text) => html`<li>${speech.text(text)}</li>`)}
        </ul>
      </div>`
    : nothing;

function reach({ location, phone, email, website, languages }: Member, speech: Speech): TemplateResult {
  const format = formatter(speech.locale);
  const place = [
    location?.address,
    [location?.postalCode, location?.city].filter(Boolean).join(' '),
    location?.region,
    location?.country && format.regionName(location.country),
  ].filter(Boolean);
  return html`<ul class="reach" role="list">
    ${place.length ? html`<li>${pin()}<span>${place.join(', ')}</span></li>` : nothing}
    ${phone ? html`<li>${phoneIcon()}<a href=${dial(phone)}>${phone}</a></li>` : nothing}
    ${email ? html`<li>${mail()}<a href="mailto:${email}">${email}</a></li>` : nothing}
    ${website ? html`<li>${globe()}<a href=${website}>${siteName(website)}</a></li>` : nothing}
    ${languages?.length ? html`<li>${bubble()}<span>${format.list(languages.map((code) => format.languageName(code)))}</span></li>` : nothing}
  </ul>`;
}

/** The member's own book, by the element for books; the script tag brings that one where the page has it not yet. */
function book({ book: src }: Member, { theme }: BobDirectory, { language }: Speech): HTMLElement | typeof nothing {
  if (!src) return nothing;
  const card = document.createElement('bob-card');
  const attributes = { src, view: 'full', lang: language, 'json-ld': 'off', ...(theme && { theme }) };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  return card;
}

export function openMember(element: BobDirectory, anchor: Element, member: Member, finder: Finder, speech: Speech): void {
  const name = speech.plain(member.name);
  const own = book(member, element, speech);
  let found: TemplateResult | typeof nothing = nothing;
  const open = (other: Member): void => openMember(element, anchor, other, finder, speech);
  const update = openDialog(
    anchor,
    name,
    own === nothing ? 'card-dialog' : 'sheet',
    () =>
      html`<div class="inner person-sheet">
        <header class="who">
          ${mark(member.logo, name, speech)}
          <div>
            <h3>${speech.text(member.name)}</h3>
            ${member.tagline ? html`<p class="muted">${speech.text(member.tagline)}</p>` : nothing}
          </div>
        </header>
        ${member.description ? html`<p class="about">${speech.text(member.description)}</p>` : nothing} ${reach(member, speech)}
        ${texts(msg('Offers', { id: 'dir.offer' }), member.offers, { speech })}
        ${texts(msg('Looks for', { id: 'dir.need' }), member.needs, { speech })} ${found} ${own}
      </div>`,
  );
  element.dispatchEvent(new BobOpenEvent(member.id));
  if (!member.offers?.length && !member.needs?.length) return;
  void pinned(() => import('./fitting.js')).then(
    async ({ fitting }) => {
      found = partners(await fitting(member, finder), finder, speech, open);
      if (element.isConnected) update();
    },
    () => undefined,
  );
}
