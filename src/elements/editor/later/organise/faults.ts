/** What can go wrong with keys and files, and how it is said. */
import { BadKey, CannotDo, NoCrypto, type About, type KeyTrouble, type Obstacle } from '../../../../engines/stamps/index.js';
import { msg, str } from '../../../../schema/messages.js';

export type Fault =
  | KeyTrouble
  | Obstacle
  /** The key is not open. */
  | 'locked'
  /** Nobody has said whether there is a list of cancelled memberships. */
  | 'ask-list'
  | 'other-list'
  | 'no-answer'
  /** A private key of a counter that the programme has, and that of an organiser. */
  | 'private-known'
  | 'private-own'
  /** A counter of another programme. */
  | 'other-programme'
  /** The name of a new key. */
  | 'bad-name'
  | 'no-crypto'
  | 'no-words'
  | 'unknown';

export class Trouble extends Error {
  override name = 'Trouble';
  constructor(
    readonly code: Fault,
    readonly about: About = {},
  ) {
    super(code);
  }

  static of(error: unknown): Trouble {
    if (error instanceof Trouble) return error;
    if (error instanceof CannotDo) return new Trouble(error.code, error.about);
    return new Trouble(error instanceof BadKey ? error.code : error instanceof NoCrypto ? 'no-crypto' : 'unknown');
  }
}

/** How what it is about is called in the language of the page. */
export interface Names {
  firms(ids: readonly string[]): string;
  day(day: string): string;
}

export function faultWords({ code, about }: Trouble, names: Names): string {
  const { key = '' } = about;
  const firms = names.firms(about.firms ?? []);
  const day = about.day === undefined ? '' : names.day(about.day);
  switch (code) {
    case 'sealed':
      return msg('Type the passphrase of this key.', { id: 'organise.f-sealed' });
    case 'wrong-passphrase':
      return msg('That passphrase is wrong. Check each word and their order.', { id: 'organise.f-wrong' });
    case 'damaged':
      return msg('Part of this file is missing. Use your copy of it.', { id: 'organise.f-damaged' });
    case 'counter':
      return msg('This is the key of a counter. Choose the organiser’s key file.', { id: 'organise.f-counter' });
    case 'no-private-key':
      return msg('This file is not a key. Choose the key file that you saved here or with the command.', { id: 'organise.f-no-key' });
    case 'private':
      return msg(
        'This was a private key, so it was removed. Treat it as stolen: others may have seen it. Ask the firm to create a new key at the counter and to send you the public one.',
        { id: 'organise.f-private' },
      );
    case 'private-known':
      return msg(
        str`This was the private key ${key} of ${firms}, so it was removed. Treat it as stolen: others may have seen it. Ask the firm to create a new key at the counter, then remove this one with “Lost or stolen”.`,
        { id: 'organise.f-private-known', desc: 'The name of a key, and a firm; “Lost or stolen” is the button organise.stolen' },
      );
    case 'private-own':
      return msg(
        'This was your own private key, so it was removed. Treat it as stolen: anyone who has seen it can sign in your name. Create a new key today and put it in the place of the old one.',
        { id: 'organise.f-private-own' },
      );
    case 'no-public-key':
      return msg('This is not a counter’s public key. At the counter, press Copy beside the key, then paste it here.', {
        id: 'organise.f-no-public',
      });
    case 'others-key':
      return msg(str`Another firm has this key already: ${firms}. Each counter needs its own.`, {
        id: 'organise.f-others-key',
        desc: 'A firm',
      });
    case 'own-key':
      return msg('This is your own key, not one of a counter.', { id: 'organise.f-own-key' });
    case 'same-key':
      return msg('This firm has that key already. There is nothing to do.', { id: 'organise.f-known-key' });
    case 'known-key':
      return msg(
        str`This firm has another key that is called ${key}, and stamps name their key. Create a new key at the counter: it gets a name of its own. If the old one was lost or stolen, remove it first.`,
        { id: 'organise.f-key-name', desc: 'The name of a key' },
      );
    case 'other-programme':
      return msg('This counter belongs to another programme.', { id: 'organise.f-other-programme' });
    case 'bad-status':
      return msg('This file cannot be used: it is not a list of cancelled memberships of this programme, or part of it is missing.', {
        id: 'organise.f-bad-list',
      });
    case 'other-list':
      return msg('This list belongs to another programme.', { id: 'organise.f-other-list' });
    case 'no-answer':
      return msg('Your website did not send the list. Open the file instead.', { id: 'organise.f-no-answer' });
    case 'ask-list':
      return msg('First say whether there is a list of cancelled memberships on your website.', { id: 'organise.f-ask-list' });
    case 'no-status':
      return msg('First choose the address of the list of cancelled memberships.', { id: 'organise.f-no-list' });
    case 'no-file-name':
      return msg('The address of the list of cancelled memberships is that of a folder. Add the name of the file.', {
        id: 'organise.f-folder',
      });
    case 'not-revocable':
      return msg('This membership cannot be cancelled, because it was signed without a list. Sign it again first.', {
        id: 'organise.f-not-revocable',
      });
    case 'no-programme':
      return msg('Something in the programme cannot be used. The last page says what.', { id: 'organise.f-programme' });
    case 'no-day':
    case 'over':
      return msg('Choose a day that is still to come.', { id: 'organise.f-day' });
    case 'programme-over':
      return msg(str`The season of the programme ended on ${day}. Set a later last day under Stamps, then sign.`, {
        id: 'organise.f-season',
        desc: 'A day; “Stamps” is a page of the form',
      });
    case 'firm-over':
      return msg(str`Not signed, because its time in the programme ended on ${day}: ${firms}. Set a later last day, then sign.`, {
        id: 'organise.f-firm-over',
        desc: 'A day, and one or more firms',
      });
    case 'key-over':
      return msg(str`Your key ended on ${day}, so badges do not accept what it signs. Create a new key and put it in its place.`, {
        id: 'organise.f-key-over',
        desc: 'A day',
      });
    case 'key-early':
      return msg(str`Your key begins on ${day}. Badges do not accept what it signs before.`, { id: 'organise.f-key-early', desc: 'A day' });
    case 'locked':
      return msg('Your key is locked. Open it first.', { id: 'organise.f-locked' });
    case 'bad-name':
      return msg('The name of a key begins with a letter or a digit, and has only letters, digits, dots, - and _.', {
        id: 'organise.f-name',
      });
    case 'no-crypto':
      return msg('Keys work only on pages whose address starts with https.', { id: 'organise.f-https' });
    case 'no-words':
      return msg('The words could not be loaded. Check your connection and try again.', { id: 'organise.f-words' });
    case 'no-participant':
    case 'no-key':
    case 'unknown':
      return msg('That did not work. Try again.', { id: 'organise.f-unknown' });
  }
}
