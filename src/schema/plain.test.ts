/** Signs by their names, and what is cut out of a plain text: rule by rule. Texts as pages write them: `leaves/tags.test.ts`. */
import { expect } from '@open-wc/testing';
import { decoded, plainOf, plainText } from './plain.js';

describe('a sign by its name', () => {
  it('is read in all names of letters that our languages write, and in other capitals', () => {
    const signs: Readonly<Record<string, string>> = {
      ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', sup2: '²', frac12: '½', deg: '°', euro: '€' },
      ...{ Aring: 'Å', aring: 'å', AElig: 'Æ', aelig: 'æ', Oslash: 'Ø', oslash: 'ø', ETH: 'Ð', eth: 'ð', THORN: 'Þ', thorn: 'þ', otilde: 'õ', szlig: 'ß' },
      ...{ scaron: 'š', Zcaron: 'Ž', amacr: 'ā', Umacr: 'Ū', ndash: '–', hellip: '…', bdquo: '„', ldquo: '“', thinsp: '\u2009', times: '×' },
      ...{ Aelig: 'Æ', AUML: 'Ä', EACUTE: 'É', oSLASH: 'ø' },
    }; // prettier-ignore
    for (const [name, sign] of Object.entries(signs)) expect(decoded(`x&${name};y`), name).to.equal(`x${sign}y`);
    for (const none of ['&nosuch;', '&toString;', '&constructor;', '&amp', '& amp;', '&;', '&a;', '&abcdefghijk;', '&amp123;']) expect(decoded(none), none).to.equal(none); // prettier-ignore
  });

  it('is read by its number, where there is a character of it', () => {
    for (const [entity, sign] of [
      ['&#65;', 'A'],
      ['&#x41;', 'A'],
      ['&#X41;', 'A'],
      ['&#32;', ' '],
      ['&#128031;', '🐟'],
      ['&#x10FFFF;', '\u{10ffff}'],
      ['&#xD7FF;', '\ud7ff'],
      ['&#xE000;', '\ue000'],
    ] as const)
      // prettier-ignore
      expect(decoded(entity), entity).to.equal(sign);
    for (const none of ['&#31;', '&#0;', '&#x110000;', '&#9999999;', '&#xD800;', '&#xDFFF;'])
      expect(decoded(`a${none}b`), none).to.equal('ab');
    for (const kept of ['&#;', '&#x;', '&#12345678;', '&#xg;', '&#x1234567;']) expect(decoded(kept), kept).to.equal(kept);
  });
});

describe('a plain text', () => {
  it('has a blank for tags that part words, and none for others', () => {
    const cases: Readonly<Record<string, string>> = {
      ...{ 'a<br>b': 'a b', 'a<BR/>b': 'a b', 'a <br> b': 'a b', 'a  <br>  b': 'a b', 'a<br><br/>b': 'a b', '<p>a</p>': 'a', '<p>a</p><p>b</p>': 'a b', 'a<p class="x">b': 'a b', '<br>a<br>': 'a', '<p></p>': '' },
      ...{ 'a<b>b</b>': 'a<b>b</b>', 'a<brx>b': 'a<brx>b', 'a<br-x>b': 'a<br-x>b', 'a<br@b.example>': 'a<br@b.example>', 'a<h2>b': 'a b', 'a<h7>b': 'a<h7>b', 'a<p b<c>d': 'a<p b<c>d' },
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(plainOf(written), written).to.equal(want);
    for (const tag of 'p br div li ul ol h1 h6 tr td th table section article blockquote hr'.split(' '))
      for (const one of [`<${tag}>`, `</${tag}>`, `<${tag} a="b">`]) expect(plainOf(`a${one}b`), one).to.equal('a b');
  });

  it('has nothing of scripts, styles and remarks, to where they end', () => {
    const cases: Readonly<Record<string, string>> = {
      ...{ 'a<!-- b -->c': 'a c', 'a<script>b</script>c': 'a c', 'a<SCRIPT x>b</Script  >c': 'a c', 'a<style>b</style>c<style>d</style>e': 'a c e', 'a<template>b</template>c': 'a c', 'a<noscript>b</noscript>c': 'a c' },
      ...{ 'a<script>b</style>c</script>d': 'a d', 'a<scripts>b</scripts>c': 'a<scripts>b</scripts>c', 'a<script-x>b</script-x>': 'a<script-x>b</script-x>', 'a<!-- b': 'a<!-- b', 'a<!-- b <style>c</style>d': 'a<!-- b  d' },
      // cut off before its end
      ...{ 'a<script>b': 'a', 'aa<script>bb': 'aa', 'a<style x>b': 'a', 'a<script>b<c>': 'a<script>b<c>', 'a<styles>b': 'a<styles>b' },
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(plainOf(written), written).to.equal(want);
  });

  it('has the line ends of Excel, and signs that were written twice, as a page shows them', () => {
    const cases = { 'a_x000D_b': 'a b', 'a_x000d__x000A_b': 'a b', '_x0009_a': 'a', 'a_x000B_': 'a_x000B_', 'a_x000D': 'a_x000D', 'a&amp;amp;b': 'a&b', 'a&amp;lt;b': 'a<b', 'a&amp;#38;b': 'a&b', 'a&amp;amp;amp;lt;b': 'a<b', 'a&nbsp;': 'a', 'a&nbsp;b': 'a b', ' a ': ' a ', ' a&amp; ': 'a&' }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(plainOf(written), written).to.equal(want);
  });

  it('is plain at once however often it was escaped, and in the end without what escapes', () => {
    const escaped = (times: number): string => {
      let text = '<b>a</b>';
      for (let at = 0; at < times; at++) text = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return text;
    };
    for (const times of [0, 1, 2, 4]) expect(plainText(escaped(times)), String(times)).to.equal('a');
    for (const times of [8, 12]) expect(plainText(escaped(times)), String(times)).to.not.match(/[&<]/);
    expect(plainText(' a ')).to.equal('a');
    expect(plainText('a<i>b</i><x>c & d')).to.equal('ab<x>c & d');
    expect(plainText('Cakes <with> cream <b>')).to.equal('Cakes <with> cream');
  });
});
