import { expect } from '@open-wc/testing';
import { msg, withMessages, str } from './messages.js';
import { plural } from './plural.js';

const greet = (name: string, town: string) => msg(str`Hello ${name} of ${town}`, { id: 'kit.greet' });

describe('msg and withMessages', () => {
  it('says the English of the source where nothing is spoken', () => {
    expect(greet('Ane', 'Nuuk')).to.equal('Hello Ane of Nuuk');
    expect(msg('Open', { id: 'kit.open' })).to.equal('Open');
  });

  it('puts the values where the translation wants them', () => {
    expect(withMessages({ 'kit.greet': [1, ': hei, ', 0, '!'] }, () => greet('Ane', 'Nuuk'))).to.equal('Nuuk: hei, Ane!');
  });

  it('takes English for the texts that a language lacks', () => {
    expect(withMessages({ 'kit.other': 'x' }, () => greet('Ane', 'Nuuk'))).to.equal('Hello Ane of Nuuk');
  });

  it('speaks another language within, and the former one after it, even after an error', () => {
    const say = () => msg('Open', { id: 'kit.open' });
    const [nb, da] = [{ 'kit.open': 'Åpent' }, { 'kit.open': 'Åbent' }];
    expect(withMessages(nb, () => [say(), withMessages(da, say), say()])).to.deep.equal(['Åpent', 'Åbent', 'Åpent']);
    expect(() =>
      withMessages(nb, () => {
        throw new Error('in the middle');
      }),
    ).to.throw('in the middle');
    expect(say()).to.equal('Open');
  });
});

describe('plural', () => {
  const forms = { zero: () => 'zero', one: () => 'one', few: () => 'few', many: () => 'many', other: () => 'other' };
  const all = (language: string, counts: number[]) => counts.map((count) => plural(count, language, forms)).join(' ');

  it('knows the forms of each language', () => {
    for (const language of ['en', 'nb', 'da', 'kl', 'et']) expect(all(language, [0, 1, 2, 21]), language).to.equal('other one other other');
    expect(all('is', [0, 1, 2, 11, 21])).to.equal('other one other other one');
    expect(all('lv', [0, 1, 2, 10, 11, 21])).to.equal('zero one other zero zero one');
    expect(all('lt', [0, 1, 2, 10, 11, 21, 22, 1.5])).to.equal('other one few other other one few many');
  });

  it('uses the other form where one is not given, and English rules for what is no language', () => {
    expect(plural(2, 'lt', { other: () => 'other' })).to.equal('other');
    for (const language of ['', '!', 'en_US']) expect(all(language, [1, 2]), language).to.equal('one other');
  });
});
