import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { closedState, rulesOf } from './participation.js';

const programme = { valid: { from: '2026-05-01', to: '2027-04-30' } } as Loyalty;
const at = (day: string): number => Date.parse(`${day}T12:00Z`);

describe('what a participant may do', () => {
  it('runs from the first day to the last, of the programme and of its own part', () => {
    const part = { id: 'cafe', name: 'Café', from: '2026-06-01', until: '2026-12-31' };
    const states = ['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01'].map((day) => closedState(programme, part, at(day)));
    expect(states).to.deep.equal(['not-started', undefined, undefined, 'ended']);
    expect(closedState(programme, undefined, at('2026-04-30'))).to.equal('not-started');
    expect(closedState(programme, undefined, at('2027-05-01'))).to.equal('ended');
    expect(closedState({} as Loyalty, undefined)).to.equal(undefined);
  });

  it('gives stamps by the rules that name it or nobody', () => {
    const earn = [{ id: 'visit' }, { id: 'night', at: ['inn'] }, { id: 'cup', at: ['cafe', 'inn'] }];
    expect(rulesOf({ earn } as Loyalty, 'cafe').map(({ id }) => id)).to.deep.equal(['visit', 'cup']);
    expect(rulesOf({} as Loyalty, 'cafe')).to.deep.equal([]);
  });
});
