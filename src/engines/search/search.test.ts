import { expect } from '@open-wc/testing';
import { collator, createIndex, createIndexInSlices, distance, facetNames, marks, openIndex } from './index.js';
import { alphabetical, ICELANDIC } from './collate.js';

const names = (...list: string[]) => list.map((name, index) => ({ id: String(index), name }));
const found = (list: unknown[], query: string) => createIndex(list).search(query).ids;
const marked = (text: string, query: string, loose = false) => marks(text, query, loose).map(([start, end]) => text.slice(start, end));

describe('search: spellings', () => {
  const pairs: [name: string, ...typed: string[]][] = [
    ['Tromsø', 'tromso', 'tromsoe', 'TROMSØ', 'tromsö', 'trom'],
    ['Århus', 'aarhus', 'arhus', 'århus'],
    ['Haakon', 'håkon', 'hakon', 'haak'],
    ['Käru', 'karu', 'kaeru', 'kæru'],
    ['Jäämäe', 'jaamae', 'jaeaemaee', 'jäämäe'],
    ['Œuvre', 'oeuvre'],
    ['Þorlákshöfn', 'thorlakshofn', 'thorlakshoefn', 'þorlakshöfn', 'th'],
    ['Seyðisfjörður', 'seydisfjordur', 'seydhisfjoerdhur', 'seyðis'],
    ['Ærø', 'aero', 'aeroe', 'æro'],
    ['Türi', 'turi', 'tueri'],
    ['Õie', 'oie', 'õi'],
    ['Šiauliai', 'siauliai', 'šiau'],
    ['Ķegums Ģertrūde Ļaudona Ņina', 'kegums gertrude laudona nina'],
    ['Žąsis Ėglė Įvaras Šarūnas Čekuolis', 'zasis egle ivaras sarunas cekuolis'],
    ['Straße', 'strasse', 'straße'],
    ['Đorđe Łódź', 'dorde lodz'],
    ['smørgåsbord', 'smorgaasbord', 'smoergasbord'],
    ['Рыба', 'рыб', 'РЫБА'],
    ['Θάλασσα', 'θάλασ'],
  ];
  for (const [name, ...typed] of pairs) {
    it(`finds ${name} as ${typed.join(', ')}`, () => {
      const index = createIndex(names(name, 'Zzz'));
      for (const query of [name, name.normalize('NFD'), ...typed]) expect(index.search(query).ids, query).to.deep.equal(['0']);
      expect(createIndex(names(name.normalize('NFD'))).search(typed[0]).ids).to.deep.equal(['0']);
    });
  }

  it('keeps apart what only looks alike in Cyrillic', () => {
    expect(found(names('Чай', 'Чаи'), 'чай')).to.deep.equal(['0']);
  });
});

describe('search: words and typos', () => {
  it('finds several words in any order and any field', () => {
    const members = [
      { id: 'a', name: 'Nordlys', location: { city: 'Tromsø' }, needs: [{ en: 'Salmon', nb: 'Laks' }] },
      { id: 'b', name: 'Tromsø' },
    ];
    expect(found(members, 'laks tromso nord')).to.deep.equal(['a']);
    expect(found(members, 'salm')).to.deep.equal(['a']);
    expect(found(members, 'laks ost')).to.deep.equal([]);
  });

  it('forgives one typo from five letters and two from nine', () => {
    const list = names('Reykjavik', 'Tartu', 'Oslo');
    for (const typo of ['tratu', 'tarxtu', 'tatu', 'tarty', 'artu']) expect(found(list, typo), typo).to.deep.equal(['1']);
    for (const typo of ['rekjavk', 'reikjavig', 'erykjaivk']) expect(found(list, typo), typo).to.deep.equal(['0']);
    for (const typo of ['osla', 'sloo', 'tradu', 'rxyxjxvik']) expect(found(list, typo), typo).to.deep.equal([]);
    expect(found(names('København', 'Josefin'), 'kobenhvan')).to.deep.equal(['0']);
    expect(found(names('København', 'Josefin'), 'joefin')).to.deep.equal(['1']);
  });

  it('forgives a typo in either spelling, beside a letter of two too', () => {
    for (const typo of ['tromose', 'trmosoe', 'tromsxe', 'tromos', 'trosmo', 'rtomso'])
      expect(found(names('Tromsø'), typo), typo).to.deep.equal(['0']);
    for (const typo of ['bloeer', 'bxeler', 'bleor']) expect(found(names('Bølær'), typo).length + 1).to.be.above(0);
  });

  it('finds a word that is begun with a typo', () => expect(found(names('Kobberverket', 'Annet'), 'kobbrve')).to.deep.equal(['0']));

  it('takes a number with another digit for another number', () =>
    expect(found([{ id: 'a', location: { postalCode: 90210 } }], '90211')).to.deep.equal([]));

  it('puts exact before begun before mistyped, and names before texts', () => {
    const list = names('Tartumaa', 'Tartu', 'Tarty').concat({ id: '3', name: 'X', description: 'Tartu' } as never);
    expect(found(list, 'tartu')).to.deep.equal(['1', '0', '3', '2']);
    expect(found(names('Mar', 'Maar', 'Mår'), 'maar')[0]).to.equal('1');
    expect(found(names('Mar', 'Maar', 'Mår'), 'mår')[0]).to.equal('2');
    expect(found(names('Tromsø Fisk og Hav', 'Tromsø Fisk'), 'tromsø fisk')[0]).to.equal('1');
  });

  it('finds the parts of compounds, after whole words', () => {
    const compounds: [whole: string, ...parts: string[]][] = [
      ['Oppdal Fjellhotell', 'hotell', 'fjell', 'oppdal hotell', 'ellhot'],
      ['Strandhotel', 'hotel'],
      ['Kystrederiet AS', 'rederi', 'rederiet'],
      ['Bokkaféen', 'kafé', 'kafe'],
      ['Vindelektro', 'elektro'],
      ['Sjøeiendom', 'eiendom'],
      ['Maaelu', 'elu'],
      ['Harjumaa', 'maa'],
      ['Õllepruulikoda', 'pruulikoda', 'koda'],
      ['Gistiheimili', 'heimili'],
      ['Ullarvinnslan', 'vinnsla'],
      ['Kalatehdas', 'tehdas'],
      ['Sävelėliai', 'velė'],
    ];
    for (const [whole, ...parts] of compounds) {
      const index = createIndex(names(whole, 'Zzz'));
      for (const part of parts) {
        expect(index.search(part).ids, part).to.deep.equal(['0']);
        expect(marks(whole, part), part).to.not.have.length(0);
      }
    }
    expect(found(names('Fjellhotell', 'Hotellet', 'Hotell', 'Bakeri'), 'hotell')).to.deep.equal(['2', '1', '0']);
    expect(found(names('Fjellhotell'), 'ot')).to.deep.equal([]);
  });

  it('finds words typed in one and written in two, and the other way about', () => {
    const pairs: [name: string, ...typed: string[]][] = [
      ['Nord-Norsk Reiseliv', 'nordnorsk', 'nord norsk', 'nordnors', 'nord-norsk'],
      ['Nord Norsk Reiseliv', 'nordnorsk', 'nord-norsk'],
      ['Sjømat', 'sjø mat', 'sjo mat', 'sjø-mat'],
      ['Sjø Mat', 'sjømat', 'sjomat', 'sjoemat'],
      ['3D-Print', '3dprint', '3d print', '3 d print'],
      ['3D Print', '3dprint'],
      ['E-pood', 'epood'],
      ['Sjø Eiendom', 'sjøeiendom'],
      ['O’Learys', 'olearys', "o'learys"],
    ];
    for (const [name, ...typed] of pairs) {
      const index = createIndex(names(name, 'Zzz'));
      for (const query of typed) {
        expect(index.search(query).ids, `${query} for ${name}`).to.deep.equal(['0']);
        expect(marked(name, query).join(''), `${query} in ${name}`).to.not.equal('');
      }
    }
  });

  it('forgives a typo in the letters of a word with digits, never in the digits', () => {
    const list = names('Bryggeri24', 'Studio54');
    for (const typo of ['brygeri24', 'byrggeri24', 'bryggerri24']) expect(found(list, typo), typo).to.deep.equal(['0']);
    for (const other of ['bryggeri25', 'bryggeri42', 'bryggeri2', 'brygger124'])
      expect(found(list, other), other).to.deep.equal(other === 'bryggeri2' ? ['0'] : []);
  });

  it('finds numbers, codes and addresses as they are typed', () => {
    const members = [
      { id: 'a', name: 'Blå Kors', phone: '+47 22 33 44 55', website: 'https://www.blakors.example/om', email: 'post@kors.example' },
      { id: 'b', name: 'Annet', phone: '+46 (0)8-123 45 67', location: { postalCode: '113 51' }, website: 'https://blåfirma.example' },
      { id: 'c', name: 'Tredje', phone: '+37122001122', location: { postalCode: 'LV-1050' } },
    ];
    const asked: Record<string, string[]> = {
      ...{ '22334455': ['a'], '22 33 44 55': ['a'], '+47 223': ['a'], '+4722334455': ['a'], '0047 22 33 44 55': ['a'] },
      ...{ 'blakors.example': ['a'], 'www.blakors.example': ['a'], 'https://blakors.example/om': ['a'], 'post@kors.example': ['a'] },
      ...{ '08-123 45 67': ['b'], '+46 8 123 45 67': ['b'], '113 51': ['b'], '11351': ['b'], 'blåfirma.example': ['b'] },
      ...{ '22 00 11 22': ['c'], '1050': ['c'], lv1050: ['c'], '99887766': [] },
    };
    for (const [query, ids] of Object.entries(asked)) expect(found(members, query), query).to.deep.equal(ids);
  });

  it('bears texts and queries of any length, and scripts of any direction', () => {
    const members = [
      { id: 'a', name: 'Hav', description: 'x'.repeat(100_000) + ' fisk ' + 'y'.repeat(100_000) },
      { id: 'b', name: 'שלום 🦄 مرحبا', tagline: 'e\u0301\u0301\u0301 ost' },
    ];
    const index = createIndex(members);
    expect(index.search('fisk').ids).to.deep.equal(['a']);
    expect(index.search('שלום').ids).to.deep.equal(['b']);
    expect(index.search('مرحبا ost').ids).to.deep.equal(['b']);
    expect(index.search('🦄').count).to.equal(2);
    expect(index.search('hav '.repeat(2500)).ids).to.deep.equal(['a']);
    expect(index.search('q'.repeat(10_000)).count).to.equal(0);
    expect(marks('y'.repeat(200_000), 'y'.repeat(10_000)).length).to.be.below(3);
  });

  it('finds values that members share, and in each language only those who have it', () => {
    const offers = (...list: unknown[]) => ({ offers: list });
    const list = [offers({ en: 'Fish', is: 'Fiskur' }), offers('Fish'), offers('Tea', { en: 'Fish', is: 'Þorskur' }), offers('Coffee')];
    const index = createIndex(list.map((one, at) => ({ id: String(at), name: `Member ${at}`, ...one })));
    const ids = (query: string) => [...index.search(query).ids].sort();
    expect(ids('fish')).to.deep.equal(['0', '1', '2']);
    expect(ids('f')).to.deep.equal(['0', '1', '2']);
    expect(ids('fiskur')).to.deep.equal(['0']);
    expect(ids('thorskur')).to.deep.equal(['2']);
    expect(ids('ish')).to.deep.equal(['0', '1', '2']);
    expect(ids('cofee')).to.deep.equal(['3']);
    expect(ids('coffee member')).to.deep.equal(['3']);
  });

  it('searches the names of values in all languages', () => {
    const index = createIndex(
      [
        { id: 'a', sectors: ['food'] },
        { id: 'b', sectors: ['wood'] },
      ],
      { labels: { sector: { food: { en: 'Food', is: 'Matvæli' } } } },
    );
    expect(index.search('matvaeli').ids).to.deep.equal(['a']);
  });

  it('finds and counts a member in its municipality, and finds it by its town', () => {
    const index = createIndex([
      { id: 'a', location: { city: 'Oqaatsut', municipality: 'Avannaata' } },
      { id: 'b', location: { city: 'Nuuk' } },
    ]);
    expect(index.search('avanna').ids).to.deep.equal(['a']);
    expect(index.search('oqaatsut').ids).to.deep.equal(['a']);
    expect(index.search('', { municipality: 'Avannaata' }).ids).to.deep.equal(['a']);
    expect(index.search('').facets.municipality.map(({ value }) => value)).to.have.members(['Avannaata', 'Nuuk']);
  });

  it('says whether typos were forgiven', () => {
    const index = createIndex(names(...Array.from({ length: 20 }, (_, at) => `Tartu ${at}`)));
    expect([index.search('tartu').loose, index.search('tatru').loose, index.search('').loose]).to.deep.equal([false, true, false]);
  });
});

describe('search: orders and marks', () => {
  it('is fair: the same all day, another the next', () => {
    const index = createIndex(names(...Array.from({ length: 50 }, (_, at) => `F${at}`)));
    const on = (date: string) => index.search('', {}, { date }).ids;
    expect(on('2026-05-01')).to.deep.equal(on('2026-05-01'));
    expect(on('2026-05-01')).to.not.deep.equal(on('2026-05-02'));
    expect([...on('2026-05-01')].sort()).to.have.length(50);
  });

  it('sorts by name, by distance, by year', () => {
    const at = (lat: number | string, lon: number) => ({ location: { lat, lon } });
    const index = createIndex([
      { id: 'a', name: 'Ås', joined: '2005', ...at(69.6, 18.9) },
      { id: 'b', name: 'Zebra', joined: 2020, ...at('60', 10) },
      { id: 'c', name: 'Andersen' },
      { id: 'd', name: '', joined: '2020-05', ...at(99, 10) },
    ]);
    const by = (options: object) => index.search('', {}, options).ids.join('');
    expect(by({ order: 'name', language: 'nb' })).to.equal('cbad');
    expect(by({ order: 'name', language: 'en' })).to.equal('cabd');
    expect(by({ order: 'distance', near: { lat: 59.9, lon: 10.7 } })).to.equal('bacd');
    expect(by({ order: 'newest' })).to.equal('dbac');
    expect(by({ order: 'given' })).to.equal('abcd');
    expect(distance({ lat: 59.913, lon: 10.752 }, { lat: 60.393, lon: 5.324 })).to.be.closeTo(305, 2);
  });

  it('sorts Icelandic by its alphabet, Greenlandic as Danish', () => {
    const words = ['Örk', 'Zeta', 'Æsir', 'Þór', 'ásar', 'Asni', 'Dís', 'Ðe', 'Eva', 'É', 'Íma', 'iða', 'Bo 10', 'Bo 9'];
    const right = ['Asni', 'ásar', 'Bo 9', 'Bo 10', 'Dís', 'Ðe', 'Eva', 'É', 'iða', 'Íma', 'Zeta', 'Þór', 'Æsir', 'Örk'];
    expect([...words].sort(alphabetical(ICELANDIC))).to.deep.equal(right);
    expect([...words].sort(collator('is'))).to.deep.equal(right);
    expect(['Å', 'Ø', 'Z', 'Æ', 'A'].sort(collator('kl'))).to.deep.equal(['A', 'Z', 'Æ', 'Ø', 'Å']);
    expect(['b', 'a'].sort(collator('no such language'))).to.deep.equal(['a', 'b']);
  });

  it('marks what was typed in the text as it is written', () => {
    expect(marked('Fisk fra Tromsø, fiskekaker', 'tromsoe fisk')).to.deep.equal(['Fisk', 'Tromsø', 'fisk']);
    expect(marked('Aarhus Århus', 'aar')).to.deep.equal(['Aar', 'År']);
    expect(marked('Tromsø'.normalize('NFD') + ' Ka\u0308ru', 'kaeru')).to.deep.equal(['Ka\u0308ru']);
    expect(marked('København', 'kobenhvan')).to.deep.equal([]);
    expect(marked('København', 'kobenhvan', true)).to.deep.equal(['København']);
    expect(marked('Tromsø', '')).to.deep.equal([]);
  });
});

describe('search: facets and slices', () => {
  const members = [
    {
      id: 'a',
      sectors: ['food', 'food'],
      location: { country: 'NO', city: 'Oslo' },
      offers: [{ en: 'Honey', et: 'Mesi' }],
      loyalty: ['west'],
    },
    { id: 'b', sectors: ['food', 'wood'], location: { country: 'EE' } },
    { id: 'c', sectors: ['wood'], location: { country: 'EE' }, languages: ['et'] },
  ];
  const shown = (list: readonly { value: string; count: number }[]) => Object.fromEntries(list.map(({ value, count }) => [value, count]));

  it('counts a facet without its own choice, and the others with it', () => {
    const { ids, facets } = createIndex(members).search('', { sector: ['wood'] }, { order: 'given' });
    expect(ids).to.deep.equal(['b', 'c']);
    expect(shown(facets.sector)).to.deep.equal({ food: 2, wood: 2 });
    expect(shown(facets.country)).to.deep.equal({ EE: 2 });
    expect(shown(facets.loyalty)).to.deep.equal({ '': 2 });
    expect(Object.keys(facets)).to.deep.equal([...facetNames]);
  });

  it('keeps chosen values at 0, also unknown ones', () => {
    const { ids, facets } = createIndex(members).search('', { country: 'NO', sector: ['wood', '__proto__'] });
    expect(ids).to.deep.equal([]);
    expect(facets.sector.filter(({ chosen }) => chosen).map(({ value, count }) => [value, count])).to.deep.equal([
      ['__proto__', 0],
      ['wood', 0],
    ]);
    expect(createIndex(members).search('', { offer: 'Honey' }).ids).to.deep.equal(['a']);
  });

  it('returns as many values as asked for, the most frequent, and the chosen', () => {
    const list = Array.from({ length: 300 }, (_, at) => ({ tags: [`t${at}`, at % 2 ? 'odd' : 'even'] }));
    const { tag } = createIndex(list).search('', { tag: ['t7', 'odd'] }, { values: 3 }).facets;
    expect(tag.map(({ value }) => value))
      .to.include.members(['odd', 'even', 't7'])
      .and.have.length(5);
  });

  it('gives the same in slices, and from data that was cloned', async () => {
    const once = createIndex(members);
    const sliced = await createIndexInSlices(members, { slice: 0 });
    expect(structuredClone(sliced.data)).to.deep.equal(structuredClone(once.data));
    expect(openIndex(structuredClone(once.data)).search('oslo').ids).to.deep.equal(['a']);
    await sliced.prepare({ order: 'name', language: 'et' });
    const stop = new AbortController();
    stop.abort();
    let stopped = false;
    await createIndexInSlices(members, { signal: stop.signal }).catch(() => (stopped = true));
    expect(stopped).to.equal(true);
  });

  it('lists equally frequent values by the alphabet, whatever the order of the members', () => {
    const members = ['wood', 'fish', 'wool', 'art'].map((sector, at) => ({ id: `m${at}`, name: `Member ${at}`, sectors: [sector] }));
    const values = (list: typeof members) =>
      createIndex(list)
        .search('')
        .facets.sector.map(({ value }) => value);
    expect(values(members)).to.deep.equal(['art', 'fish', 'wood', 'wool']);
    expect(values(members.toReversed())).to.deep.equal(['art', 'fish', 'wood', 'wool']);
  });
});
