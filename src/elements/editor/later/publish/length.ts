/** Where a link is too long, and what makes it so. */
import { html, nothing, type TemplateResult } from 'lit';
import { lengthsOf, type Part, type Target } from '../../../../engines/carry/lengths.js';
import { formatList } from '../../../../kit/intl/names.js';
import { msg, str } from '../../../../schema/messages.js';
import { labelOf } from '../../logic/labels.js';
import { leadTo } from './lead.js';
import type { Speaker } from './speaker.js';

/** So many parts are named, if leaving one out makes the link shorter by this share at least. */
const PARTS = 3;
const SHARE = 0.05;

/** Where people send a link, from the widest to the narrowest. Names of products are the same in all languages. */
const places: readonly (readonly [Target['id'], () => string])[] = [
  ['mail-outlook', () => 'Outlook'],
  ['whatsapp', () => 'WhatsApp'],
  ['telegram', () => 'Telegram'],
  ['mail-outlook-old', () => msg('older versions of Outlook', { id: 'publish.old-outlook', desc: 'In a list of programs' })],
  ['sms', () => msg('text messages (SMS)', { id: 'publish.sms', desc: 'In a list of programs' })],
  ['mail-plain', () => msg('email as plain text', { id: 'publish.plain-mail', desc: 'In a list of programs' })],
];

/** Where a link may be cut off. */
export function tooLongFor(link: string): string[] {
  const fits = new Map(lengthsOf(link).map(({ id, fits }) => [id, fits]));
  const named = places.filter(([id]) => !fits.get(id) && !(id === 'mail-outlook-old' && !fits.get('mail-outlook')));
  return named.map(([, name]) => name());
}

/** Says where a link is too long, before it is sent there. */
export function lengthOf(speaker: Speaker, link: string, parts: readonly Part[] | undefined): TemplateResult {
  const { editor } = speaker;
  const named = tooLongFor(link);
  if (!named.length)
    return html`<p class="hint">${msg('This link is short enough for email, chats and text messages.', { id: 'publish.short' })}</p>`;
  return html`<div class="length" role="group" aria-labelledby="length-title">
    <p id="length-title">
      <strong
        >${msg(str`This link is long. It may be cut off in: ${formatList(editor.host.locale.code, named)}.`, { id: 'publish.long', desc: 'Names of programs follow' })}</strong
      >
    </p>
    <p>${msg('Send it in another way, or make the document shorter.', { id: 'publish.long-hint' })}</p>
    ${heavy(speaker, parts, link.length)}
  </div>`;
}

/** What makes it long, each with the way to it. Without a length only their order is known. */
export function heavy({ editor }: Speaker, parts: readonly Part[] | undefined, length?: number): TemplateResult | typeof nothing {
  const named = (parts ?? []).slice(0, PARTS).filter(({ saves }) => length === undefined || saves > length * SHARE);
  if (!named.length) return nothing;
  const { session, host } = editor;
  return html`<p>${msg('What makes it long:', { id: 'publish.heavy', desc: 'Names of fields follow' })}</p>
    <ul class="todo">
      ${named.map(
        ({ path, saves }) =>
          html`<li>
            <button type="button" class="text" @click=${() => leadTo(editor, path)}>
              ${labelOf(session.kind.form, path, { document: session.document, locale: host.locale })}
            </button>
            ${
              length === undefined
                ? nothing
                : html`<span class="hint"
                    >${msg(str`${Math.round((saves / length) * 100)} % of the link`, { id: 'publish.share', desc: 'How much of the link a part takes' })}</span
                  >`
            }
          </li>`,
      )}
    </ul>`;
}
