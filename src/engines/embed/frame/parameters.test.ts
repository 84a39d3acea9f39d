import { expect } from '@open-wc/testing';
import { readParameters } from './parameters.js';

const read = (rest: string) => readParameters(`https://harbour.example/bob/embed.html${rest}`);

describe('the address of a frame', () => {
  it('names element, document, language and theme in its query or in its fragment', () => {
    for (const sign of ['?', '#', '#?']) {
      const { element, src, lang, theme, attributes } = read(`${sign}el=bob-Card&src=our-book.json&lang=nb_NO&theme=dark&view=full`);
      expect([element, src, lang, theme, attributes], sign).to.deep.equal(['card', 'our-book.json', 'nb-NO', 'dark', { view: 'full' }]);
    }
    expect(read('?el=board&kinds=need').attributes).to.deep.equal({ kinds: 'need' });
    expect(read('?el=figures&year=2026&languages=is+en').attributes).to.deep.equal({ year: '2026', languages: 'is en' });
    expect(read('').element).to.equal(undefined);
    expect(read('?el=&src= ').src).to.equal(undefined);
  });

  it('is read from its query first', () => {
    expect(read('?src=a.json#src=b.json&el=card')).to.include({ src: 'a.json', element: 'card' });
    expect(read('?src=a.json&src=b.json').src).to.equal('a.json');
  });

  it('carries a document, whatever WordPress adds', () => {
    for (const rest of [
      '?el=card#bob=1abc',
      '#bob=1abc#?secret=Xy9',
      '#el=card&bob=1abc',
      '#el=card#bob=1abc',
      '?bob=1abc',
      '?src=%23bob%3D1abc',
    ])
      expect(read(rest), rest).to.include({ carried: '#bob=1abc', src: undefined });
    expect(read('?el=card#bob%3D1abc').carried).to.equal('#bob%3D1abc');
    expect(read('#bob=1abc#?secret=Xy9').secret).to.equal('Xy9');
    expect(read('#bob=').carried, 'cut short').to.equal('#bob=');
  });

  it('takes a document that src carries for a carried one, wherever it says to lie', () => {
    const { src, carried } = read(`?src=${encodeURIComponent('our-book.json#bob=1abc')}`);
    expect([src, carried]).to.deep.equal([undefined, 'our-book.json#bob=1abc']);
    expect(read('?src=our-book.json#bob=1abc'), 'the fragment goes first').to.include({ carried: '#bob=1abc', src: 'our-book.json' });
  });

  it('has the secret of WordPress behind everything, and nothing else as a secret', () => {
    expect(read('?el=card&src=a.json#?secret=Ab1').secret).to.equal('Ab1');
    expect(read('#el=card&src=a.json#?secret=Ab1')).to.include({ secret: 'Ab1', src: 'a.json' });
    expect(read('#?secret=<script>').secret).to.equal(undefined);
    expect(read(`#?secret=${'a'.repeat(65)}`).secret).to.equal(undefined);
  });

  it('sets no attribute that brings texts or files of others, or parts for partners', () => {
    const rest =
      '?audience=staff&tiles=https://evil.example/{z}&books=https://evil.example/b.json&credential=ey&pack=security&onclick=x&style=x&data=x&data-x=1&page-size=12';
    expect(read(rest).attributes).to.deep.equal({ 'page-size': '12' });
    expect(read('?view=<b>&site=a%22b').attributes).to.deep.equal({});
    expect(read('?lang=english&theme=neon')).to.include({ lang: undefined, theme: undefined });
  });
});
