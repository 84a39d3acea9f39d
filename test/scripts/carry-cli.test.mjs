/** `bob-widgets carry` and `open`, with real files. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => (writeFileSync(at(name), typeof json === 'string' ? json : JSON.stringify(json)), at(name));
const book = (more) => ({ kind: 'book', version: 1, name: { et: 'Kaeru muuseum', is: 'Kærusafnið' }, ...more });

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(words, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said, link: said.out.split('\n')[0] };
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets carry', () => {
  it('writes a document as a link, which open reads again', async () => {
    const { code, link, out, error } = await bob('carry', write('book.json', book()));
    assert.equal(out, `${link}\n`);
    assert.equal(code, 0);
    assert.match(link, /^#bob=1[\w-]+$/);
    assert.match(error, new RegExp(`^${link.length} characters\\.$`, 'm'));
    assert.deepEqual(JSON.parse((await bob('open', link)).out), book());
  });

  it('leads to the page that is named', async () => {
    const { link } = await bob('carry', write('book.json', book()), '--page', 'https://harbour.example/view.html?lang=et');
    assert.match(link, /^https:\/\/harbour\.example\/view\.html\?lang=et#bob=1[\w-]+$/);
    assert.deepEqual(JSON.parse((await bob('open', link)).out), book());
    for (const page of ['view.html', 'javascript:alert(1)', 'https://', 'https://a.example/#x']) {
      const { code, error } = await bob('carry', at('book.json'), '--page', page);
      assert.equal(code, 2, page);
      assert.ok(error.includes(page), page);
    }
  });

  it('leaves out what is for partners and staff, and says so; with --all it does not', async () => {
    const whole = book({ sections: { concept: { text: 'For all' }, methods: { text: 'SECRET', audience: 'partners' } } });
    const { link, error, code } = await bob('carry', write('book.json', whole));
    assert.equal(code, 0);
    assert.match(error, /sections\.methods: left out/);
    assert.doesNotMatch((await bob('open', link)).out, /SECRET/);
    assert.deepEqual(JSON.parse((await bob('open', (await bob('carry', at('book.json'), '--all')).link)).out), whole);
  });

  it('leaves out private keys, also with --all, and says of which firm', async () => {
    const key = { kid: 'k', kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
    const programme = (more) => ({ kind: 'loyalty', version: 1, id: 'pass', name: 'Pass', participants: [{ id: 'a', name: 'Kaffi', keys: [{ ...key, ...more }] }] }); // prettier-ignore
    write('pass.json', { ...programme({ d: 'SECRET' }), privateKey: 'SECRET' });
    for (const words of [
      ['carry', at('pass.json')],
      ['carry', at('pass.json'), '--all'],
      ['render', at('pass.json'), '--carry'],
    ]) {
      const { out, error, code } = await bob(...words);
      const [link] = /#bob=1[\w-]+/.exec(out);
      assert.deepEqual(JSON.parse((await bob('open', link)).out), programme(), words[0]);
      assert.equal(code, 1, words[0]);
      if (words[0] !== 'render') assert.match(out + error, /A private key was taken out: "Kaffi: k"/);
      assert.doesNotMatch(out + error, /SECRET/);
    }
  });

  it('takes every kind of document, and names what is none', async () => {
    for (const file of ['demo/clusters/west-coast.json', 'demo/clusters/ilulissat-sea.json', 'demo/books/kaeru-museum.json']) {
      const { link } = await bob('carry', file, '--all');
      assert.deepEqual(JSON.parse((await bob('open', link)).out), JSON.parse(readFileSync(file, 'utf8')));
    }
    for (const json of [{}, { kind: 'invoice' }, { kind: '__proto__' }, { kind: 'book' }, [], '{"kind":']) {
      const { code, error } = await bob('carry', write('none.json', json));
      assert.equal(code, 2, JSON.stringify(json));
      assert.match(error, /none\.json/);
    }
  });

  it('says where a mistake in the JSON is, and what to do', async () => {
    const { code, error } = await bob('carry', write('broken.json', '{\n  "kind": "book",\n  "name": "a" "b"\n}'));
    assert.equal(code, 2);
    assert.match(error, /broken\.json: .*line 3/);
  });

  it('says that members in a file of their own are not in the link', async () => {
    const { error } = await bob('carry', write('cluster.json', { kind: 'cluster', version: 1, name: 'West', members: 'members.csv' }));
    assert.match(error, /^The members are in members\.csv, which is not in the link\.$/m);
  });

  it('tells what is wrong in the document, and packs it all the same', async () => {
    const { code, error, link } = await bob('carry', write('odd.json', book({ founded: 'long ago' })));
    assert.equal(code, 1);
    assert.match(error, /founded/);
    assert.equal((await bob('open', link)).code, 0);
  });
});

describe('bob-widgets carry, of a pipe', { skip: process.platform === 'win32' }, () => {
  it('reads it once, since there is no second time', { timeout: 20_000 }, async (t) => {
    execFileSync('mkfifo', [at('pipe')]);
    // lets go whoever still waits for it
    t.after(() => closeSync(openSync(at('pipe'), 'r+')));
    const [{ code, link, error }] = await Promise.all([bob('carry', at('pipe')), writeFile(at('pipe'), JSON.stringify(book()))]);
    assert.equal(code, 0, error);
    assert.deepEqual(JSON.parse((await bob('open', link)).out), book());
  });
});

describe('bob-widgets carry, of addresses', () => {
  it('names those that start from the file, which nobody has who opens the link', async () => {
    const json = book({
      website: 'https://kaeru.example/',
      logo: { src: 'logo.png', alt: '' },
      media: [{ type: 'image', src: 'img/a.jpg', alt: 'A' }],
    });
    const { code, error } = await bob('carry', write('relative.json', json));
    assert.equal(code, 1);
    assert.match(error, /^Addresses that are not whole: logo\.src, media\[0\]\.src\./m);
    assert.doesNotMatch(error, /left out/);
  });
});

describe('bob-widgets open', () => {
  it('says what is wrong with a link', async () => {
    const { link } = await bob('carry', write('book.json', book()));
    for (const [bad, words] of [
      [link.slice(0, -9), /missing or was changed/],
      [link.replace('=1', '=2'), /newer version/],
      ['https://harbour.example/', /no document/],
      ['', /no document/],
    ]) {
      const { code, error } = await bob('open', bad);
      assert.equal(code, 2);
      assert.match(error, words);
    }
  });

  it('writes a new file, and never over one that is there', async () => {
    const { link } = await bob('carry', write('book.json', book()));
    assert.equal((await bob('open', link, '--out', at('new.json'))).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(at('new.json'), 'utf8')), book());
    assert.equal((await bob('open', link, '--out', at('book.json'))).code, 2);
  });
});
