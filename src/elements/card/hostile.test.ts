/** A hostile book never throws, never runs script, never asks anybody, never shows raw code. In all three views. */
import * as fc from '../../../test/support/properties.js';
import {
  aTimeout,
  expect,
  fixture,
  HOSTILE,
  HOSTILE_URLS,
  hostile,
  html,
  ran,
  recordConsole,
  requestsOf,
} from '../../../test/support/index.js';
import { checkHarmless } from '../../../test/kit/harmless.js';
import { filledWith, hostileBook, textsOf } from '../../../test/kit/hostile-books.js';
import { words } from '../../../test/kit/element-suite/subject.js';
import './define.js';
import type { BobCard } from './card.js';

const views = ['badge', 'compact', 'full'] as const;
const numRuns = 25;

const put = (view: string): Promise<BobCard> => fixture<BobCard>(html`<bob-card view=${view} audience="staff"></bob-card>`);
const take = async (card: BobCard, data: unknown) => {
  card.data = data;
  await card.updateComplete;
};

/** All that a visitor reads, the owner's report left out. */
const read = (card: BobCard): string => {
  const copy = card.shadowRoot!.querySelector('.box')!.cloneNode(true) as Element;
  copy.querySelectorAll('.owner').forEach((one) => one.remove());
  return copy.textContent;
};

for (const view of views) {
  describe(`a hostile book in <bob-card view="${view}">`, function () {
    this.timeout(150_000);

    it('is shown without a throw, a script, or an element or address that could do harm', async () => {
      const runs = ran();
      const record = recordConsole();
      const card = await put(view);
      try {
        await fc.assert(
          fc.asyncProperty(hostileBook, async (book) => {
            await take(card, book);
            expect(words(card)).to.include('Anna');
            checkHarmless(card);
          }),
          { numRuns, includeErrorInReport: true, interruptAfterTimeLimit: 25_000 },
        );
        await aTimeout(50);
      } finally {
        record.stop();
      }
      expect(record.lines.filter((line) => !line.startsWith('warn: <bob-card>'))).to.deep.equal([]);
      expect(runs()).to.equal(0);
    });

    it('asks no one but the addresses of its pictures, whatever the texts say', async () => {
      const runs = ran();
      const record = recordConsole();
      const card = await put(view);
      const { urls } = await requestsOf(async () => {
        for (const text of hostile.filter((one) => one.length < 3000)) await take(card, filledWith(text, 'no address'));
        for (const address of HOSTILE_URLS) await take(card, filledWith('Anna', address));
      }, 300).finally(record.stop);
      expect(record.lines.filter((line) => !line.startsWith('warn: <bob-card>'))).to.deep.equal([]);
      expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
      expect(runs()).to.equal(0);
      expect(document.head.querySelector('base, meta[http-equiv], link[href*=evil]')).to.equal(null);
    });

    for (const kind of ['rich', 'plain'] as const) {
      it(`never shows raw HTML of a ${kind} text, nor Markdown where it is read`, async () => {
        const card = await put(view);
        const code = kind === 'rich' ? /.{0,30}(<\/?[a-z]|\*\*|\]\(|&lt;).{0,30}/i : /.{0,30}<\/?[a-z].{0,30}/i;
        for (const text of [...HOSTILE.scripts.slice(0, -3), ...HOSTILE.mutation]) {
          await take(
            card,
            textsOf(
              kind,
              kind === 'rich' ? `Before\n\n${text}\n\nAfter **bold** and [link](https://example.org/)` : `Before ${text} after`,
            ),
          );
          expect(code.exec(read(card))?.[0], text).to.equal(undefined);
          checkHarmless(card);
        }
      });
    }

    it('never shows what only a programmer understands', async () => {
      const card = await put(view);
      await fc.assert(
        fc.asyncProperty(hostileBook, async (book) => {
          // those words themselves are among the hostile texts
          const copy = JSON.parse(
            JSON.stringify(book, (_key, value: unknown) =>
              typeof value === 'string' && /object|undefined|NaN|null/.test(value) ? 'Word' : value,
            ) ?? '{}',
          ) as object;
          await take(card, copy);
          expect(/.{0,40}(\[object |\bundefined\b|\bNaN\b|\bnull\b|Invalid Date|Infinity).{0,40}/.exec(read(card))?.[0]).to.equal(
            undefined,
          );
        }),
        { numRuns: 15, interruptAfterTimeLimit: 15_000, includeErrorInReport: true },
      );
    });

    it('survives very long texts and deep nesting', async () => {
      const card = await put(view);
      const record = recordConsole();
      try {
        for (const text of HOSTILE.long) await take(card, textsOf('rich', text));
        let deep: unknown = 'x';
        for (let depth = 0; depth < 5000; depth++) deep = { text: deep };
        await take(card, { kind: 'book', version: 1, name: 'Anna', sections: { concept: deep }, topics: [{ title: 'x', text: deep }] });
      } finally {
        record.stop();
      }
      expect(words(card)).to.include('Anna');
      expect(record.lines.filter((line) => !line.startsWith('warn: <bob-card>'))).to.deep.equal([]);
    });
  });
}
