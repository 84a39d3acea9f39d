import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { hostile } from '../../../test/support/hostile.js';
import { readBook, readBookIndex } from '../index.js';
import { loadBook, loadBooks, LARGEST } from './load.js';
import { indexBook } from './make.js';

const address = 'https://firm.example/book.json';
const of = (fields: object) => readBook({ kind: 'book', version: 1, name: 'Firm', ...fields }, { base: address }).document!;
const entryOf = (fields: object) => indexBook(of(fields), 'firm', address);
const said = (fields: object) => JSON.stringify(entryOf(fields).passages);

describe('the entry of a book in an index', () => {
  it('holds every chapter in every language, one paragraph or item a line', () => {
    const entry = entryOf({
      lang: 'is',
      tagline: { en: 'Beds', is: 'Rúm' },
      updated: '2026-05-01',
      color: '#0b6e4f',
      sections: {
        concept: { goals: ['Opið'], history: [{ year: 1990, text: { en: 'Founded.' } }] },
        uniqueness: { text: { en: '**Warm** beds\n\n- quiet' }, offers: [{ name: { is: 'Herbergi' }, price: { en: '90 €' } }] },
        methods: { people: [{ name: 'Anna', role: { en: 'Cook' }, email: 'anna@firm.example', phone: '+354 555 0100' }] },
        cooperation: { offers: [{ en: 'A hall' }], needs: [{ en: 'A coach' }] },
      },
      topics: [{ id: 'bread', title: { en: 'Bread' }, text: { en: 'Rye.' } }],
      media: [{ type: 'image', src: 'a.jpg', caption: { en: 'The yard' } }],
      quotes: [{ text: { en: 'Lovely' }, by: 'A guest' }],
    });
    expect(entry).to.deep.include({ member: 'firm', book: address, name: { is: 'Firm' }, updated: '2026-05-01', color: '#0b6e4f' });
    expect(entry.languages).to.deep.equal(['en', 'is']);
    expect(Object.fromEntries(entry.passages!.map(({ section, text }) => [section, text]))).to.deep.equal({
      head: { is: 'Firm\nRúm', en: 'Beds' },
      concept: { is: 'Opið', en: 'Founded.' },
      uniqueness: { en: 'Warm beds\nquiet\n90 €', is: 'Herbergi' },
      methods: { is: 'Anna', en: 'Cook' },
      cooperation: { en: 'A hall\nA coach' },
      bread: { en: 'Rye.\nBread' },
      media: { en: 'The yard' },
      quotes: { en: 'Lovely', is: 'A guest' },
    });
    expect(entry.passages!.find(({ section }) => section === 'bread')!.title).to.deep.equal({ en: 'Bread' });
  });

  it('holds nothing for partners or staff, nor where the audience is misspelt', () => {
    for (const audience of ['partners', 'staff', 'Partner', 'nobody', 7]) {
      const text = said({
        sections: { methods: { audience, text: 'SECRET', procedures: [{ title: 'SECRET' }] } },
        topics: [{ id: 'a', audience, title: 'SECRET', media: [{ type: 'image', src: 'a.jpg', alt: 'SECRET' }] }],
      });
      expect(text, String(audience)).not.to.include('SECRET');
    }
    expect(said({ topics: [{ id: 'a', audience: 'public', title: 'Shown' }] })).to.include('Shown');
  });

  it('holds the names of places and people, no addresses of mail and no codes', () => {
    const { passages } = entryOf({
      lang: 'nb',
      location: { address: 'Storgata  1', city: 'Voss', region: 'Vestland', postalCode: '5700', country: 'NO' },
      contacts: [{ name: 'Anna', email: 'anna@firm.example' }],
    });
    expect(passages!.find(({ section }) => section === 'contact')!.text).to.deep.equal({ nb: 'Anna\nVoss\nVestland\nStorgata 1' });
  });

  it('holds plain texts as they are, Markdown as it is read, and each line once', () => {
    const text = (fields: object) => entryOf({ lang: 'en', ...fields }).passages!.map((one) => (one.text as Record<string, string>).en);
    expect(text({ tagline: '2 * 3 * 4 _x_ \n # y' })).to.deep.equal(['Firm\n2 * 3 * 4 _x_ # y']);
    expect(text({ sections: { concept: { text: '2 *3* 4\n\n# y', goals: ['y', 'Z', 'Z'] } } })[1]).to.equal('2 3 4\ny\nZ');
    const goals = Array.from({ length: 90 }, (_, at) => `${at} ${'x'.repeat(900)}`);
    expect(text({ sections: { concept: { goals } } })[1]).to.have.length(60_000);
  });

  it('keeps texts of unsaid language apart, and says so of none', () => {
    const { passages } = entryOf({ sections: { cooperation: { offers: ['A hall', { en: 'A coach' }] } } });
    expect(passages!.filter(({ section }) => section === 'cooperation').map(({ text }) => text)).to.deep.equal([
      { en: 'A coach' },
      'A hall',
    ]);
  });

  it('names topics as the book’s own page does, where two have one name or none', () => {
    const { passages } = entryOf({
      topics: [{ title: 'A' }, { id: 'concept', title: 'B' }, { id: 'x', title: 'C' }, { id: 'x', title: 'D' }],
    });
    expect(passages!.slice(1).map(({ section }) => section)).to.deep.equal(['topic-1', 'topic-2', 'x', 'topic-4']);
  });

  it('is read from the index as it was written, by the schema’s own reader', () => {
    const entry = entryOf({ tagline: 'a < b & "c"', sections: { concept: { text: '<b>x</b> a\\*b' } } });
    const { document, problems } = readBookIndex(JSON.parse(JSON.stringify({ kind: 'book-index', version: 1, books: [entry] })), {
      base: address,
    });
    expect(problems).to.deep.equal([]);
    expect(document!.books).to.deep.equal([entry]);
  });

  it('is made of any book, without a throw and with harmless addresses', () => {
    const word = fc.oneof(fc.constantFrom(...hostile), fc.anything());
    const sections = fc.dictionary(
      fc.constantFrom('concept', 'methods', 'cooperation'),
      fc.dictionary(fc.constantFrom('text', 'goals', 'people', 'audience', 'media', 'offers'), word),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('tagline', 'lang', 'logo', 'cover', 'updated', 'color', 'topics', 'quotes', 'media', 'contacts'),
          word,
        ),
        sections,
        (fields, parts) => {
          const entry = entryOf({ ...fields, sections: parts });
          for (const image of [entry.logo, entry.cover]) if (image) expect(image.src).to.match(/^https?:/);
          for (const { text } of entry.passages ?? []) expect(JSON.stringify(text)).to.match(/\S/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an index of books', () => {
  it('takes the first of two books of one member, leaves out what names none, and tells of both', () => {
    const { document, problems } = readBookIndex({
      kind: 'book-index',
      version: 2,
      books: [{ member: 'a', name: 'A' }, { name: 'B' }, { member: 'a' }, 5],
    });
    expect(document!.books).to.deep.equal([{ member: 'a', name: 'A' }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.include.members([
      'unknown-version version',
      'missing books[1].member',
      'twice books[1].member',
    ]);
  });

  it('is none where the kind is another', () => {
    expect(readBookIndex({ kind: 'book', name: 'A' }).problems[0]!.code).to.equal('wrong-kind');
    for (const json of [null, [], 'x', { kind: 'book-index', books: 'x' }]) expect(() => readBookIndex(json)).not.to.throw();
  });
});

describe('loading a member’s book', () => {
  const serve = (body: BodyInit, init?: ResponseInit) => ({ fetch: () => Promise.resolve(new Response(body, init)) });
  let count = 0;
  const link = () => ({ member: 'firm', book: `https://firm.example/${count++}.json` });

  it('tells what is wrong with its place, and never rejects', async () => {
    const told = async (options: Parameters<typeof loadBook>[1], book = link()) => {
      const { entry, findings } = await loadBook(book, options);
      expect(entry).to.equal(undefined);
      return findings.map(({ code, path }) => `${code} ${path}`)[0];
    };
    expect(await told(serve('', { status: 404 }))).to.equal('http members[firm].book');
    expect(await told(serve('<html>'))).to.equal('bad-json members[firm].book');
    expect(await told(serve('{"kind":"cluster"}'))).to.equal('wrong-kind members[firm].book.kind');
    expect(await told(serve('{"kind":"book"}'))).to.equal('missing members[firm].book.name');
    expect(await told(serve(new Uint8Array(LARGEST + 1)))).to.equal('too-large members[firm].book');
    expect(await told({ fetch: () => Promise.reject(new TypeError('CORS')) })).to.equal('network members[firm].book');
    expect(await told(serve('[]'))).to.equal('not-a-document members[firm].book');
  });

  it('gives up after half a minute, also while bytes come', async () => {
    const { setTimeout: wait } = globalThis;
    // the half minute is over at once
    const soon = (act: () => void, time?: number) => wait(act, time === 30_000 ? 0 : time);
    globalThis.setTimeout = soon as typeof setTimeout;
    try {
      const endless = (_address: unknown, init?: RequestInit) =>
        new Promise<Response>((_, no) => init!.signal!.addEventListener('abort', () => no(init!.signal!.reason as Error)));
      const one = link();
      const { entry, findings } = await loadBook(one, { fetch: endless });
      expect([entry, findings]).to.deep.equal([undefined, [{ code: 'timeout', path: 'members[firm].book', url: one.book, limit: 30_000 }]]);
    } finally {
      globalThis.setTimeout = wait;
    }
  });

  it('tells of a book that names itself as its partner’s, and takes it all the same', async () => {
    const one = link();
    const json = { kind: 'book', version: 1, name: 'A', sections: { cooperation: { partners: [{ name: 'B', book: `${one.book}#x` }] } } };
    const { entry, findings } = await loadBook(one, serve(JSON.stringify(json)));
    expect(entry!.member).to.equal('firm');
    expect(findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'self-link members[firm].book.sections.cooperation.partners[0].book',
    ]);
  });

  it('asks for a few at a time, hands each on, and stops when it is told to', async () => {
    let open = 0;
    let most = 0;
    const fetch = async () => {
      most = Math.max(most, ++open);
      await new Promise((go) => setTimeout(go, 5));
      open--;
      return new Response('{"kind":"book","name":"A"}');
    };
    const places: number[] = [];
    await loadBooks(Array.from({ length: 12 }, link), { fetch }, ({ entry }, place) => entry && places.push(place));
    expect(most).to.be.within(2, 4);
    expect(places.sort((a, b) => a - b)).to.deep.equal([...Array(12).keys()]);
    // also one that has begun
    const begun = new AbortController();
    const hanging = async (_address: unknown, init?: RequestInit) => {
      await undefined;
      begun.abort(new Error('gone'));
      init!.signal!.throwIfAborted();
      return fetch();
    };
    const slow = loadBook(link(), { fetch: hanging, signal: begun.signal });
    expect(await slow.catch((error: unknown) => (error as Error).message)).to.equal('gone');
    const control = new AbortController();
    const stopped = loadBooks(Array.from({ length: 12 }, link), { fetch, signal: control.signal }, () => control.abort(new Error('gone')));
    expect(
      await stopped.then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      ),
    ).to.equal('gone');
  });
});
