/** Texts on their way into the page: the language that is picked, markup that is read, pictures and their monograms. */
import * as fc from '../../../test/support/properties.js';
import { render } from 'lit';
import { expect, HOSTILE, hostile, html, ran } from '../../../test/support/index.js';
import { hasMarkup } from './markup.js';
import { mark, monogram } from '../ui/picture.js';
import { prose } from './prose.js';
import { rich, richNodes } from './rich.js';
import { Locale } from '../element/locale.js';

const draw = (content: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(html`${content}`, place);
  return place;
};

describe('a locale', () => {
  const locale = new Locale('nb', 'nb', 'et');

  it('picks by the fallback chain and says the language only where it is another one', () => {
    expect(draw(locale.text({ nb: 'Hus', en: 'House' })).innerHTML.replace(/<!--.*?-->/g, '')).to.equal('Hus');
    const foreign = draw(locale.text({ en: 'House' })).querySelector('span')!;
    expect(foreign).to.include({ lang: 'en', dir: 'ltr', textContent: 'House' });
    expect(draw(locale.text({ ar: 'بيت' })).querySelector('span')).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('takes plain strings to be in the language of the document', () => {
    expect(draw(locale.text('Maja')).querySelector('span')!.lang).to.equal('et');
    expect(draw(new Locale('nb', 'nb').text('Maja')).querySelector('span')).to.equal(null);
    expect(locale.plain('Maja')).to.equal('Maja');
    expect(locale.plain(undefined)).to.equal('');
    expect(locale.text(undefined)).to.equal('');
  });

  it('does not mark a regional form of its own language as another one', () => {
    expect(
      draw(new Locale('en', 'en').text({ 'en-GB': 'Colour' }))
        .querySelector('[lang]')
        ?.getAttribute('lang') ?? 'en',
    ).to.match(/^en/);
  });
});

describe('markup', () => {
  it('is seen in rich texts only', () => {
    expect(hasMarkup({ sections: { concept: { text: 'A *b*' } } })).to.equal(true);
    expect(hasMarkup({ sections: { concept: { text: { en: 'A', nb: '- b' } } } })).to.equal(true);
    expect(hasMarkup({ name: 'A *b*', sections: { concept: { text: 'Plain, 100 %. (Yes!)' } } })).to.equal(false);
    for (const plain of [null, undefined, 1, 'A *b*', [], {}]) expect(hasMarkup(plain)).to.equal(false);
  });

  it('is seen in every text that Markdown or HTML would change', () => {
    for (const text of [
      '# A',
      'a **b**',
      'a _b_',
      '`a`',
      '1. a',
      '- a',
      '+ a',
      '> a',
      '[a](b)',
      '![a](b)',
      '<b>a</b>',
      '&amp;',
      'a | b',
      '~~a~~',
      'https://example.org',
      'a\n---',
      'a\n===',
      '---',
      'a\n\n---\n\nb',
    ]) {
      const changed =
        draw(richNodes(text))
          .innerHTML.replace(/<!--.*?-->/g, '')
          .trim() !== `<p>${text}</p>`;
      if (changed) expect(hasMarkup({ text }), JSON.stringify(text)).to.equal(true);
    }
  });
});

describe('rich text', () => {
  const shown = (text: string) => draw(rich(text));

  it('has paragraphs, lists, quotations, tables, links; its headings stand below those of the element', () => {
    const place = shown('# Top\n\nA *b* **c** `d`\n\n- e\n- f\n\n> g\n\n| h |\n|---|\n| i |\n\n[j](https://example.org/)');
    for (const name of ['h4', 'p', 'em', 'strong', 'code', 'ul li', 'blockquote', 'table td', 'a[href="https://example.org/"]'])
      expect(place.querySelector(name), name).to.not.equal(null);
    expect(place.querySelector('h1, h2, h3')).to.equal(null);
  });

  it('leads nowhere but to http, https, mailto and tel, and keeps the words of other links', () => {
    for (const url of [
      'javascript:__ran()',
      'JaVaScRiPt:__ran()',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'java&#x73;cript:x',
      ' \u0001javascript:x',
    ]) {
      const place = shown(`before [words](<${url}>) after`);
      expect(place.querySelector('a[href]:not([href^="http"])'), url).to.equal(null);
      expect(place.textContent).to.include('words');
    }
    expect([...shown('[a](mailto:a@b.example) [b](tel:+3541) [c](/d)').querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'mailto:a@b.example',
      'tel:+3541',
      `${location.origin}/d`,
    ]);
  });

  it('has nothing that acts, loads, or reaches out of its place, whatever comes', () => {
    const runs = ran();
    const check = (text: string) => {
      const place = shown(text);
      for (const one of place.querySelectorAll('*')) {
        expect(one.localName, text).to.match(
          /^(p|br|strong|b|em|i|s|del|ins|sub|sup|mark|small|a|ul|ol|li|dl|dt|dd|blockquote|q|cite|code|pre|kbd|abbr|hr|h[456]|table|thead|tbody|tr|th|td|span)$/,
        );
        for (const { name } of one.attributes) expect(name, text).to.match(/^(href|lang|dir|title|colspan|rowspan|scope|start|align)$/);
      }
    };
    for (const text of hostile) check(text);
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              ...HOSTILE.scripts,
              ...HOSTILE.mutation,
              ...HOSTILE.markdown.slice(0, 12),
              '\n\n',
              ' ',
              '<p>',
              '</p>',
              '> ',
              '- ',
              '`',
            ),
          )
          .map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 150 },
    );
    expect(runs()).to.equal(0);
  });

  it('shows words in angle brackets as they were typed, and takes out tags, whatever they are called', () => {
    for (const text of [
      'Cakes <with> cream',
      'Bolli <með> haldi',
      '<with>',
      '<3 of us>',
      'a < b > c',
      'One **<two>** three',
      '- Cakes <with> cream\n\n| a |\n|---|\n| <of> |',
      '<div>Cakes <with> <b>cream</b></div>',
      '&lt;with&gt;',
    ]) {
      const place = shown(text);
      const words = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
      expect(place.textContent.match(/<[^>]*>/g), text).to.deep.equal(words.match(/<[^>]*>/g)!.filter((one) => !/b>|div>/.test(one)));
    }
    expect(shown('<with>\n**cream**').querySelector('p > strong'), 'Markdown goes on behind it').to.not.equal(null);
    for (const tag of [
      ...[
        '<section>',
        '<x-foo>',
        '<bob-card></bob-card>',
        '<foo onclick=__ran()>',
        '<foo bar>',
        '<foo/>',
        '</foo>',
        '<mglyph>',
        '<feImage>',
      ],
      ...['&lt;section&gt;', '&lt;foo onclick=__ran()&gt;', '<svg><desc></desc></svg>'],
    ])
      expect(shown(`x${tag}`).textContent.trim(), tag).to.equal('x');
    expect(shown('<with>').querySelector('with')).to.equal(null);
  });

  it('keeps what is no tag before its reader is here, too', () => {
    for (const text of ['<3 of us', 'I <3 bread> and a < b > c', 'Ask <anna@a.example>'])
      expect(draw(prose(text, { locale: new Locale('en', 'en'), rich: undefined })).textContent.trim()).to.equal(text);
    expect(draw(prose('A <b>b</b> <br>', { locale: new Locale('en', 'en'), rich: undefined })).textContent.trim()).to.equal('A b');
  });
});

describe('monogram', () => {
  it('has the first letters of the first and the last word', () => {
    for (const [name, letters] of [
      ['Anna', 'A'],
      ['Anna María Berg', 'AB'],
      ['the "old" mill', 'TM'],
      ['2 brødre', '2B'],
      ['', ''],
      ['—', ''],
      ['ängel', 'Ä'],
      ['𝒜 b', '𝒜B'],
      ["O'Neill", 'O'],
    ] as const)
      expect(monogram(name), name).to.equal(letters);
  });

  it('has no letter of a legal form, before or after the name', () => {
    for (const [name, letters] of [
      ['UAB „Kauno duona“', 'KD'],
      ['Kauno duona, UAB', 'KD'],
      ['VšĮ Kultūros fabrikas', 'KF'],
      ['MB Trys vėjai', 'TV'],
      ['AB Amber Grid', 'AG'],
      ['Norðursjór ehf.', 'N'],
      ['Bláa húsið hf', 'BH'],
      ['Vitinn slf.', 'V'],
      ['Fiskur og salt ohf.', 'FS'],
      ['Havnens Fisk ApS', 'HF'],
      ['Havnens Fisk A/S', 'HF'],
      ['Brødrene Dahl I/S', 'BD'],
      ['Fjord og Fjell AS', 'FF'],
      ['AS Fjord', 'F'],
      ['Hansen & Sønn ANS', 'HS'],
      ['Nordlys DA', 'N'],
      ['Bryggen SA', 'B'],
      ['Kalev OÜ', 'K'],
      ['MTÜ Eesti Rand', 'ER'],
      ['SIA "Rīgas maize"', 'RM'],
      ['“Rīgas maize”, SIA', 'RM'],
      ['Rīgas maize (SIA)', 'RM'],
      ['Smeden Aktiebolag AB', 'SA'],
      ['Satama Oy', 'S'],
      ['Nordsee Handel GmbH', 'NH'],
      ['Quiet Boats Ltd.', 'QB'],
      ['AS', 'A'],
      ['Da Vinci', 'DV'],
      ['Ås gård', 'ÅG'],
      ['as good as new', 'AN'],
    ] as const)
      expect(monogram(name), name).to.equal(letters);
  });

  it('is short and throws on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => { expect(monogram(name).length).to.be.below(9); })); // prettier-ignore
  });

  it('stands where there is no picture, hidden from those who hear the name anyway', () => {
    const place = draw(mark(undefined, 'Anna', new Locale('en', 'en')));
    expect(place.querySelector('.mark.failed .monogram')!.getAttribute('aria-hidden')).to.equal('true');
    expect(place.querySelector('img')).to.equal(null);
  });
});
