/** Why a stamp, a redemption or a receipt was refused, in words that help whoever stands at the counter. */
import { msg } from '../../schema/messages.js';
import type { Reason } from '../../engines/stamps/types.js';

const texts: Readonly<Record<Reason, () => string>> = {
  malformed: () => msg('This is not a loyalty code, or part of it is missing. Scan or paste the whole code.', { id: 'loyal.malformed' }),
  'no-crypto': () => msg('Codes can only be checked on pages with an address that starts with https.', { id: 'loyal.no-crypto' }),
  'other-programme': () => msg('This code is from another programme.', { id: 'loyal.other-programme' }),
  'unknown-participant': () => msg('The firm that gave this stamp is not in this programme.', { id: 'loyal.unknown-participant' }),
  'unknown-key': () => msg('The programme does not know this counter’s key. Ask the organiser to add it.', { id: 'loyal.unknown-key' }),
  signature: () => msg('This code is not valid. Someone has changed it.', { id: 'loyal.signature' }),
  'out-of-season': () => msg('The season for this has not started or has ended.', { id: 'loyal.out-of-season' }),
  'unknown-rule': () => msg('This firm does not give stamps for this.', { id: 'loyal.unknown-rule' }),
  'other-card': () =>
    msg('This stamp is for another card. If you have a card in another browser, open the link there.', { id: 'loyal.other-card' }),
  'not-bound': () =>
    msg('This stamp does not belong to a card, and this programme does not allow that. Show your card at the counter first.', {
      id: 'loyal.not-bound',
    }),
  twice: () => msg('This stamp is already on the card.', { id: 'loyal.twice' }),
  'enough-today': () => msg('This card already has today’s stamps from this firm. Come back another day.', { id: 'loyal.enough-today' }),
  expired: () => msg('This code has expired. Ask for a new one.', { id: 'loyal.expired' }),
  'not-yet': () => msg('This code has a time in the future. Check the clock on both devices.', { id: 'loyal.not-yet' }),
  'clock-back': () => msg('The clock on this device was set back. Correct the time and try again.', { id: 'loyal.clock-back' }),
  'not-kept': () => msg('This device could not save it. Free up some space and try again.', { id: 'loyal.not-kept' }),
  'unknown-reward': () => msg('This programme does not have that reward.', { id: 'loyal.unknown-reward' }),
  'not-here': () => msg('You cannot redeem this reward at this counter.', { id: 'loyal.not-here' }),
  'too-few': () => msg('Not enough stamps for this reward.', { id: 'loyal.too-few' }),
  'bad-stamp': () => msg('One of the stamps is not valid.', { id: 'loyal.bad-stamp' }),
  spent: () => msg('Some of these stamps have already been used.', { id: 'loyal.spent' }),
  'redeemed-already': () => msg('This reward was already given.', { id: 'loyal.redeemed-already' }),
  unsigned: () => msg('The card did not sign this.', { id: 'loyal.unsigned' }),
  'unknown-redemption': () => msg('This receipt is for another card.', { id: 'loyal.unknown-redemption' }),
};

export const reasonText = (reason: Reason): string => texts[reason]();
