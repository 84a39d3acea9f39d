/** What opens below a notice: what it is about, how to reply, and what fits it. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactFor, mailAddress, messageAddress, type Contact } from '../../../engines/board/reply.js';
import { shown } from '../../../engines/convert/shown.js';
import type { Board, Notice } from '../../../formats/board/board.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { dial } from '../../../kit/links/dial.js';
import { memberPage } from '../../../kit/links/member-page.js';
import { openStreetMap } from '../../../kit/links/places.js';
import { prose, type Prose } from '../../../kit/text/prose.js';
import { msg, str } from '../../../schema/messages.js';
import { Listing } from '../logic/listing.js';
import { fitList, type FitContext } from './fits.js';

export interface DetailsContext extends Prose, FitContext {
  readonly board: Board;
  /** The member that gives the notice, where the members are known. */
  readonly member: Member | undefined;
  /** Whether it is open: what is not shown is not drawn. */
  readonly open: boolean;
  /** On paper nobody can follow a link: what it leads to is written out. */
  readonly printing: boolean;
  toggle(open: boolean): void;
}

const replyTo = (notice: Notice, board: Board, member: Member | undefined): Contact | undefined =>
  notice.done ? undefined : contactFor(notice.contact, member, board.contact);

/** What the links of the screen lead to. */
const onPaper = ({ url }: Notice, contact: Contact | undefined): [string, unknown][] => [
  [msg('Email', { id: 'boardMore.email' }), contact?.email],
  [msg('Phone', { id: 'boardMore.phone' }), contact?.phone],
  [msg('Read more', { id: 'boardMore.read-more' }), url && shown(url)],
];

/** Terms and values; those without a value are left out. */
function facts(notice: Notice, { locale, directory, member, board, printing }: DetailsContext): unknown {
  const { location, price, season, contact, tags } = notice;
  const giver = Listing.giver(notice, () => member?.name);
  const name = giver ? locale.text(giver) : notice.member;
  const page = notice.member && memberPage(directory, notice.member);
  const where = [location?.address, [location?.postalCode, location?.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const exact = location?.lat !== undefined && location.lon !== undefined;
  const all: [string, unknown][] = [
    [msg('From', { id: 'boardMore.by', desc: 'Who gives the notice' }), page ? html`<a href=${page}>${name}</a>` : name],
    [msg('Contact', { id: 'boardMore.contact' }), contact?.name && [contact.name, contact.role && html` (${locale.text(contact.role)})`]],
    [
      msg('Where', { id: 'boardMore.where' }),
      location &&
        (where || exact) &&
        html`<a href=${openStreetMap(location, where)} target="_blank" rel="noopener">${where || msg('Show on a map', { id: 'boardMore.map' })}</a>`, // prettier-ignore
    ],
    [msg('Price', { id: 'boardMore.price' }), price && locale.text(price)],
    [msg('Season', { id: 'boardMore.season', desc: 'Time of the year' }), season && locale.text(season)],
    [msg('Tags', { id: 'boardMore.tags' }), tags?.join(', ')],
    ...(printing ? onPaper(notice, replyTo(notice, board, member)) : []),
  ];
  const known = all.filter(([, value]) => value);
  if (!known.length) return nothing;
  return html`<dl>
    ${known.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The ways to reply, the one first that the board prefers. Each opens the visitor's own program; nothing is sent. */
function replies(notice: Notice, { board, member, locale }: DetailsContext): TemplateResult[] {
  const contact = replyTo(notice, board, member);
  if (!contact) return [];
  const { email, phone } = contact;
  const title = locale.plain(notice.title);
  const subject = msg(str`Your notice: ${title}`, { id: 'boardMore.subject', desc: 'Subject of a mail; the title of the notice follows' });
  const greeting = msg('Hello,', { id: 'boardMore.hello', desc: 'Begins a mail' });
  const about = msg(str`I am writing about your notice “${title}” on “${locale.plain(board.name)}”.`, { id: 'boardMore.about-notice', desc: 'Text of a mail' }); // prettier-ignore
  const text = `${greeting}\n\n${about}\n\n`;
  const ways: Record<'mail' | 'phone' | 'message', readonly [address: string | undefined, words: string, name: string]> = {
    mail: [
      email && mailAddress(email, subject, text),
      msg('Reply by email', { id: 'boardMore.mail' }),
      msg(str`Reply by email: ${title}`, { id: 'boardMore.mail-to' }),
    ],
    phone: [
      phone && dial(phone, notice.location?.country),
      msg(str`Call ${phone}`, { id: 'boardMore.call', desc: 'A phone number follows' }),
      msg(str`Call ${phone}: ${title}`, { id: 'boardMore.call-about', desc: 'A phone number and the title of a notice' }),
    ],
    message: [
      phone && messageAddress(phone, `${greeting} ${about} `),
      msg('Send a text message', { id: 'boardMore.sms' }),
      msg(str`Send a text message: ${title}`, { id: 'boardMore.sms-to' }),
    ],
  };
  const { reply = 'mail' } = board;
  const order = [reply, ...(['mail', 'phone', 'message'] as const).filter((way) => way !== reply)];
  return order
    .map((way) => ways[way])
    .filter(([address]) => address)
    .map(([address, words, name], at) => html`<a class=${at ? '' : 'solid'} href=${address!} aria-label=${name}>${words}</a>`);
}

function body(notice: Notice, context: DetailsContext): TemplateResult {
  const { url } = notice;
  const ways = replies(notice, context);
  return html`${prose(notice.text, context)} ${facts(notice, context)}
  ${
    ways.length || url
      ? html`<p class="actions">${ways} ${url ? html`<a href=${url}>${msg('Read more', { id: 'boardMore.read-more' })}</a>` : nothing}</p>`
      : nothing
  }
  ${fitList(context)}`;
}

export function details(notice: Notice, context: DetailsContext): TemplateResult {
  const title = context.locale.plain(notice.title);
  const toggle = ({ target }: Event): void => context.toggle((target as HTMLDetailsElement).open);
  return html`<details ?open=${context.open} @toggle=${toggle}>
    <summary
      aria-label=${
        notice.done
          ? msg(str`Details: ${title}`, { id: 'boardMore.details-of' })
          : msg(str`Details and reply: ${title}`, { id: 'boardMore.details-reply-of' })
      }
    >
      ${notice.done ? msg('Details', { id: 'boardMore.details' }) : msg('Details and reply', { id: 'boardMore.details-reply' })}
    </summary>
    ${context.open ? body(notice, context) : nothing}
  </details>`;
}
