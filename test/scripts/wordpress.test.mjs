import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { elementsFor } from '../../scripts/wordpress/elements.mjs';
import { readPo, textsIn, writeMo } from '../../scripts/wordpress/languages.mjs';
import { php } from '../../scripts/wordpress/php.mjs';
import { zip } from '../../scripts/wordpress/zip.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src/wordpress');
const files = readdirSync(source, { recursive: true });
const phpFiles = files.filter((file) => file.endsWith('.php'));
const has = (command) => spawnSync(command, ['-v']).status === 0;

test('an archive holds its files by name, whole, and is the same each time', () => {
  const given = new Map([['a/é.txt', 'text\n'.repeat(100)], ['a/b.bin', Buffer.from([0, 255])]]); // prettier-ignore
  const bytes = zip(given);
  assert.deepEqual(bytes, zip(given));
  let at = 0;
  for (const [name, content] of given) {
    assert.equal(bytes.readUInt32LE(at), 0x04034b50);
    const [packed, length] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    assert.equal(bytes.toString('utf8', at + 30, at + 30 + length), name);
    const start = at + 30 + length;
    assert.deepEqual(inflateRawSync(bytes.subarray(start, start + packed)), Buffer.from(content));
    at = start + packed;
  }
  assert.equal(bytes.readUInt32LE(bytes.length - 6), at, 'the directory begins where the files end');
});

test('no file of an archive can be written outside of it', () => {
  for (const name of ['/etc/x', '../x', 'a/../../x', 'a\\x']) assert.throws(() => zip(new Map([[name, '']])), /Not a path/);
});

test('a string of PHP cannot be left', () => {
  assert.equal(php("it's \\' . evil() . '"), "'it\\'s \\\\\\' . evil() . \\''");
  assert.equal(php({ a: [true, 1, null] }), "array(\n\t'a' => array(\n\t\ttrue,\n\t\t1,\n\t\tnull,\n\t),\n)");
});

test('each element has its kind and attributes; marked ones only are for authors', () => {
  const { card, password } = elementsFor(root);
  assert.deepEqual(card.attributes.view, { type: 'words', words: ['badge', 'compact', 'full'] });
  assert.deepEqual([card.display, card.kind, password.display], [true, 'book', false]);
});

test('an attribute that is called as a kind of document names one', () => {
  const { figures, board, card } = elementsFor(root);
  assert.deepEqual(figures.attributes.cluster, { type: 'document', kind: 'cluster' });
  assert.deepEqual(figures.attributes.events, { type: 'document', kind: 'events' });
  assert.deepEqual(board.attributes.kinds, { type: 'words', words: ['need', 'offer', 'need offer'] });
  assert.deepEqual([figures.attributes.visibility.type, card.attributes.sections.type], ['string', 'string']);
});

test('every element, and every kind of document, has a name in the dashboard', () => {
  const text = readFileSync(path.join(source, 'includes/place/elements.php'), 'utf8');
  const namesIn = (list) =>
    [
      ...text
        .split(`$${list} = array(`)[1]
        .split(');')[0]
        .matchAll(/'([\w-]+)'\s*=> __\(/g),
    ].map(([, name]) => name);
  const elements = elementsFor(root);
  assert.deepEqual(namesIn('titles').sort(), Object.keys(elements).sort());
  const kinds = Object.values(elements).filter(({ kind, main }) => kind && main).map(({ kind }) => kind); // prettier-ignore
  for (const kind of kinds) assert.ok(namesIn('names').includes(kind), kind);
});

test('every text is translated into seven languages, and none is left of another time', () => {
  const texts = textsIn(phpFiles.map((file) => readFileSync(path.join(source, file), 'utf8')));
  assert.ok(texts.length > 50);
  const translations = files.filter((file) => file.endsWith('.po'));
  assert.equal(translations.length, 7);
  for (const file of translations) {
    const entries = readPo(readFileSync(path.join(source, file), 'utf8'));
    entries.delete('');
    assert.deepEqual([...entries.keys()].sort(), [...texts].sort(), file);
    for (const [text, translation] of entries) assert.deepEqual(translation.match(/%\w/g), text.match(/%\w/g), `${file}: ${text}`);
  }
});

test('a text that an element shows, too, has the same translation there', () => {
  for (const [locale, language] of [
    ['nb_NO', 'nb'],
    ['et', 'et'],
    ['lt_LT', 'lt'],
  ]) {
    const units = [...readFileSync(path.join(root, `locales/${language}.xlf`), 'utf8').matchAll(/<source>([^<]+)<\/source>\s*<target[^>]*>([^<]+)/g)]; // prettier-ignore
    const entries = readPo(readFileSync(path.join(source, `languages/bob-widgets-${locale}.po`), 'utf8'));
    for (const name of [
      'Business concept',
      'What sets us apart',
      'How we work',
      'Sustainability and growth',
      'Marketing and brand',
      'Our figures',
      'Cooperation',
    ])
      assert.ok(
        units.some(([, text, translation]) => text === name && translation === entries.get(name)),
        `${locale}: ${name}`,
      );
  }
});

test('a .mo file has its texts in order, each ended', () => {
  const mo = writeMo(readPo('msgid ""\nmsgstr "Language: et\\n"\n\nmsgid "b"\nmsgstr "õ"\n\nmsgid "a"\nmsgstr ""\n'));
  assert.deepEqual([mo.readUInt32LE(0), mo.readUInt32LE(8)], [0x950412de, 2]);
  assert.equal(mo.subarray(28 + 32).toString(), '\0b\0Language: et\n\0õ\0');
});

test('every PHP file ends where it is called by its address, and asks for no site', () => {
  for (const file of phpFiles) {
    const text = readFileSync(path.join(source, file), 'utf8');
    assert.match(text, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, file);
    assert.doesNotMatch(text, /wp_(safe_)?remote_|curl_|fsockopen|\beval\(|\bunserialize\(|\$wpdb->query\(/, file);
  }
});

test('PHP can read every file', { skip: !has('php') && 'there is no PHP' }, () => {
  const parse =
    'foreach (array_slice($argv, 1) as $file) { try { token_get_all(file_get_contents($file), TOKEN_PARSE); } catch (ParseError $error) { echo "$file: {$error->getMessage()}\\n"; } }';
  const { stdout } = spawnSync('php', ['-r', parse, '--', ...phpFiles.map((file) => path.join(source, file))], { encoding: 'utf8' });
  assert.equal(stdout, '');
});
/** What PHP prints after `code` within the files that keep documents, without WordPress around them. `$given` is what `given` says. */
function storing(given, code) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-wordpress-'));
  try {
    const file = path.join(folder, 'given.json');
    writeFileSync(file, given);
    writeFileSync(
      path.join(folder, 'try.php'),
      `<?php
namespace BobWidgets;
define( 'ABSPATH', 1 );
class Error { } class_alias( Error::class, 'WP_Error' );
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function kinds() { return array( 'book' => '', 'cluster' => '' ); }
function __( $text ) { return $text; }
require '${path.join(source, 'includes/documents/storage.php')}';
$given = file_get_contents( '${file}' );
${code}`,
    );
    const { stdout, stderr } = spawnSync('php', [path.join(folder, 'try.php')], { encoding: 'utf8' });
    return stdout || stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a document is stored so that neither kses nor slashes change it', { skip: !has('php') && 'there is no PHP' }, () => {
  const document = {
    kind: 'book',
    version: 1,
    name: 'A "B" & <b>C</b> \\ 100 % \u{1f600} %3C',
    empty: {},
    list: [],
    deep: { text: "it's\n1.0" },
  };
  const printed = storing(
    JSON.stringify(document),
    `$stored = encode( json_decode( $given ) );
$again = array( $stored, stripslashes( $stored ), addslashes( $stored ), addslashes( addslashes( $stored ) ) );
echo json_encode( array( 'stored' => $stored, 'read' => array_map( 'BobWidgets\\\\decode', $again ) ) );`,
  );
  const { stored, read } = JSON.parse(printed);
  assert.doesNotMatch(stored, /[<>&\\\u{10000}-\u{10ffff}]/u);
  assert.equal(read.length, 4);
  for (const one of read) assert.deepEqual(one, document);
});

test('a document that is taken can be read again, however long', { skip: !has('php') && 'there is no PHP' }, () => {
  const again = `$read = read_document( $given ); $stored = encode( $read ); echo json_encode( array( $read == decode( $stored ), strlen( $stored ) ) );`;
  const members = Array.from({ length: 9000 }, (_, at) => ({
    id: `m${at}`,
    name: `Firm & ${at}`,
    tags: ['a', 'b'],
    location: { lat: 64.5 },
  }));
  const lists = `{"kind":"book","name":"A","list":[${`${'['.repeat(35)}${']'.repeat(35)},`.repeat(3400)}0]}`;
  for (const given of [JSON.stringify({ kind: 'cluster', name: 'West', members }), lists]) {
    const [same, length] = JSON.parse(storing(given, again));
    assert.equal(same, true);
    assert.ok(length < 1.2e6, `${length} bytes are stored of ${given.length}`);
  }
  assert.equal(storing('{"kind":"book","name":"A","founded":1e999}', `echo json_encode( encode( read_document( $given ) ) );`), '""');
});
