/** How to reach a member. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { msg } from '../../../../schema/messages.js';
import { dial } from '../../../../kit/links/dial.js';
import { formatList, languageName, regionName } from '../../../../kit/intl/names.js';
import { globe, mail, phone as phoneIcon, speechBubble as bubble } from '../../../../kit/ui/icons-more.js';
import { pin } from '../../../../kit/ui/icons.js';
import { maps } from '../../../../kit/links/places.js';
import { serviceName } from '../../../../kit/links/service-name.js';
import { siteName } from '../../../../kit/links/site-name.js';
import type { Locale } from '../../../../kit/element/locale.js';

/** The parts of an address, each once, the country in the visitor's language. */
export const placeLines = ({ location: place }: Member, { code }: Locale): string[] => [
  ...new Set(
    [
      place?.address,
      [place?.postalCode, place?.city].filter(Boolean).join(' '),
      place?.municipality,
      place?.region,
      place?.country && regionName(code, place.country),
    ].filter((line): line is string => !!line),
  ),
];

export function reach(member: Member, locale: Locale): TemplateResult {
  const { location, phone, email, website, languages, contact, social } = member;
  const { code } = locale;
  const lines = placeLines(member, locale);
  const links = location && (lines.length || location.lat !== undefined) ? maps(location, lines) : [];
  const line = (icon: TemplateResult, inner: unknown): TemplateResult => html`<li>${icon}<span>${inner}</span></li>`;
  return html`<ul class="reach" role="list">
    ${
      lines.length || links.length
        ? line(
            pin(),
            html`${lines.join(', ')}<span class="maps"
                ><span class="muted">${msg('Show on a map:', { id: 'dirs.maps' })}</span>
                ${links.map(([name, url]) => html`<a href=${url} target="_blank" rel="noopener">${name}</a> `)}</span
              >`,
          )
        : nothing
    }
    ${phone ? line(phoneIcon(), html`<a href=${dial(phone, location?.country)}>${phone}</a>`) : nothing}
    ${email ? line(mail(), html`<a href="mailto:${email}">${email}</a>`) : nothing}
    ${contact ? line(bubble(), msgContact(contact)) : nothing}
    ${website ? line(globe(), html`<a href=${website}>${siteName(website)}</a>`) : nothing}
    ${
      social?.length
        ? line(
            globe(),
            social.map(({ service, url }) => html`<a href=${url} rel="me">${serviceName(service, url)}</a> `),
          )
        : nothing
    }
    ${
      languages?.length
        ? line(
            bubble(),
            html`<span class="unseen">${msg('Languages', { id: 'dirs.languages' })}: </span>${formatList(
                code,
                languages.map((language) => languageName(code, language)),
              )}`,
          )
        : nothing
    }
  </ul>`;
}

const msgContact = (contact: string): TemplateResult =>
  html`<span class="muted">${msg('Ask for:', { id: 'dirs.ask-for' })}</span> <span dir="auto">${contact}</span>`;
