/** Ids of a checklist: answers are kept by them, so each item has one, and none has another’s. */
import { expect } from '@open-wc/testing';
import { readChecklistPreview } from './preview.js';
import { checklistReader } from './read.js';

const list = (more: object) => ({ kind: 'checklist', version: 1, title: 'Før åpning', ...more });
const read = (groups: unknown, more: object = {}) => {
  const { document, findings } = checklistReader(list({ groups, ...more }));
  return {
    id: document!.id,
    groups: document!.groups?.map(({ id, items }) => `${id}: ${items?.map((item) => item.id).join(' ') ?? ''}`),
    told: findings.map(({ code, path, expected, found }) => `${code} ${path} ${expected as string} ${String(found)}`),
  };
};

describe('the ids of a checklist', () => {
  it('are those that it says, else made of its titles', () => {
    expect(read([{ id: 'g', title: 'Group', items: [{ id: 'a', title: 'A' }, { title: 'Slå på lyset' }] }], { id: 'open' })).to.deep.equal({ id: 'open', groups: ['g: a sla-pa-lyset'], told: [] }); // prettier-ignore
    expect(read([{ title: { is: 'Ljós', en: 'Light' }, items: [{ title: '???' }] }]).groups).to.deep.equal(['ljos: item']);
    expect(read([]).id).to.equal('for-apning');
    expect(read([], { title: '???' }).id).to.equal('checklist');
  });

  it('that are there twice have a number, and that is told, at the id or at the title', () => {
    const { groups, told } = read([
      { id: 'g', title: 'G', items: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }] },
      { id: 'g', title: 'H', items: [{ title: 'A' }, { title: 'a', id: undefined }, { id: 'a-2', title: 'C' }] },
    ]); // prettier-ignore
    expect(groups).to.deep.equal(['g: a a-2', 'g-2: a-3 a-4 a-2-2']);
    expect(told).to.deep.equal([
      'duplicate-id groups[1].id g-2 g',
      'duplicate-id groups[0].items[1].id a-2 a',
      'same-name groups[1].items[0].title a-3 A',
      'same-name groups[1].items[1].title a-4 a',
      'duplicate-id groups[1].items[2].id a-2-2 a-2',
    ]);
  });

  it('that are there twice a thousand times are told a hundred times', () => {
    const { groups, told } = read([{ title: 'G', items: Array.from({ length: 150 }, () => ({ title: 'A' })) }]);
    expect([told.length, groups![0]!.split(' ').at(-1)]).to.deep.equal([100, 'a-150']);
  });

  it('wait for the whole document where one is there twice, since that is to be told', () => {
    const items = (...ids: (string | undefined)[]) => list({ id: 'x', groups: [{ id: 'g', title: 'G', items: ids.map((id) => ({ title: 'A', ...(id && { id }) })) }] }); // prettier-ignore
    expect(readChecklistPreview(items('a', 'b'))!.groups![0]!.items!.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const ids of [
      ['a', 'a'],
      ['a', undefined],
      [undefined, undefined],
    ])
      expect(readChecklistPreview(items(...ids))).to.equal(null);
  });
});
