/** Two tabs that type, insert, remove, undo and store in any order come to the same document, and to the one that is stored. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../../test/support/properties.js';
import { clear } from '../../../../test/kit/stored-drafts.js';
import type { Change } from '../../../engines/draft/index.js';
import type { Draft } from './draft.js';
import { openDrafts } from './drafts.js';

const NAME = 'bob-widgets-property';
const DAY = Date.UTC(2026, 10, 25);

const act = fc.record({
  tab: fc.boolean(),
  what: fc.constantFrom('name', 'text', 'insert', 'insert', 'edit', 'remove', 'move', 'undo', 'redo', 'replace', 'store', 'store', 'look'),
  at: fc.nat(5),
});

interface Item {
  readonly id: string;
  readonly text?: string;
}
const listOf = (draft: Draft): readonly Item[] => (draft.document as { list?: Item[] }).list ?? [];

function changeOf(draft: Draft, what: string, at: number, id: string): Change | undefined {
  const list = listOf(draft);
  const index = at % Math.max(list.length, 1);
  switch (what) {
    case 'name':
      return { op: 'set', path: ['name'], value: id, was: undefined };
    case 'text':
      return { op: 'set', path: ['text', at % 2 ? 'en' : 'is'], value: id, was: undefined };
    case 'insert':
      return { op: 'insert', path: ['list', Math.min(at, list.length)], value: { id } };
    case 'edit':
      return list.length ? { op: 'set', path: ['list', index, 'text'], value: id, was: undefined } : undefined;
    case 'remove':
      return { op: 'remove', path: ['list', index], was: undefined };
    case 'move':
      return { op: 'move', path: ['list'], from: index, to: 0 };
    default:
      return what === 'replace' ? { op: 'replace', value: { list: [{ id }] }, was: undefined } : undefined;
  }
}

describe('two tabs, whatever they do', () => {
  it('end with the same document and the same history, and no item comes twice', async function () {
    this.timeout(60_000);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const name = `${NAME}-${run++}`;
        await clear(name);
        const [one, two] = [openDrafts({ name }), openDrafts({ name })];
        const mine = one.create('book', {});
        mine.write({ op: 'set', path: ['kind'], value: 'book', was: undefined }, DAY);
        await mine.flush();
        const theirs = (await two.open(mine.id))!;
        let time = DAY;
        for (const { tab, what, at } of acts) {
          const draft = tab ? mine : theirs;
          time += 700;
          if (what === 'undo' || what === 'redo') draft[what](time);
          else if (what === 'store') await draft.flush();
          else if (what === 'look') await draft.sync();
          else {
            const change = changeOf(draft, what, at, `${what} ${time}`);
            if (change) draft.write(change, time);
          }
        }
        for (let turn = 0; turn < 3; turn++)
          for (const draft of [mine, theirs]) {
            await draft.sync();
            await draft.flush();
          }
        const text = JSON.stringify(mine.history);
        expect(JSON.stringify(theirs.history)).to.equal(text);
        const ids = listOf(mine).map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        await Promise.all([one.close(), two.close()]);
        const later = openDrafts({ name });
        expect(JSON.stringify((await later.open(mine.id))!.history)).to.equal(text);
        await later.close();
        await clear(name);
      }),
      { numRuns: 40 },
    );
  });
});
