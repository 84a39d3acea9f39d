import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { CardState } from '../../../engines/stamps/types.js';
import { giversOf, openToken } from './redemptions.js';

describe('the redemptions of a card', () => {
  it('have a code only while a counter takes it', () => {
    const one = { id: 'r', state: 'offered', until: 2000, token: 'code' };
    const of = (more: object): CardState => ({ redemptions: [{ ...one, ...more }] }) as unknown as CardState;
    expect(openToken(of({}), 'r', 1999)).to.equal('code');
    expect(openToken(of({}), 'r', 2000)).to.equal(undefined);
    expect(openToken(of({ state: 'confirmed' }), 'r', 1)).to.equal(undefined);
    expect(openToken(of({}), 'other', 1)).to.equal(undefined);
    expect(openToken(undefined, 'r', 1)).to.equal(undefined);
  });

  it('are confirmed by those that give the reward and have a key', () => {
    const participants = [
      { id: 'cafe', keys: [{}] },
      { id: 'inn', keys: [{}] },
      { id: 'shop', keys: [] },
    ];
    const ids = (reward: object): string[] => giversOf({ participants } as unknown as Loyalty, reward as never).map(({ id }) => id);
    expect(ids({})).to.deep.equal(['cafe', 'inn']);
    expect(ids({ at: ['inn', 'shop'] })).to.deep.equal(['inn']);
  });
});
