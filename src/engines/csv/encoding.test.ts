/** In which letters a table is written, and what was written twice. */
import { expect } from '@open-wc/testing';
import { decodePage, upperOf } from './code-pages.js';
import { decode, type Clues } from './encoding.js';
import { isOurs, likelihood } from './letters.js';
import { repairTwice } from './twice.js';

const bytesIn = (text: string, encoding: string): Uint8Array => {
  const upper = upperOf(encoding);
  return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 128 + upper.indexOf(letter)));
};
/** UTF-8 that was taken for another encoding. */
const twice = (text: string, encoding: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => (byte < 128 ? String.fromCharCode(byte) : upperOf(encoding)[byte - 128])).join('');

describe('letters', () => {
  it('stand well together in words of our languages', () => {
    const scores = { 'Sjømat ÆRØ Þór': 10, Café: 2, naïve: 0.5, ß: 0.5, 'a’b “a” a\u00a0b 5 m² ½ 5 °C': 0, abc: 0, '': 0 };
    for (const [text, score] of Object.entries(scores)) expect(likelihood(text), text).to.deep.equal({ score, odd: 0 });
  });
  it('that stand where none belongs are odd', () => {
    const odd = { 'Sj¿mat': -2, sjØmat: -2, aÞ: -2, Σ: -1, aΣ: -2, 'a²b': -2, 'a½b': -2, '☺': -2, 'r¸kt ☺': -4 };
    for (const [text, score] of Object.entries(odd))
      expect(likelihood(text), text).to.deep.equal({ score, odd: Math.max(1, Math.floor(-score / 2)) });
    expect(likelihood('RŠKERI RŠkeri Ås')).to.deep.equal({ score: 6, odd: 0 });
  });
  it('and signs of our countries are known', () => {
    for (const sign of 'øÞŪŋ’–€½') expect(isOurs(sign), sign).to.equal(true);
    for (const sign of 'aΣ¿¸☺ï'.replace('¿', '')) expect(isOurs(sign), sign).to.equal(false);
  });
});

describe('the code pages of old programs', () => {
  it('have 128 letters each, other ones', () => {
    const pages = ['windows-1252', 'windows-1257', 'macintosh', 'ibm850', 'ibm775', 'ibm861', 'x-mac-icelandic'];
    for (const page of pages) expect(upperOf(page), page).to.have.length(128);
    expect(new Set(pages.map(upperOf)).size).to.equal(pages.length);
  });
  it('of Iceland have its letters', () => {
    for (const page of ['ibm861', 'x-mac-icelandic'] as const)
      expect(decodePage(bytesIn('ÁÉÍÓÚÝÞÆÖÐáéíóúýþæöð', page), page), page).to.equal('ÁÉÍÓÚÝÞÆÖÐáéíóúýþæöð');
    expect(Array.from(decodePage(Uint8Array.of(0x8b, 0x8c, 0x8d, 0x95, 0x97, 0x98, 0xa4, 0xa5, 0xa6, 0xa7), 'ibm861')).join('')).to.equal(
      'ÐðÞþÝýÁÍÓÚ',
    );
    expect(decodePage(Uint8Array.of(0xa0, 0xdc, 0xdd, 0xde, 0xdf, 0xe0), 'x-mac-icelandic')).to.equal('ÝÐðÞþý');
  });
  it('are read at any length', () => {
    const long = 'Bærum øl '.repeat(2000);
    expect(decodePage(bytesIn(long, 'ibm850'), 'ibm850')).to.equal(long);
  });
});

describe('the encoding of a table', () => {
  const encodingOf = (bytes: readonly number[] | Uint8Array, told?: (text: string) => Clues) =>
    decode(Uint8Array.from(bytes), told).encoding;

  it('is told by its mark', () => {
    expect(encodingOf([0xff, 0xfe, 0x41, 0])).to.equal('utf-16le');
    expect(encodingOf([0xfe, 0xff, 0, 0x41])).to.equal('utf-16be');
    // one letter cut in half does not make it another
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xc3))).to.deep.equal({ text: 'A\ufffd', encoding: 'utf-8' });
    for (const bytes of [
      [0xff, 0x41],
      [0xfe, 0xfd, 0x41],
      [0xef, 0xbb, 0x41],
      [0x41, 0xfe],
    ])
      expect(encodingOf(bytes)).to.not.match(/^utf/);
  });
  it('is UTF-16 where every other byte is zero', () => {
    const wide = (text: string, little: boolean) =>
      Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8].sort(() => 0)).map((_, at, all) => all[little ? at : at ^ 1]!); // prettier-ignore
    for (const text of ['Name;Town\nA;B\n', 'Nosaukums;Pilsēta\nĀdaži;X\n']) {
      expect(decode(Uint8Array.from(wide(text, true)))).to.deep.equal({ text, encoding: 'utf-16le' });
      expect(decode(Uint8Array.from(wide(text, false)))).to.deep.equal({ text, encoding: 'utf-16be' });
    }
    expect(encodingOf([0x41, 0, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47])).to.equal('utf-8');
    expect(encodingOf(Array<number>(20).fill(0))).to.equal('utf-8');
    expect(encodingOf([...Array<number>(3000).fill(0x41), ...wide('A'.repeat(2000), true)])).to.equal('utf-8');
  });
  it('is that of Windows, with quotation marks, dashes and €', () => {
    const text = 'Navn;Om\nSjømat;“Ål” – 5 € … Šižu’s\n';
    expect(decode(bytesIn(text, 'windows-1252'))).to.deep.equal({ text, encoding: 'windows-1252' });
  });
  it('is Baltic where more is known in it, its language says so, or its letters are', () => {
    const text = 'Nimi\nŠokolaad ja šnitsel\n';
    const bytes = bytesIn(text, 'windows-1257');
    const west = new TextDecoder('windows-1252').decode(bytes);
    expect(encodingOf(bytes, (all) => ({ known: all === west ? 0 : 1 }))).to.equal('windows-1257');
    expect(encodingOf(bytes, (all) => ({ known: all === west ? 1 : 0 }))).to.equal('windows-1252');
    for (const lang of ['et', 'lv', 'LT', 'et-EE'])
      expect(
        encodingOf(bytes, () => ({ known: 0, lang })),
        lang,
      ).to.equal('windows-1257');
    for (const lang of ['nb', 'is', 'etx'])
      expect(
        encodingOf(bytes, () => ({ known: 0, lang })),
        lang,
      ).to.equal('windows-1252');
    const latvian = bytesIn('Ķiršu dārzs, bērzu māja, ēka', 'windows-1257');
    expect([encodingOf(latvian), encodingOf(latvian, () => ({ known: 0, lang: 'en' }))]).to.deep.equal(['windows-1257', 'windows-1257']);
    expect(encodingOf(latvian, () => ({ known: 0, lang: 'nb' }))).to.equal('windows-1252');
    const much = bytesIn('Ķiršu dārzs, bērzu māja, ēka '.repeat(6), 'windows-1257');
    expect(encodingOf(much, () => ({ known: 0, lang: 'nb' }))).to.equal('windows-1257');
    // French words among many of the north
    const menu = 'Blåbær øl, sjøørret, rømme, smør, brød og kjøtt fra Ærø, crème brûlée à la Røst';
    expect(encodingOf(bytesIn(menu, 'windows-1252'))).to.equal('windows-1252');
    expect(encodingOf(bytesIn(`${menu} `.repeat(8), 'windows-1252'), () => ({ known: 0, lang: 'nb' }))).to.equal('windows-1252');
    // š and ž stand elsewhere in the Windows of the west
    expect(encodingOf(bytesIn('Šiža crêpe à la mère, pâtê', 'windows-1252'), () => ({ known: 0, lang: 'et' }))).to.equal('windows-1252');
    expect(encodingOf(bytesIn('Blåbær og kræmmer à la crêpe, mère', 'windows-1252'))).to.equal('windows-1252');
  });
  it('is an older one where its letters make better words', () => {
    const texts = { macintosh: 'Sjømat på Røst', ibm850: 'Sjømat på Røst', ibm775: 'Bērziņa maiznīca Ķiršu', ibm861: 'Þórshöfn við Ísafjörð', 'x-mac-icelandic': 'Þórshöfn við Ísafjörð' }; // prettier-ignore
    for (const [encoding, text] of Object.entries(texts))
      expect(decode(bytesIn(text, encoding)), encoding).to.deep.equal({ text, encoding });
  });
});

describe('letters that were written twice', () => {
  it('are repaired, of every encoding that UTF-8 is taken for', () => {
    const pages = {
      'windows-1252': ['Sørgård', 'Ærø ½', '“Sør” – ør', 'šķūnis', 'Åland', 'é', 'ē og ø'],
      macintosh: ['Sørgård', '“Sør” – ør', 'šķūnis ē', 'Åland'],
      ibm850: ['Sørgård', '“Sør” – ør', 'šķūnis ē', 'Åland'],
      'windows-1257': ['Sæla ærleg', 'Åland', 'é', 'Sør', 'Østli'],
    };
    for (const [page, texts] of Object.entries(pages))
      for (const text of texts) expect(repairTwice(twice(text, page)).text, `${page} ${text}`).to.equal(text);
  });
  it('may have been written thrice', () => {
    expect(repairTwice('SÃƒÂ¸r').text).to.equal('Sør');
    for (const text of ['Sørgård', 'šķūnis', 'é'])
      expect(repairTwice(twice(twice(text, 'windows-1252'), 'windows-1252')).text, text).to.equal(text);
  });
  it('are told with the first word that has one', () => {
    expect(repairTwice('Hei;på SÃ¸rgÃ¥rd|x')).to.deep.equal({ text: 'Hei;på Sørgård|x', first: ['SÃ¸rgÃ¥rd', 'SørgÃ¥rd'] });
    expect(repairTwice(`${'x'.repeat(30)}SÃ¸r${'y'.repeat(30)}`).first).to.deep.equal([
      `${'x'.repeat(19)}SÃ¸r${'y'.repeat(19)}`,
      `${'x'.repeat(19)}Sør${'y'.repeat(19)}`,
    ]);
  });
  it('are none where a sign closes a word, unless another is certain', () => {
    for (const text of ['„TRÄ“', '“SÅ”', 'SÃO PAULO', '5 Â½', 'à la crêpe â', 'ÅÄÖ', 'Ç', '√2 ≈ 1,4', '¬x', 'ƒ(x)', '├──', 'Ô', ''])
      expect(repairTwice(text), text).to.deep.equal({ text });
    expect(repairTwice('Ä° Å· SÃ¸r').text).to.equal('Ä° Å· Sør');
    expect(repairTwice('5 Â½ SÃ¸r').text).to.equal('5 ½ Sør');
    expect(repairTwice('TRÄ“ SÃ¸r').text).to.equal('TRē Sør');
  });
});
