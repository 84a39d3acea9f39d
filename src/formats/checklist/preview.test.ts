import { expect } from '@open-wc/testing';
import { longList, smallList, wholeList } from '../../../test/kit/checklists.js';
import { front, glanceAtChecklist } from './preview.js';
import { checklistReader } from './read.js';
import { checklist } from './checklist.js';

type Node = unknown;
const isShape = (node: Node): node is Record<string, Node> => typeof node === 'object' && node !== null;

/** Every field of the glance, with what the whole format has in the same place. */
function* pairs(glance: Node, whole: Node, path = ''): Generator<[path: string, glance: Node, whole: Node]> {
  if (!isShape(glance)) return yield [path, glance, whole];
  for (const [name, field] of Object.entries(glance)) yield* pairs(field, isShape(whole) ? whole[name] : undefined, `${path}.${name}`);
}

describe('a first glance at a checklist', () => {
  it('reads each of its fields just as the whole format does, but for Markdown, which it leaves as it is', () => {
    const all = [...pairs(front, checklist)].filter(([path]) => !path.endsWith('.intro'));
    expect(all).to.have.length.above(10);
    for (const [path, glance, whole] of all) expect(glance, path).to.equal(whole);
  });

  it('gives what the whole reader gives, and null where that gives null or must give ids', () => {
    for (const json of [smallList('A'), wholeList({ en: 'A', is: 'B' }), longList(60)]) {
      const whole = checklistReader(json).document!;
      const glance = glanceAtChecklist(json)!;
      expect(glance.id).to.equal(whole.id);
      expect(glance.title).to.deep.equal(whole.title);
      const items = (of: typeof whole) =>
        of.groups!.flatMap((group) => group.items!.map(({ id, title, weight, from, to }) => ({ id, title, weight, from, to })));
      expect(items(glance)).to.deep.equal(items(whole));
    }
    expect(glanceAtChecklist({ ...smallList('A'), id: undefined })).to.equal(null);
    expect(glanceAtChecklist({ ...smallList('A'), groups: [{ id: 'g', title: 'G', items: ['Without id'] }] })).to.equal(null);
    for (const bad of [{ kind: 'book', title: 'A' }, { kind: 'checklist' }, '<html>', null]) expect(glanceAtChecklist(bad)).to.equal(null);
  });
});
