/** How `npm test` bundles the test files for Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, bundled } from '../support/bundle.mjs';

const files = ['src/kit/text/text.test.ts', 'src/elements/card/card.test.ts'];

/** What a file of the bundle needs before it runs, by address. */
function reached(made, address, seen = new Set()) {
  if (seen.has(address)) return seen;
  seen.add(address);
  assert.ok(made.has(address), `${address} is in the bundle`);
  for (const [, to] of made.get(address).matchAll(/^(?:import|export)[^"';]*["'](\.[^"']+)["'];/gm))
    reached(made, new URL(to, `http://x${address}`).pathname, seen);
  return seen;
}

test('each test file and each element keeps its address, and loads no element that it does not reach', async () => {
  const made = await bundle(files);
  const codeOf = (address) => [...reached(made, address)].map((one) => made.get(one)).join('');
  const [text, card, own] = files.map((file) => codeOf(`/${file}`)).concat(codeOf('/src/elements/card/define.ts'));
  assert.match(card, /customElements\.define\("bob-card"/);
  assert.match(own, /customElements\.define\("bob-card"/);
  for (const code of [text, own]) assert.doesNotMatch(code, /bob-directory"/);
  assert.doesNotMatch(text, /customElements\.define\("bob-/);
  // the element suite reads in a stack whose code it was
  for (const [address, code] of made)
    if (/customElements\.define\("bob-/.test(code) && address.endsWith('.js')) assert.match(address, /^\/src\//);
  const map = JSON.parse(made.get(`/${files[0]}.map`));
  assert.ok(map.sources.some((source) => source.endsWith('text.test.ts')));
});

test('where a file cannot be bundled all come as they are, so that one fails and the others are tested', async () => {
  const written = process.stderr.write;
  process.stderr.write = () => true;
  try {
    const serve = bundled([...files, 'src/not-there.test.ts']);
    let asked = 0;
    for (const path of ['/src/kit/text/text.test.ts', '/src/not-there.test.ts'])
      await serve({ path, querystring: 'wtr-session-id=1' }, () => (asked += 1));
    assert.equal(asked, 2);
  } finally {
    process.stderr.write = written;
  }
});

test('an element with a query comes as it is, a test file with one from the bundle', async () => {
  const serve = bundled(files);
  const asked = [];
  const ask = async (path, querystring = '') => {
    const context = { path, querystring };
    await serve(context, () => asked.push(`${path}?${querystring}`));
    return context.body;
  };
  assert.match(await ask('/src/elements/card/define.ts'), /^import /);
  assert.match(await ask('/src/elements/card/card.test.ts', 'wtr-session-id=1'), /describe\(/);
  assert.deepEqual(asked, []);
  assert.equal(await ask('/src/elements/card/define.ts', 'again'), undefined);
  assert.deepEqual(asked, ['/src/elements/card/define.ts?again']);
});
