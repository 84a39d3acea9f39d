/** `bob-widgets publish`, with real files. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof json === 'string' ? json : JSON.stringify(json));
  return at(name);
};
const read = (name) => JSON.parse(readFileSync(at(name), 'utf8'));
const book = (more) => ({ kind: 'book', version: 1, name: 'Café', ...more });

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['publish', ...words], { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said };
}

before(async () => ({ run } = await load('src/cli/run.ts')));
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets publish', () => {
  it('writes the public parts, and names what it left out', async () => {
    const secret = { text: 'SECRET', audience: 'staff' };
    write(
      'book.json',
      book({
        sections: { concept: { text: 'Soup' }, methods: secret },
        topics: [{ title: 'T', ...secret }],
        $schema: '../schema/book.json',
      }),
    );
    write('west.json', { kind: 'cluster', version: 1, name: 'West', members: [{ name: 'A' }], $schema: 'urn:bob-widgets:cluster:1' });
    const { code, out, error } = await bob(at('book.json'), at('west.json'), '--to', at('site/data'));
    assert.equal(code, 0, error);
    assert.match(out, /book\.json: written\.\n {2}sections\.methods: left out.*\n {2}topics\[0\]: left out/);
    assert.deepEqual(read('site/data/book.json'), book({ sections: { concept: { text: 'Soup' } }, topics: [] }));
    assert.equal(read('site/data/west.json').$schema, 'urn:bob-widgets:cluster:1');
    assert.match(JSON.stringify(read('book.json')), /SECRET/);
  });

  it('names the files that go along', async () => {
    write('west.json', { kind: 'cluster', version: 1, name: 'West', logo: { src: 'logo.svg' }, members: 'members.csv' });
    const { code, error } = await bob(at('west.json'), '--to', at('site'));
    assert.equal(code, 0);
    assert.match(error, /west\.json: these files go along, if they are not there yet: members\.csv, logo\.src/);
  });

  it('tells what is wrong, and publishes it all the same', async () => {
    const { code, error } = await bob(write('book.json', book({ founded: 'long ago' })), '--to', at('site'));
    assert.equal(code, 1);
    assert.match(error, /book\.json: founded: "long ago"/);
    assert.ok(existsSync(at('site/book.json')));
  });

  it('writes over files only when it is told to, and then all or none', async () => {
    write('a.json', book());
    write('b.json', book());
    write('site/b.json', 'mine');
    const { code, error } = await bob(at('a.json'), at('b.json'), '--to', at('site'));
    assert.equal(code, 2);
    assert.match(error, /b\.json: this file exists already\. Nothing was written\..*--force/);
    assert.deepEqual(readdirSync(at('site')), ['b.json']);
    assert.equal((await bob(at('a.json'), at('b.json'), '--to', at('site'), '--force')).code, 0);
    assert.equal(read('site/b.json').name, 'Café');
  });

  it('never writes a file over itself, by whatever way it is named, nor two of one name', async () => {
    const file = write('in/book.json', book({ sections: { methods: { text: 'SECRET', audience: 'staff' } } }));
    symlinkSync(at('in'), at('link'));
    for (const to of ['in', 'link', 'in/../in']) {
      const { code, error } = await bob(file, '--to', at(to), '--force');
      assert.equal(code, 2, to);
      assert.match(error, /itself, which is never written over/);
    }
    assert.match(JSON.stringify(read('in/book.json')), /SECRET/);
    write('other/book.json', book());
    const twice = await bob(file, at('other/book.json'), '--to', at('site'));
    assert.equal(twice.code, 2);
    assert.match(twice.error, /the same name/);
    assert.equal(existsSync(at('site')), false);
  });

  it('publishes no private key, no table and nothing that is no document', async () => {
    const key = { kid: 'k', kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43), d: 'A'.repeat(43) };
    write('pass.json', { kind: 'loyalty', version: 1, id: 'pass', name: 'Pass', keys: [key] });
    write('other.json', { kind: 'loyalty', version: 1, id: 'pass', name: 'Pass', privateKey: 'SECRET' });
    write('key.json', key);
    write('members.csv', 'Name\nA\n');
    for (const [name, words] of [
      ['pass.json', /private key is in it/],
      ['other.json', /privateKey: a private key is in it/],
      ['key.json', /“kind” must be one of/],
      ['members.csv', /columns/],
      ['none.json', /no such file/],
    ]) {
      // prettier-ignore
      const { code, error } = await bob(at(name), '--to', at('site'));
      assert.equal(code, 2, name);
      assert.match(error, words);
    }
    assert.equal((await bob(at('members.csv'))).code, 2);
    assert.equal(existsSync(at('site')), false);
  });
});
