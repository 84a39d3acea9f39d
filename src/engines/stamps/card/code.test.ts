/** What a card shows at a counter, and what a counter takes for a card. */
import { expect } from '@open-wc/testing';
import { linkOf } from '../encoding/codes.js';
import { Refusal } from '../refusal.js';
import { cardCode, cardIn } from './code.js';

const CARD = 'AbCdEfGhIjKlMnOpQrSt_w';
const refusal = (text: string, programme = 'west-pass'): string | undefined => {
  try {
    cardIn(text, programme);
  } catch (error) {
    return error instanceof Refusal ? error.reason : String(error);
  }
  return undefined;
};

describe('the code of a card', () => {
  it('is its id and six signs, which differ from programme to programme and from card to card', () => {
    const code = cardCode('west-pass', CARD);
    expect(code).to.match(/^AbCdEfGhIjKlMnOpQrSt_w\.[\w-]{6}$/);
    expect(cardCode('west-pass', CARD)).to.equal(code);
    const others = [['east-pass', CARD], ['west-pas', `s${CARD}`], ['west-pass', `B${CARD.slice(1)}`], ['west-pass', CARD.replace('AbC', 'CbA')]].map(([programme, card]) => cardCode(programme!, card!).split('.')[1]); // prettier-ignore
    expect(new Set([...others, code.split('.')[1]]).size).to.equal(5);
    // printed codes stay good: the signs are those of the first version
    expect(cardCode('west-pass', 'A'.repeat(22))).to.equal(`${'A'.repeat(22)}.GSt6eq`);
  });

  it('is read as such, in a link, and as the id alone', () => {
    const code = cardCode('west-pass', CARD);
    for (const text of [
      code,
      ` ${code}\n`,
      linkOf('card', code),
      linkOf('card', code, 'https://west.example/pass'),
      CARD,
      linkOf('card', CARD),
    ])
      expect(cardIn(text, 'west-pass'), text).to.equal(CARD);
  });

  it('is refused of another programme, where it was misread, and where it is none', () => {
    const code = cardCode('west-pass', CARD);
    expect(refusal(code, 'east-pass')).to.equal('other-programme');
    expect(refusal(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).to.equal('other-programme');
    for (const none of [
      '',
      'x',
      CARD.slice(1),
      `${CARD}A`,
      `${'A'.repeat(21)}B`,
      code.slice(0, -1),
      `${code}.x`,
      linkOf('stamp', CARD),
      'https://west.example/pass',
    ])
      expect(refusal(none), none).to.equal('malformed');
  });
});
