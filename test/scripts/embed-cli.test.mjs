/** `bob-widgets embed`, with real files and a build made up for it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { BOOK, PRELOAD } from '../bench/contestants.mjs';
import { load } from '../support/load.mjs';

let run, folder, record;
const at = (name) => path.join(folder, name);
const write = (name, text) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof text === 'string' ? text : JSON.stringify(text));
  return at(name);
};
const book = (more) => ({
  kind: 'book',
  version: 1,
  name: { en: 'Café', et: 'Kohvik' },
  lang: 'et',
  website: 'https://cafe.example/',
  ...more,
});

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['embed', '--dist', at('dist'), ...words], {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said };
}
const SCRIPT = ['--script', 'https://west.example/bob/bob.js'];

/** A build of two elements. */
function build() {
  const files = [];
  const add = (name, { imports = [], lazy = [], modules = { [`src/${name}`]: 1 } } = {}) => {
    const text = `// ${name}`;
    const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const file = /^bob(-card|-directory)?\.js$/.test(name)
      ? name
      : name.replace('.js', `-${integrity.slice(7, 11).replace(/\W/g, '_')}.js`);
    write(`dist/${file}`, text);
    files.push({ name, file, integrity, imports, lazy, modules });
  };
  const all = ['card', 'directory'];
  add('bob.js', { lazy: [...all.flatMap((one) => [`${one}.js`, `${one}-${one}.js`]), 'start.js', 'bob-lists.js'] });
  add('start.js', { lazy: ['edit.js'] });
  add('edit.js', { modules: { 'src/studio/edit/edit.ts': 1 } });
  add('bob-lists.js');
  add('core.js');
  for (const one of all) {
    add(`bob-${one}.js`, { lazy: [`${one}-all.js`] });
    add(`${one}.js`, { imports: ['core.js'], lazy: [`${one}-nb.js`, `${one}-et.js`, `${one}-da.js`, `${one}-all.js`] });
    add(`${one}-${one}.js`, { lazy: [`${one}-all.js`] });
    add(`${one}-all.js`, { modules: { 'locales/generated/x/nb.ts': 1, 'locales/generated/x/et.ts': 1 } });
    for (const code of ['nb', 'et', 'da', 'kl']) add(`${one}-${code}.js`, { modules: { [`locales/generated/${one}/${code}.ts`]: 1 } });
  }
  record = { elements: all, files };
  write('dist/build.json', record);
  write('dist/third-party-licenses.txt', 'MIT');
  return files.find(({ name }) => name === 'bob.js').integrity;
}
const copied = (to) =>
  readdirSync(at(to))
    .map((file) => record.files.find((one) => one.file === file)?.name ?? file)
    .sort();

before(async () => ({ run } = await load('src/cli/run.ts')));
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
  build();
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets embed', () => {
  it('prints the line for each platform, with the hash of the build, and how to paste it', async () => {
    const integrity = record.files[0].integrity;
    write('book.json', book());
    for (const platform of ['wordpress', 'wix', 'squarespace', 'google-sites', 'joomla', 'html']) {
      const { code, out, error } = await bob(at('book.json'), '--platform', platform, '--src', 'https://cafe.example/book.json', ...SCRIPT);
      assert.equal(code, 0, error);
      assert.equal(out.split('\n').length, 2, 'one line');
      assert.ok(out.includes(`<script type="module" src="https://west.example/bob/bob.js" integrity="${integrity}" crossorigin></script>`));
      assert.match(out, /href="https:\/\/cafe\.example\/"[^>]*>Kohvik<\/a>/);
      assert.match(
        out,
        platform === 'html' || /wix|google/.test(platform)
          ? /<bob-card src="https:\/\/cafe\.example\/book\.json" lang="et">/
          : /data-bob="card"/,
      );
      assert.ok(error.split('\n').length > 3, error);
    }
  });

  it('takes name, page, language and attributes from the options first', async () => {
    write('book.json', book());
    const { out } = await bob(at('book.json'), '--src', '/book.json', '--name', 'A "B" <C>', '--page', '/us', '--language', 'en', '--attribute', 'view=full', '--attribute', 'debug', ...SCRIPT); // prettier-ignore
    assert.match(
      out,
      /<bob-card src="\/book\.json" view="full" debug="debug" lang="en"><a href="\/us">A &#34;B&#34; &#60;C&#62;<\/a><\/bob-card>/,
    );
    for (const pair of ['onclick=alert(1)', 'src=x', '1=2'])
      assert.equal((await bob(at('book.json'), '--src', '/b.json', '--attribute', pair, ...SCRIPT)).code, 2);
  });

  it('refuses an attribute that the element does not have, and a value that it does not know, and names the nearest', async () => {
    const file = write('book.json', book());
    const made = async (...pairs) => bob(file, '--src', '/b.json', ...pairs.flatMap((pair) => ['--attribute', pair]), ...SCRIPT);
    for (const [pair, said] of [
      ['veiw=full', /<bob-card> has no attribute “veiw”\. Did you mean “view”\?/],
      ['pack=security', /has no attribute “pack”\. Choose one of theme, debug, view,/],
      ['view=ful', /“view” is never “ful” there\. Did you mean “full”\?/],
      ['view', /say which: view=badge, view=compact, view=full\./],
    ]) {
      const { code, out, error } = await made(pair);
      assert.equal(code, 2, pair);
      assert.equal(out, '');
      assert.match(error, said);
    }
    const { code, out } = await made('view=full', 'id=us', 'class=wide', 'data-x=1', 'theme=dark');
    assert.equal(code, 0);
    assert.match(out, /view="full" id="us" class="wide" data-x="1" theme="dark"/);
    assert.equal((await bob('password', '--attribute', 'placeholder=…', '--attribute', 'policy=nist', ...SCRIPT)).code, 0);
    // a list of words, in any order
    for (const kinds of ['offer need', 'need,offer'])
      assert.equal((await bob('board', '--attribute', `kinds=${kinds}`, ...SCRIPT)).code, 0, kinds);
  });

  it('takes what an element shows: tables of events, notices and figures, and calendar files', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair\r\nDTSTART:20261203\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    for (const [name, text, tag] of [
      ['fairs.ics', ics, 'events'],
      ['board.csv', 'Title;Kind;Until\nBoat;Needed;2026-12-11\n', 'board'],
      ['figures.csv', 'Figure;2025;2026\nMembers;12;14\n', 'figures'],
    ]) {
      const { code, out, error } = await bob(write(name, text), '--src', `/${name}`, ...SCRIPT);
      assert.equal(code, 0, error);
      assert.match(out, new RegExp(`<bob-${tag} src="/${name}">`));
    }
    assert.match((await bob(at('fairs.ics'), '--carry', ...SCRIPT)).out, /<bob-events src="#bob=1/);
    const members = await bob(write('members.csv', 'Name;Town\nInn;Nes\n'), '--src', '/members.csv', ...SCRIPT);
    assert.equal(members.code, 2);
    assert.match(members.error, /"members": "members\.csv"/);
  });

  it('gives authors a marked link alone, and says where that cannot be', async () => {
    const { code, out } = await bob(
      write('book.json', book()),
      '--platform',
      'wordpress',
      '--author',
      '--src',
      'https://cafe.example/book.json',
    );
    assert.equal(code, 0);
    assert.doesNotMatch(out, /<script/);
    const password = await bob('password', '--author');
    assert.equal(password.code, 2);
    assert.match(password.error, /who may write scripts/);
  });

  it('puts the public parts of a document into the line', async () => {
    write('book.json', book({ sections: { methods: { text: 'SECRET', audience: 'staff' } } }));
    const { code, out, error } = await bob(at('book.json'), '--carry', ...SCRIPT);
    assert.equal(code, 0);
    const [link] = /#bob=1[\w-]+/.exec(out);
    assert.match(error, /sections\.methods: left out/);
    const said = [];
    await run(['open', link], { out: (text) => said.push(text), error: (text) => said.push(text) });
    assert.doesNotMatch(said.join(''), /SECRET/);
    assert.match(said.join(''), /Kohvik/);
  });

  it('puts the text of the document into the line for search engines, with the script of its element alone', async () => {
    write('book.json', book({ sections: { concept: { text: 'Waffles </script>' }, methods: { text: 'SECRET', audience: 'staff' } } }));
    const typed = [at('book.json'), '--seo', '--src', 'https://cafe.example/book.json', '--attribute', 'view=full', ...SCRIPT];
    const { integrity } = record.files.find(({ name }) => name === 'bob-card.js');
    const early = PRELOAD.replace(BOOK, 'https://cafe.example/book.json'); // the benchmark measures this line
    for (const [platform, start] of [
      ['squarespace', '<div class="bob-card" data-src="https://cafe.example/book.json"'],
      ['html', '<bob-card src="https://cafe.example/book.json"'],
    ]) {
      const { code, out, error } = await bob(...typed, '--platform', platform);
      assert.equal(code, 0, error);
      assert.equal(out.split('\n').length, 2, 'one line');
      assert.ok(
        out.startsWith(
          `<script type="module" src="https://west.example/bob/bob-card.js" integrity="${integrity}" crossorigin></script>${start}`,
        ),
        out,
      );
      assert.match(out, /Waffles/);
      assert.doesNotMatch(out, /SECRET/);
    }
    const compact = typed.filter((one) => !/^--attribute$|^view=/.test(one));
    const line = await bob(...compact, '--platform', 'html');
    assert.ok(line.out.startsWith(`${early}<script type="module" src="https://west.example/bob/bob-card.js"`), line.out);
    const { out, error } = await bob(...typed, '--platform', 'wix');
    const set = {};
    const element = { setAttribute: (name, value) => (set[name] = value) };
    const $w = Object.assign((id) => (assert.equal(id, '#customElement1'), element), { onReady: (ready) => ready() });
    runInNewContext(out, { $w });
    assert.deepEqual(set, { src: 'https://cafe.example/book.json', view: 'full', lang: 'et' });
    assert.match(element.seoMarkup, /^<article lang="et".*Waffles.*<\/article>$/s);
    assert.match(error, /Server URL: https:\/\/west\.example\/bob\/bob-card\.js\. Tag name: bob-card\. ID: customElement1\./);
    assert.doesNotMatch(out, /preload/, 'Wix takes no line for the head');
    assert.doesNotMatch((await bob(at('book.json'), '--seo', '--src', '#book', ...SCRIPT)).out, /<link/, 'no file to ask for');
    assert.match((await bob(at('book.json'), '--seo', ...SCRIPT)).error, /--src https/);
    assert.match((await bob('--seo', '--self-host', at('never'), ...SCRIPT)).error, /--seo needs a document/);
  });

  it('knows kinds and elements without a file', async () => {
    for (const [what, tag] of [
      ['cluster', 'directory'],
      ['loyalty', 'loyalty-programme'],
      ['loyalty-badge', 'loyalty-badge'],
      ['password', 'password'],
    ])
      // prettier-ignore
      assert.match((await bob(what, '--src', 'https://a.example/x.json', '--name', 'X', ...SCRIPT)).out, new RegExp(`<bob-${tag} `));
  });

  it('says in a sentence what is missing or mistyped', async () => {
    write('book.json', book());
    for (const [words, meant] of [
      [[], /Say what to embed/],
      [['crad', ...SCRIPT], /no such file, kind or element/],
      [['clustr', ...SCRIPT], /Did you mean “cluster”\?/],
      [[at('book.json'), ...SCRIPT], /--src https:\/\/….*--carry/],
      [[at('book.json'), '--src', 'x', '--carry', ...SCRIPT], /exclude each other/],
      [[at('book.json'), '--src', 'x'], /Say where bob\.js is/],
      [[at('book.json'), '--src', 'x', '--platform', 'wordpres', ...SCRIPT], /Did you mean “wordpress”\?/],
      [[at('book.json'), '--src', 'x', '--platform', 'typo3', ...SCRIPT], /html is right for most others/],
      [['--self-host', at('bob'), '--elements', 'card,crad'], /no element “crad”/],
      [['--self-host', at('bob'), '--languages', 'fr'], /no words in “fr”\. Choose among en, da, et, kl, nb\./],
      [['--self-host', at('bob'), '--dist', at('none')], /there is no such file/],
    ]) {
      const { code, error, out } = await bob(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(out, '');
      assert.match(error, meant);
    }
    assert.equal(existsSync(at('bob')), false);
  });
});

describe('bob-widgets embed --self-host', () => {
  it('copies the files of the elements and languages that are asked for, and prints the tag', async () => {
    const { code, out, error } = await bob('--self-host', at('site/bob'), '--elements', 'card', '--languages', 'nn');
    assert.equal(code, 0, error);
    const own = ['bob-card.js', 'bob-lists.js', 'bob.js', 'card-all.js', 'card-card.js', 'card-nb.js', 'card.js', 'core.js', 'start.js'];
    assert.deepEqual(copied('site/bob'), [...own, 'third-party-licenses.txt']);
    assert.equal(out, `<script type="module" src="/bob/bob.js" integrity="${record.files[0].integrity}" crossorigin></script>\n`);
    assert.match(error, /9 script files, 1 kB, for card in en, nb\./);
    await bob('card', '--self-host', at('other'), '--languages', 'en');
    assert.deepEqual(copied('other'), [...own.filter((name) => name !== 'card-nb.js'), 'third-party-licenses.txt']);
    await bob('--self-host', at('all'));
    assert.equal(copied('all').filter((name) => /directory|card/.test(name)).length, 2 * 7);
    await bob('--self-host', at('kl'), '--elements', 'bob-card', '--languages', 'kl');
    assert.ok(copied('kl').includes('card-da.js'));
  });

  it('copies nothing where a file is not the one that the build has written', async () => {
    const { file } = record.files.find(({ name }) => name === 'core.js');
    write(`dist/${file}`, '// changed');
    const { code, error } = await bob('--self-host', at('bob'));
    assert.equal(code, 2);
    assert.match(error, /not as the build has written it\. Nothing was copied/);
    assert.equal(existsSync(at('bob')), false);
    for (const one of [{}, { elements: [], files: [{ file: '../../secret.js' }] }]) {
      write('dist/build.json', one);
      assert.match((await bob('--self-host', at('bob'))).error, /not the record of a build/);
    }
  });

  it('writes over files of another version only when it is told to', async () => {
    write('bob/bob.js', '// older');
    const { code, error } = await bob('--self-host', at('bob'));
    assert.equal(code, 2);
    assert.match(error, /of another version\. Nothing was copied.*--force/);
    assert.deepEqual(readdirSync(at('bob')), ['bob.js']);
    assert.equal((await bob('--self-host', at('bob'), '--force')).code, 0);
    assert.equal(readFileSync(at('bob/bob.js'), 'utf8'), '// bob.js');
    assert.equal((await bob('--self-host', at('bob'))).code, 0, 'the same again');
  });

  it(
    'takes at most 150 script files of the real build for all elements in one language, without packs',
    { skip: !existsSync('dist/build.json') && 'needs npm run build' },
    async () => {
      const { error, code } = await bob('--self-host', at('real'), '--languages', 'nb', '--without-packs', '--dist', 'dist');
      assert.equal(code, 0, error);
      const count = Number(/(\d+) script files/.exec(error)[1]);
      assert.ok(count > 100 && count <= 150, String(count));
    },
  );
});
