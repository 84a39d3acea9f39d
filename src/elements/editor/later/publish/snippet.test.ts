import { expect } from '@open-wc/testing';
import { scriptTag, snippet, type Placing, type Platform } from '../../../../engines/embed/snippet.js';

const placing: Placing = {
  element: 'card',
  display: true,
  attributes: { view: 'full' },
  source: 'https://files.example/book.json',
  name: 'Harbour Bakery',
  href: 'https://harbour.example/',
  lang: 'nb',
  script: { src: 'https://cluster.example/bob/bob.js' },
};
const PLATFORMS: readonly Platform[] = ['wordpress', 'wix', 'squarespace', 'google-sites', 'joomla', 'html'];
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the line to paste', () => {
  it('is one line on every platform, whatever the name', () => {
    for (const platform of PLATFORMS)
      for (const mayScript of [true, false]) {
        const { html } = snippet({ ...placing, name: 'Two\nlines\r\n  and\ttabs' }, platform, mayScript)!;
        expect(html, platform).not.to.match(/[\n\r\t]/);
        expect(parsed(html).body.textContent).to.equal('Two lines and tabs');
      }
  });

  it('is a marked link with the script where an editor removes unknown tags', () => {
    for (const platform of ['wordpress', 'squarespace', 'joomla'] as const)
      expect(snippet(placing, platform)).to.deep.equal({
        html: '<script type="module" src="https://cluster.example/bob/bob.js"></script><a data-bob="card" data-view="full" data-src="https://files.example/book.json" href="https://harbour.example/" lang="nb">Harbour Bakery</a>',
        form: 'link',
        script: true,
      });
  });

  it('is the element with a link in it where HTML stays as it is', () => {
    for (const platform of ['html', 'google-sites', 'wix'] as const) {
      const { html, form } = snippet(placing, platform)!;
      expect(form).to.equal('tag');
      const card = parsed(html).querySelector('bob-card')!;
      expect(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({ src: 'https://files.example/book.json', view: 'full', lang: 'nb' }); // prettier-ignore
      expect(card.querySelector('a')!.getAttribute('href')).to.equal('https://harbour.example/');
    }
  });

  it('has no script for those who may not write one, and is not to be had for a field that takes a password', () => {
    const author = snippet(placing, 'wordpress', false)!;
    expect(author).to.include({ form: 'link', script: false });
    expect(author.html).not.to.include('<script');
    expect(snippet({ ...placing, element: 'password', display: false }, 'wordpress', false)).to.equal(undefined);
    expect(snippet({ ...placing, element: 'password', display: false }, 'wordpress', true)!.form).to.equal('tag');
  });

  it('carries the document in its link where the owner has neither a page nor a file', () => {
    const { html } = snippet({ ...placing, source: '#bob=1AbC-_9', href: undefined }, 'wordpress', false)!;
    const link = parsed(html).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#bob=1AbC-_9');
    expect(link.dataset.src).to.equal(undefined);
  });

  it('names the hash of the script where it is known, with what that needs', () => {
    expect(scriptTag({ src: '/bob/bob.js', integrity: 'sha384-abc' })).to.equal(
      '<script type="module" src="/bob/bob.js" integrity="sha384-abc" crossorigin></script>',
    );
  });

  it('runs nothing of what stands in the document', () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    for (const platform of PLATFORMS)
      for (const mayScript of [true, false]) {
        const page = parsed(snippet({ ...placing, name: evil, href: evil, source: evil, lang: evil, attributes: { view: evil } }, platform, mayScript)!.html); // prettier-ignore
        expect(page.querySelectorAll('img').length, platform).to.equal(0);
        expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent).join('')).to.equal('');
        expect([...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'))).to.deep.equal([]); // prettier-ignore
      }
  });
});
