/** `bob-widgets embed --oembed`: with real files, and the page as it is before it is built. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, readConfig, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  writeFileSync(at(name), JSON.stringify(json));
  return at(name);
};
const book = {
  kind: 'book',
  version: 1,
  name: { en: 'Harbour & <House>', et: 'Sadam' },
  tagline: '</script></noscript><script>top.ran = 1</script>',
  sections: { concept: { text: 'Beds by the sea.' }, methods: { text: 'SECRET', audience: 'staff' } },
};

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['embed', '--dist', at('dist'), ...words], {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said };
}
const AT = ['--at', 'https://cafe.example/bob'];

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ readConfig } = await load('src/engines/embed/frame/config.ts'));
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
  mkdirSync(at('dist'));
  writeFileSync(
    at('dist/build.json'),
    JSON.stringify({
      elements: [],
      files: [{ name: 'bob.js', file: 'bob.js', integrity: 'sha256-x', imports: [], lazy: [], modules: {} }],
    }),
  );
  copyFileSync('src/studio/embed/embed.html', at('dist/embed.html'));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets embed --oembed', () => {
  it('writes a page with the public parts of the document in it, and prints its address', async () => {
    const { code, out, error } = await bob(write('our book.json', book), '--oembed', at('web/frames'), '--attribute', 'view=full', '--language', 'en', ...AT); // prettier-ignore
    assert.equal(code, 0, error);
    assert.equal(out, 'https://cafe.example/bob/our%20book.html\n');
    assert.deepEqual(readdirSync(at('web/frames')).sort(), ['our book.html', 'our book.oembed.json']);
    const page = readFileSync(at('web/frames/our book.html'), 'utf8');
    assert.doesNotMatch(page, /SECRET/);
    const [, config] = /<script type="application\/json" id="bob-embed">([^<]*)<\/script>/.exec(page);
    const { document, ...others } = readConfig(config);
    assert.deepEqual(others, { element: 'card', attributes: { view: 'full' }, lang: 'en' });
    assert.deepEqual([document.tagline, Object.keys(document.sections)], [book.tagline, ['concept']]);
    assert.equal(page.match(/<script/g).length, 2, 'the document adds no script of its own');
    assert.match(page, /<title>Harbour &#38; &#60;House&#62;<\/title>/);
    assert.match(page, /<noscript>.*Beds by the sea/);
    assert.doesNotMatch(page, /noindex/);
    assert.match(error, /sections\.methods: left out/);
    assert.match(error, /<iframe src="https:\/\/cafe\.example\/bob\/our%20book\.html" title="Harbour &#38; /);
  });

  it('lets WordPress find its answer, in the first lines of the page', async () => {
    await bob(write('our-book.json', book), '--oembed', at('web'), ...AT);
    const page = readFileSync(at('web/our-book.html'), 'utf8');
    const link = '<link rel="alternate" type="application/json+oembed" href="https://cafe.example/bob/our-book.oembed.json"';
    assert.ok(page.indexOf(link) > 0 && page.indexOf(link) < 200, 'it reads 150 kB');
    const answer = JSON.parse(readFileSync(at('web/our-book.oembed.json'), 'utf8'));
    assert.deepEqual([answer.version, answer.type, answer.provider_name], ['1.0', 'rich', 'cafe.example']);
    // what WordPress looks for, to load its script
    const [, quotation, frame] = /^(<blockquote[^>]*>.*?<\/blockquote>)(<iframe.*<\/iframe>)$/.exec(answer.html);
    assert.match(quotation, /<a href="https:\/\/cafe\.example\/bob\/our-book\.html">Harbour &#38; &#60;House&#62;<\/a>/);
    assert.match(frame, /sandbox="allow-scripts".* src="https:\/\/cafe\.example\/bob\/our-book\.html"/);
  });

  it('writes over its own page, and over no other unless it is told to', async () => {
    const typed = [write('b.json', book), '--oembed', at('own'), ...AT];
    assert.equal((await bob(...typed)).code, 0);
    assert.equal((await bob(...typed)).code, 0);
    writeFileSync(at('own/b.html'), '<p>By hand');
    const { code, error } = await bob(...typed);
    assert.equal(code, 2);
    assert.match(error, /was not written by this command.*--force/);
    assert.equal(readFileSync(at('own/b.html'), 'utf8'), '<p>By hand');
    assert.equal((await bob(...typed, '--force')).code, 0);
  });

  it('says in a sentence what is missing or cannot be', async () => {
    write('b.json', book);
    write('policy.json', { kind: 'password-policy', version: 1 });
    for (const [words, meant] of [
      [[at('b.json')], /--at https:\/\/your-site\/folder\//],
      [[at('b.json'), '--at', 'cafe.example'], /write the whole address/],
      [[at('b.json'), '--at', 'https://cafe.example/?a'], /write the whole address/],
      [[at('b.json'), '--src', 'x', ...AT], /Leave out --src and --carry/],
      [['--self-host', at('never'), ...AT], /needs a document/],
      [[at('policy.json'), ...AT], /not shown in a frame/],
      [[at('none.json'), ...AT], /there is no such file/],
    ]) {
      const { code, error } = await bob(...words, '--oembed', at('never'));
      assert.equal(code, 2, words.join(' '));
      assert.match(error, meant);
    }
    writeFileSync(at('dist/embed.html'), '<p>Another version');
    assert.match((await bob(at('b.json'), '--oembed', at('never'), ...AT)).error, /another version/);
    assert.equal(existsSync(at('never')), false);
  });
});
