import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { seasonOf } from './season.js';

describe('the season of a programme', () => {
  const on = (day: string, valid: Loyalty['valid']): unknown => seasonOf({ valid } as Loyalty, new Date(`${day}T12:00Z`));

  it('has not started, runs until its last day, and has ended', () => {
    const valid = { from: '2026-05-01', to: '2026-05-31' };
    expect(on('2026-04-30', valid)).to.deep.equal({ state: 'not-started', day: '2026-05-01' });
    expect(on('2026-05-31', valid)).to.deep.equal({ state: 'running', day: '2026-05-31' });
    expect(on('2026-06-01', valid)).to.deep.equal({ state: 'ended', day: '2026-05-31' });
  });

  it('says nothing where it has no end', () => {
    expect(on('2026-06-01', { from: '2026-05-01' })).to.equal(undefined);
    expect(on('2026-06-01', undefined)).to.equal(undefined);
  });
});
