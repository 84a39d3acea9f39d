/** `bob-widgets convert`, with real files. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, documentFrom, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof json === 'string' || Buffer.isBuffer(json) ? json : JSON.stringify(json));
  return at(name);
};
const book = (more) => ({ kind: 'book', version: 1, id: 'cafe', name: 'Café', contacts: [{ email: 'a@cafe.example' }], ...more });
const cluster = (members, more) => ({ kind: 'cluster', version: 1, id: 'west', name: 'West', members, ...more });

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['convert', ...words], { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at |relative\.invalid/);
  return { code, ...said };
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ documentFrom } = await load('src/engines/convert/index.ts'));
});
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets convert', () => {
  it('writes feeds of a table of notices, too', async () => {
    const file = write('board.csv', 'Title;Kind;Until\nBoat;Needed;2099-12-11\nHay;Offered;\n');
    const { code, out, error } = await bob(file, '--to', 'atom', '--base', 'https://a.example/board');
    assert.equal(code, 0, error);
    assert.match(out, /<id>https:\/\/a\.example\/board#boat<\/id>/);
  });

  it('writes a book in each format, which is read again as the same firm', async () => {
    const file = write('book.json', book({ website: 'https://cafe.example/' }));
    for (const [to, source] of [
      ['vcard', 'vcard'],
      ['vcard4', 'vcard'],
      ['jsonld', 'json-ld'],
      ['hcard', 'html'],
      ['json', 'json'],
      ['csv', 'table'],
    ]) {
      // prettier-ignore
      const { code, out, error } = await bob(file, '--to', to);
      assert.equal(code, 0, error);
      const found = await documentFrom(out);
      assert.equal(found.source, source);
      assert.match(JSON.stringify(found.document), /Café.*cafe\.example|cafe\.example.*Café/);
    }
    assert.match((await bob(file, '--to', 'vcard4')).out, /VERSION:4\.0/);
  });

  it('writes the open notices of a board as feeds, and nothing else as such', async () => {
    const notices = [
      { kind: 'need', title: 'Boat', to: '2099-01-02', contact: { email: 'a@cafe.example' } },
      { kind: 'need', title: 'Over', to: '2020-01-01' },
    ];
    const file = write('board.json', { kind: 'board', version: 1, id: 'west', name: 'Board', notices });
    const atom = await bob(file, '--to', 'atom', '--base', 'https://west.example/board');
    assert.equal(atom.code, 0, atom.error);
    assert.match(atom.out, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"[^]*<id>https:\/\/west\.example\/board#boat<\/id>/);
    assert.doesNotMatch(atom.out, /Over/);
    assert.match(atom.error, /atom cannot hold: notices\.contact\./);
    const { items } = JSON.parse((await bob(file, '--to', 'jsonfeed')).out);
    assert.deepEqual(items.map(({ title }) => title), ['Boat']); // prettier-ignore
    assert.match((await bob(file, '--to', 'jsonld')).out, /"Demand"/);
    assert.match((await bob(file, '--to', 'vcard')).error, /cannot be written as vcard/);
    assert.match((await bob(write('book.json', book()), '--to', 'atom')).error, /cannot be written as atom/);
  });

  it('says what a format cannot hold, on the standard error', async () => {
    const website = 'https://cafe.example/';
    const file = write('book.json', book({ website, color: '#0b6e4f', founded: 1999, sections: { concept: { text: 'Soup' } } }));
    const { code, out, error } = await bob(file, '--to', 'vcard');
    assert.equal(code, 0);
    assert.match(error, /^vcard cannot hold: color, founded, sections\.$/m);
    assert.doesNotMatch(out, /cannot/);
    assert.equal((await bob(write('plain.json', book({ website })), '--to', 'vcard')).error, '');
    const members = [{ name: 'A', needs: ['x'], email: 'a@a.example' }];
    assert.match(
      (await bob(write('west.json', cluster(members, { tagline: 'T' })), '--to', 'vcard')).error,
      /cannot hold: name, tagline, members\.needs\./,
    );
    assert.match((await bob(at('west.json'), '--to', 'csv')).error, /^csv cannot hold: name, tagline\.$/m);
    assert.equal((await bob(at('west.json'), '--to', 'json')).error, '');
  });

  it('says what a format cannot hold because of what else is written', async () => {
    const hours = [{ days: ['Mo'], opens: '10:00', closes: '17:00' }];
    const said = async (more) => (await bob(write('book.json', book({ website: 'https://cafe.example/', hours, ...more })), '--to', 'jsonld')).error; // prettier-ignore
    assert.equal(await said({}), 'jsonld cannot hold: hours.\n');
    assert.equal(await said({ location: { address: 'Strandgata 1', city: 'Akureyri', country: 'IS' } }), '');
    assert.equal((await bob(write('book.json', book()), '--to', 'hcard')).error, 'hcard cannot hold: id.\n');
  });

  it('names the fields of members as in their list', async () => {
    const file = write('west.json', cluster([{ name: 'A', contact: 'Anna', location: { lat: 64, lon: -22 } }]));
    assert.equal((await bob(file, '--to', 'jsonld')).error, 'jsonld cannot hold: members.location.lat, members.location.lon, members.contact.\n'); // prettier-ignore
    assert.equal((await bob(file, '--to', 'vcard')).error, 'vcard cannot hold: name, members.contact.\n');
  });

  it('writes one language, and names the others', async () => {
    const file = write('book.json', book({ lang: 'et', name: { et: 'Kohvik', en: 'Café' } }));
    const own = await bob(file, '--to', 'hcard');
    assert.match(own.out, />Kohvik</);
    assert.match(own.error, /hcard holds one language, here et\. Left out: en\./);
    assert.match((await bob(file, '--to', 'hcard', '--language', 'en')).out, />Café</);
    assert.match((await bob(file, '--to', 'json')).out, /Kohvik.*Café|Kohvik[\s\S]*Café/);
  });

  it('leaves out what is for partners and staff, and says so; with --all it does not', async () => {
    const file = write('book.json', book({ sections: { methods: { text: 'SECRET', audience: 'staff' } } }));
    const { out, error } = await bob(file, '--to', 'json');
    assert.doesNotMatch(out, /SECRET/);
    assert.match(error, /sections\.methods: left out/);
    assert.match((await bob(file, '--to', 'json', '--all')).out, /SECRET/);
  });

  it('reads members from the file to which a cluster links', async () => {
    write('west.json', cluster('tables/our%20members.csv'));
    write('tables/our members.csv', 'Name;Email\nA;a@a.example\nB;b@b.example\n');
    const { code, out } = await bob(at('west.json'), '--to', 'vcard');
    assert.equal(code, 0);
    assert.equal(out.match(/BEGIN:VCARD/g).length, 2);
    const json = await bob(at('west.json'), '--to', 'json');
    assert.equal(JSON.parse(json.out).members.length, 2);
    for (const [members, words] of [
      ['none.csv', /there is no such file/],
      ['https://west.invalid/m.csv', /nothing is requested/],
      ['west.json', /no list of members/],
    ]) {
      // prettier-ignore
      const { code: wrong, error } = await bob(write('west.json', cluster(members)), '--to', 'vcard');
      assert.equal(wrong, 2);
      assert.match(error, words);
    }
  });

  it('makes documents of vCards, tables and pages, and names what has no place', async () => {
    const card = (name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:${name}\r\nBDAY:1970-01-01\r\nEND:VCARD\r\n`;
    const one = await bob(write('one.vcf', card('A')), '--to', 'json', '-o', at('a.json'));
    assert.equal(one.code, 0, one.error);
    assert.match(one.error, /BDAY \(1970-01-01\): there is no place/);
    assert.equal(JSON.parse(readFileSync(at('a.json'), 'utf8')).kind, 'book');
    const two = JSON.parse((await bob(write('two.vcf', card('A') + card('B')), '--to', 'json')).out);
    assert.deepEqual([two.kind, two.members.map(({ name }) => name)], ['cluster', ['A', 'B']]);
    const table = JSON.parse((await bob(write('m.csv', Buffer.from('Name;Town\nÞór;Voss\n', 'latin1')), '--to', 'json')).out);
    assert.deepEqual(table.members[0].name, 'Þór');
  });

  it('keeps relative addresses only where it is known from where they start', async () => {
    const file = write('book.json', book({ logo: { src: 'logo.svg' } }));
    const without = await bob(file, '--to', 'json');
    assert.equal(without.code, 0);
    assert.match(without.error, /left out: logo\.src\. .*--base/);
    assert.doesNotMatch(without.out, /logo\.svg/);
    const whole = await bob(file, '--to', 'json', '--base', 'https://cafe.example/data/book.json');
    assert.match(whole.out, /https:\/\/cafe\.example\/data\/logo\.svg/);
    assert.equal(whole.error, '');
  });

  it('tells what is wrong in the file, and converts it all the same', async () => {
    const { code, out, error } = await bob(write('book.json', book({ founded: 'long ago' })), '--to', 'vcard');
    assert.equal(code, 1);
    assert.match(error, /^founded: "long ago"/m);
    assert.match(out, /BEGIN:VCARD/);
  });

  it('writes over a file only when it is told to, and never over the one that it reads', async () => {
    const file = write('book.json', book());
    write('there.vcf', 'mine');
    assert.match((await bob(file, '--to', 'vcard', '-o', at('there.vcf'))).error, /exists already/);
    assert.equal(readFileSync(at('there.vcf'), 'utf8'), 'mine');
    assert.equal((await bob(file, '--to', 'vcard', '-o', at('there.vcf'), '--force')).code, 0);
    symlinkSync(file, at('link.json'));
    for (const out of ['book.json', 'link.json']) {
      const { code, error } = await bob(file, '--to', 'json', '-o', at(out), '--force');
      assert.equal(code, 2);
      assert.match(error, /the file itself/);
    }
  });

  it('says in a sentence what it cannot do', async () => {
    const file = write('book.json', book());
    for (const [words, meant] of [
      [[file], /--to is missing/],
      [[file, '--to', 'vcad'], /no format “vcad”\. Did you mean “vcard”\?/],
      [[file, '--to', 'docx'], /Choose one of vcard, /],
      [[file, '--to', 'json', '--base', 'book.json'], /not a web address/],
      [[write('policy.json', { kind: 'password-policy', version: 1, minLength: 12 }), '--to', 'vcard'], /cannot be written as vcard/],
      [[write('broken.json', '{"kind": "book" "name": 1}'), '--to', 'vcard'], /broken\.json: .*line 1/],
      [[write('kind.json', { kind: 'invoice' }), '--to', 'vcard'], /kind\.json: kind: /],
      [[write('nameless.json', { kind: 'book', version: 1 }), '--to', 'vcard'], /nameless\.json: name: /],
      [[write('x.png', Buffer.from('\u0089PNG\r\n', 'latin1')), '--to', 'vcard'], /x\.png: /],
      [[at('none.json'), '--to', 'vcard'], /there is no such file/],
      [[folder, '--to', 'vcard'], /this is a folder/],
      [[write('large.html', `<p>${'x'.repeat(21e6)}`), '--to', 'vcard'], /larger than 20 MB/],
    ]) {
      const { code, error, out } = await bob(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(out, '');
      assert.match(error, meant);
      assert.equal(error.split('\n').length, 2, error);
    }
  });
});
