/** What is an address, and what is not: each refusal here is of something that looks like one. */
import { expect } from '@open-wc/testing';
import { allLeaves, hostOf } from './index.js';
import type { ReadLeaf } from './leaf.js';

const BASE = 'https://example.org/files/our.json';
const read = (leaf: string, value: unknown): unknown => {
  const rule = allLeaves[leaf]!;
  if (rule instanceof RegExp) return typeof value === 'string' && rule.test(value);
  return rule(value, () => undefined, BASE);
};

describe('a mail address', () => {
  it('has a name and a host, with one sign between them', () => {
    for (const mail of ['a@b.example', 'anna.jonsdottir+shop@post.example.org', "o'brien@x.example", 'å@ø.example'])
      expect(read('email', mail), mail).to.equal(true);
  });

  it('has nothing that a mail program would take for more: a second address, headers, a name', () => {
    for (const sign of [' ', '\t', '@', '?', '&', '%', '<', '>', '"', '(', ')', ',', ':', ';', '\\'])
      for (const mail of [`a${sign}c@b.example`, `a@b${sign}c.example`, `${sign}a@b.example`, `a@b.example${sign}`])
        expect(read('email', mail), JSON.stringify(mail)).to.equal(false);
    for (const mail of ['', '@', 'a@', '@b', 'a.example']) expect(read('email', mail), mail).to.equal(false);
  });
});

describe('a telephone number', () => {
  it('begins with a digit, a plus or a bracket, and has digits and what parts them', () => {
    for (const phone of ['113', '+354 555 0100', '(0)22 33 44 55', '22.33.44.55', '22/33-44–55', '0'.repeat(31)])
      expect(read('phone', phone), phone).to.equal(true);
  });

  it('is no word, no address and no list', () => {
    for (const phone of [
      '',
      '11',
      'tlf 22334455',
      '22334455 ext 3',
      '22334455;ext=1',
      '-22334455',
      '.22334455',
      '0'.repeat(32),
      '22a33',
      '2,3,4',
      'x+354',
    ])
      expect(read('phone', phone), phone).to.equal(false);
  });
});

describe('a link and a file', () => {
  it('are absolute once they are read', () => {
    for (const leaf of ['link', 'file']) {
      expect(read(leaf, 'a.png'), leaf).to.equal('https://example.org/files/a.png');
      expect(read(leaf, 'http://a.example'), leaf).to.equal('http://a.example/');
      expect(read(leaf, 'www.a.example'), leaf).to.equal('https://www.a.example/');
      // in the middle of an address it says nothing
      expect(read(leaf, 'https://a.example/www.b'), leaf).to.equal('https://a.example/www.b');
      for (const value of [
        'javascript:alert(1)',
        'data:text/html,x',
        'httpsx:a',
        'xhttps:a',
        'file:///a',
        'blob:https://a.example/x',
        5,
        null,
        {},
        '',
      ])
        expect(read(leaf, value), `${leaf} ${JSON.stringify(value)}`).to.equal(undefined);
    }
    expect([read('link', 'mailto:a@b.example'), read('file', 'mailto:a@b.example')]).to.deep.equal(['mailto:a@b.example', undefined]);
    expect([read('link', 'tel:+354'), read('file', 'tel:+354'), read('link', 'telx:1'), read('link', 'xtel:1')]).to.deep.equal(['tel:+354', undefined, undefined, undefined]); // prettier-ignore
  });
});

describe('a host name', () => {
  it('is read out of whatever address stands around it, as browsers say it', () => {
    for (const [written, host] of [
      ['example.org', 'example.org'],
      ['EXAMPLE.org', 'example.org'],
      ['https://example.org/a?b#c', 'example.org'],
      ['http://example.org', 'example.org'],
      ['HTTPS://example.org', 'example.org'],
      ['example.org:8080', 'example.org'],
      ['example.org/path', 'example.org'],
      ['example.org?x', 'example.org'],
      ['example.org#x', 'example.org'],
      ['example.org.', 'example.org'],
      ['a.b.example.org', 'a.b.example.org'],
      ['*.example.org', '*.example.org'],
      ['https://*.example.org/', '*.example.org'],
      ['jól.example', 'xn--jl-5ja.example'],
      ['localhost', 'localhost'],
      ['LocalHost:3000', 'localhost'],
    ] as const) {
      expect(hostOf(written), written).to.equal(host);
      expect(read('domain', written), written).to.equal(host);
    }
  });

  it('is none where it is a word, a name before a host, a star elsewhere, or no text', () => {
    for (const written of [
      '',
      'example',
      'localhosts',
      'mylocalhost',
      'a..b',
      '.org',
      'org.',
      'user@example.org',
      'https://user@example.org',
      'a.*.org',
      '**.example.org',
      '*',
      'two words.org',
      'example.org two',
      'ftp://example.org',
      'xhttps://example.org',
      '//example.org',
      'a.b%',
      `${'a'.repeat(250)}.org`,
    ])
      expect(hostOf(written), written).to.equal(undefined);
    for (const value of [5, null, undefined, {}, ['example.org']]) expect(read('domain', value)).to.equal(false);
  });
});

describe('a text by language', () => {
  const notes: string[] = [];
  const text = (value: unknown): unknown => {
    notes.length = 0;
    return (allLeaves.text as ReadLeaf)(value, (code, found) => notes.push(`${code} ${String(found)}`));
  };

  it('keeps the good ones, and tells the language of the others', () => {
    expect(text({ en: ' A ', is: 'B' })).to.deep.equal({ en: 'A', is: 'B' });
    expect(notes).to.deep.equal([]);
    expect(text({ en: 5, xx_: 'A', is: 'B', da: '', nb: null })).to.deep.equal({ is: 'B' });
    expect(notes).to.deep.equal(['bad-text en', 'bad-text xx_']);
    expect(text({ en: '', is: ' ' })).to.equal(null);
    expect(notes).to.deep.equal([]);
  });

  it('may be one text, or a number, which is told; nothing else is one', () => {
    expect([text(' A '), ...notes]).to.deep.equal(['A']);
    expect([text(5), ...notes]).to.deep.equal(['5', 'converted undefined']);
    for (const value of [true, ['A'], NaN, Infinity]) expect([text(value), ...notes], String(value)).to.deep.equal([false]);
  });
});
