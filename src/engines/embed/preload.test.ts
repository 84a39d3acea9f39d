import { expect } from '@open-wc/testing';
import { preload, snippet, type Placing } from './snippet.js';

describe('the line that asks for a document beside the script of one element', () => {
  it('asks as the element does, or the browser would ask twice', () => {
    expect(preload('https://files.example/book.json?a=1&b="2"')).to.equal(
      '<link rel="preload" as="fetch" crossorigin href="https://files.example/book.json?a=1&#38;b=&#34;2&#34;">',
    );
    for (const file of ['book.json', '/books/book.json', '//files.example/book.json', 'http://files.example/book.json'])
      expect(preload(file)).to.equal(`<link rel="preload" as="fetch" crossorigin href="${file}">`);
  });

  it('is not there where there is no file to ask for', () => {
    const carried = ['#bob=1AbC-_9', 'https://firm.example/page#bob=1AbC-_9', 'https://firm.example/page#bob%3D1AbC-_9'];
    for (const source of ['', '#book', ...carried, 'data:application/json,{}', 'blob:x', 'file:///x', 'https://'])
      expect(preload(source), source).to.equal('');
  });

  it('is not there beside bob.js, which asks by itself', () => {
    const placing: Placing = { element: 'card', display: true, source: 'book.json', name: 'Firm', script: { src: '/bob/bob.js' } };
    for (const platform of ['wordpress', 'html'] as const) expect(snippet(placing, platform)!.html).not.to.include('<link');
  });
});
