import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import * as fc from '../../../test/support/properties.js';
import { assess, loadWords } from './index.js';

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // lone surrogates and marks without a letter
  fc.array(unit, { maxLength: 60 }).map((units) => units.join('')),
  fc
    .array(fc.constantFrom('a', 'e', '4', '1', '!', 'ss', 'þ', 'saltfiskur', '1985', 'qwerty', '\u0301', '🦭', '\ud83d', '\u0000'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

describe('assess, whatever it is given', () => {
  before(() => loadWords('is'));

  it('never throws, and all its figures make sense', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 2 }), (password, forbid, previous) => {
        const { guesses, score, findings } = assess(password, { language: 'is', forbid, previous });
        expect(guesses).to.be.within(1, Number.MAX_VALUE);
        expect([0, 1, 2, 3, 4]).to.include(score);
        for (const { token, from, to } of findings) {
          expect(password.slice(from, to)).to.equal(token);
          expect(to).to.be.above(from);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never harder for a visitor whose names are forbidden, or who had it before', () => {
    fc.assert(
      fc.property(text, text, (password, other) => {
        const alone = assess(password, { language: 'is' }).guesses;
        expect(assess(password, { language: 'is', forbid: [other, password] }).guesses).to.be.at.most(alone);
        expect(assess(password, { language: 'is', previous: [other, password] }).guesses).to.be.at.most(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('gives no more for the same thing again than ten times the first', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (piece) => {
        expect(assess(piece.repeat(4), { language: 'is' }).guesses).to.be.at.most(10 * assess(piece, { language: 'is' }).guesses);
      }),
      { numRuns: 100 },
    );
  });

  it('is quick at any length, and what comes behind many characters counts a little', async function () {
    this.timeout(60_000);
    for (const piece of ['a', 'a1', 'i1l!', '4@aeAE', 'ssaaeett', 'þð', '🦭', 'saltfiskur', '\u0301']) {
      expect(assess(piece.repeat(10_000), { language: 'is' }).guesses).to.be.finite;
      await expectLinear(piece, 10_000, (length) => piece.repeat(length), (long) => assess(long, { language: 'is' })); // prettier-ignore
    }
    const long = 'kV9!tq#Lz2&mXw'.repeat(8);
    expect(assess(`${long}xyz`).guesses).to.be.at.least(assess(long).guesses);
  });

  it('makes nothing strong by saying it again, however long that gets, and whatever stands around it', () => {
    for (const weak of ['qwerty', 'password1', 'a', 'ab', '123', 'Qwerty', 'saltfiskur', '1985', 'qwertyytrewq'])
      for (const around of [
        ['', ''],
        ['!', ''],
        ['', '1'],
        ['X', '!'],
        ['', weak.slice(0, -1)],
      ] as const)
        for (const length of [101, 120, 200, 1801, 9000]) {
          const password = `${around[0]}${weak.repeat(Math.ceil(length / weak.length))}${around[1]}`;
          const once = assess(around[0] + weak + around[1], { language: 'is' }).guesses;
          expect(assess(password, { language: 'is' }).guesses, `${password.slice(0, 20)}… ${length}`).to.be.at.most(1000 * once);
        }
    expect(assess('qwerty'.repeat(20)).score).to.be.below(2);
    expect(assess('password1'.repeat(200)).score).to.be.below(2);
    expect(assess('qWeRtY'.repeat(20)).findings[0]).to.include({ kind: 'repeat' });
  });

  it('leaves long what is long and not the same again', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (const signs of ['01', 'abcdefgh', 'aábcdðeéfghiíjklmnoóprstuúvxyýþæö0123456789'])
      for (const length of [101, 150, 400]) {
        const drawn = Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
        expect(assess(drawn, { language: 'is' }).score, drawn).to.equal(4);
      }
  });

  it('takes what is no text for nothing, and options that are no lists for none', () => {
    for (const value of [undefined, null, 7, {}, []]) expect(assess(value as string).guesses).to.equal(1);
    const odd = { language: [7, null, 'is'], forbid: [7, null, {}], previous: [7, null] } as unknown as Parameters<typeof assess>[1];
    expect(assess('fjölskylda', odd).findings[0]).to.include({ kind: 'word' });
    for (const options of [null, { language: null, forbid: null, previous: null, lists: null }])
      expect(assess('x', options as unknown as Parameters<typeof assess>[1]).score).to.equal(0);
  });

  it('says nothing to the console', () => {
    const said: unknown[] = [];
    const names = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const before = names.map((name) => console[name]);
    names.forEach((name) => (console[name] = (...all: unknown[]) => said.push(all)));
    try {
      assess('Guðrún1985!', { language: 'is', forbid: ['Guðrún'], previous: 'Guðrún1984!' });
    } finally {
      names.forEach((name, index) => (console[name] = before[index]!));
    }
    expect(said).to.deep.equal([]);
  });
});
