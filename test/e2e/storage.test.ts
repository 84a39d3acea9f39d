/** What is kept, and what frames forbid, on built files: tabs that share answers, sandboxes of all kinds, blocked storage. */
import { expect } from '@open-wc/testing';
import { aTimeout } from '../support/index.js';
import { smallBook, wholeBook } from '../kit/books.js';
import { smallCluster } from '../kit/clusters.js';
import { frame, page, type Frame } from '../support/page.js';

let number = 0;
const script = (): string =>
  `<script type="module" src="${location.origin}/__loader/storage-${Date.now().toString(36)}-${number++}/none/bob.js"></script>`;

const listOf = (id: string): object => ({
  kind: 'checklist',
  version: 1,
  id,
  title: 'Shop',
  groups: [{ id: 'all', title: 'All', items: Array.from({ length: 8 }, (_, at) => ({ id: `item-${at}`, title: `Item ${at}` })) }],
});
const tagOf = (tag: string, document: unknown, attributes = ''): string =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script></${tag}>`;

type List = HTMLElement & { readonly answers: Record<string, { state?: string }>; readonly document: object | null };

const buttons = (element: Element, name: RegExp): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].filter(
    (one) => name.test(one.textContent) && one.getClientRects().length,
  );
const given = (list: List): string[] =>
  Object.entries(list.answers)
    .map(([id, { state }]) => `${id} ${state}`)
    .sort();
const answer = (list: List, at: number): void =>
  list.shadowRoot!.querySelector<HTMLInputElement>(`[part=item][data-id=item-${at}] input[value=done]`)!.click();
const all = (...places: number[]): string[] => places.map((at) => `item-${at} done`);

describe('answers that several tabs keep', function () {
  this.timeout(30_000);
  const tabs: Frame[] = [];
  let key = '';
  afterEach(() => {
    tabs.splice(0).forEach((tab) => tab.remove());
    localStorage.removeItem(key);
  });

  async function open(id: string, count = 1): Promise<List[]> {
    key = `bob-checklist:1:${id}`;
    const tab = await frame(page(script() + tagOf('bob-checklist', listOf(id)).repeat(count)));
    tabs.push(tab);
    const lists = [...tab.document.querySelectorAll<List>('bob-checklist')];
    for (const list of lists) await tab.until(() => list.document && list.shadowRoot!.querySelector('.keeping'), 15_000);
    return lists;
  }
  const press = async (list: List, name: RegExp): Promise<void> => {
    await tabs[0]!.until(() => buttons(list, name)[0]);
    buttons(list, name)[0]!.click();
  };
  const remember = (list: List) => press(list, /^\s*Remember on this device/);
  const sees = (list: List, answers: string[]) => tabs[0]!.until(() => String(given(list)) === String(answers));

  it('joins what each has kept; after a reload it is all there; what one forgets is forgotten in both', async () => {
    const id = `tabs-${Date.now()}`;
    const [[a], [b]] = [await open(id), await open(id)] as [[List], [List]];
    for (const at of [0, 1, 2, 3, 4, 5]) answer(a, at);
    await remember(a);
    // B was open before, and hears of it
    await sees(b, all(0, 1, 2, 3, 4, 5));
    answer(b, 6);
    if (buttons(b, /^\s*Remember on this device/).length) await remember(b);
    await sees(a, all(0, 1, 2, 3, 4, 5, 6));
    await sees(b, all(0, 1, 2, 3, 4, 5, 6));
    const [again] = (await open(id)) as [List];
    await sees(again, all(0, 1, 2, 3, 4, 5, 6));
    await press(b, /^\s*Delete from this device/);
    await tabs[0]!.until(() => buttons(a, /^\s*Remember on this device/)[0]);
    expect(localStorage.getItem(key)).to.equal(null);
    answer(a, 7);
    await aTimeout(600);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('joins what a tab answered that heard of nothing', async () => {
    const id = `deaf-${Date.now()}`;
    const [[a], [b]] = [await open(id), await open(id)] as [[List], [List]];
    // deaf while it is out of its page
    const place = b.parentElement!;
    answer(b, 6);
    b.remove();
    for (const at of [0, 1, 2, 3, 4, 5]) answer(a, at);
    await remember(a);
    await aTimeout(50);
    place.append(b);
    await sees(b, all(0, 1, 2, 3, 4, 5, 6));
    answer(b, 7);
    await sees(a, all(0, 1, 2, 3, 4, 5, 6, 7));
    const [again] = (await open(id)) as [List];
    await sees(again, all(0, 1, 2, 3, 4, 5, 6, 7));
  });

  it('are the same in two copies on one page', async () => {
    const id = `copies-${Date.now()}`;
    const [a, b] = (await open(id, 2)) as [List, List];
    answer(a, 0);
    await remember(a);
    await sees(b, all(0));
    answer(b, 1);
    await sees(a, all(0, 1));
    await press(b, /^\s*Delete from this device/);
    await tabs[0]!.until(() => buttons(a, /^\s*Remember on this device/)[0]);
  });
});

/** In the frame: what is asked from outside is done there, since a sandbox lets nobody look in. */
const AGENT = `<script>
  addEventListener('message', async ({ data: { number, code } }) => {
    const find = (selector) => host().shadowRoot.querySelector(selector);
    const host = () => [...document.querySelectorAll('*')].find((one) => one.localName.startsWith('bob-'));
    const until = async (ready) => { for (let end = Date.now() + 8000; ;) { const value = ready(); if (value) return value; if (Date.now() > end) throw new Error('never: ' + ready); await new Promise((wake) => setTimeout(wake, 20)); } };
    const button = (name) => until(() => [...host().shadowRoot.querySelectorAll('button')].find((one) => name.test(one.textContent) && one.getClientRects().length));
    const dialog = async () => { const open = await until(() => find('dialog[open]')); return (open.textContent + ' ' + (open.querySelector('textarea')?.value ?? '')).replace(/\\s+/g, ' '); };
    try { parent.postMessage({ number, value: await eval('(async () => {' + code + '})()') }, '*'); }
    catch (error) { parent.postMessage({ number, error: String(error) }, '*'); }
  });
</script>`;

interface Sandbox {
  run: <T = string>(code: string) => Promise<T>;
  remove: () => void;
}

async function sandbox(tokens: string, body: string): Promise<Sandbox> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', tokens);
  element.width = element.height = '700';
  element.src = page(AGENT + script() + body);
  await new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    document.body.append(element);
  });
  const run = <T>(code: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const mine = (number += 1);
      const hear = ({ source, data }: MessageEvent<{ number: number; value: T; error?: string }>): void => {
        if (source !== element.contentWindow || data.number !== mine) return;
        removeEventListener('message', hear);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      };
      addEventListener('message', hear);
      element.contentWindow!.postMessage({ number: mine, code }, '*');
    });
  await run('await until(() => customElements.get(host().localName) && host().document && find(".box"))');
  return { run, remove: () => element.remove() };
}

describe('what a sandbox forbids', function () {
  this.timeout(60_000);
  let open: Sandbox | undefined;
  afterEach(() => open?.remove());

  const book = wholeBook('Anna');
  for (const tokens of [
    'allow-scripts',
    'allow-scripts allow-downloads',
    'allow-scripts allow-modals',
    'allow-scripts allow-forms',
    'allow-scripts allow-popups',
    'allow-scripts allow-same-origin',
  ]) {
    it(`is said, and another way offered: ${tokens}`, async () => {
      open = await sandbox(tokens, tagOf('bob-card', book, 'view="full"'));
      const { run } = open;
      const close = 'find("dialog[open]").close()';
      await run('await button(/Save contact/)');
      // what is saved can be copied; where the frame saves it, too, both are there
      expect(await run('(await button(/Save contact/)).click(); return dialog()')).to.include('BEGIN:VCARD');
      await run(close);
      const folded = await run<number>('return host().shadowRoot.querySelectorAll("details[open]").length');
      if (!tokens.includes('modals')) {
        expect(await run('(await button(/^\\s*Print/)).click(); return dialog()')).to.include('print');
        await run(close);
        expect(await run<number>('return host().shadowRoot.querySelectorAll("details[open]").length')).to.equal(folded);
        expect(await run<number>('return document.querySelectorAll("[data-bob-print]").length')).to.equal(0);
      }
      expect(
        await run(
          `(await button(/^\\s*Share/)).click(); return until(() => [...host().shadowRoot.querySelectorAll('[role=status]')].map((one) => one.textContent.trim()).join(''))`,
        ),
      ).to.match(/copied|http/);
    });
  }

  it('contacts of a directory can be had as text', async () => {
    open = await sandbox('allow-scripts', tagOf('bob-directory', smallCluster('West')));
    const { run } = open;
    expect(await run('(await button(/Contacts/)).click(); return dialog()')).to.match(/BEGIN:VCARD/);
  });

  it('answers are not promised to be kept; file and code are offered', async () => {
    open = await sandbox('allow-scripts', tagOf('bob-checklist', listOf('sandboxed')));
    const { run } = open;
    const text = await run('await until(() => find(".keeping")); return find(".keeping").textContent');
    expect(text).to.include('This page cannot save your answers');
    expect(text).not.to.include('Remember');
    expect(await run('(await button(/Save as a file/)).click(); return dialog()')).to.include('checklist-answers');
    await run('find("dialog[open]").close(); (await button(/Copy answer code/)).click()');
    expect(await run('return until(() => find(".code textarea")?.value)')).to.match(/\S{6}/);
  });

  it('mail and telephone are given as text', async () => {
    open = await sandbox('allow-scripts', tagOf('bob-card', book, 'view="full"'));
    const { run } = open;
    // what guards links comes after the first view
    await aTimeout(500);
    const link = (scheme: string) => run(`const link = await until(() => find('a[href^="${scheme}"]')); link.click(); return dialog()`);
    expect(await link('mailto:')).to.match(/If no app opened.*@/);
    await run('find("dialog[open]").close()');
    expect(await link('tel:')).to.match(/If no app opened.*\d{3}/);
  });

  it('nothing goes wrong unheard in any element', async () => {
    for (const [tag, document] of [
      ['bob-card', smallBook('Anna')],
      ['bob-directory', smallCluster('West')],
      ['bob-checklist', listOf('quiet')],
    ] as const) {
      const here = await sandbox('allow-scripts', `<script>window.wrong=[];addEventListener('unhandledrejection',(e)=>wrong.push(String(e.reason)));addEventListener('error',(e)=>wrong.push(e.message))</script>${tagOf(tag, document)}`); // prettier-ignore
      expect(await here.run('await new Promise((wake) => setTimeout(wake, 300)); return wrong.join()'), tag).to.equal('');
      here.remove();
    }
  });
});

describe('storage that is blocked', () => {
  it('is said, and nothing is promised', async () => {
    const blocked = `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })</script>`;
    const tab = await frame(page(blocked + script() + tagOf('bob-checklist', listOf('blocked'))));
    const list = tab.document.querySelector<List>('bob-checklist')!;
    const box = await tab.until(() => list.shadowRoot?.querySelector('.keeping'), 15_000);
    expect(box.textContent).to.include('This page cannot save your answers').and.not.include('Remember');
    tab.remove();
  });
});
