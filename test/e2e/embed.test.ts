/** `dist/embed.html`: an element in a frame, whose address anybody can write. On the built file. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { axe } from '../support/axe.js';
import { frame, otherOrigin, type Frame } from '../support/page.js';

const book = (more: object = {}) => ({ kind: 'book', version: 1, name: 'Harbour Guest House', ...more });
const foreign = otherOrigin('/').replace(/\/$/, '');

interface Height {
  readonly bob?: string;
  readonly height?: number;
  readonly message?: string;
  readonly value?: number;
  readonly secret?: string;
}

/** A frame that nobody sees into, and what it says to the page around. */
async function sandboxed(src: string, height = 150, sandbox = 'allow-scripts') {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', sandbox);
  element.height = String(height);
  element.width = '600';
  element.src = src;
  const said: Height[] = [];
  const origins = new Set<string>();
  const hear = ({ source, data, origin }: MessageEvent<Height>): void => {
    if (source !== element.contentWindow) return;
    said.push(data);
    origins.add(origin);
  };
  addEventListener('message', hear);
  document.body.append(element);
  const next = async (ready: (one: Height) => boolean, since = 0): Promise<Height> => {
    for (let tries = 0; ; tries++) {
      const found = said.slice(since).find(ready);
      if (found) return found;
      if (tries > 800) throw new Error(`Never: ${String(ready)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const remove = (): void => {
    removeEventListener('message', hear);
    element.remove();
  };
  return { element, said, origins, next, remove };
}

describe('embed.html', () => {
  const frames: Frame[] = [];
  const open = async (rest: string, page = '/__embed/open/embed.html'): Promise<Frame> => {
    const opened = await frame(page + rest);
    frames.push(opened);
    return opened;
  };
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  const text = ({ document }: Frame, selector: string): string =>
    document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shown = (opened: Frame): string | undefined =>
    opened.document.querySelector('main > :is(bob-card, bob-directory)')?.shadowRoot?.querySelector('[part~=name]')?.textContent.trim();
  const alert = (opened: Frame) => opened.until(() => text(opened, '[role=alert]'), 20_000);

  it('shows a document next to it, in the language and the theme that its address names', async () => {
    const opened = await open('?el=card&src=books/our-book.json&lang=nb&theme=dark');
    await opened.until(() => shown(opened), 20_000);
    const { document: page, window: inside } = opened;
    expect(shown(opened)).to.equal('The Test House');
    expect([page.title, page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['The Test House', 'nb', 'ltr']);
    expect(inside.getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
    expect(page.querySelector('header')!.hidden, 'the owner’s own').to.equal(true);
    expect(opened.errors).to.deep.equal([]);
  }).timeout(30_000);

  it('shows the owner’s document in its page, whatever its address says', async () => {
    const config = encodeURIComponent(JSON.stringify({ document: book(), element: 'card', lang: 'is' }));
    const opened = await open(
      `?config=${config}&el=directory&src=${foreign}/a.json${await pack(book({ name: 'Evil' }))}`,
      '/__embed/closed/baked.html',
    );
    await opened.until(() => shown(opened), 20_000);
    expect(shown(opened)).to.equal('Harbour Guest House');
    expect([opened.document.documentElement.lang, opened.document.querySelector('header')!.hidden]).to.deep.equal(['is', true]);
  }).timeout(30_000);

  it('says of a carried document that nobody has checked it, also where it poses as the owner’s', async () => {
    const carried = await pack(book({ name: 'The Test House', logo: { src: `${foreign}/logo.svg?__key=embed`, alt: '' } }));
    for (const rest of [`?el=card&src=our-book.json${carried}`, `?el=card&src=${encodeURIComponent(`our-book.json${carried}`)}`]) {
      const opened = await open(rest);
      await opened.until(() => shown(opened), 20_000);
      await opened.until(() => text(opened, '#stopped'));
      expect(text(opened, 'header')).to.equal(`Opened from a link. ${location.host} has not checked it.`);
      expect(opened.document.title).to.equal('From a link, not checked – The Test House');
      expect(text(opened, '#stopped')).to.include('127.0.0.1');
      await axe(document.body.appendChild(document.importNode(opened.document.querySelector('header')!, true)));
      document.body.querySelector(':scope > header')!.remove();
    }
    expect(await (await fetch('/__hits?key=embed')).json()).to.equal(0);
  }).timeout(40_000);

  it('says in a sentence what it does not show', async () => {
    // all other ways to write an address that is none of the owner's: `src/engines/embed/frame/sources.test.ts`
    for (const [rest, words] of [
      ['?el=password&src=a.json', '“password” cannot be shown here. The owner of this page can choose among: card'],
      ['?el=directory&src=a.json', 'cannot be shown as “directory”'],
      ['?el=card&src=none.json', 'There is no file at'],
      ['?el=card&src=javascript:top.ran=1', '“javascript:top.ran=1” is not the address of a document'],
      [`?el=card&src=${foreign}/__embed/open/shared-too/a.json`, `Documents from ${new URL(foreign).host} are not shown here`],
      ['?el=card&src=away.json', `Documents from ${new URL(foreign).host} are not shown here`],
      [`?el=card${(await pack(book())).slice(0, -5)}`, 'missing or was changed'],
    ] as const) {
      const opened = await open(rest);
      expect(await alert(opened), rest).to.include(words);
      expect(opened.document.querySelector('main > :not(div, noscript)'), rest).to.equal(null);
      expect(opened.errors, rest).to.deep.equal([]);
      opened.remove();
    }
    expect((globalThis as { ran?: unknown }).ran).to.equal(undefined);
  }).timeout(90_000);

  it('shows a document from a place that its owner allows', async () => {
    const opened = await open(`?el=card&src=${foreign}/__embed/open/shared/a.json`);
    await opened.until(() => shown(opened), 20_000);
    expect(shown(opened)).to.equal('The Test House');
  }).timeout(30_000);

  it('tells its height without an origin of its own, also to who asks later, and does not grow by it', async () => {
    const heights: number[] = [];
    for (const [page, tall] of [
      ['embed.html', 150],
      ['quirks.html', 900],
    ] as const) {
      const { element, said, origins, next, remove } = await sandboxed(`/__embed/open/${page}?el=card&src=a.json`, tall);
      const first = await next(({ bob, height }) => bob === 'height' && height! > 60);
      expect([...origins]).to.deep.equal(['null']);
      element.height = String(first.height);
      const before = said.length;
      element.contentWindow!.postMessage({ bob: 'ask' }, '*');
      const { height } = await next(({ bob }) => bob === 'height', before);
      heights.push(first.height!, height!);
      expect(said.some(({ message }) => message)).to.equal(false);
      remove();
    }
    expect(new Set(heights), 'also in quirks mode and in a tall frame').to.have.property('size', 1);
  }).timeout(60_000);

  it('speaks as an embed of WordPress where it has a secret', async () => {
    const { element, said, next, remove } = await sandboxed('/__embed/open/embed.html?el=card&src=a.json#?secret=Ab1');
    const { value } = await next(({ message }) => message === 'height');
    expect(said.filter(({ message }) => message).every(({ secret }) => secret === 'Ab1')).to.equal(true);
    let before = said.length;
    element.contentWindow!.postMessage({ message: 'ready', secret: 'Ab2' }, '*');
    element.contentWindow!.postMessage({ bob: 'ask' }, '*');
    await next(({ message }) => message === 'height', before);
    expect(
      said.slice(before).filter(({ bob }) => bob),
      'the wrong secret is no question',
    ).to.have.length(1);
    before = said.length;
    element.contentWindow!.postMessage({ message: 'ready', secret: 'Ab1' }, '*');
    expect((await next(({ message }) => message === 'height', before)).value).to.equal(value);
    remove();
  }).timeout(40_000);

  it('shows a document that is in its page or in its address where a frame may read no file, and says so of a file', async () => {
    const config = encodeURIComponent(JSON.stringify({ document: book(), element: 'card' }));
    for (const [rest, least] of [
      [`baked.html?config=${config}`, 60],
      [`embed.html${await pack(book())}`, 120],
      ['embed.html?el=card&src=a.json', 30],
    ] as const) {
      const { next, remove } = await sandboxed(`/__embed/closed/${rest}`);
      await next(({ bob, height }) => bob === 'height' && height! > least);
      remove();
    }
  }).timeout(60_000);

  it('leads out of the frame by its links, as far as a sandbox lets', async () => {
    const config = encodeURIComponent(JSON.stringify({ document: book({ website: 'https://harbour.example/' }), element: 'card' }));
    for (const [sandbox, target] of [
      [undefined, '_top'],
      ['allow-scripts allow-same-origin', '_blank'],
    ] as const) {
      const opened = await open('', 'about:blank');
      if (sandbox) opened.element.setAttribute('sandbox', sandbox);
      opened.element.src = `/__embed/open/baked.html?config=${config}`;
      await new Promise((resolve) => opened.element.addEventListener('load', resolve, { once: true }));
      const inside = opened.element.contentDocument!;
      const link = () => inside.querySelector('bob-card')?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href*="harbour.example"]');
      await opened.until(link, 20_000);
      inside.addEventListener('click', (event) => event.preventDefault());
      link()!.click();
      expect(link()!.target).to.equal(target);
    }
  }).timeout(60_000);
});

describe('the demo of frames', () => {
  it('shows a file of the owner’s and a document in the address, each as tall as it is', async () => {
    const opened = await frame('/demo/sites/frame/index.html', { width: 412, height: 900 });
    const find = (id: string): HTMLIFrameElement => opened.document.querySelector<HTMLIFrameElement>(`#${id}`)!;
    const told = (id: string): number => parseFloat(find(id).style.height);
    await opened.until(() => told('file') > 200 && told('carried') > 100);
    const inside = find('file').contentDocument!;
    const card = inside.querySelector('bob-card')!;
    expect(card.shadowRoot!.querySelector('[part~=name]')!.textContent.trim()).to.equal('Imaq Sea Tours');
    await opened.until(() => inside.documentElement.scrollHeight <= find('file').clientHeight + 1);
    expect(find('carried').contentDocument, 'nobody sees into it').to.equal(null);
    expect(opened.document.documentElement.scrollWidth).to.be.at.most(412);
    expect(opened.errors).to.deep.equal([]);
    opened.remove();
  }).timeout(60_000);
});
