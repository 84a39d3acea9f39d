import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import ts from 'typescript';
import { build, messagesOf } from '../../scripts/locales/build.mjs';
import { check } from '../../scripts/locales/check.mjs';
import { extract, sourceMessages } from '../../scripts/locales/extract.mjs';
import { openProject, readUnits } from '../../scripts/locales/project.mjs';
import { put, todo } from '../../scripts/locales/put.mjs';
import { toMessage, toPieces, toText } from '../../scripts/locales/text.mjs';
import { formatXliff, parseXliff } from '../../scripts/locales/xliff.mjs';

const repository = join(import.meta.dirname, '../..');

/** The same brands as src/schema/messages.ts, without its imports: the project lies outside of node_modules. */
const runtime = `
  declare const s: (strings: TemplateStringsArray, ...values: unknown[]) => { strings: TemplateStringsArray };
  export declare const str: typeof s & { _LIT_LOCALIZE_STR_?: never };
  interface Msg { (template: unknown, options: { id: string; desc?: string }): string; _LIT_LOCALIZE_MSG_?: never }
  export declare const msg: Msg;
`;

let root, project;

/** Writes the source of the project: calls of msg(). */
const source = (...calls) =>
  writeFileSync(join(root, 'src/a.ts'), `import { msg, str } from './runtime.js';\nconst a = 1, b = 2;\n${calls.join(';\n')}`);
const write = (path, text) => writeFileSync(join(root, path), text);
const xlf = (locale) => readFileSync(join(root, `locales/${locale}.xlf`), 'utf8');
const faults = () => check(project).faults.join('\n');
const translated = (locale, id) => {
  const unit = readUnits(project, locale).get(id);
  return [toText(unit.target.pieces), unit.target.attributes.state];
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'locales-'));
  mkdirSync(join(root, 'src'));
  mkdirSync(join(root, 'locales'));
  const settings = JSON.parse(readFileSync(join(repository, 'lit-localize.json'), 'utf8'));
  write('lit-localize.json', JSON.stringify({ ...settings, targetLocales: ['nb', 'da', 'kl', 'lv', 'lt'] }));
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', types: [] } }),
  );
  write('locales/bundles.json', JSON.stringify({ card: ['kit', 'card'], full: ['kit', 'book'] }));
  write('src/runtime.ts', runtime);
  project = openProject(root);
});

afterEach(() => rmSync(root, { recursive: true }));

test('the runtime of the library has the brands that the extraction looks for', () => {
  const ids = sourceMessages(openProject(repository)).map(({ id }) => id);
  assert.ok(ids.includes('kit.failed'), ids.join());
});

test('extraction leaves out tests, sorts by id, and tells what it did', () => {
  source(`msg('Open', { id: 'card.open', desc: 'Of a shop' })`, `msg(str\`\${a} of \${b} <&>\`, { id: 'book.of' })`);
  write('src/a.test.ts', `import { msg } from './runtime.js';\nmsg('Test', { id: 'card.test' })`);
  assert.equal(extract(project)[0], 'nb: 2 texts, 2 new, 0 changed, 0 gone');
  const units = [...readUnits(project, 'lt').values()];
  assert.deepEqual(
    units.map(({ id, source, notes }) => [id, toText(source), notes.map(({ text }) => text)]),
    [
      ['book.of', '{0} of {1} <&>', []],
      ['card.open', 'Open', ['Of a shop']],
    ],
  );
  const before = xlf('lt');
  extract(project);
  assert.equal(xlf('lt'), before);
});

test('a changed English text keeps its translation, marked as no longer valid; a removed one goes', () => {
  source(`msg('Open', { id: 'card.open' })`, `msg(str\`\${a} days\`, { id: 'card.days' })`, `msg('Old', { id: 'card.old' })`);
  extract(project);
  put(project, 'nb', { 'card.open': 'Åpent', 'card.days': '{0} dager', 'card.old': 'Gammel' });
  source(`msg('Open now', { id: 'card.open' })`, `msg(str\`\${b} days\`, { id: 'card.days' })`, `msg('New', { id: 'card.new' })`);
  assert.equal(extract(project)[0], 'nb: 3 texts, 1 new, 1 changed, 1 gone');
  assert.deepEqual(translated('nb', 'card.open'), ['Åpent', 'needs-translation']);
  // only the name of the value has changed
  assert.deepEqual(translated('nb', 'card.days'), ['{0} dager', 'needs-review-translation']);
  assert.match(xlf('nb'), /<target[^>]*><x id="0" equiv-text="\$\{b\}"\/> dager/);
  assert.ok(!readUnits(project, 'nb').has('card.old'));
  assert.deepEqual(messagesOf(project, 'nb'), { 'card.days': [0, ' dager'] });
});

test('states, attributes and notes of a translator’s program outlive an extraction', () => {
  source(`msg('Open', { id: 'card.open', desc: 'New note' })`);
  write(
    'locales/nb.xlf',
    `<?xml version="1.0"?><xliff version="1.2"><file target-language="nb" source-language="en" original="x" datatype="plaintext"><header/><body>
      <trans-unit id="card.open" approved="yes" xml:space="preserve"><source>Open</source>
        <target state="final" state-qualifier="exact-match">&#xC5;pent &amp; klart\u00a0</target>
        <note from="lit-localize">Old note</note><note from="Kari">Ikke &lt;stengt&gt;</note></trans-unit></body></file></xliff>`,
  );
  extract(project);
  const unit = readUnits(project, 'nb').get('card.open');
  assert.deepEqual(unit.attributes, { approved: 'yes', 'xml:space': 'preserve' });
  assert.deepEqual(unit.target, { attributes: { state: 'final', 'state-qualifier': 'exact-match' }, pieces: ['Åpent & klart\u00a0'] });
  assert.deepEqual(
    unit.notes.map(({ text }) => text),
    ['New note', 'Ikke <stengt>'],
  );
  assert.equal(formatXliff(parseXliff(xlf('nb')), 'en', 'nb'), xlf('nb'));
});

test('a broken file is named, with its line', () => {
  source(`msg('Open', { id: 'card.open' })`);
  write('locales/da.xlf', '<xliff>\n<file></xliff>');
  assert.throws(() => extract(project), /locales\/da\.xlf cannot be read: line 2/);
});

test('the build makes modules that TypeScript reads, by bundle, and a table of loaders', async () => {
  source(
    `msg(str\`From \${a} to \${b}\`, { id: 'card.range' })`,
    `msg('Close "it"', { id: 'kit.close' })`,
    `msg('Goals', { id: 'book.goals' })`,
  );
  extract(project);
  put(project, 'nb', { 'card.range': 'Til {1} fra {0}', 'kit.close': 'Lukk «det»\u2028', 'book.goals': 'Mål' });
  build(project);
  const load = async (file) => {
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'locales/generated', file), 'utf8'), {
      compilerOptions: { target: 'ES2022', module: 'ESNext' },
    });
    return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).default;
  };
  assert.deepEqual(await load('card/nb.ts'), { 'card.range': ['Til ', 1, ' fra ', 0], 'kit.close': 'Lukk «det»\u2028' });
  assert.deepEqual(await load('full/nb.ts'), { 'book.goals': 'Mål', 'kit.close': 'Lukk «det»\u2028' });
  assert.deepEqual(await load('full/da.ts'), {});
  // Small bundles travel as one file, large ones as one a language.
  const table = () => readFileSync(join(root, 'locales/generated/full.ts'), 'utf8');
  assert.match(table(), /pinned\(\(\) => import\('\.\/full\/all\.js'\)\)/);
  assert.match(table(), /nb: one\('nb'\)/);
  put(project, 'nb', { 'book.goals': 'Mål '.repeat(4000) });
  build(project);
  assert.match(table(), /nb: \(\) => pinned\(\(\) => import\('\.\/full\/nb\.js'\)\)/);
});

test('what the build leaves behind is only what it made now', () => {
  source(`msg('Open', { id: 'card.open' })`);
  extract(project);
  build(project);
  cpSync(join(root, 'locales/generated/card.ts'), join(root, 'locales/generated/old.ts'));
  build(project);
  assert.throws(() => readFileSync(join(root, 'locales/generated/old.ts')), /ENOENT/);
});

test('Greenlandic takes the Danish text where it has none', () => {
  source(`msg('Open', { id: 'card.open' })`, `msg('Closed', { id: 'card.closed' })`, `msg('Goals', { id: 'book.goals' })`);
  extract(project);
  put(project, 'da', { 'card.open': 'Åbent', 'card.closed': 'Lukket' });
  put(project, 'kl', { 'card.open': 'Ammavoq' });
  assert.deepEqual(messagesOf(project, 'kl'), { 'card.closed': 'Lukket', 'card.open': 'Ammavoq' });
  const { rows, faults } = check(project);
  assert.deepEqual(
    rows.find(({ language }) => language === 'kl'),
    { language: 'kl', total: 3, reviewed: 0, 'needs review': 1, missing: 1, 'falls back': 1 },
  );
  assert.match(faults.join('\n'), /kl: not translated, or translated from an older English text \(1\): book\.goals/);
});

test('values with only a space between them are one placeholder to translators, and two to the browser', () => {
  const english = ['See ', { id: 0, text: '${a} ${b.map((x) => `${x}`)}' }, ', ', { id: 1, text: '${c}' }];
  assert.deepEqual(toMessage(toPieces('{1}: {0}!', english), english), [2, ': ', 0, ' ', 1, '!']);
  assert.deepEqual(toMessage(['plain', ' text'], ['x']), 'plain text');
});

test('the check passes when all is there, and counts', () => {
  source(`msg('Open', { id: 'card.open' })`);
  extract(project);
  for (const locale of project.targets) put(project, locale, { 'card.open': 'x' });
  const { faults, rows } = check(project);
  assert.deepEqual(faults, []);
  assert.deepEqual(rows[0], { language: 'nb', total: 1, reviewed: 0, 'needs review': 1, missing: 0, 'falls back': 0 });
});

test('the check tells what an extraction would change', () => {
  source(`msg('Open', { id: 'card.open' })`, `msg('Old', { id: 'card.old' })`);
  extract(project);
  source(`msg('Open now', { id: 'card.open' })`, `msg('New', { id: 'card.new' })`);
  assert.match(
    faults(),
    /locales\/nb\.xlf is not what the source says \(new: card\.new; changed: card\.open; gone: card\.old\): run "node scripts\/locales\.mjs extract"/,
  );
});

test('the check finds translations with wrong placeholders, no text, no state', () => {
  source(`msg(str\`\${a} of \${b}\`, { id: 'card.of' })`, `msg('Open', { id: 'card.open' })`);
  extract(project);
  const edit = (from, to) => write('locales/nb.xlf', xlf('nb').replace(from, to));
  edit('</source>', '</source><target state="translated">av <x id="0" equiv-text="${a}"/></target>');
  edit('Open</source>', 'Open</source><target> </target>');
  const text = faults();
  assert.match(text, /nb: the translation of card\.of cannot be used: it has the placeholders \{0\}, the English text has \{0\} \{1\}/);
  assert.match(text, /nb: the translation of card\.open is empty/);
  assert.match(text, /nb: the translation of card\.open has no state/);
});

test('the check wants ids that some bundle takes', () => {
  source(`msg('Open', { id: 'map.open' })`, `msg('Close', { id: 'Close it' })`);
  extract(project);
  assert.match(faults(), /No bundle takes the id map\.open/);
  assert.match(faults(), /The id "Close it" is not of the form bundle\.name/);
});

test('an id that cannot be read is told with its place', () => {
  source(`const id = 'card.open'; msg('Open', { id })`);
  assert.throws(() => extract(project), /a\.ts/);
  source(`msg('Open', { id: 'card.open' })`, `msg('Opened', { id: 'card.open' })`);
  assert.throws(() => extract(project), /card\.open was defined in 2 places/);
});

const days = (...forms) => forms.map((form) => `msg(str\`\${a} ${form === 'one' ? 'day' : 'days'}\`, { id: 'card.days.${form}' })`);

test('the check wants every plural form that one of the languages has', () => {
  source(...days('one', 'other'), `msg('Other', { id: 'card.other' })`);
  extract(project);
  assert.match(faults(), /The plural card\.days lacks the forms zero \(lv\), few \(lt\), many \(lt\)\./);
  assert.doesNotMatch(faults(), /The plural card lacks/);
});

test('the check wants the number in each plural form, and the plain plural where English has no form', () => {
  source(
    `msg('One day', { id: 'card.days.one' })`,
    `msg(str\`No days, \${a}\`, { id: 'card.days.zero' })`,
    ...days('few', 'many', 'other'),
  );
  extract(project);
  assert.match(faults(), /card\.days\.one must hold the same values as card\.days\.other/);
  assert.match(faults(), /card\.days\.zero must be that of card\.days\.other/);
});

test('each language is asked for its own plural forms only', () => {
  source(...days('zero', 'one', 'few', 'many', 'other'));
  extract(project);
  const forms = (locale) => Object.keys(todo(project, locale)).map((id) => id.split('.').pop());
  assert.deepEqual(forms('nb'), ['one', 'other']);
  assert.deepEqual(forms('lv'), ['one', 'other', 'zero']);
  assert.deepEqual(forms('lt'), ['few', 'many', 'one', 'other']);
  assert.throws(() => put(project, 'nb', { 'card.days.few': '{0} dager' }), /card\.days\.few is a plural form that nb does not have/);
  put(project, 'nb', { 'card.days.one': '{0} dag', 'card.days.other': '{0} dager' });
  assert.doesNotMatch(faults(), /^nb/m);
});

test('todo lists what is missing or has changed, with its explanation, and put takes the same file back', () => {
  source(`msg('Open', { id: 'card.open', desc: 'Of a shop' })`, `msg('Closed', { id: 'card.closed' })`);
  extract(project);
  put(project, 'nb', { 'card.closed': 'Stengt' });
  const list = todo(project, 'nb');
  assert.deepEqual(list, { '// card.open': 'Of a shop', 'card.open': 'Open' });
  assert.deepEqual(put(project, 'nb', { ...list, 'card.open': 'Åpent' }), { written: ['card.open'], kept: [] });
  assert.deepEqual(todo(project, 'nb'), {});
});

test('put writes nothing when one translation cannot be used, and says why', () => {
  source(`msg(str\`\${a} days\`, { id: 'card.days' })`, `msg('Open', { id: 'card.open' })`);
  extract(project);
  const before = xlf('nb');
  assert.throws(
    () => put(project, 'nb', { 'card.open': 'Åpent', 'card.days': 'dager {1}', 'card.no': 'x' }),
    /card\.days cannot be used: .*\{1\}.*\{0\}\.\nThere is no text with the id card\.no\.\nNothing was written/s,
  );
  assert.throws(() => put(project, 'nb', { 'card.open': '' }), /card\.open is not a text/);
  assert.throws(() => put(project, 'sv', {}), /"sv" is not one of the languages/);
  assert.throws(() => todo(project, 'sv'), /"sv" is not one of the languages/);
  assert.equal(xlf('nb'), before);
});

test('put keeps what a person has reviewed, unless it is told to replace it', () => {
  source(`msg('Open', { id: 'card.open' })`);
  extract(project);
  put(project, 'nb', { 'card.open': 'Åpent' });
  write('locales/nb.xlf', xlf('nb').replace('needs-review-translation', 'final'));
  assert.deepEqual(put(project, 'nb', { 'card.open': 'Opent' }), { written: [], kept: ['card.open'] });
  assert.deepEqual(translated('nb', 'card.open'), ['Åpent', 'final']);
  put(project, 'nb', { 'card.open': 'Opent' }, { replace: true });
  assert.deepEqual(translated('nb', 'card.open'), ['Opent', 'needs-review-translation']);
});

test('a Lithuanian day, which ends with a full stop, does not end a sentence', () => {
  const targets = readFileSync(join(repository, 'locales/lt.xlf'), 'utf8').match(/<target.*<\/target>/g);
  assert.deepEqual(
    targets.filter((one) => /equiv-text="\$\{(?:day|at)\}"\/>\./.test(one)),
    [],
  );
});
