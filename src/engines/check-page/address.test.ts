import { expect } from '@open-wc/testing';
import { pack } from '../carry/carry.js';
import { asSource, isLinkAlone, checkPage } from './index.js';

const BOOK = { kind: 'book', version: 1, name: 'Harbour Bakery' };
const codes = async (text: string): Promise<string[]> => (await checkPage(asSource(text)!)).findings.map(({ code }) => code);

describe('an address in place of a source', () => {
  it('is checked as the link that it is', async () => {
    const link = `https://cluster.example/view.html${await pack(BOOK)}`;
    expect(await codes(link)).to.deep.equal([]);
    expect(await codes(` ${link}\n`)).to.deep.equal([]);
    expect(await codes(link.slice(0, -9))).to.deep.equal(['carried-damaged']);
    expect(await codes(link.replace('#bob=1', '#bob=2'))).to.deep.equal(['carried-version']);
    expect(await codes(link.slice(0, link.indexOf('#')))).to.deep.equal(['fragment-lost']);
    expect(await codes(`https://mail.example/redirect?to=${encodeURIComponent(link)}`)).to.deep.equal(['link-changed']);
  });

  it('of a page says nothing about the page', () => {
    for (const text of ['https://harbour.example/', 'www.harbour.example/om?x=1#top', ' http://a.example '])
      expect(asSource(text), text).to.equal(undefined);
  });

  it('of a document is no page: nothing is said of one', async () => {
    const link = `https://cluster.example/view.html${await pack(BOOK)}`;
    for (const text of [link, ` ${link}\n`, link.slice(0, -9)]) expect(isLinkAlone(text), text).to.equal(true);
    for (const text of [`<a href="${link}">x</a>`, `See ${link}`, 'https://harbour.example/', ''])
      expect(isLinkAlone(text), text).to.equal(false);
  });

  it('is told from a source and from text', () => {
    for (const text of ['<a href="https://a.example/">x</a>', 'See https://a.example/ for more', '', 'Harbour', '<p>'])
      expect(asSource(text)).to.equal(text);
  });
});
