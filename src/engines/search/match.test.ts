import { expect } from '@open-wc/testing';
import { createIndex, createMatcher, inSlices, match, matching, matchWords } from './index.js';

const members = [
  {
    id: 'hotel',
    name: 'Hotel',
    needs: [{ en: 'Smoked salmon', nb: 'Røkt laks' }, 'Bread for breakfast'],
    offers: ['Rooms and meeting rooms'],
  },
  { id: 'smoker', name: 'Smokehouse', offers: ['røkelaks', 'Salmon, smoked'], needs: ['Møterom'] },
  { id: 'baker', name: 'Baker', offers: ['Fresh breads'], tags: ['organic'] },
  { id: 'other', name: 'Other', offers: ['Logo and web'], needs: ['Rooms for the staff'] },
  { id: 'tagged', name: 'Tagged', tags: ['salmon'] },
];
const ids = (found: readonly { member: number }[]) => found.map(({ member }) => members[member]!.id);

describe('match', () => {
  it('finds who gives and who takes, best first, with the reason', () => {
    const found = match(members[0], members);
    expect(ids(found)[0]).to.equal('smoker');
    expect(ids(found)).to.have.members(['smoker', 'baker', 'other', 'tagged']);
    const [reason] = found[0]!.reasons;
    expect(reason!.kind).to.equal('gives');
    expect(reason!.mine).to.deep.equal(members[0]!.needs![0]);
    expect(reason!.theirs).to.equal('Salmon, smoked');
    expect(reason!.words).to.deep.include(['salmon', 'salmon']);
    expect(found.find(({ member }) => member === 3)!.reasons[0]!.kind).to.equal('takes');
  });

  it('sees through endings, compounds and spellings, not through small words', () => {
    expect(ids(match(2, members))).to.deep.equal(['hotel']);
    expect(ids(matchWords('fiske', [{ offers: ['havfiske'] }, { offers: ['ost'] }]).map(({ member }) => ({ member })))).to.deep.equal([
      'hotel',
    ]);
    expect(matchWords('moeterom', members, { kind: 'takes' }).map(({ member }) => member)).to.deep.equal([1]);
    expect(matchWords('and the for og med', members)).to.deep.equal([]);
    expect(matchWords('siers', [{ offers: ['siera ražotne'] }, { offers: ['sigas'] }])).to.have.length(1);
  });

  it('counts rare words for more, and tags for less', () => {
    const many = [...Array.from({ length: 9 }, () => ({ offers: ['fresh fish'] })), { offers: ['fresh seaweed'] }];
    expect(matchWords('fresh seaweed', many)[0]!.member).to.equal(9);
    expect(ids(matchWords('salmon', members)).at(-1)).to.equal('tagged');
    expect(matchWords('fresh', many, { limit: 3 })).to.have.length(3);
  });

  it('takes a member that is not in the list, and one that is nothing', async () => {
    expect(ids(createMatcher(members).match({ needs: ['salmon'] }))).to.include('smoker');
    const matcher = await inSlices(matching([null, 4, { needs: 3, offers: { constructor: 'x' } }]));
    expect(matcher.match(null)).to.deep.equal([]);
    expect(matcher.match(99)).to.deep.equal([]);
  });

  it('finds what the search finds: inside words, joined and split, with typos, in every spelling', () => {
    const offers = [
      'Fjellhotell med utsikt',
      'Sjømat',
      'Nord norsk mat',
      '3D-print',
      'Møterom',
      'Ātra piegāde',
      'Kjøtt og ost',
      'Bryggeri24',
    ];
    const firms = offers.map((offer, at) => ({ id: String(at), name: `Firm ${at}`, offers: [offer] }));
    const { search } = createIndex(firms);
    for (const query of [
      'hotell',
      'utsikt',
      'sjø mat',
      'nordnorsk',
      '3dprint',
      'moeterom',
      'moterom',
      'piegade',
      'kjott',
      'brygeri24',
      'hotel',
      'mat',
      'sjomatt',
    ]) {
      const found = search(query).hits;
      expect(found.length, query).to.be.above(0);
      expect(matchWords(query, firms).map(({ member }) => member), query).to.include.members([...found]); // prettier-ignore
    }
    expect(matchWords('hotell', firms)[0]!.reasons[0]!.words).to.deep.equal([['hotell', 'fjellhotell']]);
    expect(matchWords('nordnorsk', firms)[0]!.reasons[0]!.words).to.deep.equal([['nordnorsk', 'nord norsk']]);
    expect(matchWords('moterum', firms)[0]!.reasons[0]!.words).to.deep.equal([['moterum', 'møterom']]);
  });

  it('puts whole words before parts of words, and those before typing errors', () => {
    const firms = [{ offers: ['sild'] }, { offers: ['Sjømatfat'] }, { offers: ['mat'] }, { offers: ['Matfestival'] }];
    expect(matchWords('mat', firms).map(({ member }) => member)).to.deep.equal([2, 3, 1]);
  });

  it('reads all words of a long text, and anything at all', () => {
    const long = `${Array.from({ length: 40 }, (_, at) => `word${at}x`).join(' ')} seaweed`;
    expect(match({ needs: [long] }, [{ offers: ['Seaweed'] }])).to.have.length(1);
    for (const text of ['x'.repeat(200_000), 'a '.repeat(50_000), '\u202e🙂 e\u0301', '((((', ''])
      expect(() => matchWords(text, [{ offers: [text] }, { offers: ['fish'] }])).not.to.throw();
  });
});
