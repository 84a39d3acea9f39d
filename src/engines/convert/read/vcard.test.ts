import { expect } from '@open-wc/testing';
import { bookFromVCard } from './vcard.js';

const lines = (...all: string[]) => ['BEGIN:VCARD', ...all, 'END:VCARD', ''].join('\r\n');

describe('a book of a vCard', () => {
  it('of a firm, as phones write it', () => {
    const { document, documents, problems, dropped } = bookFromVCard(
      lines(
        'VERSION:3.0',
        'PRODID:-//Apple Inc.//iPhone OS 19.1//EN',
        'N:;;;;',
        'FN:Höfn Café\\, bar; og fleira',
        'ORG:Höfn Café\\, bar\\; og fleira;',
        'item1.EMAIL;type=INTERNET;type=pref:hallo@hofn.example',
        'item1.X-ABLabel:_$!<Work>!$_',
        'item2.TEL:+354 555 0101',
        'item2.X-ABLabel:Bookings',
        'TEL;type=WORK;type=VOICE;type=pref:+354 555 0100',
        'TEL;TYPE=FAX:+354 555 0199',
        'item3.ADR;type=WORK;type=pref:;;Aðalgata 12;Borgarnes;;310;Iceland',
        'item3.X-ABADR:is',
        'URL;type=pref:https\\://hofn.example/',
        'URL:https://www.facebook.com/hofncafe',
        'X-SOCIALPROFILE;type=instagram;x-user=hofn:https://www.instagram.com/hofn',
        'NOTE:Kaffi\\nog kökur',
        'CATEGORIES:café,food\\, drink',
        'GEO:64.5383;-21.9206',
        'BDAY:2012-05-01',
        'REV:2026-05-01T00:00:00Z',
        'X-ABShowAs:COMPANY',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(documents).to.deep.equal([document]);
    expect(document).to.deep.equal({
      kind: 'book',
      version: 1,
      name: 'Höfn Café, bar; og fleira',
      tagline: 'Kaffi\nog kökur',
      website: 'https://hofn.example/',
      updated: '2026-05-01',
      sectors: ['café', 'food, drink'],
      contacts: [
        { phone: '+354 555 0100', email: 'hallo@hofn.example' },
        { role: 'Bookings', phone: '+354 555 0101' },
      ],
      social: [
        { service: 'facebook', url: 'https://www.facebook.com/hofncafe' },
        { service: 'instagram', url: 'https://www.instagram.com/hofn' },
      ],
      location: { address: 'Aðalgata 12', city: 'Borgarnes', postalCode: '310', country: 'IS', lat: 64.5383, lon: -21.9206 },
    });
    expect(dropped).to.deep.equal([
      { field: 'TEL (fax)', value: '+354 555 0199' },
      { field: 'BDAY', value: '2012-05-01' },
    ]);
  });

  it('of people of a firm tells what neither the firm nor its contacts have a place for', () => {
    const person = (name: string, ...more: string[]) =>
      lines('VERSION:3.0', `N:${name};Kari;;;`, `FN:Kari ${name}`, 'ORG:Höfn Café', ...more);
    const alone = bookFromVCard(person('Hansen', 'NOTE:Met at the fair', 'URL:https://hofn.example/'));
    expect(alone.document).to.deep.include({ name: 'Höfn Café', website: 'https://hofn.example/', contacts: [{ name: 'Kari Hansen' }] });
    expect(alone.dropped).to.deep.equal([{ field: 'NOTE', value: 'Met at the fair' }]);
    const { documents, dropped } = bookFromVCard(
      person('Hansen', 'ADR:;;Aðalgata 12;Borgarnes;;310;', 'CATEGORIES:fish') +
        person(
          'Berg',
          'NOTE:Knows Anna',
          'URL:https://kari.example/',
          'ADR:;;Skúlagata 1;Höfn;;780;',
          'CATEGORIES:boats',
          'X-SOCIALPROFILE:https://www.instagram.com/kari',
          'LOGO;VALUE=uri:https://kari.example/l.png',
        ) +
        person('Lund', 'ADR:;;Aðalgata 12;Borgarnes;;310;', 'CATEGORIES:fish'),
    );
    expect(documents).to.have.length(1);
    expect(dropped.map(({ field, value }) => `${field} ${value}`)).to.deep.equal([
      'NOTE Knows Anna',
      'URL https://kari.example/',
      'SOCIALPROFILE https://www.instagram.com/kari',
      'ADR Skúlagata 1, Höfn, 780',
      'CATEGORIES boats',
      'LOGO https://kari.example/l.png',
    ]);
  });

  it('tells the second of what there is one of', () => {
    const { document, dropped } = bookFromVCard(
      lines('VERSION:4.0', 'FN:Café', 'NOTE:Soup', 'NOTE:Cake', 'NOTE:Soup', 'TITLE:Cook', 'TITLE:Baker'),
    );
    expect(document).to.deep.include({ tagline: 'Soup', contacts: [{ role: 'Cook' }] });
    expect(dropped).to.deep.equal([
      { field: 'TITLE', value: 'Baker' },
      { field: 'NOTE', value: 'Cake' },
    ]);
  });

  it('in version 2.1: quoted-printable over several lines, another encoding, bare types', () => {
    const { document } = bookFromVCard(
      lines(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Tammepuu;Liisu M=C3=A4rt;;;',
        'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1257:Liisu M=E4rt Tam=',
        'mepuu',
        'TEL;WORK;VOICE:+372 5555 0101',
        'EMAIL;PREF;INTERNET:liisu@kaeru.example',
        'ADR;WORK;CHARSET=UTF-8;QUOTED-PRINTABLE:;;Jaama tee 3=0D=0AII korrus;K=C3=A4ru;;79201;Eesti',
        'NOTE;ENCODING=QUOTED-PRINTABLE:Esimene rida=0D=0ATeine =3D rida',
      ),
    );
    expect(document).to.deep.include({
      of: 'person',
      name: 'Liisu Märt Tammepuu',
      tagline: 'Esimene rida\nTeine = rida',
      contacts: [{ phone: '+372 5555 0101', email: 'liisu@kaeru.example' }],
      location: { address: 'Jaama tee 3\nII korrus', city: 'Käru', postalCode: '79201', country: 'EE' },
    });
  });

  it('in version 4.0: addresses as values, languages in order, names in two of them', () => {
    const { document } = bookFromVCard(
      lines(
        'VERSION:4.0',
        'KIND:org',
        'FN;LANGUAGE=en;ALTID=1:Käru Museum',
        'FN;LANGUAGE=et;ALTID=1:Käru muuseum',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+372-5555-0101;ext=5',
        'GEO:geo:58.8262,25.1467',
        'LANG;PREF=2:en',
        'LANG;PREF=1:et',
        'LOGO:https://kaeru.example/logo.png',
        'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.social/@kaeru',
        'REV:20260501T000000Z',
      ),
    );
    expect(document).to.deep.include({
      name: { en: 'Käru Museum', et: 'Käru muuseum' },
      contacts: [{ phone: '+372-5555-0101' }],
      location: { lat: 58.8262, lon: 25.1467 },
      languages: ['et', 'en'],
      logo: { src: 'https://kaeru.example/logo.png' },
      social: [{ service: 'Mastodon', url: 'https://example.social/@kaeru' }],
      updated: '2026-05-01',
    });
  });

  it('unfolds lines, whatever ends them', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const text = lines('VERSION:3.0', 'FN:Har', ' bour', '\t Café', 'X-ABSHOWAS:COMPANY').replaceAll('\r\n', end);
      expect(bookFromVCard(text).document?.name).to.equal('Harbour Café');
    }
  });

  it('takes the people of a firm as whom to contact, with or without a card of the firm', () => {
    const person = (name: string, mail: string, role: string, org = 'Harbour AS') =>
      lines('VERSION:3.0', `N:${name.split(' ').reverse().join(';')};;;`, `FN:${name}`, `ORG:${org}`, `TITLE:${role}`, `EMAIL:${mail}`);
    const firm = lines('VERSION:3.0', 'FN:Harbour AS', 'ORG:Harbour AS', 'EMAIL:anna@harbour.example', 'URL:https://harbour.example/');
    const anna = person('Anna Berg', 'anna@harbour.example', 'Manager');
    const kari = person('Kari Lund', 'kari@harbour.example', 'Cook');
    expect(bookFromVCard(anna + firm + kari).documents).to.deep.equal([
      {
        kind: 'book',
        version: 1,
        name: 'Harbour AS',
        website: 'https://harbour.example/',
        contacts: [
          { name: 'Anna Berg', role: 'Manager', email: 'anna@harbour.example' },
          { name: 'Kari Lund', role: 'Cook', email: 'kari@harbour.example' },
        ],
      },
    ]);
    const { documents } = bookFromVCard(anna + person('Per Vik', 'per@vik.example', 'Owner', 'Vik AS') + kari);
    expect(documents.map(({ name, contacts }) => [name, contacts!.map((contact) => contact.name)])).to.deep.equal([
      ['Harbour AS', ['Anna Berg', 'Kari Lund']],
      ['Vik AS', ['Per Vik']],
    ]);
  });

  it('of version 4.0 without the parts of a name is of a person, whose firm has the book; a firm of another name is told of', () => {
    const rasa = ['FN:Rasa Žemaitė', 'ORG:Prie ežero', 'EMAIL:rasa@ezeras.example'];
    expect(bookFromVCard(lines('VERSION:4.0', ...rasa)).documents).to.deep.equal([
      { kind: 'book', version: 1, name: 'Prie ežero', contacts: [{ name: 'Rasa Žemaitė', email: 'rasa@ezeras.example' }] },
    ]);
    for (const firm of [
      ['VERSION:3.0', 'N:;;;;'],
      ['VERSION:4.0', 'N:;;;;'],
      ['VERSION:4.0', 'KIND:org'],
    ]) {
      const { document, dropped } = bookFromVCard(lines(...firm, ...rasa));
      expect(document!.name, firm.join()).to.equal('Rasa Žemaitė');
      expect(dropped, firm.join()).to.deep.equal([{ field: 'ORG', value: 'Prie ežero' }]);
    }
    expect(bookFromVCard(lines('VERSION:4.0', 'FN:Prie ežero', 'ORG:Prie Ežero')).dropped).to.deep.equal([]);
  });

  it('takes pictures by address, small ones of harmless kinds, and no others', () => {
    const photo = (...line: string[]) => bookFromVCard(lines('VERSION:3.0', 'FN:A', ...line));
    expect(photo('PHOTO;VALUE=uri:https://a.example/a.jpg').document!.logo).to.deep.equal({ src: 'https://a.example/a.jpg' });
    for (const bad of [
      'PHOTO;VALUE=uri:javascript:alert(1)',
      'LOGO;VALUE=uri:data:image/svg+xml;base64,AAAA',
      'LOGO;VALUE=uri:data:text/html,<script>alert(1)</script>',
      'PHOTO;ENCODING=b;TYPE=SVG:AAAA',
      `PHOTO;ENCODING=b;TYPE=PNG:${'A'.repeat(40_000)}`,
      'PHOTO;VALUE=uri:file:///etc/passwd',
    ]) {
      const { document, dropped } = photo(bad);
      expect(document!.logo, bad).to.equal(undefined);
      expect(dropped, bad).to.have.length(1);
    }
    // lines of base64 without a blank before them, as Android wrote
    const folded = photo('PHOTO;ENCODING=BASE64;JPEG:AAAA', 'BBBB', 'CCCC==', '', 'TEL:+354 555 0100');
    expect(folded.document!.contacts).to.deep.equal([{ phone: '+354 555 0100' }]);
  });

  it('of a card that is cut off, empty or none', () => {
    expect(bookFromVCard('BEGIN:VCARD\nVERSION:3.0\nFN:Harbour\nTEL:+354 55').document?.name).to.equal('Harbour');
    for (const text of ['', 'BEGIN:VCARD', 'hello', 'BEGIN:VCALENDAR\nEND:VCALENDAR', ':::', '"""::'])
      expect(bookFromVCard(text).documents, text).to.deep.equal([]);
    const { document, problems } = bookFromVCard(lines('VERSION:3.0', 'TEL:+354 555 0100'));
    expect(document).to.equal(null);
    expect(problems[0]!.code).to.equal('missing');
  });

  it('keeps signs that would end a line or a part', () => {
    const { document } = bookFromVCard(lines('VERSION:3.0', 'FN:a\\\\b\\,c\\;d\\ne', 'NOTE:</script>🧊 مرحبا \\\\n', 'X-ABSHOWAS:COMPANY'));
    expect(document!.name).to.equal('a\\b,c;d\ne');
    expect(document!.tagline).to.contain('🧊 مرحبا \\n');
  });
});
