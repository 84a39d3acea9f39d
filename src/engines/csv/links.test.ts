/** Addresses in cells: a site, a file, a profile or a mail address, or nothing. */
import { expect } from '@open-wc/testing';
import { fileOf, firstOf, mailOf, networkOf, profileOf, siteOf, wordsOfLink } from './links.js';

const each = <T>(read: (cell: string) => T, cases: Readonly<Record<string, T>>): void => {
  for (const [cell, value] of Object.entries(cases)) expect(read(cell), cell).to.deep.equal(value);
};
const none = (read: (cell: string) => unknown, cells: readonly string[]): void => {
  for (const cell of cells) expect(read(cell), cell).to.equal(undefined);
};

describe('the address of a site', () => {
  it('is read with and without its scheme', () => {
    const long = `${'x'.repeat(63)}.is`;
    each(siteOf, {
      'https://a.example': 'https://a.example',
      'HTTP://a.example/x': 'HTTP://a.example/x',
      'https:/a.example': 'https:/a.example',
      '//a.example/x': 'https://a.example/x',
      'a.example': 'https://a.example',
      'www.a.example/om oss': 'https://www.a.example/om oss',
      'a.example/': 'https://a.example/',
      'a.example:8080': 'https://a.example:8080',
      'a.example:8080/x': 'https://a.example:8080/x',
      'a.example?x=1': 'https://a.example?x=1',
      'a.example#om': 'https://a.example#om',
      'a_b.example': 'https://a_b.example',
      'sjø-mat.example': 'https://sjø-mat.example',
      'Å.is': 'https://Å.is',
      'a.xn--p1ai': 'https://a.xn--p1ai',
      'a.b.c.d.e.f.g.h.is': 'https://a.b.c.d.e.f.g.h.is',
      [long]: `https://${long}`,
      'a.example/logo.png': 'https://a.example/logo.png',
      'https://localhost': 'https://localhost',
      'http://localhost:80/a': 'http://localhost:80/a',
      'https://10.0.0.1': 'https://10.0.0.1',
      'https://192.168.10.20/x': 'https://192.168.10.20/x',
      'fisk.eps.example': 'https://fisk.eps.example',
      'mailto:anna@b.example': 'mailto:anna@b.example',
      'https://[::1]/': 'https://[::1]/',
      'mailto:a@b.example': 'mailto:a@b.example',
      'tel:+47': 'tel:+47',
      'TEL:22': 'TEL:22',
    });
  });
  it('is read without what stands around it', () => {
    const kept = ['<https://a.example>', ' https://a.example ', 'https://a.example.', 'https://a.example ,;', '“https://a.example”', '„https://a.example“', '«https://a.example»', '"https://a.example"', '=HYPERLINK("https://a.example";"Fisk")', '=HYPERKOBLING( "https://a.example" )', '<a class="x" href=\'https://a.example\'>Fisk</a>', '<A href="https://a.example">', '<a href=https://a.example>', '<img alt="" src="https://a.example">', '<img src=https://a.example>', '[Fisk](https://a.example)', '[](https://a.example)', 'Fisk#https://a.example#', '#https://a.example#']; // prettier-ignore
    for (const cell of kept) expect(siteOf(cell), cell).to.equal('https://a.example');
    expect(siteOf('Fisk#http://a.example#')).to.equal('http://a.example');
  });
  it('is none of anything else', () => {
    none(siteOf, ['', 'fisk', 'https://', 'https://fisk', 'https:a.example', '///a', 'a.e', 'a..example', '-a.example', 'a-.example', 'a.example1', '1.2.3', 'a.example:123456', 'a.example?', 'a.b.c.d.e.f.g.h.i.is', `${'x'.repeat(64)}.is`, 'www.fisk', 'https://www.fisk/', 'www.fisk?x', 'www.fisk#x', 'https://www.a.example/www.b.example', 'a.example, https://b.example', 'a.example|www.b.example', 'https://a.example www.b.example', 'https://a.example\nOm oss', 'a.example (ny)', 'Nettside: a.example', 'https://user@a.example', 'https://a.example]', 'ftp://a.example', 'a.example, http://b.example', 'http://www.fisk', 'http://fisk/localhost', 'x mailto:a@b.example', 'a.example]#', 'javascript:alert(1)', 'data:x,', 'mailto:x', 'tel:x', 'mailto:a b@c.example', '=A1("https://a.example")', '[x](https://a.example) y', 'Fisk#https://a.example#x', 'x <a href="https://a.example">', 'localhost', '10.0.0.1', `a.example/${'x'.repeat(5000)}`]); // prettier-ignore
  });
  it('is none of a file, also of one that only another program opens', () => {
    none(siteOf, ['logo.png', 'logo.jpeg', 'LOGO.JPG', 'index.html', 'index.htm', 'a.pdf?x', 'a.csv#x', 'logo.png/x', 'logo.eps', 'logo.tif', 'logo.tiff', 'skilt.cdr', 'skilt.psd', 'IMG_1.heic', 'folder.indd', 'om-oss.docx', 'om-oss.doc', 'medlemmer.xls', 'brosjyre.pptx', 'brosjyre.ppt', 'logo.eps/x']); // prettier-ignore
    expect([siteOf('fisk.ai'), siteOf('fisk.ai/logo.eps')]).to.deep.equal(['https://fisk.ai', 'https://fisk.ai/logo.eps']);
  });
});

describe('the address of a file', () => {
  it('is whole, or starts beside the table', () => {
    each(fileOf, {
      'a.png': 'a.png',
      'A b.JPG': 'A b.JPG',
      'logos/a.svg': 'logos/a.svg',
      'a.webp?x=1': 'a.webp?x=1',
      'a.pdf#page=2': 'a.pdf#page=2',
      './a': './a',
      '../a/b': '../a/b',
      '/a': '/a',
      '<img src="a.png">': 'a.png',
      '=IMAGE("https://a.example/a.png")': 'https://a.example/a.png',
      '//a.example/a.png': 'https://a.example/a.png',
      'a.example/a': 'https://a.example/a',
      'http://a.example/logo.png': 'http://a.example/logo.png',
      'logos/a~b*c.png': 'logos/a~b*c.png',
      'https://a.example/logo.ai': 'https://a.example/logo.ai',
    });
  });
  it('is none of words, of several files, and of what only its owner has', () => {
    none(fileOf, ['', 'logo', 'nei', '/', '.../a', '.png', '*.png', '~/a.png', '~a.png', 'C:\\a.png', 'c:a.png', 'D:/a.png', '\\\\server\\a.png', 'file:///a.png', 'a.png, b.png', 'a.png; b.png', 'a.jpeg|b.jpeg', 'a.png ,b.png', 'a.pngx y', 'logo.ai', 'logo.ps', 'Logo_2.AI', 'logo.eps', 'logo.tiff', 'logos/a.psd', 'mailto:a@b.example', 'a.png www.b.example']); // prettier-ignore
  });
});

describe('a cell with several addresses', () => {
  it('gives the first; one address among other words is none', () => {
    expect(firstOf('a.example', siteOf)).to.deep.equal(['https://a.example']);
    for (const cell of [
      'a.example, b.example',
      'a.example b.example',
      'a.example;b.example',
      'a.example | b.example',
      'a.example\nog b.example',
    ])
      expect(firstOf(cell, siteOf), cell).to.deep.equal(['https://a.example', 'https://b.example']);
    for (const cell of ['', 'x y', 'a.example b', 'x, a.example']) expect(firstOf(cell, siteOf)[0], cell).to.equal(undefined);
    expect(firstOf(`a.example b.example ${'x'.repeat(5000)}`, siteOf)).to.deep.equal([undefined]);
  });
});

describe('the words of a link', () => {
  it('are what a spreadsheet shows of it', () => {
    each(wordsOfLink, {
      '=HYPERLINK("https://a.example","Fisk")': 'Fisk',
      ' =HYPERKOBLING( "https://a.example" ; "Fisk ""AS"" " ) ': 'Fisk "AS"',
      '=hyperlink("http://a.example")': 'http://a.example',
      '=HYPERLINK("https://a.example";" ")': 'https://a.example',
    });
    none(wordsOfLink, ['Fisk', 'x=HYPERLINK("https://a.example";"x")', '=HYPERLINK("https://a.example";"x"', '=HYPERLINK("https://a.example";"x")y', '=HYPERLINK("ftp://a.example";"x")', '=A1("https://a.example";"x")', '=HYPERLINK("https://a.example";"x";"y")']); // prettier-ignore
  });
});

describe('a profile', () => {
  it('is on a network that its heading or a word names', () => {
    each(networkOf, { Facebook: 'facebook', ' fb ': 'facebook', IG: 'instagram', insta: 'instagram', Twitter: 'x', x: 'x', yt: 'youtube' });
    none(networkOf, ['', 'fisk', 'constructor', 'face book']);
  });
  it('is an address, or a name on a network that the item names', () => {
    each((item) => profileOf(item), {
      'https://a.example/fisk': { url: 'https://a.example/fisk' },
      ' facebook.com/fisk ': { url: 'https://facebook.com/fisk' },
      'Fisk: https://a.example/x': { service: 'Fisk', url: 'https://a.example/x' },
      'Fisk AS www.a.example': { service: 'Fisk AS', url: 'https://www.a.example' },
      'Fisk a.example/x': { service: 'Fisk', url: 'https://a.example/x' },
      'Fisk fisk.example/': { service: 'Fisk', url: 'https://fisk.example/' },
      'Fisk http://a.example/x/y': { service: 'Fisk', url: 'http://a.example/x/y' },
      'Instagram: @fisk': { service: 'instagram', url: 'https://www.instagram.com/fisk' },
      'IG @fisk.as': { service: 'instagram', url: 'https://www.instagram.com/fisk.as' },
      'ig:fisk': { service: 'instagram', url: 'https://www.instagram.com/fisk' },
      'facebook fisk': { service: 'facebook', url: 'https://www.facebook.com/fisk' },
      'twitter: fisk_1': { service: 'x', url: 'https://x.com/fisk_1' },
      'linkedin: fisk-as': { service: 'linkedin', url: 'https://www.linkedin.com/company/fisk-as' },
      'tiktok: @fisk': { service: 'tiktok', url: 'https://www.tiktok.com/@fisk' },
      'youtube: fisk': { service: 'youtube', url: 'https://www.youtube.com/@fisk' },
      'threads: fisk': { service: 'threads', url: 'https://www.threads.net/@fisk' },
      [`facebook: ${'x'.repeat(50)}`]: { service: 'facebook', url: `https://www.facebook.com/${'x'.repeat(50)}` },
    });
    none((item) => profileOf(item), ['', '@fisk', 'fisk', 'fisk_as', 'foo: @fisk', 'facebook: none', 'facebook: x', 'facebook: Fisk & Co', `facebook: ${'x'.repeat(51)}`, `https://a.example/${'x'.repeat(500)}`, 'Fisk a.example']); // prettier-ignore
  });
  it('is a name alone where the column is of one network', () => {
    const at = (name: string) => ({ service: 'instagram', url: `https://www.instagram.com/${name}` });
    each((item) => profileOf(item, 'instagram'), {
      '@fisk': at('fisk'),
      ' fisk ': at('fisk'),
      '@fi': at('fi'),
      fisk: at('fisk'),
      Fisk: at('Fisk'),
      'a.b': at('a.b'),
      fi_1: at('fi_1'),
      '@ørn': at('ørn'),
      'https://a.example': { service: 'instagram', url: 'https://a.example' },
      'fb: fisk': { service: 'facebook', url: 'https://www.facebook.com/fisk' },
      'fb fi': { service: 'facebook', url: 'https://www.facebook.com/fi' },
    });
    none((item) => profileOf(item, 'instagram'), ['', 'fi', 'abc', 'bæreby', 'Bergen fisk', 'nei', 'Ingen', '@none', 'puudub', 'foo: fisk', 'fisk!']); // prettier-ignore
  });
});

describe('a mail address', () => {
  it('is read without what stands around it', () => {
    for (const cell of ['a@b.example', 'Anna <a@b.example>', 'mailto:a@b.example?subject=Hei', 'a@b.example,', '.a@b.example.', '*a@b.example*', '**a@b.example**', '..a@b.example..', '[a@b.example]', 'Anna#mailto:a@b.example#', '"a@b.example"', 'a@b.example a@b.example', "'a@b.example'", '(a@b.example)'])
      expect(mailOf(cell), cell).to.deep.equal({ address: 'a@b.example', more: false }); // prettier-ignore
    expect(mailOf('a@localhost')!.address).to.equal('a@localhost');
    expect(mailOf('åse@sjømat.example')!.address).to.equal('åse@sjømat.example');
  });
  it('is the first of several, and that is told', () => {
    for (const cell of ['a@b.example; c@b.example', 'a@b.example/c@d.example', 'a@b.example|c@d.example', 'a@b.example c@d.example', 'a@b.example:c@d.example'])
      expect(mailOf(cell), cell).to.deep.equal({ address: 'a@b.example', more: true }); // prettier-ignore
  });
  it('is none of anything else', () => {
    none(mailOf, ['', 'a', 'a@', '@a.example', 'a@b', 'a@.example', 'a@b..example', 'a..b@c.example', 'a at b.example', 'a(at)b.example', 'a@localhosts', `${'x '.repeat(300)}a@b.example`]); // prettier-ignore
  });
});
