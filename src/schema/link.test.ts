import { expect } from '@open-wc/testing';
import * as fc from '../../test/support/properties.js';
import { safeUrl } from './link.js';

const base = 'https://firm.example/books/our.json';

describe('safeUrl', () => {
  it('lets http, https, mailto and tel pass, absolute', () => {
    expect(safeUrl('https://example.org/a b')).to.equal('https://example.org/a%20b');
    expect(safeUrl(' http://example.org ')).to.equal('http://example.org/');
    expect(safeUrl('mailto:a@example.org')).to.equal('mailto:a@example.org');
    expect(safeUrl('TEL:+3545550100')).to.equal('tel:+3545550100');
  });

  it('resolves relative addresses against the file', () => {
    expect(safeUrl('pictures/a.jpg', base)).to.equal('https://firm.example/books/pictures/a.jpg');
    expect(safeUrl('../a', base)).to.equal('https://firm.example/a');
    expect(safeUrl('//cdn.example/a.png', base)).to.equal('https://cdn.example/a.png');
    expect(safeUrl('#team', new URL(base))).to.equal(`${base}#team`);
  });

  it('drops relative ones where there is no file', () => {
    expect(safeUrl('pictures/a.jpg')).to.equal(undefined);
    expect(safeUrl('pictures/a.jpg', '')).to.equal(undefined);
    expect(safeUrl('a.jpg', 'not an address')).to.equal(undefined);
    expect(safeUrl('a.jpg', 'file:///home/a.json')).to.equal(undefined);
  });

  it('lets no mail and phone pass for pictures', () => {
    expect(safeUrl('mailto:a@example.org', base, 'image')).to.equal(undefined);
    expect(safeUrl('tel:1', base, 'image')).to.equal(undefined);
    expect(safeUrl('a.png', base, 'image')).to.equal('https://firm.example/books/a.png');
  });

  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001fjavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:x',
    'blob:https://firm.example/1',
    'filesystem:https://firm.example/1',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.org',
    'intent://x#Intent;end',
    'ftp://example.org',
    'ws://example.org',
    'https://bank.example@evil.example/',
    'https://user:secret@example.org/',
    'https://',
    'http://[',
    '',
    '   ',
  ];
  for (const value of hostile)
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value, base)).to.equal(undefined);
      expect(safeUrl(value, base, 'image')).to.equal(undefined);
    });

  it('sees backslashes and odd slashes as browsers do, and says where they lead', () => {
    expect(safeUrl('\\\\evil.example\\a', base)).to.equal('https://evil.example/a');
    expect(safeUrl('/\\evil.example', base)).to.equal('https://evil.example/');
    expect(safeUrl('https:\\\\evil.example', base)).to.equal('https://evil.example/');
  });

  it('is no place to run script from what only looks like a scheme', () => {
    expect(safeUrl('javascript&colon;alert(1)', base)).to.match(/^https:\/\/firm\.example\/books\/javascript/);
    expect(safeUrl('\u200bjavascript:alert(1)', base)).to.match(/^https:\/\/firm\.example\//);
  });

  it('takes only strings', () => {
    for (const value of [null, undefined, 1, {}, [], true, { toString: () => 'https://a.example' }])
      expect(safeUrl(value, base)).to.equal(undefined);
  });

  it('only ever gives the four schemes, whatever it gets', () => {
    const piece = fc.constantFrom(
      'java',
      'script:',
      'https:',
      '//',
      '\\',
      '\n',
      '\t',
      '\0',
      ' ',
      '@',
      ':',
      'data:',
      'evil.example',
      '?',
      '#',
      '%',
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(address, (value) => {
        const safe = safeUrl(value, base);
        if (safe === undefined) return;
        const url = new URL(safe);
        expect(url.href).to.equal(safe);
        expect(url.protocol).to.match(/^(https?|mailto|tel):$/);
        expect(url.username + url.password).to.equal('');
      }),
      { numRuns: 500 },
    );
  });
});
