/** The published schema and the reader agree: what the one takes the other reads. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { reference, referenceMarkdown, schemas } from '../../scripts/schema.mjs';
import { load } from '../support/load.mjs';

const root = path.join(import.meta.dirname, '../..');
const base = 'https://firm.example/books/our.json';
let schema, valid, readBook, jsonSchema, allLeaves;

before(async () => {
  schema = (await schemas()).book;
  ({ readBook } = await load('src/formats/index.ts'));
  ({ jsonSchema } = await load('src/schema/json-schema.ts'));
  ({ allLeaves } = await load('src/schema/leaves/index.ts'));
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  valid = ajv.compile(schema);
});

/** A document with an example in every field, made of the examples and of what the schema says. */
function sample(part, depth = 0, $defs = schema.$defs) {
  const target = part.$ref ? { ...$defs[part.$ref.split('/').at(-1)], ...(part.examples && { examples: part.examples }) } : part;
  if (target.examples) return target.examples[0];
  if ('const' in target) return target.const;
  if (target.enum) return target.enum[0];
  if (target.type === 'array') return [sample(target.items, depth + 1, $defs)];
  if (target.properties)
    return Object.fromEntries(
      Object.entries(target.properties).flatMap(([name, value]) => (value.not ? [] : [[name, sample(value, depth + 1, $defs)]])),
    );
  if (target.type === 'boolean') return true;
  if (target.anyOf) return sample(target.anyOf[0], depth + 1, $defs);
  if (target.pattern?.includes('0-9+.-')) return 'https://example.org/a';
  return { string: 'words', number: 3, integer: 3 }[target.type];
}
const full = () => {
  const book = sample(schema);
  const person = (list) => list.map((one) => ({ ...one, email: 'a@example.org', phone: '+354 555 0100' }));
  book.sections.methods.people = person(book.sections.methods.people);
  return book;
};

describe('the JSON Schema of the book', () => {
  it('describes every field', () => {
    const bare = (part, at) => Object.entries(part.properties ?? {}).flatMap(([name, field]) => (field.description ? [] : `${at}.${name}`));
    assert.deepEqual([...bare(schema, 'book'), ...Object.entries(schema.$defs).flatMap(([name, part]) => bare(part, name))], []);
    assert.equal(schema.title, 'Book of Business');
  });

  it('gives only examples that it takes itself, with a sample of every field', () => {
    const book = full();
    assert.equal(valid(book), true, JSON.stringify(valid.errors, null, 1));
    assert.equal(Object.keys(book).length, Object.keys(schema.properties).length);
  });

  it('takes what the reader reads without a word, and the reader keeps every field', () => {
    const book = full();
    const { document, problems } = readBook(book, { base });
    assert.deepEqual(problems, []);
    const paths = (value, at = '') =>
      value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, one]) => [`${at}/${key}`, ...paths(one, `${at}/${key}`)])
        : [];
    assert.deepEqual(paths(document).sort(), paths(book).sort());
    assert.equal(valid(document), true, JSON.stringify(valid.errors, null, 1));
  });

  it('takes the demo’s books', async (t) => {
    const directory = path.join(root, 'demo/books');
    const files = (await readdir(directory).catch(() => [])).filter((file) => file.endsWith('.json'));
    if (!files.length) return t.skip('no demo here');
    for (const file of files) {
      const json = JSON.parse(await readFile(path.join(directory, file), 'utf8'));
      assert.equal(valid(json), true, `${file}: ${JSON.stringify(valid.errors, null, 1)}`);
      assert.deepEqual(readBook(json, { base }).problems, [], file);
    }
  });

  it('lets tools’ own fields pass, and no misspelt ones', () => {
    assert.equal(valid({ $schema: 'book.json', _note: 1, kind: 'book', name: 'A' }), true);
    assert.equal(valid({ kind: 'book', name: 'A', tagLine: 'x' }), false);
  });

  it('asks for what the reader asks for: kind and name', () => {
    for (const bad of [
      {},
      { kind: 'book' },
      { name: 'A' },
      { kind: 'cluster', name: 'A' },
      { kind: 'book', name: [] },
      [],
      null,
      'book',
      3,
    ]) {
      assert.equal(valid(bad), false, JSON.stringify(bad));
      const { document, problems } = readBook(bad, { base });
      assert.equal(document, null, JSON.stringify(bad));
      assert.ok(problems.length > 0);
    }
    assert.ok(readBook({ kind: 'book', name: 'A' }).document);
  });

  it('and the reader agree about values, one by one', () => {
    const cases = {
      color: ['#0b6e4f', '#ABC', 'red', '#12', 5],
      updated: ['2026-05-01', '2026-02-30', 'yesterday', '2024-02-29', '2025-02-29'],
      founded: [2012, 2012.5, -5, 99999, 'old'],
      languages: [['is', 'en-GB'], ['Icelandic'], ['constructor']],
      website: ['https://a.example', 'mailto:a@b.example', 'javascript:alert(1)', 'page.html', 'JAVASCRIPT:x', 'data:x,y'],
      logo: [{ src: 'a.png' }, { alt: 'A' }, { src: 'mailto:a@b.example' }, { src: 'a.png', width: -1 }],
      location: [{ lat: 64, lon: -22 }, { lat: 91 }, { country: 'IS' }, { country: 'Iceland' }],
      of: ['person', 'people'],
      timeZone: ['Atlantic/Reykjavik', 'UTC', 'Etc/GMT+1', 'over there!'],
      hours: [[{ opens: '09:00', closes: '24:00' }], [{ opens: '25:00' }], [{ from: '06-01' }], [{ from: '13-32' }]],
      contacts: [[{ email: 'a@b.example' }], [{ email: 'a@b.example?bcc=c@d.example' }], [{ phone: '+354 555' }], [{ phone: '*#06#' }]],
    };
    for (const [field, values] of Object.entries(cases))
      for (const value of values) {
        const json = { kind: 'book', name: 'A', [field]: value };
        const clean = readBook(json, { base }).problems.length === 0;
        assert.equal(clean, valid(json), `${field}: ${JSON.stringify(value)}`);
      }
  });

  it('names one way to write a value where the reader knows several', () => {
    const cases = {
      updated: ['1.5.2026', '1 May 2026'],
      hours: [
        [{ days: 'Mo-Fr', opens: '9', closes: '17.00' }],
        [{ days: ['man'], closed: 'ja' }],
        [{ opens: '09:00', closes: '17:00', from: '1 June', to: '31.8.' }],
      ],
    };
    for (const [field, values] of Object.entries(cases))
      for (const value of values) {
        const json = { kind: 'book', name: 'A', [field]: value };
        assert.deepEqual(readBook(json, { base }).problems, [], `${field}: ${JSON.stringify(value)}`);
        assert.equal(valid(json), false, `${field}: ${JSON.stringify(value)}`);
      }
  });

  it('has a schema for every leaf', () => {
    for (const leaf of Object.keys(allLeaves)) assert.ok(jsonSchema({ field: leaf }, { names: new Map() }).properties.field, leaf);
  });
});

describe('the JSON Schema of the cluster', () => {
  let takes, readCluster;
  before(async () => {
    const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    takes = ajv.compile((await schemas()).cluster);
    ({ readCluster } = await load('src/formats/index.ts'));
  });

  it('takes the demo’s clusters, and the reader has nothing to say about them', async () => {
    const directory = path.join(root, 'demo/clusters');
    const files = (await readdir(directory)).filter((file) => file.endsWith('.json'));
    assert.ok(files.length >= 4);
    for (const file of files) {
      const json = JSON.parse(await readFile(path.join(directory, file), 'utf8'));
      assert.equal(takes(json), true, `${file}: ${JSON.stringify(takes.errors, null, 1)}`);
      assert.deepEqual(readCluster(json, { base }).problems, [], file);
    }
  });

  it('and the reader agree about values, one by one', () => {
    const member = (fields) => [{ id: 'a', name: 'A', ...fields }];
    const cases = {
      members: [[], 'members.csv', 'javascript:x', 5, member({}), [{ id: 'a' }], member({ role: 'sme' }), member({ role: 'boss' }), member({ location: { lat: 91 } }), member({ joined: '2024' }), member({ joined: 'long ago' }), member({ offers: [{ en: 'Ice' }, 'Fish'] }), member({ book: 'mailto:a@b.example' }), member({ shoes: 1 })], // prettier-ignore
      sectors: [{ food: 'Food' }, { food: { en: 'Food' } }, { food: 7 }, ['food']],
      columns: [{ Firma: 'name', Notat: '' }, { Firma: 3 }],
      type: ['cross-border', 'large'],
      loyalty: [[{ id: 'a' }], [{ name: 'A' }]],
    };
    for (const [field, values] of Object.entries(cases))
      for (const value of values) {
        const json = { kind: 'cluster', name: 'A', [field]: value };
        assert.equal(readCluster(json, { base }).problems.length === 0, takes(json), `${field}: ${JSON.stringify(value)}`);
      }
  });
});

describe('the reference', () => {
  it('is printed of all formats where none is named, and of one where it is', async () => {
    const print = (...words) =>
      execFileSync(process.execPath, ['scripts/schema.mjs', '--reference', ...words], { cwd: root, encoding: 'utf8' });
    const kinds = Object.keys(await schemas());
    assert.ok(kinds.length >= 5);
    const headings = (text) => text.match(/^## .*$/gm);
    const all = headings(print());
    assert.equal(new Set(all).size, kinds.length);
    for (const at of [0, kinds.length - 1]) assert.deepEqual(headings(print(kinds[at])), [all[at]]);
    assert.deepEqual(Object.keys(JSON.parse(print('--json'))), kinds);
  });
  it('lists every field of every part', async () => {
    const parts = await reference('book');
    assert.equal(parts[0].name, 'Book of Business');
    assert.ok(parts.find(({ name }) => name === 'Concept').fields.some(({ name }) => name === 'history'));
    const markdown = await referenceMarkdown('book');
    for (const part of parts) for (const field of part.fields) assert.ok(markdown.includes(`| \`${field.name}\``), field.name);
  });
});

describe('the JSON Schema of the loyalty programme', () => {
  let loyalty, takes, readLoyalty;
  before(async () => {
    loyalty = (await schemas()).loyalty;
    ({ readLoyalty } = await load('src/formats/index.ts'));
    const ajv = new Ajv({ strict: true, allErrors: true });
    addFormats.default(ajv);
    takes = ajv.compile(loyalty);
  });
  const full = () => ({
    ...sample(loyalty, 0, loyalty.$defs),
    participants: [{ ...sample(loyalty.$defs.Participant, 0, loyalty.$defs), membership: 'AAAA.AAAA.AAAA' }],
    organiser: { name: 'West', url: 'https://west.example/', email: 'pass@west.example' },
  });

  it('takes a sample of every field, and the reader keeps each of them', () => {
    const json = full();
    assert.equal(takes(json), true, JSON.stringify(takes.errors, null, 1));
    assert.deepEqual(Object.keys(json).sort(), Object.keys(loyalty.properties).sort());
    const { document, problems } = readLoyalty(json, { base });
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(document).sort(), Object.keys(json).sort());
    assert.deepEqual(Object.keys(document.participants[0]).sort(), Object.keys(loyalty.$defs.Participant.properties).sort());
  });

  it('refuses a private key, ids with blanks, and addresses for domains', () => {
    const bad = (change) => {
      const json = structuredClone(full());
      change(json);
      assert.equal(takes(json), false, String(change));
      assert.notDeepEqual(readLoyalty(json, { base }).problems, [], String(change));
    };
    bad((json) => (json.keys[0].d = 'AAAA'));
    bad((json) => (json.participants[0].keys[0].d = 'AAAA'));
    bad((json) => (json.participants[0].id = 'two words'));
    bad((json) => (json.participants[0].domains = ['a b']));
    bad((json) => (json.rewards[0].cost = 1.5));
    bad((json) => (json.keys[0].crv = 'P-384'));
    bad((json) => delete json.id);
  });
});
