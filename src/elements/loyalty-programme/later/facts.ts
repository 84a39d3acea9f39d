/** Season, organiser, rules, social networks. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { datesText } from '../../../kit/loyalty/texts.js';
import { serviceName } from '../../../kit/links/service-name.js';

const entry = (title: string, content: unknown): TemplateResult | typeof nothing =>
  content
    ? html`<div>
        <dt>${title}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

export function facts({ programme, locale, format }: LoyaltyContext): TemplateResult | typeof nothing {
  const { valid, organiser, terms, privacy, social } = programme;
  if (!valid && !organiser && !terms && !privacy && !social?.length) return nothing;
  const name = organiser && locale.text(organiser.name);
  return html`<dl class="facts">
    ${entry(msg('Season', { id: 'prog.season', desc: 'Heading above two dates' }), valid && datesText(valid, format))}
    ${entry(
      msg('Run by', { id: 'prog.organiser', desc: 'Heading; a name follows' }),
      organiser &&
        html`${organiser.url ? html`<a href=${organiser.url}>${name}</a>` : name}${
          organiser.email ? html`<br /><a href="mailto:${organiser.email}">${organiser.email}</a>` : nothing
        }`,
    )}
    ${entry(
      msg('Terms and privacy', { id: 'prog.rules' }),
      (terms || privacy) &&
        html`${terms ? html`<a href=${terms}>${msg('Terms', { id: 'prog.terms' })}</a>` : nothing}${terms && privacy ? html`<br />` : nothing}${
          privacy ? html`<a href=${privacy}>${msg('Privacy', { id: 'prog.privacy' })}</a>` : nothing
        }`,
    )}
    ${entry(
      msg('Follow us', { id: 'prog.social', desc: 'Heading above links to social networks' }),
      social?.length
        ? html`<ul role="list">
            ${social.map(({ service, url }) => html`<li><a href=${url} rel="me">${serviceName(service, url)}</a></li>`)}
          </ul>`
        : undefined,
    )}
  </dl>`;
}
