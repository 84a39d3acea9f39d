import { expect } from '@open-wc/testing';
import { createMatcher, inSlices, match, matching, matchWords } from './index.js';

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
});
