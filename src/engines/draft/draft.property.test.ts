import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import {
  apply,
  diff,
  equal,
  invert,
  merge,
  readHistory,
  record,
  redo,
  settle,
  startHistory,
  undo,
  valueAt,
  withoutEmpty,
} from './index.js';
import type { Change, History, Path } from './index.js';

const keys = fc.constantFrom('name', 'id', 'sections', 'text', 'en', 'is', '0', '1', '7', '', '__proto__', 'constructor', 'toString');
const leaf = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('', null, true, false, 1e300, '__proto__'),
);
/** As `JSON.parse` makes it: `__proto__` is a key like any other. */
const json = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as unknown),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const paths: fc.Arbitrary<Path> = fc.array(fc.oneof(keys, fc.integer({ min: 0, max: 5 })), { maxLength: 4 });

/** Paths that lead somewhere in the document, and further. */
const pathIn = (document: unknown): fc.Arbitrary<Path> => {
  const all: Path[] = [[]];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || !value) return;
    for (const key of Object.keys(value)) {
      const own = [...path, Array.isArray(value) ? Number(key) : key];
      all.push(own);
      walk((value as Record<string, unknown>)[key], own);
    }
  };
  walk(document, []);
  return fc.tuple(fc.constantFrom(...all), fc.oneof(fc.constant([]), paths)).map(([one, more]) => [...one, ...more]);
};
const index = fc.integer({ min: 0, max: 5 });
/** As an editor that knows little makes them: what they say of `was` need not be so. */
const changeOf = (document: unknown): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.record({
      op: fc.constant('set' as const),
      path: pathIn(document),
      value: fc.option(json, { nil: undefined }),
      was: fc.constant('?'),
    }),
    fc.record({
      op: fc.constant('insert' as const),
      path: fc.tuple(pathIn(document), index).map(([path, at]) => [...path, at]),
      value: json,
    }),
    fc.record({ op: fc.constant('remove' as const), path: pathIn(document), was: fc.constant('?') }),
    fc.record({ op: fc.constant('move' as const), path: pathIn(document), from: index, to: index }),
    fc.record({ op: fc.constant('replace' as const), value: json, was: fc.constant('?') }),
  );
const changed = json.chain((document) => fc.tuple(fc.constant(document), changeOf(document)));
const text = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

interface Act {
  readonly change: Change;
  readonly pause: number;
  readonly group: string | undefined;
  readonly composing: boolean;
}
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    change: json.chain(changeOf),
    pause: fc.constantFrom(0, 100, 499, 500, 5000),
    group: fc.constantFrom(undefined, 'a', 'b'),
    composing: fc.boolean(),
  }),
  { maxLength: 12 },
);
function recorded(document: unknown, list: readonly Act[]): History {
  let at = 1e12;
  return list.reduce(
    (history, { change, pause, group, composing }) => record(history, change, (at += pause), { group, composing }),
    startHistory(document),
  );
}
const times = (history: History, act: (history: History) => History, count: number): History =>
  Array.from({ length: count }).reduce<History>(act, history);

describe('a change, whatever the document', () => {
  it('taken back gives the document as it was, with its keys in their order', () => {
    fc.assert(
      fc.property(changed, ([document, change]) => {
        const before = text(document);
        const settled = settle(document, change);
        if (!settled) {
          expect(text(apply(document, change))).to.equal(before);
          return;
        }
        const after = apply(document, settled);
        expect(text(after)).to.equal(text(apply(document, change)));
        expect(text(apply(after, invert(settled)))).to.equal(before);
        expect(text(apply(apply(after, invert(settled)), invert(invert(settled))))).to.equal(text(after));
        expect(text(document)).to.equal(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same after it was stored', () => {
    fc.assert(
      fc.property(changed, ([document, change]) => {
        const settled = settle(document, change);
        if (settled) expect(text(apply(document, JSON.parse(JSON.stringify(settled)) as Change))).to.equal(text(apply(document, settled)));
      }),
      { numRuns: 500 },
    );
  });

  it('sets what can then be read there, and leaves all else the same object', () => {
    const other = { list: [1] };
    fc.assert(
      fc.property(json, paths, leaf, (document, path, value) => {
        const root = { other, document };
        const after = apply(root, { op: 'set', path: ['document', ...path], value, was: undefined });
        expect(valueAt(after, ['other'])).to.equal(other);
        if (path.every((key) => key === 0 || !/^\d$/.test(String(key)))) expect(valueAt(after, ['document', ...path])).to.equal(value);
      }),
      { numRuns: 500 },
    );
  });

  it('never reaches what objects inherit', () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype).sort().join();
    fc.assert(
      fc.property(json, paths, json, (document, path, value) => {
        for (const key of ['__proto__', 'constructor', 'prototype']) {
          const hostile = [...path, key, 'polluted'];
          const after = apply(document, { op: 'set', path: hostile, value, was: undefined });
          merge(document, after, value);
          withoutEmpty(after);
          record(startHistory(document), { op: 'set', path: hostile, value, was: undefined }, 0);
        }
        expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).to.equal(inherited);
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a history, whatever was done', () => {
  it('goes back to the start and forth to the end, step by step', () => {
    fc.assert(
      fc.property(json, acts, (document, list) => {
        const history = recorded(document, list);
        const count = history.done.length;
        const start = times(history, undo, count);
        expect(start.done).to.have.lengthOf(0);
        expect(text(start.document)).to.equal(text(document));
        const end = times(start, redo, count);
        expect(text(end.document)).to.equal(text(history.document));
        expect(end.done).to.have.lengthOf(count);
        expect(undo(start)).to.equal(start);
        expect(redo(end)).to.equal(end);
      }),
      { numRuns: 500 },
    );
  });

  it('goes on after it was stored', () => {
    fc.assert(
      fc.property(json, acts, fc.nat(6), (document, list, back) => {
        const history = times(recorded(document, list), undo, back);
        const read = readHistory(JSON.parse(JSON.stringify(history)))!;
        if (document === undefined || history.document === undefined) return;
        expect(text(read)).to.equal(text(history));
        expect(text(times(read, undo, read.done.length).document)).to.equal(text(document));
        expect(text(times(read, redo, read.undone.length).document)).to.equal(text(times(history, redo, back).document));
      }),
      { numRuns: 500 },
    );
  });
});

describe('merging, whatever was changed', () => {
  it('gives the changed one where the other is as it was, and the same where both are the same', () => {
    fc.assert(
      fc.property(json, json, (base, one) => {
        for (const merged of [merge(base, one, base), merge(base, base, one), merge(base, one, one)]) {
          expect(text(merged.document)).to.equal(text(one));
          expect(merged.conflicts).to.have.lengthOf(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('joins what was changed in different places, in either order', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), json);
    const acts = (key: string) => fc.array(json.chain(changeOf).filter(({ op }) => op !== 'replace'), { maxLength: 4 }).map((list) => list.map((change) => ({ ...change, path: [key, ...(change as { path: Path }).path] }) as Change)); // prettier-ignore
    fc.assert(
      fc.property(fields, acts('a'), acts('b'), (base, ours, others) => {
        const mine = ours.reduce<unknown>(apply, base);
        const theirs = others.reduce<unknown>(apply, base);
        const both = others.reduce<unknown>(apply, mine);
        for (const { document, conflicts } of [merge(base, mine, theirs), merge(base, theirs, mine)]) {
          expect(equal(document, both), text([base, mine, theirs, document])).to.equal(true);
          expect(conflicts).to.have.lengthOf(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps each record of a list that either has added or changed; what is not in it is reported', () => {
    const item = fc.record({ id: fc.integer({ min: 0, max: 9 }), text: fc.string({ maxLength: 2 }), more: leaf }, { requiredKeys: ['id'] });
    const list = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const { document, conflicts } = merge(base, mine, theirs);
        const merged = document as typeof base;
        expect(new Set(merged.map(({ id }) => id)).size).to.equal(merged.length);
        const written = text([merged, conflicts]);
        for (const side of [mine, theirs])
          for (const one of side) {
            const before = base.find(({ id }) => id === one.id);
            for (const [key, value] of Object.entries(one))
              if (!before || !equal((before as Record<string, unknown>)[key], value)) expect(written).to.contain(text(value));
          }
        for (const one of mine)
          if (!equal(one, base.find(({ id }) => id === one.id))) expect(merged.map(({ id }) => id)).to.include(one.id); // prettier-ignore
      }),
      { numRuns: 500 },
    );
  });

  it('loses no value of a list without names', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });
    const count = (values: readonly string[], one: string): number => values.filter((other) => other === one).length;
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs).document as string[];
        for (const one of ['a', 'b', 'c', 'd', 'e']) {
          const [before, here, there] = [base, mine, theirs].map((values) => count(values, one)) as [number, number, number];
          const added = Math.max(here, there, before) - before;
          const removed = before - Math.min(here, there, before);
          expect(count(merged, one), text([base, mine, theirs, merged])).to.equal(before + added - removed);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and comparing: the differences make one of the other', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        const changes = diff(from, to);
        expect(equal(changes.reduce(apply, from), to), text(changes)).to.equal(true);
        expect(diff(from, from)).to.have.lengthOf(0);
        expect(equal(changes.map(invert).reduceRight(apply, to), from), text(changes)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is exported, whatever the document', () => {
  it('has nothing empty in it, and is the same when it is done again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = withoutEmpty({ value });
        const walk = (at: unknown, isRoot = false): void => {
          if (!isRoot) expect(at === '' || (typeof at === 'object' && at && !Object.keys(at).length), text(at)).to.not.equal(true);
          if (typeof at === 'object' && at) Object.values(at).forEach((one) => walk(one));
        };
        walk(once, true);
        expect(withoutEmpty(once)).to.equal(once);
      }),
      { numRuns: 500 },
    );
  });
});
