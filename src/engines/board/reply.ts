/** How a notice is answered: whom, and by which prepared mail, call or message. Nothing is sent: these are addresses that the visitor's own programs open. */
import { encodeName } from '../../schema/fragment.js';
import { dialled } from '../../schema/phone.js';

/** What of a contact is needed for a reply. */
export interface Contact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Whom to reply to: who is named in the notice, else the member that gives it, else who takes replies for the board. Undefined where nobody can be reached. */
export const contactFor = (...candidates: readonly (Contact | undefined)[]): Contact | undefined =>
  candidates.find((one) => one?.email || one?.phone);

/** So much of a text goes into an address: programs cut off longer ones. */
const LONGEST = 900;

/** Signs that nobody sees, and that programs may take for an end. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g;

/** A text in an address: lines end as mails have them, and nothing in it ends the address or begins a header. */
const encode = (text: string): string =>
  encodeName(
    text
      .slice(0, LONGEST)
      .replace(UNSEEN, '')
      .replace(/\r\n?|\n/g, '\r\n'),
  );

/** A mail with its subject and text. The address was read as one; what means something in a link is written so that it does not. */
export const mailAddress = (email: string, subject: string, text: string): string =>
  `mailto:${encodeName(email).replace('%40', '@')}?subject=${encode(subject.replace(/\s+/g, ' '))}&body=${encode(text)}`;

/** A message by telephone with its text. The sign after the question mark is for those that know only that one. */
export const messageAddress = (phone: string, text: string): string => `sms:${dialled(phone)}?&body=${encode(text)}`;
