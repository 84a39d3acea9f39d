/** What can go wrong with keys and files, and how it is said. */
import { BadKey, CannotDo, NoCrypto, type KeyTrouble, type Obstacle } from '../../../../engines/stamps/index.js';
import { msg } from '../../../../schema/messages.js';

export type Fault =
  | KeyTrouble
  | Obstacle
  /** The key is not open. */
  | 'locked'
  /** Nobody has said whether there is a list of cancelled memberships. */
  | 'ask-list'
  | 'other-list'
  | 'no-answer'
  /** A counter's key that another firm has, or the organiser. */
  | 'others-key'
  | 'own-key'
  | 'no-crypto'
  | 'no-words'
  | 'unknown';

export class Trouble extends Error {
  override name = 'Trouble';
  constructor(readonly code: Fault) {
    super(code);
  }

  static of(error: unknown): Fault {
    if (error instanceof Trouble || error instanceof BadKey || error instanceof CannotDo) return error.code;
    return error instanceof NoCrypto ? 'no-crypto' : 'unknown';
  }
}

export function faultWords(fault: Fault): string {
  switch (fault) {
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
        'This is a private key, which nobody else should have. Ask the firm to create a new key at the counter and to send you the public one.',
        { id: 'organise.f-private' },
      );
    case 'no-public-key':
      return msg('This is not a counter’s public key. At the counter, press Copy beside the key, then paste it here.', {
        id: 'organise.f-no-public',
      });
    case 'others-key':
      return msg('Another firm has this key already. Each counter needs its own.', { id: 'organise.f-others-key' });
    case 'own-key':
      return msg('This is your own key, not one of a counter.', { id: 'organise.f-own-key' });
    case 'known-key':
      return msg('This firm has that key already.', { id: 'organise.f-known-key' });
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
    case 'not-revocable':
      return msg('This membership cannot be cancelled, because it was signed without a list. Sign it again first.', {
        id: 'organise.f-not-revocable',
      });
    case 'no-programme':
      return msg('Something in the programme cannot be used. The last page says what.', { id: 'organise.f-programme' });
    case 'no-day':
    case 'over':
      return msg('Choose a day that is still to come.', { id: 'organise.f-day' });
    case 'locked':
      return msg('Your key is locked. Open it first.', { id: 'organise.f-locked' });
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
