import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { find } from '../../scripts/browsers.mjs';
import { buildScript } from '../../scripts/script-tag/build.mjs';
import { launch, visit } from '../bench/browser.mjs';
import { contestants } from '../bench/directory/contestants.mjs';
import * as directory from '../bench/measures/directory.mjs';
import * as firstPaint from '../bench/measures/first-paint.mjs';
import * as hundred from '../bench/measures/hundred.mjs';
import * as prerender from '../bench/measures/prerender.mjs';
import * as recall from '../bench/measures/recall.mjs';
import * as shift from '../bench/measures/shift.mjs';
import { withSite } from '../bench/run.mjs';
import { median, rotated, summary } from '../bench/statistics.mjs';
import { printed } from '../bench/tables.mjs';

const texts = existsSync(path.resolve(import.meta.dirname, '../../locales/generated'));
const skip = !find('chromium') ? 'there is no Chromium' : !texts && 'the locales are not built';
const spare = () => true;
/** The peers take a minute and a half: `npm run test:all` runs them. */
const peers = { skip: !process.env.PEERS && 'without PEERS=1' };

test('medians and quartiles are interpolated, and what was not measured counts for nothing', () => {
  assert.equal(median([5, 1, NaN, 3]), 3);
  assert.equal(median([1, 2, 3, 10]), 2.5);
  assert.deepEqual(summary([4, 1, 2, 3, 5]), { median: 3, quartiles: [2, 4], range: [1, 5], runs: 5 });
  assert.deepEqual(rotated(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
});

test('a table is padded for the terminal, and written in Markdown for the docs', () => {
  const table = { title: 'Sizes', head: ['what', 'kB'], rows: [['one', 1.5], ['another', 22]] }; // prettier-ignore
  assert.equal(printed(table, false), 'Sizes\n  what      kB\n  one      1.5\n  another   22\n');
  assert.match(printed(table, true), /^\*\*Sizes\*\*\n\n\| what {4}\| {2}kB \|\n\| -+ \| -+: \|\n\| one {5}\| 1\.5 \|/);
});

test('our search finds every name on a plain keyboard, and nearly all with a typo; the others do not', async () => {
  const [ours, text] = await recall.measure({ counts: [2000], most: 300 });
  assert.equal(ours.recall['as it is'], 1);
  assert.equal(ours.recall['one letter: tromso'], 1);
  assert.equal(ours.recall['two letters: tromsoe'], 1);
  assert.ok(ours.recall['one typo'] >= 0.99, String(ours.recall['one typo']));
  assert.ok(ours.recall['typo beside digits'] >= 0.99, String(ours.recall['typo beside digits']));
  assert.ok(ours.recall['in compounds, least of 8 languages'] >= 0.99);
  assert.ok(text.recall['one letter: tromso'] < 0.9);
});

test('in Chromium', { skip, timeout: 180_000 }, async (t) => {
  let bench;
  let done;
  const root = path.resolve(import.meta.dirname, '../..');
  // A build of its own where nobody says that dist/ is whole: it may be in the making.
  const own = !process.env.BUILT || !existsSync(path.join(root, 'dist/bob.js'));
  const dist = own ? mkdtempSync(path.join(tmpdir(), 'bob-bench-dist-')) : path.join(root, 'dist');
  t.before(async () => {
    if (own) await buildScript(dist);
    await new Promise((ready, failed) => {
      withSite((site) => {
        bench = { ...site, runs: 1, spare };
        ready();
        return new Promise((resolve) => (done = resolve));
      }, dist).catch(failed);
    });
  });
  t.after(() => {
    done?.();
    if (own) rmSync(dist, { recursive: true, force: true });
  });

  await t.test('every contestant paints, over the slow line; ours move nothing', peers, async () => {
    const rows = await firstPaint.measure({ ...bench, cpu: 1 });
    assert.ok(rows.length >= 8);
    for (const { title, ours, painted, shift, shifts, bytes } of rows) {
      assert.ok(painted.median > 300, `${title}: three round trips before the page is there`);
      assert.ok(bytes > 0, title);
      if (ours) assert.equal(shift, 0, `${title}: ${JSON.stringify(shifts)}`);
    }
  });

  await t.test('a card that was drawn ahead paints and moves nothing; so does a minimal one', peers, async () => {
    for (const { id, title, painted, shift: moved, shifts } of await prerender.measure({ ...bench, cpu: 1 })) {
      assert.ok(painted.median > 0, title);
      if (!id.startsWith('lit')) assert.equal(moved, 0, `${title}: ${JSON.stringify(shifts)}`);
    }
  });

  await t.test('no view moves the page where its space is kept', async () => {
    for (const { view, form, shift: moved, shifts } of await shift.measure({ ...bench, forms: 2 }))
      assert.equal(moved, 0, `${view}, ${form}: ${JSON.stringify(shifts)}`);
  });

  await t.test('a hundred cards take the room of the same text in plain HTML', async () => {
    const [html, ...cards] = await hundred.measure({ ...bench, cpus: [1] });
    for (const { title, height } of cards) assert.ok(Math.abs(height / html.height - 1) < 0.02, `${title}: ${height} of ${html.height} px`);
  });

  await t.test('every directory shows its rows, answers the first query and each key', peers, async () => {
    const rows = await directory.measure({ ...bench, sizes: [300] });
    const there = contestants.filter(({ ours }) => !ours || existsSync(path.join(dist, 'bob-directory.js')));
    assert.deepEqual(rows.map(({ id }) => id), there.map(({ id }) => id)); // prettier-ignore
    for (const { title, rows: first, searchable, work, paint } of rows) {
      assert.ok(first.median > 0 && searchable.median > first.median, title);
      assert.ok(work.median > 0 && paint.median > work.median, title);
    }
  });

  await t.test('what never paints is told by name', peers, async () => {
    const browser = await launch(bench.origins.spki);
    try {
      const probes = { text: () => !!document.querySelector('#host'), unicorn: () => !!document.querySelector('unicorn') };
      await assert.rejects(
        visit(browser, { url: `${bench.origins.direct}/host/`, probes, limit: 1000 }),
        /\/host\/: not painted .*: unicorn/,
      );
    } finally {
      await browser.close();
    }
  });
});
