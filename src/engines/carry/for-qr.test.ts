import { expect } from '@open-wc/testing';
import { pictureOf } from '../../../test/support/pictures.js';
import { encode } from 'uqr';
import { pack, unpack } from './carry.js';
import { forQr, SHORT_CARD } from './for-qr.js';
import { heaviest, lengthsOf, TARGETS } from './lengths.js';

const VIEW = 'https://cluster.example/bob/view.html';
/** Words that do not pack well. */
const words = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => ((at + 1) * seed * 7919 % 60_466_176).toString(36)).join(' '); // prettier-ignore
const CARD = {
  kind: 'book',
  version: 1,
  name: 'Harbour Café',
  website: 'https://harbour.example/',
  contacts: [{ name: 'Anna', phone: '+354 555 0100' }],
};

describe('what a QR code holds', () => {
  it('is the address, where the document is on the web', async () => {
    expect(await forQr(CARD, { hosted: 'https://harbour.example/book', view: VIEW })).to.deep.equal({
      kind: 'hosted',
      address: 'https://harbour.example/book',
    });
    expect(await forQr({ ...CARD, page: 'https://harbour.example/om' })).to.deep.equal({
      kind: 'hosted',
      address: 'https://harbour.example/om',
    });
    expect((await forQr({ ...CARD, page: 'javascript:alert(1)' }, { view: VIEW })).kind).to.equal('card');
  });

  it('is the whole document, where it is short', async () => {
    const found = await forQr(CARD, { view: `${VIEW}#old` });
    expect(found).to.deep.include({ kind: 'card', left: [] });
    const { address } = found as { address: string };
    expect(address.startsWith(`${VIEW}#bob=1`)).to.equal(true);
    expect(await unpack(address)).to.deep.equal(CARD);
  });

  it('is a short card, where the document is long: whom to reach and where, and no more', async () => {
    const long = {
      $schema: 'https://a.example/book.json',
      ...CARD,
      tagline: 'Soup',
      sections: { concept: { text: words(400, 3) } },
      contacts: [{ ...CARD.contacts[0], image: { src: 'https://a.example/a.png' } }, { name: 'Kari' }],
    };
    const found = await forQr(long, { view: VIEW });
    expect(found).to.deep.include({ kind: 'card', left: ['sections', 'contacts[0].image', 'contacts[1]'] });
    const { address } = found as { address: string };
    expect(address.length).to.be.at.most(SHORT_CARD);
    expect(await unpack(address)).to.deep.equal({ ...CARD, tagline: 'Soup' });
    const longer = await forQr({ ...long, tagline: words(200, 5) }, { view: VIEW });
    expect(longer).to.deep.include({ kind: 'card', left: ['tagline', 'sections', 'contacts[0].image', 'contacts[1]'] });
  });

  it('is neither, where not even that fits, or nothing shows it', async () => {
    const why = async (...asked: Parameters<typeof forQr>): Promise<unknown> => {
      const found = await forQr(...asked);
      return found.kind === 'none' ? found.why : found.kind;
    };
    expect(await why({ ...CARD, name: words(300, 7) }, { view: VIEW })).to.equal('card');
    expect(await why(CARD)).to.equal('no-view');
    // the reason is that nothing shows it, however long it is
    expect(await why({ ...CARD, name: words(300, 7) })).to.equal('no-view');
    expect(await why({ ...CARD, name: 'x'.repeat(1_100_000) })).to.equal('no-view');
    expect(await why({ kind: 'checklist', title: words(300, 7) }, { view: VIEW })).to.equal('document');
    expect(await why(CARD, { hosted: `https://a.example/${'å'.repeat(600)}` })).to.equal('address');
    expect(await why({ ...CARD, page: `https://a.example/${'a'.repeat(900)}` }, { view: VIEW })).to.equal('address');
  });
});

describe('the length of a link', () => {
  it('is compared with what each target keeps', () => {
    const fits = (length: number): string[] => lengthsOf('x'.repeat(length)).filter(({ fits }) => fits).map(({ id }) => id); // prettier-ignore
    expect(fits(900)).to.have.length(TARGETS.length);
    expect(fits(1500)).to.not.include('mail-plain');
    expect(fits(3000)).to.deep.equal(['browser', 'mail-outlook', 'whatsapp', 'telegram']);
    expect(lengthsOf('x'.repeat(1000)).find(({ id }) => id === 'mail-plain')).to.deep.include({ fits: false, over: 2 });
    for (const { source, basis } of TARGETS) expect(`${basis} ${source}`).to.match(/^(?:documented|reported|measured) \S/);
  });

  it('of a QR code is what a code of the largest size holds', () => {
    const { limit } = TARGETS.find(({ id }) => id === 'qr')!;
    expect(encode('x'.repeat(limit), { ecc: 'M' }).version).to.equal(40);
    expect(() => encode('x'.repeat(limit + 1), { ecc: 'M' })).to.throw(RangeError);
    expect(encode(`https://cluster.example/view.html#${'aB'.repeat(433)}`, { ecc: 'M', border: 0 }).size).to.be.at.most(117);
  });

  it('comes from a logo in it, which is told first', async () => {
    const noise = Array.from({ length: 6000 }, (_, at) => String.fromCharCode((at * at * 48271) % 251)).join('');
    const document = {
      kind: 'book',
      version: 1,
      name: 'A',
      tagline: 'Soup '.repeat(40),
      logo: { src: pictureOf('png', 6008, `\x89PNG\r\n\x1a\n${noise}`) },
    };
    const [first] = await heaviest(document);
    expect(first!.path).to.equal('logo');
    expect(lengthsOf(await pack(document)).filter(({ fits }) => !fits)).not.to.deep.equal([]);
  });

  it('comes from its heaviest parts, which are told first', async () => {
    const document = {
      ...CARD,
      tagline: words(5, 3),
      sections: { concept: { text: words(100, 5) }, methods: { text: words(300, 7) } },
      quotes: [{ text: words(50, 11) }],
    };
    const parts = await heaviest(document);
    expect(parts.slice(0, 3).map(({ path }) => path)).to.deep.equal(['sections.methods', 'sections.concept', 'quotes']);
    expect(parts.every(({ saves }, at) => saves > 0 && (!at || saves <= parts[at - 1]!.saves))).to.equal(true);
    expect(parts.map(({ path }) => path)).to.not.include('name');
  });
});
