import { expect } from '@open-wc/testing';
import {
  assess,
  listsFor,
  loadPhraseWords,
  loadWords,
  passphrase,
  passphraseWithin,
  phraseLanguages,
  scoreOf,
  type AssessOptions,
  type Finding,
} from './index.js';

const kinds = (password: string, options?: AssessOptions): string[] => assess(password, options).findings.map(({ kind }) => kind);
const first = (password: string, options?: AssessOptions): Finding => assess(password, options).findings[0]!;

describe('assess, before any list is there', () => {
  // this runs first: no list of this language is loaded by another test of this file
  it('says which lists are missing, and does without', () => {
    const { lists, findings, score } = assess('skrifborð', { language: 'fo' });
    expect(lists.pending).to.include('da');
    expect(findings.map(({ kind }) => kind)).not.to.include('word');
    expect(score).to.be.at.least(2);
  });

  it('gives the least to nothing', () => {
    expect(assess('')).to.deep.include({ guesses: 1, score: 0, findings: [] });
  });

  it('knows the commonest passwords, also backwards, in capitals, in l33t and decorated', () => {
    for (const password of ['password', 'drowssap', 'PASSWORD', 'p4ssw0rd', 'Password1!', 'dragon', 'qwerty123', 'trustno1']) {
      expect(assess(password).score, password).to.be.below(2);
    }
    expect(first('dragon').kind).to.equal('common');
    expect(first('Dragon1985!')).to.deep.include({ kind: 'common', word: 'Dragon', from: 0, to: 11 });
  });

  it('sees sequences, repeats, dates, and walks over keyboards', () => {
    expect(kinds('abcdefghijklm')).to.include('sequence');
    expect(kinds('97531')).to.include('sequence');
    expect(kinds('gkgkgkgkgkgk')).to.include('repeat');
    expect(kinds('zzzzzzzzzzzzz')).to.include('repeat');
    expect(kinds('17.06.1944')).to.include('date');
    expect(kinds('kq7#19440617')).to.include('date');
    expect(kinds('cftyghbn')).to.include('keyboard');
    expect(kinds('4758696')).to.include('keyboard');
    for (const password of ['abcdefghijklm', 'gkgkgkgkgkgk', '17.06.1944']) expect(assess(password).score, password).to.be.below(2);
  });

  it('walks over keyboards that have letters of their own', () => {
    for (const [password, where] of [
      ['opåøæ', 'Norwegian'],
      ['opåæø', 'Danish'],
      ['opåöä', 'Swedish and Finnish'],
      ['opüõä', 'Estonian'],
      ['opðæþ', 'Icelandic'],
      ['ąčęėįšųū', 'Lithuanian'],
    ])
      expect(kinds(password!), where).to.include('keyboard');
  });

  it('leaves what is drawn by chance as hard as it is', () => {
    expect(assess('kV9!tq#Lz2&mXw').score).to.equal(4);
    expect(assess('8fj2 kd0x qq7').score).to.equal(4);
  });

  it('tells what is short, and what has characters of one kind only', () => {
    expect(kinds('kV9!tq#Lz2&')).to.include('short');
    expect(kinds('kV9!tq#Lz2&m')).not.to.include('short');
    expect(kinds('kvxtqwlzzmxwpr')).to.include('classes');
    expect(kinds('kvxtqw lzzmxwpr')).not.to.include('classes');
    // an emoji is one character, of two units
    expect(kinds('🦭🐋🦈🐟🐠🐡🦀🦞🦐🦑🐙')).to.include('short');
  });
});

describe('assess, with word lists', () => {
  before(async () => {
    await loadWords(['is', 'nb', 'lt', 'fi']);
  });

  it('says in which language a word is', () => {
    expect(first('fjölskylda', { language: 'is' })).to.deep.include({ kind: 'word', language: 'is', token: 'fjölskylda' });
    expect(first('vyriausybė', { language: 'lt' })).to.deep.include({ kind: 'word', language: 'lt' });
    expect(assess('fjölskylda', { language: 'is' }).lists).to.deep.equal({ used: ['is', 'en'], pending: [] });
  });

  it('knows words in both spellings, in l33t, inflected, capitalised, and decorated', () => {
    for (const [password, language] of [
      ['fjolskylda', 'is'],
      ['Fjölskyldunni', 'is'],
      ['fj0l5kyld4', 'is'],
      ['Fjölskylda1985!', 'is'],
      ['kjaerlighet', 'nb'],
      ['Kjærligheten99', 'nb'],
      ['kjarlighet', 'nb'],
      ['Vyriausybes2019', 'lt'],
      ['Suomalainen7', 'fi'],
    ])
      expect(assess(password!, { language }).score, password).to.be.below(3);
  });

  it('takes a word typed with combining marks for what it is', () => {
    expect(first('fjölskylda'.normalize('NFD'), { language: 'is' })).to.deep.include({ kind: 'word', from: 0 });
  });

  it('knows names and places, with what is put around them', () => {
    expect(first('Guðrún1985!', { language: 'is' })).to.deep.include({ kind: 'name', word: 'Guðrún', token: 'Guðrún1985!' });
    expect(first('reykjavik2024', { language: 'is' })).to.deep.include({ kind: 'place', word: 'reykjavik' });
    expect(assess('Gudrun1985!', { language: 'is' }).score).to.be.below(3);
  });

  it('sees through compounds of two words', () => {
    expect(first('saltfiskur', { language: 'is' })).to.deep.include({ kind: 'word', language: 'is' });
    expect(first('kaffekopp', { language: 'nb' })).to.deep.include({ kind: 'word' });
    expect(assess('sykkelhjelm', { language: 'nb' }).score).to.be.below(3);
  });

  it('does not look in lists of languages that were not asked for', () => {
    expect(first('hljómsveit', { language: 'is' })).to.deep.include({ kind: 'word', language: 'is' });
    expect(assess('hljómsveit', { language: 'nb' }).findings.map(({ language }) => language)).not.to.include('is');
  });

  it('always looks in the English list too, and borrows for languages without one', () => {
    expect(listsFor('kl')).to.deep.equal(['da', 'en']);
    expect(listsFor(['nn-NO', 'is'])).to.deep.equal(['nb', 'is', 'en']);
    expect(listsFor(['xx', ''])).to.deep.equal(['en']);
    expect(first('wonderful', { language: 'is' })).to.deep.include({ kind: 'word', language: 'en' });
  });

  it('takes lists that are given in place of the loaded ones', () => {
    expect(assess('fjölskylda', { language: 'is', lists: new Map() }).lists).to.deep.equal({ used: [], pending: ['is', 'en'] });
  });

  it('calls no passphrase weak, joined or not', async () => {
    for (const language of phraseLanguages) {
      const words = await loadPhraseWords(language);
      for (let round = 0; round < 5; round++) {
        const { words: drawn } = passphrase(5, words);
        for (const joint of ['-', ' ', '']) expect(assess(drawn.join(joint), { language }).score, drawn.join(joint)).to.be.at.least(3);
      }
    }
  });
});

describe('forbid and previous', () => {
  it('finds names of the firm, whole and word by word, however they are written', () => {
    const forbid = ['Bláa lónið', 'Kaeru Museum AS', 'Ó'];
    for (const password of ['BlaaLonid#77xk', 'xk7 blaa_lonid', 'kaeru-2026-qx', 'K4erU!!!!xqzv']) {
      expect(kinds(password, { forbid }), password).to.include('forbidden');
    }
    expect(kinds('Jósafat#qxz7vk', { forbid }), 'too short to be forbidden').not.to.include('forbidden');
    expect(assess('Kaeru2026!', { forbid }).score).to.be.below(2);
  });

  it('tells of a forbidden name also where another reading is cheaper', () => {
    const { findings } = assess('password', { forbid: ['Sword'] });
    expect(findings.map(({ kind }) => kind)).to.include.members(['common', 'forbidden']);
  });

  it('notices what is like an earlier password, and not what is not', () => {
    const previous = ['Mjolnir#Vetur24', ''];
    for (const password of ['Mjolnir#Vetur24', 'mjolnir#vetur25', 'Mjölnir#Vetur24!', 'xxVetur24', 'M1olnir#Vetvr24']) {
      expect(kinds(password, { previous }), password).to.include('previous');
    }
    expect(kinds('kV9!tq#Lz2&mXw', { previous })).not.to.include('previous');
    expect(assess('Mjolnir#Vetur25', { previous: previous[0] }).score).to.be.below(2);
  });
});

describe('scoreOf', () => {
  it('has the bounds of zxcvbn', () => {
    expect([1, 999, 1e3, 999_999, 1e6, 99_999_999, 1e8, 1e10 - 1, 1e10, Infinity].map(scoreOf)).to.deep.equal([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});

describe('passphrase', () => {
  const list = ['alda', 'birki', 'fjall'];

  it('draws each word alike: what would favour the first ones is drawn again', () => {
    const numbers = [0xffffffff, 4, 0xfffffffe, 2];
    const made = passphrase(3, list, (into) => (into[0] = numbers.shift()!));
    // 2^32 = 3 * 1431655765 + 1: only the last number is left out
    expect(made.words).to.deep.equal(['birki', 'fjall', 'fjall']);
    expect(made.text).to.equal('birki-fjall-fjall');
    expect(made.bits).to.be.closeTo(3 * Math.log2(3), 1e-9);
  });

  it('that has to be short is drawn of all that fit, with fewer bits; none where too few fit', async () => {
    const words = await loadPhraseWords('is');
    const free = passphraseWithin(4, words, { length: Infinity, bytes: Infinity })!;
    expect(free.bits).to.be.closeTo(passphrase(4, words).bits, 1e-9);
    const tight = passphraseWithin(4, words, { length: 24, bytes: 26 })!;
    expect(tight.text.length).to.be.at.most(24);
    expect(new TextEncoder().encode(tight.text).length).to.be.at.most(26);
    expect(tight.bits).to.be.within(35, free.bits - 2);
    expect(passphraseWithin(4, words, { length: 18, bytes: 99 })).to.equal(undefined);
    // of four that there are, one fits
    const bits = passphraseWithin(2, ['a', 'bbbb'], { length: 3, bytes: 3 })!.bits;
    expect(bits).to.be.closeTo(0, 0.5);
  });

  it('counts a word once that stands twice', () => {
    expect(passphrase(1, ['alda', 'alda', 'birki']).bits).to.equal(1);
  });

  it('refuses what gives no choice', () => {
    expect(() => passphrase(3, ['alda'])).to.throw(RangeError);
    expect(() => passphrase(0, list)).to.throw(RangeError);
    expect(() => passphrase(NaN, list)).to.throw(RangeError);
  });

  it('has eleven bits and more a word in each language, in plain small letters, each once', async () => {
    for (const language of phraseLanguages) {
      const words = await loadPhraseWords(language);
      expect(words.length, language).to.be.at.least(2048);
      expect(new Set(words).size, language).to.equal(words.length);
      expect(words.filter((word) => !/^\p{Ll}{4,9}$/u.test(word))).to.deep.equal([]);
    }
    expect(await loadPhraseWords('kl-GL')).to.deep.equal(await loadPhraseWords('da'));
    expect(await loadPhraseWords('fr')).to.deep.equal(await loadPhraseWords('en'));
  });
});
