import { expect } from '@open-wc/testing';
import { languagesOf } from './languages.js';
import { directionOf, fallbackChain, pickText } from './text.js';

const lang = (text: Parameters<typeof pickText>[0], ...languages: string[]) => pickText(text, languages)?.lang;

describe('fallbackChain', () => {
  it('follows the ways of the North', () => {
    expect(fallbackChain('kl')).to.deep.equal(['kl', 'da', 'en']);
    expect(fallbackChain('fo')).to.deep.equal(['fo', 'da', 'en']);
    expect(fallbackChain('nn')).to.deep.equal(['nn', 'nb', 'da', 'en']);
    expect(fallbackChain('is')).to.deep.equal(['is', 'en']);
    expect(fallbackChain('en')).to.deep.equal(['en']);
  });

  it('drops regions, and takes no for Bokmål', () => {
    expect(fallbackChain('nn-NO')).to.deep.equal(['nn-no', 'nn', 'nb', 'da', 'en']);
    expect(fallbackChain('no')).to.deep.equal(['nb', 'en']);
    expect(fallbackChain('kl-GL')).to.deep.equal(['kl-gl', 'kl', 'da', 'en']);
  });

  it('stands names of the prototype', () => {
    expect(fallbackChain('constructor')).to.deep.equal(['constructor', 'en']);
    expect(fallbackChain('__proto__')).to.deep.equal(['__proto__', 'en']);
    expect(fallbackChain('')).to.deep.equal(['en']);
  });
});

describe('pickText', () => {
  const text = { en: 'Museum', da: 'Museum', is: 'Safn', et: 'Muuseum' };

  it('picks the asked language', () => {
    expect(pickText(text, 'is')).to.deep.equal({ text: 'Safn', lang: 'is', dir: 'ltr' });
  });

  it('falls back by the chain, then to the first one there', () => {
    expect(lang(text, 'kl')).to.equal('da');
    expect(lang(text, 'fo')).to.equal('da');
    expect(lang(text, 'nn')).to.equal('da');
    expect(lang({ ...text, nb: 'Museum' }, 'nn')).to.equal('nb');
    expect(lang(text, 'lt')).to.equal('en');
    expect(lang({ lv: 'Muzejs', lt: 'Muziejus' }, 'is')).to.equal('lv');
    expect(lang({ kl: 'Katersugaasivik' }, 'da')).to.equal('kl');
  });

  it('asks each language before any chain: the element, then the document', () => {
    expect(lang({ da: 'a', et: 'b', en: 'c' }, 'kl', 'et')).to.equal('et');
    expect(lang({ da: 'a', en: 'c' }, 'kl', 'et')).to.equal('da');
  });

  it('takes regions for no hindrance, either way, and any case', () => {
    expect(lang(text, 'is-IS')).to.equal('is');
    expect(lang({ 'en-GB': 'Colour', is: 'Litur' }, 'en')).to.equal('en-GB');
    expect(lang({ 'en-GB': 'Colour', 'en-US': 'Color' }, 'en-us')).to.equal('en-US');
    expect(lang({ IS: 'Litur', en: 'Colour' }, 'is')).to.equal('IS');
    expect(lang({ no: 'Farge', en: 'Colour' }, 'nb')).to.equal('no');
    expect(lang({ nb: 'Farge', en: 'Colour' }, 'no-NO')).to.equal('nb');
    expect(lang({ end: 'x', en: 'y' }, 'en')).to.equal('en');
  });

  it('takes a plain string as it is, in the language that the document says', () => {
    expect(pickText('Safn', 'en')).to.deep.equal({ text: 'Safn', lang: undefined, dir: 'auto' });
    expect(pickText('Safn', 'en', 'is')).to.deep.equal({ text: 'Safn', lang: 'is', dir: 'ltr' });
  });

  it('passes over blank texts', () => {
    expect(lang({ is: ' ', en: 'Museum' }, 'is')).to.equal('en');
    const blank: Parameters<typeof pickText>[0][] = ['', '  ', {}, { en: '' }, undefined, null];
    for (const none of blank) expect(pickText(none, 'en')).to.equal(undefined);
  });

  it('does not find what the prototype has', () => {
    expect(pickText({}, ['constructor', 'toString', '__proto__'])).to.equal(undefined);
    expect(pickText(JSON.parse('{"__proto__": "x"}') as Record<string, string>, '__proto__')?.text).to.equal('x');
  });

  it('tells the direction', () => {
    for (const rtl of ['ar', 'he', 'fa-IR', 'ur', 'yi', 'ku-Arab']) expect(directionOf(rtl), rtl).to.equal('rtl');
    for (const ltr of ['en', 'is', 'arn', 'fao', 'kl']) expect(directionOf(ltr), ltr).to.equal('ltr');
  });
});

describe('languagesOf', () => {
  it('orders the languages by use', () => {
    expect(
      languagesOf({ name: { et: 'a', en: 'b' }, sections: { concept: { goals: [{ et: 'c' }, { et: 'd', is: 'e', en: 'f' }] } } }),
    ).to.deep.equal(['et', 'en', 'is']);
  });

  it('does not take records for texts', () => {
    expect(languagesOf({ logo: { src: 'a.png' }, social: [{ url: 'https://example.org/' }], location: { lat: 1, lon: 2 } })).to.deep.equal(
      [],
    );
  });

  it('counts the language of the document itself', () => {
    expect(languagesOf({ lang: 'da', name: 'Museum' })).to.deep.equal(['da']);
    expect(languagesOf(null)).to.deep.equal([]);
  });

  it('can leave out a language that only names a thing or two', () => {
    const book = {
      name: { da: 'a', en: 'b', kl: 'c' },
      goals: [
        { da: 'd', en: 'e' },
        { da: 'f', en: 'g' },
      ],
    };
    expect(languagesOf(book, 0.5)).to.deep.equal(['da', 'en']);
  });
});
