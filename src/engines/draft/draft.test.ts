import { expect } from '@open-wc/testing';
import { apply, diff, invert, merge, readChange, readHistory, record, recordAll, redo, settle, startHistory, undo, valueAt, withoutEmpty } from './index.js'; // prettier-ignore
import type { Change, History, Path } from './index.js';

const set = (path: Path, value: unknown): Change => ({ op: 'set', path, value, was: undefined });
const insert = (path: Path, value: unknown): Change => ({ op: 'insert', path, value });
const remove = (path: Path): Change => ({ op: 'remove', path, was: undefined });

describe('a change', () => {
  it('makes the parents that are missing: a list where a number follows, else a record', () => {
    expect(apply({}, set(['contacts', 0, 'name'], 'Ada'))).to.deep.equal({ contacts: [{ name: 'Ada' }] });
    expect(apply({}, set(['a', 'b', 'c'], 1))).to.deep.equal({ a: { b: { c: 1 } } });
    expect(apply(undefined, insert(['list', 0], 1))).to.deep.equal({ list: [1] });
  });

  it('of a field in a value that can hold none takes its place, and gives it back', () => {
    for (const bad of ['Harbour 1', 5, null, ['x'], false]) {
      const document = { first: 1, location: bad, last: 1 };
      const settled = settle(document, set(['location', 'address'], 'Pier 2'))!;
      const after = apply(document, settled);
      expect(valueAt(after, ['location', 'address'])).to.equal('Pier 2');
      expect(apply(after, invert(settled))).to.deep.equal(document);
    }
  });

  it('of a list takes what stands there alone for its first item', () => {
    expect(apply({ contacts: { name: 'Ada' } }, insert(['contacts', 1], { name: 'Bo' }))).to.deep.equal({
      contacts: [{ name: 'Ada' }, { name: 'Bo' }],
    });
    expect(apply({ tags: 'sea' }, insert(['tags', 0], 'harbour'))).to.deep.equal({ tags: ['harbour', 'sea'] });
    expect(apply({ contacts: { name: 'Ada', phone: 1 } }, set(['contacts', 0, 'name'], 'Bo'))).to.deep.equal({
      contacts: [{ name: 'Bo', phone: 1 }],
    });
    for (const nothing of ['', null, {}, []]) expect(apply({ tags: nothing }, insert(['tags', 0], 'a'))).to.deep.equal({ tags: ['a'] });
  });

  it('changes nothing where it cannot be made', () => {
    const document = { list: [1, 2], text: 'a' };
    for (const change of [
      set(['list', -1], 5), set(['list', 0.5], 5), set(['list', NaN, 'a'], 5), set([], undefined), set(['none', 'at', 'all'], undefined), remove(['list', 7]), remove(['none']),
      insert(['list', 'x'], 5), insert(['list', 0], undefined), insert([], 5),
      { op: 'move', path: ['list'], from: 0, to: 2 }, { op: 'move', path: ['list'], from: -1, to: 0 }, { op: 'move', path: ['text'], from: 0, to: 0 }, { op: 'move', path: ['none'], from: 0, to: 1 },
    ] as Change[]) {
      expect(apply(document, change), JSON.stringify(change)).to.equal(document);
      expect(settle(document, change), JSON.stringify(change)).to.equal(undefined);
    } // prettier-ignore
  });

  it('moves, inserts and removes in lists', () => {
    const list = { list: ['a', 'b', 'c'] };
    expect(apply(list, { op: 'move', path: ['list'], from: 0, to: 2 })).to.deep.equal({ list: ['b', 'c', 'a'] });
    expect(apply(list, { op: 'move', path: ['list'], from: 2, to: 0 })).to.deep.equal({ list: ['c', 'a', 'b'] });
    expect(apply(list, insert(['list', 99], 'd'))).to.deep.equal({ list: ['a', 'b', 'c', 'd'] });
    expect(apply(list, remove(['list', 1]))).to.deep.equal({ list: ['a', 'c'] });
    expect(apply(list, set(['list', 1], undefined))).to.deep.equal({ list: ['a', 'c'] });
    expect(apply(list, set(['list', '1'], 'x'))).to.deep.equal({ list: ['a', 'x', 'c'] });
  });

  it('brings a removed key back to its place', () => {
    const text = { en: 'Museum', is: 'Safn', fi: 'Museo' };
    for (const language of ['en', 'is', 'fi']) {
      const settled = settle(text, remove([language]))!;
      expect(Object.keys(apply(apply(text, settled), invert(settled)) as object).join()).to.equal('en,is,fi');
    }
  });

  it('takes names of prototypes for plain keys', () => {
    const read = JSON.parse('{"__proto__":{"a":1},"constructor":"x"}') as object;
    const after = apply(read, set(['__proto__', 'a'], 2));
    expect(JSON.stringify(after)).to.equal('{"__proto__":{"a":2},"constructor":"x"}');
    expect(Object.getPrototypeOf(after)).to.equal(Object.prototype);
    expect(valueAt({}, ['__proto__'])).to.equal(undefined);
    expect(valueAt({}, ['constructor', 'name'])).to.equal(undefined);
    expect(valueAt('text', ['length'])).to.equal(undefined);
  });

  it('bears documents of ten thousand levels and of ten thousand items', () => {
    const path = Array.from({ length: 10_000 }, (_, at) => (at % 2 ? 0 : 'a'));
    const deep = apply({}, set(path, 'text'));
    expect(valueAt(deep, path)).to.equal('text');
    const settled = settle(deep, set(path, 'more'))!;
    const deeper = apply(deep, settled);
    expect(valueAt(apply(deeper, invert(settled)), path)).to.equal('text');
    expect(valueAt(merge(deep, deep, deeper).document, path)).to.equal('more');
    const records = Array.from({ length: 10_000 }, () => 'a');
    const merged = merge({}, { a: apply({}, set(records, 1)), b: 1 }, { a: apply({}, set(records, 2)), c: 1 });
    expect(Object.keys(merged.document as object).join()).to.equal('a,b,c');
    expect(merged.conflicts).to.have.lengthOf(1);
    expect(diff(deep, deeper)).to.have.lengthOf(1);
    withoutEmpty(deep);

    const many = Array.from({ length: 10_000 }, (_, id) => ({ id, text: `t${id}` }));
    const [mine, theirs] = [apply(many, set([5000, 'text'], 'mine')), apply(apply(many, remove([0])), insert([9999], { id: 'new' }))];
    const list = merge(many, mine, theirs).document as unknown[];
    expect(list).to.have.lengthOf(10_000);
    expect(valueAt(list, [4999, 'text'])).to.equal('mine');
    expect(merge(many, many.toReversed(), theirs).conflicts).to.have.lengthOf(0);
  });
});

describe('a history', () => {
  const type = (history: History, texts: string, at: number, pause: number, path: Path = ['name'], composing?: boolean): History =>
    texts.split('').reduce((before, sign, nth) => {
      const text = ((valueAt(before.document, path) as string | undefined) ?? '') + sign;
      return record(before, set(path, text), at + nth * pause, { group: `${path.join('.')} typing`, composing });
    }, history);
  const start = startHistory({ kind: 'book' });

  it('makes one step of what is typed without a rest, and another after 500 ms', () => {
    const one = type(start, 'abc', 1000, 499);
    expect(one.done).to.have.lengthOf(1);
    expect(one.done[0]!.changes).to.deep.equal([{ op: 'set', path: ['name'], value: 'abc', was: undefined }]);
    expect(undo(one).document).to.deep.equal({ kind: 'book' });
    expect(type(one, 'd', 1998 + 500, 0).done).to.have.lengthOf(2);
    expect(type(start, 'abc', 1000, 500).done).to.have.lengthOf(3);
    // a clock that was set back
    expect(type(one, 'd', 10, 0).done).to.have.lengthOf(2);
  });

  it('makes steps of their own of other fields, of changes without a group, and of changes of lists', () => {
    expect(type(type(start, 'a', 0, 0), 'b', 1, 0, ['tagline']).done).to.have.lengthOf(2);
    expect(record(record(start, set(['name'], 'a'), 0), set(['name'], 'b'), 1).done).to.have.lengthOf(2);
    let history = start;
    for (const change of [insert(['list', 0], 'a'), insert(['list', 1], 'b'), { op: 'move', path: ['list'], from: 0, to: 1 }, remove(['list', 0]), { op: 'replace', value: { kind: 'book' }, was: undefined }] as Change[])
      history = record(history, change, 0, { group: 'list' }); // prettier-ignore
    expect(history.done).to.have.lengthOf(5);
    expect(history.done.map(({ path }) => path.join('.'))).to.deep.equal(['list.0', 'list.1', 'list', 'list.0', '']);
  });

  it('keeps a composition one step, however long it takes', () => {
    const open = type(start, 'kana', 0, 3000, ['name'], true);
    expect(open.done).to.have.lengthOf(1);
    const end = record(open, set(['name'], '仮名'), 60_000, { group: 'name typing' });
    expect(end.done).to.have.lengthOf(1);
    expect(type(end, 'x', 60_600, 0).done).to.have.lengthOf(2);
    // it ends with the text that is there already
    const same = record(open, set(['name'], 'kana'), 60_000, { group: 'name typing' });
    expect(type(same, 'x', 60_600, 0).done).to.have.lengthOf(2);
  });

  it('records nothing where nothing changes, and no step that has come to nothing', () => {
    expect(record(start, set(['kind'], 'book'), 0)).to.equal(start);
    expect(record(start, set(['none'], undefined), 0)).to.equal(start);
    const typed = type(start, 'a', 0, 0);
    expect(record(typed, set(['name'], undefined), 1, { group: 'name typing' }).done).to.have.lengthOf(0);
  });

  it('knows for each step where it was, and does not add to one that was undone or redone', () => {
    const history = type(type(start, 'ab', 0, 1), 'c', 100, 0, ['sections', 'concept', 'text']);
    expect(history.done[1]!.path).to.deep.equal(['sections', 'concept', 'text']);
    const back = undo(history);
    expect(back.document).to.deep.equal({ kind: 'book', name: 'ab' });
    expect(back.undone[0]!.path).to.deep.equal(['sections', 'concept', 'text']);
    expect(type(back, 'x', 101, 0).done).to.have.lengthOf(2);
    expect(type(back, 'x', 101, 0).undone).to.have.lengthOf(0);
    const again = redo(undo(type(start, 'ab', 0, 1)));
    expect(type(again, 'c', 2, 0).done).to.have.lengthOf(2);
  });

  it('takes several changes as one step', () => {
    const changes = diff({ kind: 'book' }, { kind: 'book', name: 'a', list: [1] });
    const history = recordAll(start, changes, 0);
    expect(history.document).to.deep.equal({ kind: 'book', name: 'a', list: [1] });
    expect(undo(history).document).to.deep.equal(start.document);
    expect(recordAll(start, [], 0)).to.equal(start);
  });

  it('is read from anything that was stored, with the steps that can be read', () => {
    for (const bad of [null, 5, 'x', [], {}, { done: [] }]) expect(readHistory(bad)).to.equal(undefined);
    const history = type(start, 'abcd', 0, 1000);
    const steps = JSON.parse(JSON.stringify(history.done)) as unknown[];
    expect(readHistory({ ...history, done: steps.with(1, { path: 5 }) })!.done).to.have.lengthOf(2);
    expect(readHistory({ document: 1, done: 'x', undone: [null] })).to.deep.equal({ document: 1, done: [], undone: [] });
    for (const bad of [null, { op: 'set' }, { op: 'set', path: [] }, { op: 'set', path: [-1] }, { op: 'set', path: [{}] }, { op: 'eval', path: ['a'] }, { op: 'insert', path: ['a'] }, { op: 'move', path: [], from: 0, to: 'x' }])
      expect(readChange(bad), JSON.stringify(bad)).to.equal(undefined); // prettier-ignore
  });
});

describe('merging', () => {
  it('reports what both have changed, and mine stays', () => {
    const base = { name: 'A', text: { en: 'x', is: 'y' } };
    const { document, conflicts } = merge(base, { name: 'B', text: { en: 'x1', is: 'y' } }, { name: 'C', text: { en: 'x', is: 'y1' } });
    expect(document).to.deep.equal({ name: 'B', text: { en: 'x1', is: 'y1' } });
    expect(conflicts).to.deep.equal([{ path: ['name'], mine: 'B', theirs: 'C' }]);
    expect(merge({ a: 1 }, {}, { a: 2 })).to.deep.equal({ document: {}, conflicts: [{ path: ['a'], mine: undefined, theirs: 2 }] });
    expect(merge({ a: 1 }, { a: 2 }, {}).document).to.deep.equal({ a: 2 });
  });

  it('finds records by id, by name, and by place where they were renamed or have neither', () => {
    const named = (...items: [string, number?, number?][]) => items.map(([name, a, b]) => ({ name, ...(a && { a }), ...(b && { b }) }));
    expect(merge(named(['x'], ['y']), named(['y', 1], ['x']), named(['x', 0, 2], ['y'], ['z'])).document).to.deep.equal(
      named(['y', 1], ['z'], ['x', 0, 2]),
    );
    expect(merge(named(['x'], ['y']), named(['x2'], ['y']), named(['x', 0, 2], ['y'])).document).to.deep.equal(named(['x2', 0, 2], ['y']));
    expect(merge([{ id: 1, t: 'a' }], [{ id: 1, t: 'b' }], [{ id: 2 }, { id: 1, t: 'a', u: 1 }]).document).to.deep.equal([
      { id: 2 },
      { id: 1, t: 'b', u: 1 },
    ]);
    expect(merge([{ en: 'x' }], [{ en: 'x', is: 'y' }], [{ en: 'x', fi: 'z' }]).document).to.deep.equal([{ en: 'x', is: 'y', fi: 'z' }]);
    // another id is another record
    expect(merge([{ id: 1, a: 1 }], [{ id: 2, a: 1 }], [{ id: 1, a: 2 }]).conflicts).to.deep.equal([
      { path: [], mine: undefined, theirs: { id: 1, a: 2 } },
    ]);
  });

  it('keeps the order of the one who sorted, and reports where both did', () => {
    expect(merge(['a', 'b', 'c'], ['a', 'b', 'c', 'm'], ['c', 'b', 'a']).document).to.deep.equal(['c', 'm', 'b', 'a']);
    expect(merge(['a', 'b'], ['a', 'b', 'm'], ['a', 'b', 't'])).to.deep.equal({ document: ['a', 'b', 'm', 't'], conflicts: [] });
    expect(merge(['a', 'b'], ['a', 'm', 'b'], ['a', 'm', 'b', 't']).document).to.deep.equal(['a', 'm', 'b', 't']);
    const both = merge(['a', 'b', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c']);
    expect(both.document).to.deep.equal(['c', 'a', 'b']);
    expect(both.conflicts).to.deep.equal([{ path: [], mine: ['c', 'a', 'b'], theirs: ['b', 'a', 'c'] }]);
  });

  it('tells the place of a conflict in the merged list', () => {
    const { document, conflicts } = merge([{ id: 1, t: '' }], [{ id: 0 }, { id: 1, t: 'm' }], [{ id: 9 }, { id: 1, t: 't' }]);
    expect(valueAt(document, conflicts[0]!.path)).to.equal('m');
  });
});

describe('what is exported', () => {
  it('has no empty text, list or record, and keeps 0, false, null and what no shape knows', () => {
    expect(
      withoutEmpty({ a: '', b: { c: [], d: { e: '' } }, f: ['', 'x', { g: {} }], zero: 0, no: false, none: null, unknown: { x: [' '] } }),
    ).to.deep.equal({ f: ['x'], zero: 0, no: false, none: null, unknown: { x: [' '] } });
    const whole = { a: [{ b: 1 }] };
    expect(withoutEmpty(whole)).to.equal(whole);
    expect(withoutEmpty({ a: '' })).to.deep.equal({});
  });

  it('is kept in fields that no shape knows: another program may need it', () => {
    const shape = { name: 'text!', goals: ['text'], sectors: 'texts', place: { city: 'string' }, people: [{ name: 'string' }] } as const;
    const strange = { x: '', y: [], z: { deep: ['', {}] } };
    expect(
      withoutEmpty(
        {
          name: { en: 'A', is: '' },
          goals: ['', 'x'],
          sectors: { food: { en: '' } },
          place: { city: '', ...strange },
          people: [{ name: '' }, { ...strange }],
          ...strange,
        },
        shape,
      ),
    ).to.deep.equal({ name: { en: 'A' }, goals: ['x'], place: strange, people: [strange], ...strange });
    expect(withoutEmpty({ name: '', place: 'Harbour', goals: 'one' }, shape)).to.deep.equal({ place: 'Harbour', goals: 'one' });
  });
});
