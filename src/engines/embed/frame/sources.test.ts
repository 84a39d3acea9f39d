import { expect } from '@open-wc/testing';
import { isAllowed, linesOf, placeOf, unreadable } from './sources.js';

const PAGE = 'https://harbour.example/bob/embed.html?el=card#x';
const kind = (src: string, page = PAGE): string => placeOf(src, page).kind;

describe('a document for a frame', () => {
  it('may lie in the folder of its page, and below', () => {
    for (const src of [
      'our-book.json',
      './books/a.json',
      '/bob/a.json',
      'https://harbour.example/bob/a.json',
      'books/../a.json',
      'a.json?v=2',
      'Ærø%20kro.json',
    ])
      expect(kind(src), src).to.equal('beside');
    expect(placeOf('a.json#top', PAGE)).to.deep.equal({ kind: 'beside', url: 'https://harbour.example/bob/a.json' });
    expect(kind('a.json', 'https://harbour.example:8443/bob/')).to.equal('beside');
  });

  it('lies elsewhere in another folder, on another host, port or scheme', () => {
    for (const src of [
      ...['../a.json', '/a.json', '/bobby/a.json', '/bob', '%2e%2e/a.json', 'books/../../a.json', '..\\a.json', '/bob/../uploads/a.json'],
      ...['//evil.example/bob/a.json', '\\\\evil.example/bob/a.json', 'https://evil.example/bob/a.json', 'http:/\\evil.example/bob/a.json'],
      ...[
        'https://harbour.example.evil.example/bob/a.json',
        'https://harbour.example:8443/bob/a.json',
        'http://harbour.example/bob/a.json',
      ],
      ...['https://harbour.example./bob/a.json'],
    ])
      expect(kind(src), src).to.equal('elsewhere');
  });

  it('is none where no file of the web is named, or a name is disguised', () => {
    for (const src of [
      ...[
        'javascript:alert(1)',
        'data:application/json,{}',
        'blob:https://harbour.example/1',
        'file:///etc/passwd',
        'about:blank',
        'java\nscript:1',
      ],
      ...[
        'https://harbour.example@evil.example/a.json',
        'https://harbour.example:x@harbour.example/bob/a.json',
        'https://',
        'http://[',
        'ftp://harbour.example/bob/a.json',
      ],
      ...[
        '..%2fuploads%2fa.json',
        'books/..%5c..%5ca.json',
        '..%252fa.json',
        '%2e%2e%2fa.json',
        '..;/a.json',
        'a.json%00.png',
        'books/.%2e/..%2fa.json',
      ],
    ])
      expect(kind(src), src).to.equal('none');
  });

  it('may lie where the owner has allowed it, and nowhere that looks like it', () => {
    const list = ['books.example.org', 'https://cluster.example:8443/members/', '/documents/', 'https://one.example/only.json'];
    const may = (address: string): boolean => isAllowed(address, list, PAGE);
    for (const address of [
      ...['https://books.example.org/a/b.json', 'https://BOOKS.example.org/a.json', 'https://cluster.example:8443/members/a.json'],
      ...['https://harbour.example/documents/x/a.json', 'https://one.example/only.json', 'https://one.example/only.json?v=2'],
    ])
      expect(may(address), address).to.equal(true);
    for (const address of [
      ...['https://books.example.org.evil.example/a.json', 'https://evil-books.example.org/a.json', 'https://a.books.example.org/a.json'],
      ...['https://books.example.org@evil.example/a.json', 'https://x:y@books.example.org/a.json', 'https://books.example.org:444/a.json'],
      ...[
        'http://books.example.org/a.json',
        'https://evil.example/books.example.org/',
        'https://evil.example/?books.example.org',
        'https://evil.example#books.example.org',
      ],
      ...[
        'https://cluster.example/members/a.json',
        'https://cluster.example:8443/members-evil/a.json',
        'https://cluster.example:8443/members/../a.json',
      ],
      ...[
        'https://cluster.example:8443/members/..%2fa.json',
        'https://harbour.example/uploads/a.json',
        'https://one.example/only.jsonp',
        'javascript:1',
      ],
    ])
      expect(may(address), address).to.equal(false);
  });

  it('is allowed by no line that says too much or nothing', () => {
    const lines = [
      '',
      ' ',
      '*',
      '*.example.org',
      'https://*',
      'javascript:1',
      'https://a:b@books.example.org',
      'books.example.org?x',
      'books.example.org#x',
      7,
      null,
    ];
    for (const line of lines) expect(isAllowed('https://books.example.org/a.json', [line], PAGE), String(line)).to.equal(false);
    expect(unreadable(['books.example.org', '', 7, 'data:x', 'https://'], PAGE)).to.deep.equal(['', 7, 'data:x', 'https://']);
    for (const json of [null, 'x', [], {}, { allow: 'books.example.org' }, { allow: {} }]) expect(linesOf(json)).to.deep.equal([]);
    expect(linesOf({ allow: ['a.example'] })).to.deep.equal(['a.example']);
  });
});
