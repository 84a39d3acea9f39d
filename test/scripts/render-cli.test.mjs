/** `bob-widgets render`, with real files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, unpack, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof json === 'string' ? json : JSON.stringify(json));
  return at(name);
};
const book = (more) => ({ kind: 'book', version: 1, id: 'cafe', lang: 'en', name: 'Café', ...more });
const cluster = (members, more) => ({ kind: 'cluster', version: 1, id: 'west', lang: 'en', name: 'West', members, ...more });

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['render', ...words], { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at |relative\.invalid/);
  return { code, ...said };
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ unpack } = await load('src/engines/carry/carry.ts'));
});
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets render', () => {
  it('prints one line, and writes it to a file that is not there yet', async () => {
    const file = write('book.json', book({ tagline: 'Soup' }));
    const { code, out, error } = await bob(file);
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /^<div lang="en" dir="ltr"><div class="h-card" lang="en">.*Café.*Soup.*\n$/);
    const to = ['--out', at('card.html')];
    assert.match((await bob(file, ...to)).out, /card\.html: written\./);
    assert.equal(readFileSync(at('card.html'), 'utf8'), out);
    assert.equal((await bob(file, ...to)).code, 2);
    assert.equal((await bob(file, ...to, '--force')).code, 0);
    const own = await bob(file, '--out', file, '--force');
    assert.equal(own.code, 2);
    assert.match(own.error, /never written over/);
  });

  it('puts the element around it: with the address of the document, or with the document itself', async () => {
    const file = write('book.json', book({ logo: { src: 'logo.png' }, sections: { methods: { text: 'SECRET', audience: 'staff' } } }));
    const src = await bob(file, '--src', '/b/book.json', '--view', 'full');
    assert.match(
      src.out,
      /^<bob-card src="\/b\/book\.json" view="full" json-ld="off" lang="en"><article .*src="\/b\/logo\.png".*<\/bob-card>\n$/,
    );
    assert.match(src.error, /sections\.methods: left out/);
    const { code, out, error } = await bob(file, '--carry', '--form', 'box');
    assert.equal(code, 0);
    const [, carried] = /^<div class="bob-card" data-src="(#bob=1[^"]*)"/.exec(out);
    const { name, sections } = await unpack(carried);
    assert.deepEqual({ name, sections }, { name: 'Café', sections: {} });
    assert.doesNotMatch(out, /SECRET/);
    assert.match(error, /start from the file were left out: logo\.src/);
    assert.match((await bob(file, '--carry', '--src', '/b.json')).error, /exclude each other/);
  });

  it('reads members from the file beside the cluster', async () => {
    write('west.json', cluster('members.csv'));
    write('members.csv', 'Name;Web\nAnna;https://a.example/\nBirna;https://b.example/\n');
    const { code, out } = await bob(at('west.json'));
    assert.equal(code, 0);
    assert.match(out, /2 members.*Anna.*Birna.*"numberOfItems":2/);
  });

  it('renders every demo book and cluster in every language', async () => {
    for (const file of ['books/ilulissat-sea.json', 'books/sogusetrid.json', 'clusters/west-coast.json', 'clusters/all-senses-group.json'])
      for (const language of ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt']) {
        const { code, out } = await bob(
          `demo/${file}`,
          '--src',
          `/${file}`,
          '--language',
          language,
          ...(/books/.test(file) ? ['--view', 'full'] : []),
        );
        assert.notEqual(code, 2);
        assert.ok(out.includes(`<article lang="${language}"`), language);
      }
  });

  it('exits with 1 where something in the file is wrong, and renders it all the same', async () => {
    const { code, out, error } = await bob(write('book.json', book({ founded: 'long ago' })));
    assert.equal(code, 1);
    assert.match(out, /Café/);
    assert.match(error, /founded/);
  });

  it('exits with 2 where it cannot be done, and says what to do', async () => {
    const file = write('book.json', book());
    const policy = write('policy.json', { kind: 'password-policy', version: 1 });
    for (const [words, said] of [
      [[at('none.json')], /there is no such file/],
      [[write('bad.json', '{"kind": "book",')], /bad\.json/],
      [[policy], /needs the script/],
      [[file, '--element', 'directory'], /<bob-directory> does not show .*“book”\. Choose card\./],
      [[file, '--view', 'ful'], /no view “ful”\. Did you mean “full”\?/],
      [[file, '--view', 'full', '--sections', 'head,consept'], /no chapter “consept”\. Did you mean “concept”\?/],
      [[file, '--form', 'link'], /Choose tag or box/],
      [[file, '--form', 'box'], /--src or --carry/],
      [[file, '--src', 'javascript:alert(1)'], /not an address on the web/],
      [[file, '--src', 'C:\\book.json'], /not an address on the web/],
      [[file, '--language', '?'], /no code of a language/],
      [[file, '--base', 'book'], /not an address on the web/],
    ]) {
      const { code, out, error } = await bob(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(out, '');
      assert.match(error, said);
    }
  });

  // Lit's templates are drawn by a package that stays outside of the bundle
  const COMMAND = 'dist/npm/src/cli/bob-widgets.js';
  const built = existsSync('dist/npm/src/cli/render/shadow.js');

  it(
    'draws badge and business card ahead, as declarative shadow DOM, with the hash of their style',
    { skip: !built && 'needs npm run build' },
    () => {
      const hostile = '</style></template><script>__ran()</script><img src=x onerror=__ran()>';
      const file = write(
        'book.json',
        book({ lang: 'is', tagline: hostile, website: 'https://cafe.example/', logo: { src: 'logo.png', alt: hostile } }),
      );
      for (const view of ['compact', 'badge']) {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [COMMAND, 'render', file, '--shadow', '--src', '/b/book.json', '--view', view],
          { encoding: 'utf8' },
        );
        assert.equal(status, 0, stderr);
        assert.match(
          stdout,
          /^<bob-card src="\/b\/book\.json" [^>]*><template shadowrootmode="open"><style>[^<]*<\/style><div class="ahead">.*<\/div><\/template><div .*<\/bob-card>\n$/,
        );
        assert.match(stdout, /<div class="box" lang="is".*Café.*src="\/b\/logo\.png"/);
        if (view === 'compact') assert.match(stdout, /Heimsækja vef|vefs/);
        assert.equal(stdout.match(/<\/template>|<script>|<img src=x/g).length, 1);
        assert.doesNotMatch(stdout, /<!--/);
        const [, style] = /<style>([^<]*)<\/style>/.exec(stdout);
        assert.ok(stderr.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
      }
    },
  );

  it('draws the badge of a programme ahead: a link to it, which claims no check', { skip: !built && 'needs npm run build' }, () => {
    const file = write('pass.json', {
      kind: 'loyalty',
      version: 1,
      id: 'pass',
      lang: 'nb',
      name: 'Pass',
      hub: 'https://west.example/pass',
    });
    const words = ['render', file, '--shadow', '--src', '/pass.json', '--element', 'loyalty-badge', '--member', 'cafe', '--view', 'line'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^<bob-loyalty-badge src="\/pass\.json" view="line" member="cafe" [^>]*><template shadowrootmode="open"><style>/);
    assert.match(stdout, /<a class="badge line" part="badge" href="https:\/\/west\.example\/pass">.*Pass.*<\/a>.*<\/template>/);
    assert.doesNotMatch(stdout, /<button|Kontroll/);
  });

  it('draws nothing else ahead, and needs the tag for it', async () => {
    const file = write('book.json', book());
    for (const [words, said] of [
      [[file, '--shadow', '--src', '/b.json', '--view', 'full'], /badge or a business card/],
      [[write('west.json', cluster([])), '--shadow', '--src', '/w.json'], /badge or a business card/],
      [
        [write('pass.json', { kind: 'loyalty', version: 1, id: 'pass', name: 'Pass' }), '--shadow', '--src', '/p.json'],
        /badge or a business card/,
      ],
      [[file, '--shadow'], /needs the element around it/],
      [[file, '--shadow', '--src', '/b.json', '--form', 'box'], /needs the element around it/],
    ]) {
      const { code, error } = await bob(...words);
      assert.equal(code, 2);
      assert.match(error, said);
    }
  });
});
