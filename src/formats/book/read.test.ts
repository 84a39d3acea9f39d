import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import type { Book } from './book.js';
import { bookReader } from './read.js';
import type { Finding } from '../../schema/problem.js';

const base = 'https://firm.example/books/our.json';
const read = (fields: object) => bookReader({ kind: 'book', version: 1, name: 'Museum', ...fields }, base);
const said = (findings: readonly Finding[]) => findings.map(({ code, path }) => `${code} ${path}`);

/** The document of these fields, and the findings as `code path`. */
const both = (fields: object): [Omit<Book, 'kind' | 'version' | 'name'> | undefined, string[]] => {
  const { document, findings } = read(fields);
  const { kind: _kind, version: _version, name: _name, ...rest } = document!;
  return [rest, said(findings)];
};

describe('reading a book', () => {
  it('gives what stands in the file, links and pictures as whole addresses', () => {
    const { document, findings } = bookReader(
      {
        $schema: '../schema/book.json',
        kind: 'book',
        version: 1,
        name: { en: 'Museum', is: 'Safn' },
        logo: { src: 'logo.png', width: 10 },
        website: '../index.html',
        sections: { concept: { text: 'We **show** prams.', history: [{ year: 2012, text: { en: 'Begun' } }] } },
      },
      base,
    );
    expect(findings).to.deep.equal([]);
    expect(document).to.deep.equal({
      kind: 'book',
      version: 1,
      name: { en: 'Museum', is: 'Safn' },
      logo: { src: 'https://firm.example/books/logo.png', width: 10 },
      website: 'https://firm.example/index.html',
      sections: { concept: { text: 'We **show** prams.', history: [{ year: 2012, text: { en: 'Begun' } }] } },
    });
  });

  it('is strict about the kind', () => {
    expect(bookReader({ kind: 'cluster', name: 'A' })).to.deep.include({ document: null });
    expect(said(bookReader({ kind: 'cluster', name: 'A' }).findings)).to.deep.equal(['wrong-kind kind']);
    expect(said(bookReader({ name: 'A' }).findings)).to.deep.equal(['wrong-kind kind']);
    for (const none of [null, undefined, 1, 'book', [], [{ kind: 'book' }], true])
      expect(said(bookReader(none).findings)).to.deep.equal(['not-a-document ']);
  });

  it('needs a name', () => {
    for (const name of [undefined, null, '', '  ', {}, { en: '' }]) {
      const { document, findings } = read({ name });
      expect(document).to.equal(null);
      expect(said(findings)).to.deep.equal(['missing name']);
    }
  });

  it('reads a newer version as far as it knows it, and an unsaid one as 1', () => {
    expect(both({ version: 2, founded: 2012 })).to.deep.equal([{ founded: 2012 }, ['unknown-version version']]);
    expect(both({ version: '1' })[1]).to.deep.equal(['unknown-version version']);
    expect(both({ version: undefined })).to.deep.equal([{}, []]);
  });

  it('ignores unknown fields and says so, but not of notes and tools', () => {
    expect(both({ tagLine: 'x', $schema: 'x', _note: 1, '//': 'x', '@id': 1 })).to.deep.equal([{}, ['unknown-field tagLine']]);
    expect(both({ sections: { concept: { text: 'a', goal: [] } } })[1]).to.deep.equal(['unknown-field sections.concept.goal']);
  });

  it('drops a bad value and keeps the rest', () => {
    expect(both({ founded: 'long ago', color: 'green', languages: ['is', 'Norwegian', 'en'] })).to.deep.equal([
      { languages: ['is', 'en'] },
      ['bad-value color', 'bad-value founded', 'bad-value languages[1]'],
    ]);
  });

  it('leaves out one bad record of many, by its path', () => {
    const history = [{ year: 2005, text: 'a' }, { year: 2007 }, { year: 'soon', text: 'c' }, 'word', {}, null, []];
    expect(both({ sections: { concept: { history } } })).to.deep.equal([
      { sections: { concept: { history: [{ year: 2005, text: 'a' }, { text: 'c' }, { text: 'word' }] } } },
      [
        'missing sections.concept.history[1].text',
        'bad-value sections.concept.history[2].year',
        'converted sections.concept.history[3]',
        'bad-value sections.concept.history[6]',
      ],
    ]);
  });

  it('leaves nothing empty behind', () => {
    expect(both({ sections: { concept: { goals: ['', null, {}] } }, contacts: [{}], location: {}, logo: {}, social: [] })).to.deep.equal([
      {},
      [],
    ]);
  });

  it('reads what is written in another way, and says so', () => {
    expect(both({ founded: '2012', id: 7, sectors: 'museum', logo: 'a.png', location: { postalCode: 310, lat: '64.5' } })).to.deep.equal([
      {
        id: '7',
        logo: { src: 'https://firm.example/books/a.png' },
        sectors: ['museum'],
        founded: 2012,
        location: { postalCode: '310', lat: 64.5 },
      },
      [
        'converted id',
        'converted logo',
        'converted location.postalCode',
        'converted location.lat',
        'converted founded',
        'converted sectors',
      ],
    ]);
    expect(both({ of: 'Firm', hours: [{ days: ['mo', 'PH'] }] })).to.deep.equal([{ of: 'firm', hours: [{ days: ['Mo', 'PH'] }] }, []]);
  });

  it('keeps zero, false, and years in words', () => {
    const values = [{ period: '2023', value: 0 }];
    const json = { hours: [{ closed: false }], sections: { measurement: { indicators: [{ name: 'A', target: 0, values }] } } };
    expect(both(json)).to.deep.equal([json, []]);
    const years = ['1990s', '2024–2027', '2012', 1850];
    const history = years.map((year) => ({ year, text: 'x' }));
    expect(both({ sections: { concept: { history } } })).to.deep.equal([{ sections: { concept: { history } } }, []]);
  });

  it('puts figures in the order of time, and tells where the file has the same time twice', () => {
    const values = ['2023', '2021', '2023'].map((period, value) => ({ period, value }));
    const { document, findings } = read({ sections: { measurement: { indicators: [{ name: 'A', values }] } } });
    expect(document!.sections!.measurement!.indicators![0]!.values!.map(({ value }) => value)).to.deep.equal([1, 0, 2]);
    expect(said(findings)).to.deep.equal(['same-period sections.measurement.indicators[0].values[2].period']);
  });

  it('tells of a partner whose book is this one, and keeps it', () => {
    const partners = ['our.json#x', 'other.json', undefined, `${base}?x`, base].map((book, at) => ({ name: `P${at}`, book }));
    for (const own of [base, `${base}#top`]) {
      const { document, findings } = bookReader({ kind: 'book', name: 'A', sections: { cooperation: { partners } } }, own);
      expect(document!.sections!.cooperation!.partners).to.have.length(5);
      expect(findings).to.deep.equal([
        { code: 'self-link', path: 'sections.cooperation.partners[0].book', found: `${base}#x` },
        { code: 'self-link', path: 'sections.cooperation.partners[4].book', found: base },
      ]);
    }
    expect(both({ sections: { cooperation: { text: 'x' }, concept: { text: 'y' } } })[1]).to.deep.equal([]);
    expect(said(bookReader({ kind: 'book', name: 'A', sections: { cooperation: { partners } } }).findings)).to.not.include(
      'self-link sections.cooperation.partners[0].book',
    );
  });

  it('reads its hours also where its country is none', () => {
    const { document, findings } = read({ location: { country: 47 }, hours: 'Mo-Fr 9-17' });
    expect(document!.hours).to.deep.equal([{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '17:00' }]);
    expect(said(findings)).to.deep.equal(['bad-value location.country']);
    for (const none of [null, '', [], undefined]) expect(both({ hours: none }), JSON.stringify(none)).to.deep.equal([{}, []]);
  });

  it('hides what has an audience that it cannot read', () => {
    expect(both({ topics: [{ title: 'A', audience: 'intern' }] })).to.deep.equal([
      { topics: [{ title: 'A', audience: 'staff' }] },
      ['converted topics[0].audience'],
    ]);
    expect(both({ topics: [{ title: 'A', audience: ['partners'] }] })[0]).to.deep.equal({ topics: [{ title: 'A', audience: 'staff' }] });
    expect(both({ topics: [{ title: 'A', audience: 'Partners' }] })).to.deep.equal([
      { topics: [{ title: 'A', audience: 'partners' }] },
      [],
    ]);
  });

  it('takes only languages for keys of a text, and only own ones', () => {
    const tagline = JSON.parse(
      '{"en": "a", "en_GB": "b", "constructor": "c", "__proto__": "d", "toString": "e", "is": 5, "da": ""}',
    ) as object;
    const { document, findings } = read({ tagline });
    expect(document!.tagline).to.deep.equal({ en: 'a' });
    expect(Object.keys(document!.tagline!)).to.deep.equal(['en']);
    expect(findings.map(({ code, path, found }) => `${code} ${path} ${String(found)}`)).to.deep.equal([
      'bad-text tagline en_GB',
      'bad-text tagline constructor',
      'bad-text tagline __proto__',
      'bad-text tagline toString',
      'bad-text tagline is',
    ]);
  });

  it('does not read what the prototype has, nor write to it', () => {
    const json = JSON.parse(
      '{"kind": "book", "name": "A", "__proto__": {"tagline": "x", "polluted": 1}, "constructor": {"prototype": {}}}',
    ) as object;
    const { document } = bookReader(json);
    expect(document).to.deep.equal({ kind: 'book', name: 'A' });
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(bookReader(Object.assign(Object.create({ name: 'inherited' }) as object, { kind: 'book' })).document).to.equal(null);
  });

  it('drops every address that is not harmless', () => {
    const url = 'java\nscript:alert(1)';
    const { document, findings } = read({
      website: url,
      logo: { src: 'data:image/svg+xml,<svg onload=alert(1)>' },
      social: [{ url }, { url: 'https://a.example' }],
      sections: { cooperation: { partners: [{ name: 'P', book: url, url }] } },
    });
    expect(JSON.stringify(document)).not.to.match(/script|data:/);
    expect(document!.social).to.deep.equal([{ url: 'https://a.example/' }]);
    expect(said(findings)).to.include('bad-value sections.cooperation.partners[0].book');
  });

  it('tells a hundred findings, then how many more there are', () => {
    const { findings } = read({ sectors: Array.from({ length: 5000 }, () => []) });
    expect(findings.length).to.equal(101);
    expect(findings[100]).to.deep.equal({ code: 'and-more', path: '', limit: 4900 });
  });

  it('reads ten thousand records, in time in proportion to their number', async () => {
    const many = (length: number) =>
      Array.from({ length }, (_, index) => (index === 5000 ? { text: 'no title' } : { title: { en: `T${index}` }, text: 'x' }));
    await expectLinear('topics', 16_000, many, (topics) => read({ topics }));
    const { document, findings } = read({ topics: many(10_000) });
    expect(document!.topics!.length).to.equal(9999);
    expect(said(findings)).to.deep.equal(['missing topics[5000].title']);
  });

  it('stands depth, cycles, length and live objects', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 200_000; level++) deep = level % 2 ? [deep] : { en: deep };
    const cycle: Record<string, unknown> = { text: 'a' };
    cycle.media = [cycle];
    cycle.concept = cycle;
    const long = 'x'.repeat(30_000);
    const { document } = read({
      tagline: deep,
      topics: deep,
      sections: cycle,
      id: long,
      website: long,
      updated: long,
      email: long,
      lang: long,
    });
    expect(document!.id).to.equal(long);
    const thrower = () => {
      throw new Error('no');
    };
    for (const live of [
      Object.defineProperty({}, 'kind', { enumerable: true, get: thrower }),
      new Proxy({}, { get: thrower, ownKeys: thrower }),
      Object.defineProperty({ kind: 'book', name: 'A' }, 'tagline', { enumerable: true, get: thrower }),
    ])
      expect(bookReader(live).document).to.equal(null);
    const odd = { valueOf: 1, toString: 1, toJSON: 1, trim: 1, toLowerCase: 1 };
    expect(
      read({ version: odd, id: odd, of: odd, color: odd, updated: odd, hours: odd, founded: odd, website: odd, logo: odd }).document,
    ).not.to.equal(null);
    expect(both({ founded: NaN, location: { lat: Infinity, lon: -Infinity }, id: NaN })[0]).to.deep.equal({});
  });

  it('does not change what it is given', () => {
    const json = Object.freeze({ kind: 'book', name: Object.freeze({ en: ' A ' }), social: Object.freeze(['https://a.example']) });
    expect(bookReader(json).document).to.deep.equal({ kind: 'book', name: { en: 'A' }, social: [{ url: 'https://a.example/' }] });
  });

  it('is nowhere at 0, 0: that is what programs write where they know no place', () => {
    const at = (location: object) => {
      const { document, findings } = bookReader({ kind: 'book', version: 1, name: 'A', location });
      return [
        document!.location,
        findings.map(({ code, path, expected, found }) => `${code} ${path} ${String(expected)} ${String(found)}`).join(),
      ];
    };
    expect(at({ lat: 0, lon: 0 })).to.deep.equal([undefined, 'bad-value location.lat latitude 0, 0']);
    expect(at({ city: 'X', lat: 0, lon: 0 })).to.deep.equal([{ city: 'X' }, 'bad-value location.lat latitude 0, 0']);
    for (const good of [{ lat: 0, lon: 9 }, { lat: 9, lon: 0 }, { city: 'X' }]) expect(at(good)).to.deep.equal([good, '']);
    expect(bookReader({ kind: 'book', version: 1, name: 'A', location: { lat: 0, lon: 0 } }).document).not.to.have.property('location');
  });

  it('reads the same hours again where the language or the country is another', () => {
    const days = (lang: string, hours = 'P 9-17') => (bookReader({ kind: 'book', version: 1, name: 'A', lang, hours }).document as Book).hours?.[0]?.days; // prettier-ignore
    expect([days('et'), days('lv'), days('et'), days('et', 'L 9-17')]).to.deep.equal([['Su'], ['Mo'], ['Su'], ['Sa']]);
  });

  it('tells of each of its hours where it stands, and that the whole line is left out but for a note', () => {
    const good = { opens: '09:00', closes: '17:00' };
    const hours = [...Array.from({ length: 12 }, () => ({ days: 'Mo', ...good, from: '06-01', to: '06-01' })), { days: 'Mo', ...good, note: { en: 5 } }, { days: 'someday', ...good }]; // prettier-ignore
    const { findings } = bookReader({ kind: 'book', version: 1, name: 'A', tagline: ['x'], hours });
    expect(findings.filter(({ path }) => path.includes('hours')).map(({ code, path, whole }) => [code, path, whole])).to.deep.equal([
      ['bad-text', 'hours[12].note', undefined],
      ['bad-value', 'hours[13].days', true],
    ]);
    expect(findings.find(({ path }) => path === 'tagline')).not.to.have.property('whole');
    // days in words are no fault of a list
    expect(bookReader({ kind: 'book', version: 1, name: 'A', hours: { Mo: '9-17' } }).findings).to.deep.equal([]);
  });

  it('that breaks while it is looked at is read as far as it goes', () => {
    const live = { kind: 'book', version: 1, name: 'A', get hours(): unknown { throw new Error('gone'); }, get sections(): unknown { throw new Error('gone'); } }; // prettier-ignore
    expect(bookReader(live).document?.name ?? null).to.be.oneOf(['A', null]);
    expect(bookReader({ kind: 'book', version: 1, name: 'A', lang: 5, location: 'X', hours: [{ days: 'P', opens: '9', closes: '17' }] }).document).not.to.have.property('hours'); // prettier-ignore
  });
});
