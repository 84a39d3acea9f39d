/** What is pasted, opened or found in this browser may say anything: nothing of it runs, and what cannot be read is told. */
import { aTimeout, expect, HOSTILE, HOSTILE_URLS, hostile, waitUntil } from '../../../../test/support/index.js';
import { EditorPage, nothingElse, WAIT } from '../../../../test/kit/editor-page.js';
import { hostileDocument } from '../../../../test/kit/hostile-documents.js';
import { clear, put } from '../../../../test/kit/stored-drafts.js';
import { equal } from '../../../engines/draft/equal.js';
import '../../card/define.js';
import '../../directory/define.js';
import '../define.js';
import { kinds } from './generated/kinds.js';

const SHORT = hostile.filter((text) => text && text.length < 3000);
const NAME = 'bob-widgets';

const open = async (data: object | undefined, attributes = {}): Promise<EditorPage> => {
  const page = await EditorPage.open(data, attributes);
  await toOpen(page);
  return page;
};
async function toOpen(page: EditorPage): Promise<void> {
  if (page.all('[data-step=open]').length) return;
  page.all('.bar [aria-pressed]')[0]!.click();
  await waitUntil(() => page.all('#open-text').length, 'opens the page', WAIT);
}
/** On a page without what was said of another text. */
async function paste(page: EditorPage, text: string): Promise<string> {
  const isSaid = (): boolean => page.all('.found, .match, .wrong > p').length > 0;
  if (isSaid()) await page.go(page.steps[0]!);
  await toOpen(page);
  await waitUntil(() => !isSaid(), 'is made anew', WAIT);
  const [field] = page.all<HTMLTextAreaElement>('#open-text');
  field!.value = text;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const [button] = page.all('[data-step=open] .row .button');
  button!.click();
  await waitUntil(isSaid, text.slice(0, 80), WAIT);
  page.harmless();
  return page.all('[data-step=open]')[0]!.textContent;
}
async function take(page: EditorPage): Promise<void> {
  page.all('.found .solid')[0]!.click();
  await waitUntil(() => !page.all('[data-step=open]').length, 'is edited', WAIT);
  for (const step of page.steps.filter((one) => one !== 'publish')) {
    await page.go(step);
    await page.unfold();
    page.harmless();
  }
  await aTimeout(200); // the preview follows
  page.harmless();
}

/** A text in the place of each word, as programs write them that escape nothing, or all. */
const inLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, at * size + size));

const vCards = chunks(SHORT, 12).map((texts, at) => {
  const t = (nth: number): string => (at % 2 ? escaped : inLine)(texts[nth % texts.length]!);
  const url = HOSTILE_URLS[at % HOSTILE_URLS.length]!;
  return ['BEGIN:VCARD', 'VERSION:4.0', `FN:Anna ${t(0)}`, `ORG:${t(1)};${t(2)}`, `NOTE:${t(3)}`, `TITLE:${t(4)}`, `URL:${inLine(url)}`, `LOGO:${inLine(url)}`, `PHOTO;VALUE=uri:${inLine(url)}`, `TEL:${t(5)}`, `EMAIL:${t(6)}`, `ADR:;;${t(7)};${t(8)};${t(9)};;${t(10)}`, `CATEGORIES:${t(11)}`, `X-SOCIALPROFILE;TYPE=${t(0).replace(/[:;"]/g, '')}:${inLine(url)}`, `${t(2)}:${t(3)}`, 'END:VCARD'].join('\r\n'); // prettier-ignore
});

const jsonLds = chunks(SHORT, 12).map((texts, at) => {
  const t = (nth: number): string => texts[nth % texts.length]!;
  const url = HOSTILE_URLS[at % HOSTILE_URLS.length]!;
  return {
    '@context': 'https://schema.org',
    '@type': ['LocalBusiness', t(0)],
    '@id': url,
    name: `Anna ${t(1)}`,
    description: t(2),
    url,
    image: [url, { '@type': 'ImageObject', contentUrl: url, caption: t(3) }],
    logo: url,
    sameAs: [url, t(4)],
    telephone: t(5),
    email: t(6),
    address: { '@type': 'PostalAddress', streetAddress: t(7), addressLocality: t(8), addressCountry: t(9) },
    openingHours: t(10),
    [t(11)]: t(0),
    makesOffer: [{ '@type': 'Offer', itemOffered: { name: t(1), description: t(2), url }, price: t(3) }],
  };
});

const pages = [
  // as it lies there, each in words and in attributes
  ...chunks(SHORT, 24).map(
    (texts, at) =>
      `<html lang="${texts[1]!}"><head><title>${texts[0]!}</title><meta name=description content="${texts[2 % texts.length]!}"></head><body><div class="h-card vcard"><a class="p-name u-url fn org" href="${HOSTILE_URLS[at]!}">Anna ${texts[3 % texts.length]!}</a><img class="u-logo u-photo" src='${HOSTILE_URLS[at + 9]!}' alt='${texts[4 % texts.length]!}'>${texts.map((text) => `<p class="p-note">${text}</p>`).join('\n')}</div></body></html>`,
  ),
  ...jsonLds
    .slice(0, 4)
    .map((json) => `<!doctype html><title>Anna</title><script type="application/ld+json">${JSON.stringify(json)}</script>`),
  `<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop=name>Anna</span><a itemprop=url href="${HOSTILE_URLS[0]}">x</a><meta itemprop=description content='${HOSTILE.scripts[3]}'></div>`,
];

const tables = [';', ',', '\t'].map((separator, table) =>
  [['Name', 'Website', 'Email', 'Logo', 'Description', HOSTILE.scripts[3], '__proto__', '=cmd|x'], ...SHORT.slice(table * 50, table * 50 + 50).map((text, at) => [`Anna ${text}`, HOSTILE_URLS[at % HOSTILE_URLS.length]!, text, HOSTILE_URLS[(at + 3) % HOSTILE_URLS.length]!, text, text, text, `=HYPERLINK("${text}")`])] // prettier-ignore
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\n'),
);

describe('a hostile text on the page where documents are opened', function () {
  this.timeout(120_000);
  beforeEach(() => clear(NAME));

  for (const [source, texts] of Object.entries({
    vCard: vCards,
    'JSON-LD': jsonLds.map((one) => JSON.stringify(one)),
    'page source': pages,
  }))
    it(`does no harm, and is edited or refused: ${source}`, () =>
      nothingElse(async () => {
        const page = await open({ kind: 'book', version: 1, name: 'Mine' }, { draft: 'new' });
        let read = 0;
        for (const text of texts) {
          await paste(page, text);
          if (!page.all('.found .solid').length) continue;
          read++;
          if (read < 4) await take(page);
        }
        expect(read, 'most are read').to.be.above(texts.length / 2);
      }));

  it('does no harm as a table of members, in the choice of its columns and taken over', () =>
    nothingElse(async () => {
      const page = await open({ kind: 'cluster', version: 1, name: 'Mine' }, { draft: 'new' });
      for (const table of tables) {
        await paste(page, table);
        await waitUntil(() => page.all('.match .solid[aria-disabled=false]').length, 'has members', WAIT);
        page.harmless();
        page.all('.match .solid')[0]!.click();
        await waitUntil(() => !page.all('.match').length, 'are taken', WAIT);
        // fifty open records would be a test of patience
        for (const one of page.all('.records > li > details > summary').slice(-5)) one.click();
        await aTimeout(50);
        page.harmless();
      }
      expect((page.element.document as { members: unknown[] }).members.length).to.be.above(100);
    }));

  it('is refused in words where it is nothing, and what is edited stays', () =>
    nothingElse(async () => {
      const page = await open({ kind: 'book', version: 1, name: 'Mine' }, { draft: 'new' });
      const before = page.element.export();
      for (const text of hostile.filter((one) => one.trim())) {
        const said = await paste(page, text);
        const odd = /\[object |\bundefined\b|\bNaN\b/;
        if (!odd.test(text)) expect(said).to.not.match(odd);
      }
      expect(page.element.export()).to.equal(before);
    }));
});

describe('drafts that somebody has tampered with', function () {
  this.timeout(60_000);
  beforeEach(() => clear(NAME));
  afterEach(() => clear(NAME));

  const NOW = Date.now();
  const store = async (
    id: string,
    document: unknown,
    summary: object = {},
    text = JSON.stringify({ document, done: [], undone: [] }),
  ): Promise<void> => {
    await put(NAME, 'drafts', id, { id, kind: 'book', title: 'Mine', changed: NOW, bytes: 9, seq: 1, ...summary });
    await put(NAME, 'snapshots', id, { seq: 1, text });
  };

  it('are listed and opened without harm, whatever their names, kinds, places and steps are', () =>
    nothingElse(async () => {
      const { form } = (await kinds.book!()).kind;
      for (const [at, text] of SHORT.entries())
        await store(`d${at}`, { kind: 'book', version: 1, name: text, tagline: text }, { title: text, kind: at % 3 ? 'book' : text, changed: NOW - at * 1e6, seen: { page: text, language: text } }); // prettier-ignore
      const steps = [
        { path: ['__proto__', 'polluted'], at: 1, changes: [{ op: 'set', path: ['__proto__', 'polluted'], value: 1, was: 2 }] },
        { path: ['constructor', 'prototype', 'polluted'], at: 1, changes: [{ op: 'set', path: ['constructor', 'prototype', 'polluted'], value: 1 }] }, // prettier-ignore
      ];
      const whole = hostileDocument({ kind: 'book', shape: form.shape, turn: 3, rest: 'hostile' });
      await store('steps', whole, { changed: NOW + 5 }, JSON.stringify({ document: whole, done: steps, undone: steps }));
      await put(NAME, 'versions', ['steps', 1, 'a'], { at: 1, why: HOSTILE.scripts[0], title: HOSTILE.scripts[3], bytes: 3, text: JSON.stringify(whole) }); // prettier-ignore
      await put(NAME, 'versions', ['steps', 8.64e15, 'b'], { at: 8.7e15, why: 'pause', title: 5, bytes: 'x', text: '{' });
      const page = await open(undefined);
      await waitUntil(() => page.all('.choose li').length > SHORT.length, 'lists them', WAIT);
      page.harmless();
      await waitUntil(() => equal(page.element.document, whole), 'goes on with the latest', WAIT);
      page.element.undo();
      page.element.redo();
      await page.element.updateComplete;
      const { length } = page.all('.choose button');
      for (const name of SHORT.filter((one, at) => at % 3 && one === one.trim()).slice(0, 12)) {
        await toOpen(page);
        await waitUntil(() => page.all('.choose button').length >= length, 'lists them', WAIT);
        page
          .all('.choose button')
          .find(({ textContent }) => textContent.trim() === name)!
          .click();
        await waitUntil(() => (page.element.document as { name?: string }).name === name, name, WAIT);
        await page.element.updateComplete;
        page.harmless();
      }
    }));

  const RECORDS: Readonly<Record<string, readonly [document: unknown, summary?: object, text?: string]>> = {
    'no document': [null],
    'a number': [5],
    'a word': ['x'],
    'a list': [[1, 2]],
    'a document of another kind': [{ kind: 'checklist', version: 1, title: 'x' }],
    'a document of no kind': [{ name: 'x' }],
    'a date that is none': [{ kind: 'book', name: 'x' }, { changed: 1e300 }],
    'a date long ago': [{ kind: 'book', name: 'x' }, { changed: -1e17 }],
    'broken text': [undefined, {}, '{"document":{"kind":"book","name":"x'],
    'steps that are none': [
      undefined,
      {},
      '{"document":{"kind":"book","name":"x"},"done":[{"path":5},null,{"path":[],"at":1,"changes":[]}],"undone":{"a":1}}',
    ],
    'what is nested ten thousand times': [undefined, {}, `{"document":{"kind":"book","name":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`],
  };
  for (const [what, [document, summary, text]] of Object.entries(RECORDS))
    it(`do not keep the editor from working, beside others: ${what}`, () =>
      nothingElse(async () => {
        await store('good', { kind: 'book', version: 1, name: 'Good' }, { changed: NOW - 1e6, title: 'Good' });
        await store('bad', document, { title: 'Bad', ...summary }, text);
        const page = await open(undefined);
        await waitUntil(() => page.all('.choose button, .choose strong').some(({ textContent }) => textContent.trim() === 'Good'), 'lists the good one', WAIT); // prettier-ignore
        page.harmless();
        const bad = page.all('.choose button').find(({ textContent }) => textContent.trim() === 'Bad');
        if (bad) {
          bad.click();
          await aTimeout(100);
          await toOpen(page);
        }
        const good = page.all('.choose button').find(({ textContent }) => textContent.trim() === 'Good');
        good?.click();
        await waitUntil(() => (page.element.document as { name?: string } | null)?.name === 'Good', 'opens the good one', WAIT);
        await page.go(page.steps[0]!);
        const [name] = page.all<HTMLInputElement>('[data-path=name] input');
        name!.value = 'Better';
        name!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        expect((page.element.document as { name?: string }).name).to.equal('Better');
      }));
});
