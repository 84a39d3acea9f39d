import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { readBoardPreview } from './preview.js';
import { boardReader } from './read.js';

const base = 'https://example.org/files/board.json';
const board = (...notices: unknown[]) => ({ kind: 'board', version: 1, name: 'West', notices });
const read = (...notices: unknown[]) => boardReader(board(...notices), base);
const told = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, path }) => `${code} ${path}`);
const boat = { id: 'boat', kind: 'need', title: 'A boat', to: '2026-12-04' };

describe('the format board', () => {
  it('is read with what each notice says', () => {
    const whole = {
      ...boat,
      about: 'transport',
      text: 'For **twelve**.',
      member: 'boats',
      by: { en: 'Boats' },
      contact: { name: 'Anna', email: 'anna@example.org', phone: '+354 555 0100' },
      from: '2026-12-01',
      amount: 'Twelve seats',
      price: 'By agreement',
      season: 'Summer',
      location: { city: 'Stykkishólmur', lat: 65.07, lon: -22.73 },
      tags: ['boat'],
      image: { src: 'boat.jpg', alt: 'A boat' },
      url: 'boat.html',
      done: false,
    };
    const { document, findings } = read(whole);
    expect(findings).to.deep.equal([]);
    expect(document?.notices).to.deep.equal([
      { ...whole, image: { src: 'https://example.org/files/boat.jpg', alt: 'A boat' }, url: 'https://example.org/files/boat.html' },
    ]);
  });

  it('leaves out a notice that says neither need nor offer, or of which a day or its end cannot be read, and says where', () => {
    for (const broken of [
      { kind: 'wish' },
      { kind: undefined },
      { to: 'soon' },
      { to: '2026-02-30' },
      { from: 46_143 },
      { done: 'perhaps' },
    ]) {
      // prettier-ignore
      const reading = read({ ...boat, ...broken }, { ...boat, id: 'other' });
      expect(reading.document?.notices?.map(({ id }) => id), JSON.stringify(broken)).to.deep.equal(['other']); // prettier-ignore
      expect(reading.findings[0]?.path, JSON.stringify(broken)).to.match(/^notices\[0\]/);
      const early = readBoardPreview(board({ ...boat, ...broken }, { ...boat, id: 'other' }), base);
      expect(early?.notices?.map(({ id }) => id) ?? ['other'], JSON.stringify(broken)).to.deep.equal(['other']);
    }
  });

  it('leaves out a notice that ends by a name that the format does not have', () => {
    expect(told(read({ ...boat, until: '2026-12-24' }))).to.deep.equal(['unknown-field notices[0].until', 'bad-value notices[0].until']);
  });

  it('leaves out a notice whose last day is before its first, however the days are written, and says where', () => {
    for (const [from, to] of [
      ['2026-12-04', '2026-12-01'],
      ['4.12.2026', '1. desember 2026'],
    ]) {
      const reading = read(boat, null, { ...boat, id: 'turned', from, to });
      expect(reading.document?.notices?.map(({ id }) => id)).to.deep.equal(['boat']);
      expect(told(reading)).to.deep.equal(['reversed notices[2].to']);
      expect(readBoardPreview(board(boat, { ...boat, id: 'turned', from, to }), base)).to.equal(null);
    }
    expect(told(read({ ...boat, from: '2026-12-04', to: '2026-12-04' }))).to.deep.equal([]);
  });

  it('reads days as people write them, and reports one whose month may be meant', () => {
    const reading = read({ ...boat, to: '1. maí 2027' }, { ...boat, id: 'two', to: '5/6/2027' });
    expect(reading.document?.notices?.map(({ to }) => to)).to.deep.equal(['2027-05-01', '2027-06-05']);
    expect(told(reading)).to.deep.equal(['converted notices[1].to']);
  });

  it('takes a notice without days', () => {
    const reading = read({ kind: 'offer', title: 'Pallets' });
    expect(reading.document?.notices).to.deep.equal([{ kind: 'offer', title: 'Pallets', id: 'pallets' }]);
    expect(told(reading)).to.deep.equal([]);
  });

  it('gives ids of titles, each its own, and says where one was taken', () => {
    const { id, ...unnamed } = boat;
    const reading = read(unnamed, unnamed, { ...unnamed, id: 'x' }, null, { ...unnamed, id: 'x' }, { ...unnamed, title: '!!!' });
    expect(reading.document?.notices?.map((one) => one.id)).to.deep.equal(['a-boat', 'a-boat-2', 'x', 'x-2', 'notice']);
    expect(told(reading)).to.deep.equal(['duplicate-id notices[4].id']);
    expect(id).to.equal('boat');
  });

  it('is none without a name, and has no notices where there are none', () => {
    expect(boardReader({ kind: 'board' }, base).document).to.equal(null);
    expect(boardReader({ kind: 'board', name: 'West' }, base).document).to.deep.equal({ kind: 'board', name: 'West' });
  });

  it('shows in the preview what the whole shows, or nothing', () => {
    const days = fc.constantFrom('2026-12-01', '2026-12-04', '1.12.2026', '5/6/2026', 'soon', '', null, 46_143);
    const notice = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', ''),
        kind: fc.constantFrom('need', 'OFFER', 'wish'),
        title: fc.constantFrom('Boat', { en: 'Boat', is: 'Bátur' }, '<b>Boat</b>', ''),
        from: days,
        to: days,
        done: fc.constantFrom(true, false, 'yes'),
        about: fc.constantFrom('goods', 'nonsense'),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(notice, fc.constantFrom(null, 5, 'Boat')), { maxLength: 4 }), (notices) => {
        const preview = readBoardPreview(board(...notices), base);
        const whole = read(...notices).document?.notices ?? [];
        // never more than the owner wrote: what is shown ends where it says
        for (const { from, to } of whole) expect(!from || !to || from <= to).to.equal(true);
        expect(new Set(whole.map(({ id }) => id)).size).to.equal(whole.length);
        if (preview) expect(preview.notices ?? []).to.deep.equal(whole.filter(({ done }) => !done).map(({ done: _, ...rest }) => rest));
      }),
      { numRuns: 300 },
    );
  });
});
