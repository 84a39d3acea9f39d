/** `dist/embed.html`: an element in a frame, whose address anybody can write. On the built file. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { axe } from '../support/axe.js';
import { frame, otherOrigin, type Frame } from '../support/page.js';

const book = (more: object = {}) => ({ kind: 'book', version: 1, name: 'Harbour Guest House', ...more });
const foreign = otherOrigin('/').replace(/\/$/, '');

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
    for (const [rest, words, page] of [
      ['', 'no document in the address'],
      ['?el=password&src=a.json', '“password” cannot be shown here. The owner of this page can choose among: card'],
      ['?el=__proto__&src=a.json', 'cannot be shown here'],
      ['?el=directory&src=a.json', 'cannot be shown as “directory”'],
      ['?el=card&src=none.json', 'There is no file at'],
      ['?el=card&src=none.json', 'There is no file at', '/__embed/open/quirks.html'],
      ['?el=card&src=javascript:top.ran=1', '“javascript:top.ran=1” is not the address of a document'],
      [`?el=card&src=data:application/json,${encodeURIComponent(JSON.stringify(book()))}`, 'is not the address of a document'],
      [`?el=card&src=//evil.example/__embed/open/a.json`, 'Documents from evil.example are not shown here'],
      ['?el=card&src=../closed/a.json', 'a.json are not shown here. The owner of this page can allow them in the file embed.json'],
      ['?el=card&src=..%252fclosed%252fa.json', 'is not the address of a document'],
      [`?el=card&src=${foreign.replace('//', '//localhost@')}/__embed/open/a.json`, 'is not the address of a document'],
      [`?el=card&src=${foreign}/__embed/open/shared-too/a.json`, `Documents from ${new URL(foreign).host} are not shown here`],
      [`?el=card&src=${foreign}/__embed/open/shared/../a.json`, 'are not shown here'],
      ['?el=card&src=away.json', `Documents from ${new URL(foreign).host} are not shown here`],
      [`?el=card${(await pack(book())).slice(0, -5)}`, 'missing or was changed'],
    ] as const) {
      const opened = await open(rest, page);
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
});
