/**
 * What a visitor's card shows at a counter: its id (22 characters), and six more that only this programme's card of this id has, so that a card of
 * another programme, or a misread code, is found out. It is no secret and needs no signature: a stamp for a card is of use to that card alone.
 */
import { fromBase64 } from '../encoding/base64.js';
import { readCode } from '../encoding/codes.js';
import { Refusal } from '../refusal.js';

/** FNV-1a over both, folded to 36 bits. */
function check(programme: string, card: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (const letter of `${programme}\0${card}`) {
    const point = letter.codePointAt(0)!;
    high = Math.imul(high ^ point, 0x01000193);
    low = Math.imul(low ^ (point + (high >>> 15)), 0x85ebca6b);
  }
  return [high, high >>> 6, high >>> 12, low, low >>> 6, low >>> 12].map((bits) => alphabet[bits & 63]!).join('');
}

export const cardCode = (programme: string, card: string): string => `${card}.${check(programme, card)}`;

/**
 * The id of a card, from its code, its link, or the id alone. Throws a `Refusal`: `malformed`, or `other-programme`.
 *
 * @param programme Id of the programme.
 */
export function cardIn(text: string, programme: string): string {
  const code = readCode(text);
  const [card = '', mark] = code?.kind === 'card' ? code.token.split('.') : [];
  if (fromBase64(card)?.length !== 16) throw new Refusal('malformed', 'This is no card.');
  if (mark !== undefined && mark !== check(programme, card)) throw new Refusal('other-programme', 'This is a card of another programme.');
  return card;
}
