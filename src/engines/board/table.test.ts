import { expect } from '@open-wc/testing';
import { boardReader } from '../../formats/board/read.js';
import { boardFrom } from './table.js';

const table = (...lines: string[]) => {
  const { json, findings, placed } = boardFrom(lines.join('\n'), 'https://example.org/board.csv');
  const { document, findings: more } = boardReader(json, 'https://example.org/board.csv');
  return { notices: document?.notices ?? [], findings: json ? [...findings, ...more.map(placed)] : findings };
};
const told = ({ findings }: ReturnType<typeof table>) => findings.map(({ code, path }) => `${code} ${path}`);

describe('a table of notices', () => {
  it('is read by headings and words of eight languages', () => {
    const sheets: [string, string][] = [
      ['Title;Kind;About;Until;Amount;Place', 'A boat;Looking for;transport;4 December 2026;12;Flatey'],
      ['Hva;Slag;Kategori;Frist;Antall;Sted', 'A boat;Søkes;frakt;4.12.2026;12;Flatey'],
      ['Titel;Slags;Tema;Sidste dag;Antal;Sted'.replace('Slags', 'Art'), 'A boat;Søges;kørsel;4. dec. 2026;12;Flatey'],
      ['Titill;Tegund;Flokkur;Lok;Fjöldi;Staður', 'A boat;Óskast;flutningur;4. desember 2026;12;Flatey'],
      ['Qulequtaq;Suussusaa;Sammisaq;Ulloq naaffissaq;Amerlassusaat;Sumiiffik', 'A boat;Ujarlerpoq;angallassineq;2026-12-04;12;Flatey'],
      ['Pealkiri;Liik;Teema;Kuni;Kogus;Koht', 'A boat;Otsin;transport;4. detsember 2026;12;Flatey'],
      ['Nosaukums;Veids;Joma;Līdz;Daudzums;Vieta', 'A boat;Meklē;pārvadājumi;2026. gada 4. decembris;12;Flatey'],
      ['Pavadinimas;Rūšis;Sritis;Iki;Kiekis;Vieta', 'A boat;Ieško;pervežimas;2026 m. gruodžio 4 d.;12;Flatey'],
    ];
    for (const [headings, row] of sheets) {
      const read = table(headings, row);
      expect(told(read), headings).to.deep.equal([]);
      expect(read.notices, headings).to.deep.equal([
        { id: 'a-boat', kind: 'need', about: 'transport', title: 'A boat', to: '2026-12-04', amount: '12', location: { city: 'Flatey' }, done: false }, // prettier-ignore
      ]);
    }
  });

  it('reads whom to reply to, tags, picture and whether it is done', () => {
    const { notices, findings } = table(
      'Title,Kind,By,Contact,Email,Phone,Tags,Image,Link,Done,Lat,Lon',
      'Pallets,Offer,Dairy,Anna,anna@example.org,+354 555 0100,"wood; free",pallets.jpg,https://example.org/p,x,"64,5",-21.9',
    );
    expect(findings).to.deep.equal([]);
    expect(notices[0]).to.deep.include({
      by: 'Dairy',
      contact: { name: 'Anna', email: 'anna@example.org', phone: '+354 555 0100' },
      tags: ['wood', 'free'],
      image: { src: 'https://example.org/pallets.jpg' },
      url: 'https://example.org/p',
      done: true,
      location: { lat: 64.5, lon: -21.9 },
    });
  });

  it('has its headings below merged cells and a title, whatever word of theirs these have', () => {
    const { notices, findings } = table(
      'Board of spring 2026',
      'Kontakt;;Oppslag;;',
      'Firma;Telefon;Tittel;Slag;Til',
      'Inn;77012345;A boat;trenger;1.6.2026',
    );
    expect(findings).to.deep.equal([]);
    expect(notices[0]).to.deep.include({ title: 'A boat', by: 'Inn', to: '2026-06-01', contact: { phone: '77012345' } });
  });

  it('has no picture where a cell has a word', () => {
    const read = table('Title;Kind;Image', 'A;need;none', 'B;need;b.jpg', 'C;need;#N/A', 'D;need;-');
    expect(read.notices.map(({ image }) => image?.src)).to.deep.equal([undefined, 'https://example.org/b.jpg', undefined, undefined]);
    expect(told(read)).to.deep.equal(['bad-value board.csv line 2, "Image"', 'sheet-error board.csv line 4, "Image"']);
  });

  it('says at which line and column a notice lacks something', () => {
    const read = table('Title;Kind;Link;', 'A;need;none;', 'B;;;', 'Total;;;2', ';offer;;');
    expect(told(read)).to.deep.equal([
      'unknown-column board.csv, "D"',
      'bad-value board.csv line 2, "Link"',
      'missing board.csv line 3, "Kind"',
      'missing board.csv line 4, "Kind"',
      'missing board.csv line 5, "Title"',
    ]);
    expect(read.notices).to.deep.equal([{ id: 'a', title: 'A', kind: 'need', done: false }]);
  });

  it('reads the last day with the words around it, and true and false of spreadsheets', () => {
    for (const day of [
      'innen 31.5.2026',
      '31.05.2026 k.a.',
      'līdz 31.05.2026.',
      'iki 2026-05-31',
      'til og med 31. mai 2026',
      '31.05.2026 kl. 12',
      '31/5-2026',
      '31.05.2026 (inkl.)',
    ])
      expect(table('Title;Kind;Until', `A;need;${day}`).notices[0]?.to, day).to.equal('2026-05-31');
    for (const day of ['før 31.5.2026', 'snarest', 'til jul'])
      expect(table('Title;Kind;Until', `A;need;${day}`).notices, day).to.deep.equal([]);
    for (const [word, done] of [
      ['SANN', true],
      ['Usann', false],
      ['TÕENE', true],
      ['VÄÄR', false],
      ['-', false],
      ['delvis', undefined],
    ] as const)
      expect(table('Title;Kind;Done', `A;need;${word}`).notices[0]?.done, word).to.equal(done);
  });

  it('says how it read American days and days that a program counted', () => {
    const read = table('Title,Kind,Until', 'One,need,5/13/2026', 'Two,need,5/6/2026', 'Three,offer,46143');
    expect(read.notices.map(({ to }) => to)).to.deep.equal(['2026-05-13', '2026-05-06', '2026-05-01']);
    expect(read.findings.map(({ code, line, expected }) => `${code} ${line} ${String(expected)}`)).to.deep.equal([
      'read-as 2 2026-05-13',
      'read-as 3 2026-05-06',
      'read-as 4 2026-05-01',
    ]);
    expect(told(table('Title,Kind,Until', 'One,need,5/6/2026'))).to.deep.equal(['read-as board.csv line 2, "Until"']);
  });

  it('leaves out a row whose day, kind or end cannot be read, or that ends before it begins, and says where', () => {
    const read = table(
      'Title,Kind,From,Until,Done',
      'One,need,soon,,',
      'Two,need,,24/12,',
      'Three,need,2026-12-04,2026-12-01,',
      'Four,wish,,,',
      'Five,need,,,perhaps',
      'Six,need,,,',
    );
    expect(read.notices.map(({ title }) => title)).to.deep.equal(['Six']);
    expect(told(read)).to.deep.equal([
      'bad-value board.csv line 2, "From"',
      'bad-value board.csv line 3, "Until"',
      'reversed board.csv line 4, "Until"',
      'bad-value board.csv line 5, "Kind"',
      'bad-value board.csv line 6, "Done"',
    ]);
  });

  it('tells mistakes of formulas, unknown columns and unknown categories, and shows the rest', () => {
    const read = table('Title,Kind,About,Amount,Shoe size', 'One,need,shoes,#REF!,42');
    expect(read.notices).to.deep.equal([{ id: 'one', kind: 'need', title: 'One', done: false }]);
    expect(told(read)).to.deep.equal([
      'unknown-column board.csv, "Shoe size"',
      'bad-value board.csv line 2, "About"',
      'sheet-error board.csv line 2, "Amount"',
    ]);
  });

  it('has its headings below a title, with words that explain them', () => {
    for (const above of ['Needs and offers 2026;;;', 'Needs and offers, winter 2026', '"Needs\nand offers";;;\n;;;\nAs of today;;;']) {
      const read = table(above, 'Title *;Kind: need or offer;Until (last day);Contact email', 'Boat;need;2026-12-11;a@b.example');
      expect(told(read), above).to.deep.equal([]);
      expect(read.notices, above).to.deep.equal([{ id: 'boat', kind: 'need', title: 'Boat', to: '2026-12-11', contact: { email: 'a@b.example' }, done: false }]); // prettier-ignore
    }
    expect(told(table('Board 2026;;', '', 'Title;Kind;Until', 'One;need;soon'))).to.deep.equal(['bad-value board.csv line 4, "Until"']);
  });

  it('takes of two columns for one field the heading that says it best, and tells what is not read', () => {
    const read = table('Name,Title,Kind,Until,Deadline', 'Anna,Boat,need,,2026-12-11', 'Bo,Hay,offer,2026-12-04,2026-12-24');
    expect(read.notices.map(({ title, to }) => [title, to])).to.deep.equal([['Boat', '2026-12-11'], ['Hay', '2026-12-04']]); // prettier-ignore
    expect(told(read)).to.deep.equal(['unknown-column board.csv, "Name"', 'unknown-column board.csv, "Deadline"']);
  });

  it('reads the first of several numbers and addresses, links of formulas, and a dash as nothing', () => {
    const read = table(
      'Title,Kind,Until,Email,Phone,Link,Done,About',
      '"=HYPERLINK(""https://example.org/boat"",""A boat"")",need,-,Anna <a@b.example>; c@d.example,"+370 612 34567, +370 699 99999","=HYPERLINK(""https://example.org/boat"",""See"")",☐,-',
      'Hay,need,N/A,mailto:a@b.example,tel:+3545550100,www.example.org/hay,✗,',
      'Wool,offer,#REF!,,,,,',
    );
    expect(read.notices).to.deep.equal([
      { id: 'a-boat', kind: 'need', title: 'A boat', contact: { email: 'a@b.example', phone: '+370 612 34567' }, url: 'https://example.org/boat', done: false }, // prettier-ignore
      { id: 'hay', kind: 'need', title: 'Hay', contact: { email: 'a@b.example', phone: '+3545550100' }, url: 'https://www.example.org/hay', done: false }, // prettier-ignore
    ]);
    expect(told(read)).to.deep.equal([
      'first-only board.csv line 2, "Email"',
      'first-only board.csv line 2, "Phone"',
      'bad-value board.csv line 4, "Until"',
    ]);
  });

  it('reads days with an hour behind them, and as Excel writes them', () => {
    const days = ['11.12.2026 kl. 18:00', '2026-12-11 10:00', '11-Dec-26', '11-des-2026'];
    const read = table('Title,Kind,Until', ...days.map((day) => `One,need,${day}`));
    expect(read.notices.map(({ to }) => to)).to.deep.equal(['2026-12-11', '2026-12-11', '2026-12-11', '2026-12-11']);
    const mixed = table('Title,Kind,Until', 'One,need,12/25/2026 10:22:01', 'Two,need,11.12.2026');
    expect(mixed.notices.map(({ to }) => to)).to.deep.equal(['2026-12-25', '2026-12-11']);
  });

  it('knows what people write for a need and an offer', () => {
    const needs = ['Vi trenger', 'I need', 'We are looking for help', 'Kjøpes', 'Óskum eftir', 'Ostan', 'Nepieciešams'];
    const offers = ['For sale', 'Til salgs', 'Til leie', 'Selges', 'Til sölu', 'Til leigu', 'Müüa', 'Ära anda', 'Pārdod', 'Atdod', 'Parduodu', 'Dovanoja']; // prettier-ignore
    const kinds = (words: readonly string[]) => [...new Set(table('Title,Kind', ...words.map((word) => `One,${word}`)).notices.map(({ kind }) => kind))]; // prettier-ignore
    for (const [words, kind] of [[needs, 'need'], [offers, 'offer']] as const) expect(kinds(words)).to.deep.equal([kind]); // prettier-ignore
    expect(table('Title,Kind', ...[...needs, ...offers].map((word) => `One,${word}`)).notices).to.have.length(needs.length + offers.length);
  });

  it('is none without titles', () => {
    expect(table('A,B', '1,2').findings).to.deep.equal([{ code: 'no-name-column', path: 'board.csv', expected: 'sheet', found: 'A,B' }]);
    expect(table('').notices).to.deep.equal([]);
  });
});
