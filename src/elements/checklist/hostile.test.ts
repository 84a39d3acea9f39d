/** A hostile checklist never throws, never runs script, never asks anybody, never shows raw code: closed, opened and compared. */
import * as fc from '../../../test/support/properties.js';
import { expect, fixture, HOSTILE, HOSTILE_URLS, hostile, html, ran, recordConsole, requestsOf } from '../../../test/support/index.js';
import { checkHarmless } from '../../../test/kit/harmless.js';
import { words } from '../../../test/kit/element-suite/subject.js';
import { wholeList } from '../../../test/kit/checklists.js';
import './define.js';
import type { BobChecklist } from './checklist.js';

const own = 'input, textarea';
const plain = new Set(['title', 'id']);
const rich = new Set(['intro', 'why', 'how']);

/** The whole list with what `text` and `address` say in place of its own; the title of the list stays. */
function spoilt(text: (name: string) => unknown, address: () => unknown, other: (value: unknown) => unknown = (value) => value): object {
  const spoil = (value: unknown, name = '', depth = 0): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoil(one, name, depth + 1));
    if (name === 'url') return address();
    if (depth && (plain.has(name) || rich.has(name))) return text(name);
    if (typeof value === 'object' && value)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one, key, depth + (key === 'groups' ? 1 : 0))]));
    return depth ? other(value) : value;
  };
  return { ...(spoil(wholeList('Anna')) as object), title: 'Anna', machineTranslated: text('x'), updated: other('2026-05-01') };
}

async function take(list: BobChecklist, data: unknown): Promise<void> {
  list.data = data;
  await list.updateComplete;
  for (const one of list.shadowRoot!.querySelectorAll('details')) one.open = true;
  await new Promise((resolve) => setTimeout(resolve));
  await list.updateComplete;
  const answers = list.document?.groups?.flatMap(({ items = [] }) => items.map(({ id }) => [id, { state: 'not-yet', by: '2020-01-01' }]));
  list.answers = Object.fromEntries(answers ?? []) as BobChecklist['answers'];
  await list.updateComplete;
}

describe('a hostile checklist', function () {
  this.timeout(60_000);
  const put = () => fixture<BobChecklist>(html`<bob-checklist staff="5"></bob-checklist>`);

  it('is shown, opened and planned without a throw, a script, or an element or address that could do harm', async () => {
    const runs = ran();
    const record = recordConsole();
    const list = await put();
    const texts = fc.oneof(
      fc.constantFrom(...hostile.filter((text) => text.length < 3000)),
      fc.constantFrom(...HOSTILE.names).map((name) => ({ [name]: 'x', en: HOSTILE.scripts[3] })),
      fc.string(),
    );
    const anything = fc.oneof({ weight: 5, arbitrary: fc.constant('keep') }, { weight: 1, arbitrary: fc.anything() });
    const lists = fc.gen().map((gen) =>
      spoilt(
        () => gen(() => texts),
        () => gen(() => fc.constantFrom(...HOSTILE_URLS)),
        (value) => {
          const other = gen(() => anything);
          return other === 'keep' ? value : other;
        },
      ),
    );
    try {
      await fc.assert(
        fc.asyncProperty(lists, async (json) => {
          await take(list, json);
          expect(words(list)).to.include('Anna');
          checkHarmless(list, own);
        }),
        { numRuns: 25, includeErrorInReport: true, interruptAfterTimeLimit: 25_000 },
      );
    } finally {
      record.stop();
    }
    expect(record.lines.filter((line) => !line.startsWith('warn: <bob-checklist>'))).to.deep.equal([]);
    expect(runs()).to.equal(0);
  });

  it('asks no one, whatever the texts and addresses are', async () => {
    const runs = ran();
    const list = await put();
    const { urls } = await requestsOf(async () => {
      for (const text of hostile.filter((one) => one.length < 3000)) await take(list, spoilt(() => text, () => text)); // prettier-ignore
      for (const address of HOSTILE_URLS) await take(list, spoilt(() => 'x', () => address)); // prettier-ignore
    }, 100);
    expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
    expect(runs()).to.equal(0);
  });

  it('never shows raw HTML, nor Markdown where it is read', async () => {
    const list = await put();
    const visible = () => {
      const copy = list.shadowRoot!.querySelector('.box')!.cloneNode(true) as Element;
      copy.querySelectorAll('.owner').forEach((one) => one.remove());
      return copy.textContent;
    };
    for (const text of [...HOSTILE.scripts.slice(0, -3), ...HOSTILE.mutation]) {
      const json = spoilt(
        (name) =>
          rich.has(name)
            ? `Before\n\n${text}\n\nAfter **bold** and [link](https://example.org/)`
            : name === 'title'
              ? `Before ${text} after`
              : 'x',
        () => 'https://example.org/',
      );
      await take(list, json);
      expect(/.{0,30}(<\/?[a-z]|\*\*|\]\(|&lt;).{0,30}/i.exec(visible())?.[0], text).to.equal(undefined);
      checkHarmless(list, own);
    }
  });

  it('survives very long texts, deep nesting and very many groups', async () => {
    const list = await put();
    let deep: unknown = 'x';
    for (let depth = 0; depth < 5000; depth++) deep = { text: deep };
    for (const text of [...HOSTILE.long, deep]) await take(list, spoilt(() => text, () => 'x')); // prettier-ignore
    await take(list, { ...wholeList('Anna'), groups: Array.from({ length: 500 }, (_, at) => ({ title: `${at}` })) });
    expect(words(list)).to.include('Anna');
  });
});
