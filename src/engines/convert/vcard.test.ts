import { expect } from '@open-wc/testing';
import { DOT } from '../../../test/support/pictures.js';
import type { Book } from '../../formats/book/book.js';
import { vCard, vCardName } from './vcard.js';

const museum: Book = {
  kind: 'book',
  version: 1,
  id: 'kaeru-museum',
  name: { en: 'Prams; cradles, and sledges', et: 'Käru muuseum' },
  tagline: { en: 'Two hundred prams,\nin an old school \\ museum' },
  website: 'https://example.org/museum',
  updated: '2026-05-01',
  sectors: ['museum', 'culture, local'],
  languages: ['et', 'en'],
  logo: { src: 'https://example.org/logo.png' },
  location: { address: 'Jaama tee 3', postalCode: '79201', city: 'Käru', region: 'Järvamaa', country: 'EE', lat: 58.8262, lon: 25.1467 },
  contacts: [
    { name: 'Liisu Mari Tammepuu', role: { et: 'Perenaine', en: 'Host; curator' }, email: 'liisu@kaeru.example', phone: '+372 5555 0101' },
    { name: 'Jaan', email: 'jaan@kaeru.example' },
    { email: 'info@kaeru.example' },
  ],
  social: [{ service: 'Instagram', url: 'https://instagram.com/kaeru' }, { url: 'https://example.social/@kaeru' }],
};

interface Line {
  name: string;
  params: string;
  values: string[];
}

/** A small reader of vCards: unfolds, splits, unescapes. Throws at what is not one. */
function read(vcf: string): Line[][] {
  if (!vcf.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(vcf)) throw new Error('line ends');
  const cards: Line[][] = [];
  for (const line of vcf.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name, params, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`no property: ${line}`);
    if (name === 'BEGIN') cards.push([]);
    const values = [''];
    for (let at = 0; at < value!.length; at++) {
      const sign = value![at]!;
      if (sign === '\\') values.push(values.pop()! + (value![++at] === 'n' ? '\n' : value![at]));
      else if (sign === ';' || (sign === ',' && name === 'CATEGORIES')) values.push('');
      else values.push(values.pop()! + sign);
    }
    cards.at(-1)!.push({ name, params: params!, values });
  }
  for (const card of cards) if (card[0]?.name !== 'BEGIN' || card.at(-1)?.name !== 'END') throw new Error('not closed');
  return cards;
}
const get = (card: Line[], name: string): string[] | undefined => card.find((line) => line.name === name)?.values;

describe('vCard', () => {
  it('writes the firm so that it can be read back', () => {
    const [firm] = read(vCard(museum, { languages: ['en'] }));
    expect(firm![1]).to.deep.include({ name: 'VERSION', values: ['3.0'] });
    expect(get(firm!, 'FN')).to.deep.equal(['Prams; cradles, and sledges']);
    expect(get(firm!, 'ORG')).to.deep.equal(['Prams; cradles, and sledges']);
    expect(get(firm!, 'N')).to.deep.equal(['', '', '', '', '']);
    expect(get(firm!, 'NOTE')).to.deep.equal(['Two hundred prams,\nin an old school \\ museum']);
    expect(get(firm!, 'ADR')).to.deep.equal(['', '', 'Jaama tee 3', 'Käru', 'Järvamaa', '79201', 'Estonia']);
    expect(get(firm!, 'TEL')).to.deep.equal(['+372 5555 0101']);
    expect(get(firm!, 'EMAIL')).to.deep.equal(['liisu@kaeru.example']);
    expect(get(firm!, 'URL')).to.deep.equal(['https://example.org/museum']);
    expect(get(firm!, 'UID')).to.deep.equal(['https://example.org/museum#kaeru-museum']);
    expect(get(firm!, 'GEO')).to.deep.equal(['58.8262', '25.1467']);
    expect(get(firm!, 'CATEGORIES')).to.deep.equal(['museum', 'culture, local']);
    expect(get(firm!, 'REV')).to.deep.equal(['2026-05-01T00:00:00Z']);
    expect(firm!.filter(({ name }) => name === 'X-SOCIALPROFILE').map(({ params, values }) => params + values[0])).to.deep.equal([
      ';TYPE=instagramhttps://instagram.com/kaeru',
      'https://example.social/@kaeru',
    ]);
  });

  it('gives each named person a card, with the firm', () => {
    const [, liisu, jaan, ...rest] = read(vCard(museum, { languages: ['en'] }));
    expect(rest).to.have.length(0);
    expect(get(liisu!, 'FN')).to.deep.equal(['Liisu Mari Tammepuu']);
    expect(get(liisu!, 'N')).to.deep.equal(['Tammepuu', 'Liisu Mari', '', '', '']);
    expect(get(liisu!, 'TITLE')).to.deep.equal(['Host; curator']);
    expect(get(liisu!, 'ORG')).to.deep.equal(['Prams; cradles, and sledges']);
    expect(get(jaan!, 'N')).to.deep.equal(['', 'Jaan', '', '', '']);
    expect(get(jaan!, 'TEL')).to.equal(undefined);
    expect(read(vCard(museum, { people: false }))).to.have.length(1);
  });

  it('speaks the language that was asked for, countries included', () => {
    const [firm, liisu] = read(vCard(museum, { languages: ['et'] }));
    expect(get(firm!, 'FN')).to.deep.equal(['Käru muuseum']);
    expect(get(firm!, 'ADR')!.at(-1)).to.equal('Eesti');
    expect(get(liisu!, 'TITLE')).to.deep.equal(['Perenaine']);
  });

  it('writes 4.0 with its own forms', () => {
    const vcf = vCard(museum, { version: '4.0' });
    const [firm, liisu] = read(vcf);
    expect(get(firm!, 'VERSION')).to.deep.equal(['4.0']);
    expect(get(firm!, 'KIND')).to.deep.equal(['org']);
    expect(get(liisu!, 'KIND')).to.deep.equal(['individual']);
    expect(get(firm!, 'GEO')).to.deep.equal(['geo:58.8262,25.1467']);
    expect(vcf).to.include('TEL;VALUE=uri;TYPE="voice,work":tel:+37255550101\r\n');
    expect(get(firm!, 'REV')).to.deep.equal(['20260501T000000Z']);
    expect(firm!.filter(({ name }) => name === 'LANG').map(({ values }) => values[0])).to.deep.equal(['et', 'en']);
    expect(vcf).to.include('SOCIALPROFILE;SERVICE-TYPE=Instagram:https://instagram.com/kaeru\r\n');
    expect(vcf).to.include('LOGO:https://example.org/logo.png\r\n');
  });

  it('writes a person as a person, once', () => {
    const trainer: Book = {
      kind: 'book',
      of: 'person',
      name: 'Ragna Sollihaug',
      contacts: [{ name: 'Ragna Sollihaug', role: 'Trainer', email: 'ragna@sollihaug.example' }],
    };
    for (const version of ['3.0', '4.0'] as const) {
      const cards = read(vCard(trainer, { version }));
      expect(cards).to.have.length(1);
      expect(get(cards[0]!, 'N')).to.deep.equal(['Sollihaug', 'Ragna', '', '', '']);
      expect(get(cards[0]!, 'TITLE')).to.deep.equal(['Trainer']);
      expect(get(cards[0]!, 'EMAIL')).to.deep.equal(['ragna@sollihaug.example']);
      expect(get(cards[0]!, 'ORG')).to.equal(undefined);
    }
  });

  it('folds at 75 octets and never inside a character', () => {
    const long: Book = { kind: 'book', name: 'Þórð🧊'.repeat(60), tagline: 'aþ'.repeat(200) };
    const vcf = vCard(long);
    const encoder = new TextEncoder();
    const lines = vcf.split('\r\n');
    for (const line of lines) {
      expect(encoder.encode(line).length).to.be.at.most(75);
      expect(line).to.not.match(/\p{Surrogate}/u);
    }
    expect(lines.some((line) => encoder.encode(line).length > 71)).to.equal(true);
    const [card] = read(vcf);
    expect(get(card!, 'FN')).to.deep.equal([long.name]);
    expect(get(card!, 'NOTE')).to.deep.equal([long.tagline]);
  });

  it('lets no text start a line of its own', () => {
    const evil = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\rURL:https://evil.example\n\u2028TEL:1\0\x07';
    const book: Book = {
      kind: 'book',
      name: evil,
      tagline: evil,
      website: 'https://a.example/\r\nTEL:1',
      sectors: [evil],
      location: { address: evil, city: evil },
      contacts: [{ name: evil, role: evil, email: evil, phone: evil }],
      social: [{ service: `x:y;"\r\nTEL`, url: 'https://a.example/\nTEL:2' }],
      languages: [evil],
    };
    for (const version of ['3.0', '4.0'] as const) {
      const cards = read(vCard(book, { version, url: 'https://b.example/\r\n' }));
      expect(cards.length).to.equal(1);
      expect(cards[0]!.filter(({ name }) => name === 'TEL')).to.have.length(1);
      expect(cards[0]!.filter(({ name }) => name === 'URL')).to.have.length(1);
    }
  });

  it('writes a book with nothing but a name', () => {
    expect(vCard({ kind: 'book', name: 'Firm' })).to.equal(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Firm\r\nN:;;;;\r\nORG:Firm\r\nX-ABSHOWAS:COMPANY\r\nEND:VCARD\r\n',
    );
  });
});

describe('vCardName', () => {
  it('is a plain file name', () => {
    expect(vCardName(museum)).to.equal('kaeru-museum.vcf');
    expect(vCardName({ kind: 'book', name: 'Café «Ümlaut» / ../x' })).to.equal('cafe-umlaut-x.vcf');
    expect(vCardName({ kind: 'book', name: '…' })).to.equal('card.vcf');
  });
});

describe('names and numbers as people write them', () => {
  const of = (contact: object, options = {}) =>
    vCard({ kind: 'book', name: 'Firma', location: { country: 'NO' }, contacts: [contact] }, options).replace(/\r\n /g, '');
  it('part family and given names at the comma', () => {
    expect(of({ name: 'Hansen, Kari' })).to.include('\r\nN:Hansen;Kari;;;\r\n');
    expect(of({ name: 'van der Berg, Ludvig Johan' })).to.include('\r\nN:van der Berg;Ludvig Johan;;;\r\n');
    expect(of({ name: 'Kari Hansen, Ph.D.' })).to.include('\r\nN:Ph.D.;Kari Hansen\\,;;;\r\n');
    expect(of({ name: 'Ludvig van der Berg' })).to.include('\r\nN:Berg;Ludvig van der;;;\r\n');
  });
  it('dial one number, without (0), with the code of the country', () => {
    const numbers = { '+47 (0)22 33 44 55': '+4722334455', '22 33 44 55': '+4722334455', '0047 22334455': '+4722334455', '22 33 44 55 / 22 33 44 56': '+4722334455', '02800': '02800' }; // prettier-ignore
    for (const [phone, number] of Object.entries(numbers))
      expect(of({ phone }, { version: '4.0' }), phone).to.include(`:tel:${number}\r\n`);
    expect(of({ phone: '+47 (0)22 33 44 55' })).to.include('VOICE:+4722334455\r\n');
    expect(of({ phone: '+47 22 33 44 55' })).to.include('VOICE:+47 22 33 44 55\r\n');
  });
});

describe('a logo that stands in the book', () => {
  it('is the photo of a card, for address books of either version', () => {
    const book: Book = { kind: 'book', version: 1, name: 'Harbour', logo: { src: DOT } };
    const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');
    expect(unfolded(vCard(book))).to.include(`PHOTO;ENCODING=b;TYPE=PNG:${DOT.split(',')[1]!}\r\n`);
    expect(unfolded(vCard(book, { version: '4.0' }))).to.include(`LOGO:${DOT}\r\n`);
    // by its address, version 3.0 has none
    expect(vCard({ ...book, logo: { src: 'https://example.org/logo.png' } })).not.to.include('PHOTO');
  });
});
