import { expect } from '@open-wc/testing';
import type { Notice } from '../../formats/board/board.js';
import type { Member } from '../../formats/cluster/cluster.js';
import { atOnce } from '../search/slices.js';
import { matchingNotices } from './matching.js';

const notice = (id: string, kind: Notice['kind'], title: string, more: Partial<Notice> = {}): Notice => ({ id, kind, title, ...more });
const fits = (notices: Notice[], members: Member[], id: string, limit?: number) =>
  atOnce(matchingNotices(notices, members)).fitting(
    notices.find((one) => one.id === id)!,
    limit,
  );
const ids = (list: ReturnType<typeof fits>) => list.map(({ notice: one, member }) => one?.id ?? member?.id);

describe('what fits a notice', () => {
  const boat = notice('boat', 'need', 'Boat for twelve', { about: 'transport', member: 'cafe', location: { city: 'Flatey' } });

  it('is an offer for a need, and a need for an offer, with the words that fit', () => {
    const offer = notice('tour', 'offer', 'Large boats with a skipper', { about: 'transport' });
    const found = fits([boat, offer, notice('bus', 'offer', 'Minibus', { about: 'transport' })], [], 'boat');
    expect(ids(found)).to.deep.equal(['tour']);
    expect(found[0]!.reasons[0]).to.deep.include({ kind: 'gives', mine: 'Boat for twelve', theirs: 'Large boats with a skipper' });
    expect(found[0]!.reasons[0]!.words[0]).to.deep.equal(['boat', 'boats']);
    expect(ids(fits([boat, offer], [], 'tour'))).to.deep.equal(['boat']);
  });

  it('is never of the same side, nor of the same member', () => {
    const also = notice('also', 'need', 'Boat on Sunday', { about: 'transport' });
    const own = notice('own', 'offer', 'Boat', { about: 'transport', member: 'cafe' });
    const member = { id: 'cafe', name: 'Café', offers: ['Boat trips'] };
    expect(fits([boat, also, own], [member], 'boat')).to.deep.equal([]);
    // without ids of members: the same name
    const [need, offer] = (['need', 'offer'] as const).map((kind) => notice(kind, kind, 'Help with moving', { by: { en: 'Anna' } }));
    expect(fits([need!, offer!], [], 'need')).to.deep.equal([]);
    expect(ids(fits([need!, { ...offer!, by: { en: 'Bo' } }], [], 'need'))).to.deep.equal(['offer']);
  });

  it('is not what is on the same day, of the same number, or said of anything; nor a rhyme', () => {
    const pairs: [string, string][] = [
      ['A boat on Friday', 'Yoga on Friday'],
      ['Bátur á föstudaginn', 'Jóga á föstudögum'.replace('föstudögum', 'föstudagur')],
      ['Meeting room in December', 'December discount on coffee'],
      ['Susirinkimas gruodžio 4', 'Kava gruodžio mėnesį'],
      ['400 kg potatoes', '400 kg flour'],
      ['Room for ten', 'Ten chairs'],
      ['Free pallets', 'Free wool'],
      ['New oven', 'New phone'],
      ['Room for ten', 'Broom'],
    ];
    for (const [need, offer] of pairs)
      expect(ids(fits([notice('n', 'need', need), notice('o', 'offer', offer)], [], 'n')), `${need}: ${offer}`).to.deep.equal([]);
    const rest = [['A boat on Friday', 'Lifeboat'], ['Laug', 'Sundlaug'], ['Hús', 'Húsnæði'], ['Ull', 'Ullar']] as const; // prettier-ignore
    for (const [need, offer] of rest)
      expect(ids(fits([notice('n', 'need', need), notice('o', 'offer', offer)], [], 'n')), `${need}: ${offer}`).to.deep.equal(['o']);
  });

  it('is about the same, or about something that is not said', () => {
    const room = notice('room', 'offer', 'Boat house for meetings', { about: 'place' });
    const unsaid = notice('unsaid', 'offer', 'A boat');
    expect(ids(fits([boat, room, unsaid], [], 'boat'))).to.deep.equal(['unsaid']);
    const whey = notice('whey', 'need', 'Whey', { about: 'goods' });
    expect(ids(fits([whey, notice('rest', 'offer', 'Whey, 400 kg', { about: 'material' })], [], 'whey'))).to.deep.equal(['rest']);
  });

  it('is a member that offers or needs it', () => {
    const members = [
      { id: 'tours', name: 'Tours', offers: [{ en: 'Boat trips' }] },
      { id: 'dairy', name: 'Dairy', needs: ['Boat'] },
    ];
    expect(ids(fits([boat], members, 'boat'))).to.deep.equal(['tours']);
  });

  it('is not what names the same place alone', () => {
    const members = [{ id: 'inn', name: 'Inn', offers: ['Beds in Flatey'], location: { city: 'Flatey' } }];
    const lift = notice('lift', 'need', 'A lift to Flatey', { location: { city: 'Flatey' } });
    expect(ids(fits([lift, notice('hall', 'offer', 'Hall in Flatey')], members, 'lift'))).to.deep.equal([]);
  });

  it('finds words in other forms, tags too, and gives as many as are asked for', () => {
    const offers = Array.from({ length: 9 }, (_, at) => notice(`o${at}`, 'offer', `Skipper ${at}`, { tags: ['bátur'] }));
    const need = notice('need', 'need', 'Vantar bát', { tags: ['bátur'] });
    expect(fits([need, ...offers], [], 'need')).to.have.length(5);
    expect(fits([need, ...offers], [], 'need', 2)).to.have.length(2);
    expect(fits([], [], 'need', 2)).to.deep.equal([]);
  });

  it('is found among five thousand', () => {
    const many = Array.from({ length: 5000 }, (_, at) => notice(`n${at}`, at % 2 ? 'need' : 'offer', `Thing ${at} of sort ${at % 97}`));
    const found = fits([...many, boat, notice('b', 'offer', 'A boat')], [], 'boat');
    expect(ids(found)).to.include('b');
    // in small parts, between which the page answers
    const work = atOnce(matchingNotices(many, [])).fittingInParts(many[1]!);
    let parts = 0;
    while (!work.next().done) parts++;
    expect(parts).to.be.greaterThan(30);
  });
});
