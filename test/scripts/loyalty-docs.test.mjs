/** The guide to the security of loyalty programmes promises nothing that is not tested: each row of its tables names its tests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** All tests as `suite › test`, from the sources. */
function testsIn(text) {
  let suite = '';
  return [...text.matchAll(/^\s*(describe|it)\(\s*(['"`])(.*?)(?<!\\)\2/gm)].flatMap(([, kind, , title]) => {
    if (kind === 'describe') suite = title;
    return kind === 'it' ? [`${suite} › ${title}`] : [];
  });
}

/** The rows of the first table under a heading, as lists of cells. */
function rowsUnder(text, heading) {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0].split('\n');
  return lines.filter((line) => line.startsWith('|')).slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
}

describe('stories/docs/loyalty-security.md', () => {
  const text = read('stories/docs/loyalty-security.md');
  const files = ['src', 'test/scripts'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => /\.test\.(ts|mjs)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const tests = new Set(files.flatMap((file) => testsIn(read(file))));

  for (const [heading, least] of [
    ['Prevented', 25],
    ['Detected, not prevented', 4],
  ])
    it(`names in “${heading}” for each row tests that exist`, () => {
      const rows = rowsUnder(text, heading);
      assert.ok(rows.length >= least, `${rows.length} rows`);
      for (const [who, , cell = ''] of rows) {
        const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
        if (heading === 'Prevented') assert.ok(named.length > 0, `no test: ${who}`);
        else assert.ok(named.length > 0 || cell === 'no test', `neither a test nor “no test”: ${who}`);
        for (const name of named) assert.ok(tests.has(name), `there is no such test: ${name}`);
      }
    });

  it('names a test once only where there is one of that name', () => {
    const all = files.flatMap((file) => testsIn(read(file)));
    const named = [...text.matchAll(/`([^`]+ › [^`]+)`/g)].map(([, name]) => name);
    for (const name of named) assert.equal(all.filter((one) => one === name).length, 1, name);
  });
});

describe('stories/docs/loyalty.md', () => {
  it('shows a programme that the reader takes without a word', async () => {
    const { load } = await import('../support/load.mjs');
    const { loyaltyReader } = await load('src/formats/loyalty/read.ts');
    const [, json] = /```json\n(.*?)```/s.exec(read('stories/docs/loyalty.md'));
    const { document, findings } = loyaltyReader(JSON.parse(json), 'https://west.example/pass/west-pass.json');
    assert.deepEqual(findings, []);
    assert.equal(document.rewards.length, 2);
  });

  it('has each command of the command line', () => {
    const text = read('stories/docs/loyalty.md');
    for (const name of ['keys', 'sign', 'revoke', 'rotate', 'check', 'merge', 'report', 'export'])
      assert.match(text, new RegExp(`^\\| \`${name}\\b`, 'm'));
  });
});
