/** Answers of several tabs, joined. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { clear, isSame, merge, noAnswers, note, nextTime, readStored, storedText, type DatedAnswers } from './merge.js';
import type { Answer } from './answers.js';

const times = fc.integer({ min: 0, max: 4 });
const view: fc.Arbitrary<DatedAnswers> = fc
  .record({
    items: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ time: times, state: fc.constantFrom('done', 'partly', undefined) })),
    staff: fc.constantFrom(1, 10),
    staffChanged: times,
    cleared: fc.constantFrom(0, 0, 2),
  })
  .map(({ items, staff, staffChanged, cleared }) => {
    const all = Object.entries(items).filter(([, { time }]) => time > cleared || !cleared);
    return {
      answers: new Map(all.filter(([, { state }]) => state).map(([id, { state }]) => [id, { state }])),
      changed: new Map(all.filter(([, { time }]) => time).map(([id, { time }]) => [id, time])),
      staff,
      staffChanged,
      cleared,
      since: 1,
    };
  });

const said = (answers: Record<string, string>, at: number, more: Partial<DatedAnswers> = {}): DatedAnswers => ({
  ...noAnswers(),
  answers: new Map(Object.entries(answers).map(([id, state]) => [id, { state } as Answer])),
  changed: new Map(Object.keys(answers).map((id) => [id, at])),
  since: 1,
  ...more,
});
const states = ({ answers }: DatedAnswers): Record<string, unknown> =>
  Object.fromEntries([...answers].map(([id, { state }]) => [id, state]));

describe('answers of several tabs', () => {
  it('come to the same whichever comes first, and however often', () => {
    fc.assert(
      fc.property(view, view, view, (a, b, c) => {
        const staffless = (one: DatedAnswers): DatedAnswers => ({ ...one, staff: 1, staffChanged: 1 });
        const [x, y, z] = [a, b, c].map(staffless) as [DatedAnswers, DatedAnswers, DatedAnswers];
        expect(isSame(merge(x, y), merge(y, x))).to.equal(true);
        expect(isSame(merge(merge(x, y), z), merge(x, merge(y, z)))).to.equal(true);
        expect(isSame(merge(merge(a, b), b), merge(a, b))).to.equal(true);
      }),
    );
  });

  it('are joined item by item; the later word of each holds, also where it takes back', () => {
    const one = said({ a: 'done', b: 'partly' }, 5);
    const other = said({ b: 'done', c: 'done' }, 7, { changed: new Map([['b', 7], ['c', 7], ['a', 6]]) }); // prettier-ignore
    expect(states(merge(one, other))).to.deep.equal({ b: 'done', c: 'done' });
    expect(states(merge(said({ a: 'done' }, 9), other))).to.deep.equal({ a: 'done', b: 'done', c: 'done' });
  });

  it('do not come back once all was taken away, but for what is said later', () => {
    const mine = said({ a: 'done' }, 5);
    clear(mine);
    expect(mine.answers.size).to.equal(0);
    const joined = merge(mine, said({ a: 'partly', b: 'done' }, mine.cleared));
    expect(states(joined)).to.deep.equal({});
    expect(states(merge(joined, said({ b: 'done' }, mine.cleared + 1)))).to.deep.equal({ b: 'done' });
  });

  it('do not come back from a tab that slept while they were forgotten and keeping was begun anew', () => {
    const asleep = said({ a: 'done' }, 5, { since: 2 });
    asleep.answers.set('b', { state: 'done' });
    asleep.changed.set('b', 99);
    expect(states(merge(asleep, said({ c: 'done' }, 60, { since: 50 })))).to.deep.equal({ b: 'done', c: 'done' });
    expect(states(merge({ ...asleep, since: undefined }, said({}, 60, { since: 50 })))).to.deep.equal({ a: 'done', b: 'done' });
  });

  it('are dated later than what was seen, also where a clock was ahead', () => {
    const far = Date.now() + 1e10;
    const mine = merge(noAnswers(), said({ a: 'done' }, far));
    note(mine, new Map([['a', { state: 'partly' }]]), undefined);
    expect(mine.changed.get('a')).to.equal(far + 1);
    expect(nextTime(mine, 5)).to.equal(far + 2);
    expect(states(merge(mine, said({ a: 'done' }, far)))).to.deep.equal({ a: 'partly' });
  });

  it('of version 0.1 are read; what nobody can read, and what is newer, is told apart', () => {
    const old = '{"kind":"checklist-answers","version":1,"checklist":"x","saved":"2026-01-01","staff":10,"answers":{"a":{"state":"done"}}}';
    const stored = readStored(old);
    expect(stored.state).to.equal('kept');
    if (stored.state === 'kept') expect(stored.dated).to.deep.include({ staff: 10, cleared: 0, since: 0 });
    expect(readStored(null).state).to.equal('none');
    expect(readStored('{"kind":"checklist-answers","version":2,"data":1}').state).to.equal('newer');
    for (const bad of ['{', 'null', '[]', '7', '{"kind":"book"}']) expect(readStored(bad).state, bad).to.equal('unreadable');
  });

  it('keep what this version does not know, and no more than that', () => {
    const text = JSON.stringify({
      kind: 'checklist-answers',
      version: 1,
      checklist: 'x',
      colour: 'red',
      answers: { a: { state: 'done', mood: 'good' }, b: { state: 'done', mood: 'bad' }, odd: 7 },
      changed: { a: 5, b: 5, c: 'soon' },
    });
    const stored = readStored(text);
    if (stored.state !== 'kept') throw new Error(stored.state);
    const view = merge(stored.dated, noAnswers());
    note(view, new Map([['a', view.answers.get('a')!]]), undefined);
    const written = JSON.parse(storedText('x', view, stored.raw, '2026-02-02')) as Record<string, Record<string, unknown>>;
    expect(written).to.deep.include({ colour: 'red', saved: '2026-02-02', answers: { odd: 7, a: { state: 'done', mood: 'good' } } });
    expect(Object.keys(written.changed!)).to.have.members(['a', 'b']);
  });
});
