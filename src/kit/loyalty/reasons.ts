/** Why a stamp, a redemption or a receipt was refused, in words that help whoever stands at the counter. */
import { msg } from '../../documents/messages.js';
import type { Reason } from '../../documents/stamps/types.js';

const words: Readonly<Record<Reason, () => string>> = {
  malformed: () => msg('This is no code of a loyalty programme, or a part of it is missing.', { id: 'loyal.malformed' }),
  'no-crypto': () => msg('Codes can be checked only on a page whose address begins with https.', { id: 'loyal.no-crypto' }),
  'other-programme': () => msg('This code is of another programme.', { id: 'loyal.other-programme' }),
  'unknown-participant': () => msg('Who gave it does not take part in this programme.', { id: 'loyal.unknown-participant' }),
  'unknown-key': () => msg('The key of this counter is not in the programme.', { id: 'loyal.unknown-key' }),
  signature: () => msg('The signature is wrong. Somebody has changed this code.', { id: 'loyal.signature' }),
  'out-of-season': () => msg('It was given outside of the season.', { id: 'loyal.out-of-season' }),
  'unknown-rule': () => msg('Stamps are not given for this here.', { id: 'loyal.unknown-rule' }),
  'other-card': () => msg('This stamp is for another card.', { id: 'loyal.other-card' }),
  'not-bound': () => msg('This stamp is for no card. Show your card first.', { id: 'loyal.not-bound' }),
  twice: () => msg('This stamp is on the card already.', { id: 'loyal.twice' }),
  'enough-today': () => msg('There is a stamp of today from this firm already. Come again another day.', { id: 'loyal.enough-today' }),
  expired: () => msg('The time for this code is over. Ask for a new one.', { id: 'loyal.expired' }),
  'not-yet': () => msg('This code is from the future: one of the two clocks is wrong.', { id: 'loyal.not-yet' }),
  'clock-back': () => msg('The clock of this device was set back. Set it right and try again.', { id: 'loyal.clock-back' }),
  'not-kept': () => msg('This device could not keep it. Make some room and take it again.', { id: 'loyal.not-kept' }),
  'unknown-reward': () => msg('The programme has no such reward.', { id: 'loyal.unknown-reward' }),
  'not-here': () => msg('This reward is given at another counter.', { id: 'loyal.not-here' }),
  'too-few': () => msg('There are not enough stamps for this reward.', { id: 'loyal.too-few' }),
  'bad-stamp': () => msg('One of the stamps is not good.', { id: 'loyal.bad-stamp' }),
  spent: () => msg('Stamps of this card have been spent already.', { id: 'loyal.spent' }),
  'redeemed-already': () => msg('This code was redeemed before. The reward is given once.', { id: 'loyal.redeemed-already' }),
  unsigned: () => msg('This was not signed by the card.', { id: 'loyal.unsigned' }),
  'unknown-redemption': () => msg('This receipt is for another card.', { id: 'loyal.unknown-redemption' }),
};

export const reasonWords = (reason: Reason): string => words[reason]();
