/**
 * A directory of members beside other people's lists and tables: first rows, when the search answers, what a key costs, memory. Full CPU, no slow line:
 * what is measured is the work of the page, not the network. The members are made up of real name parts; the file is sent as it is.
 */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch } from '../browser.mjs';
import { page } from '../contestants.mjs';
import { contestants } from '../directory/contestants.mjs';
import { arrive, typeKeys } from '../directory/in-page.mjs';
import { members } from '../names/members.mjs';
import { bundle, modules } from '../site/prepare.mjs';
import { median, quantile, rotated, summary } from '../statistics.mjs';

export const id = 'directory';

const PEERS = {
  'list.js': 'list.js/dist/list.min.js',
  'datatables.js': 'datatables.net/js/dataTables.min.js',
  'tabulator.js': 'tabulator-tables/dist/js/tabulator.min.js',
  'tabulator.css': 'tabulator-tables/dist/css/tabulator.min.css',
  'grid.js': 'gridjs/dist/gridjs.umd.js',
};
const LIMIT = 60_000; // ms
const QUIET = 100; // ms without a change: a key has been answered

/** So much our reader takes in one file, bytes; of more, the members must be in a file of their own. */
const WHOLE = 20_000_000;

/** Writes the members of one size, and each contestant's page beside them; gives the queries that are typed there. */
function write(site, count) {
  const list = members(count);
  const folder = `directory-${count}`;
  const cluster = { kind: 'cluster', version: 1, id: 'made', name: 'Made up' };
  const json = JSON.stringify({ ...cluster, members: list });
  for (const { id: name, head, body, ours } of contestants) {
    const file = ours && json.length > WHOLE ? 'cluster.json' : 'members.json';
    const at = (html) => html.replaceAll('members.json', `/${folder}/${file}`);
    site.write(`${folder}/${name}`, page({ head: at(head), body: at(body) }));
  }
  writeFileSync(path.join(site.folder, folder, 'members.json'), json);
  writeFileSync(path.join(site.folder, folder, 'cluster.json'), JSON.stringify({ ...cluster, members: 'members.json' }));
  // letters only: List.js finds no name with a full stop or an ampersand in it
  const long = list.filter(({ name }) => /^\p{L}{10,} \p{L}+$/u.test(name));
  const one = (part) => long[Math.floor(long.length * part)].name;
  const first = one(0.6);
  const right = list.filter(({ name }) => name.includes(first)).length;
  return { first, right, queries: [0.2, 0.5, 0.8].map((part) => one(part).slice(0, 10)) };
}

async function once(browser, { url, contestant, first, right, queries }) {
  const { context, page: tab, devtools } = await freshPage(browser);
  try {
    const { host, row, field } = contestant;
    await tab.addInitScript({ content: `if (window === top) (${arrive})(${JSON.stringify({ host, row, field, query: first, right })});` });
    await tab.goto(url, { waitUntil: 'commit', timeout: LIMIT });
    await tab.waitForFunction(() => globalThis.bench.moments.searchable, undefined, { timeout: LIMIT, polling: 50 }).catch(async () => {
      const { moments } = await tab.evaluate(() => globalThis.bench);
      throw new Error(`${new URL(url).pathname}: ${moments.rows ? `"${first}" is not found` : 'no rows'} within ${LIMIT / 1000} s`);
    }); // prettier-ignore
    const { moments } = await tab.evaluate(() => ({ moments: globalThis.bench.moments }));
    const keys = await tab.evaluate(typeKeys, { queries, quiet: QUIET });
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { ...moments, ...keys, heap: usedSize };
  } finally {
    await context.close();
  }
}

/** @param {import('../run.mjs').Bench & { sizes?: number[] }} bench */
export async function measure({ site, origins, runs, spare, sizes = [1000, 10_000, 100_000], chosen = () => true }) {
  for (const [name, from] of Object.entries(PEERS)) cpSync(path.join(modules, from), path.join(site.folder, 'peers', name));
  await bundle('../test/bench/directory/lit-list.mjs', path.join(site.folder, 'peers/lit-list.js'));
  const ours = existsSync(path.join(site.folder, 'dist/bob-directory.js'));
  if (!ours) console.error('bob-directory is left out: dist/ does not have it.\n');
  const taking = contestants.filter((one) => chosen(one.id) && (ours || !one.ours));
  const cases = sizes.flatMap((count) => {
    const typed = write(site, count);
    return taking.map((contestant) => ({
      count,
      contestant,
      ...typed,
      url: `${origins.direct}/directory-${count}/${contestant.id}/`,
      seen: [],
    }));
  });
  for (let round = 0; round < Math.min(5, runs) && (!round || spare()); round += 1) {
    for (const count of sizes) {
      const browser = await launch(origins.spki);
      try {
        for (const one of rotated(cases.filter((one) => one.count === count), round)) one.seen.push(await once(browser, one)); // prettier-ignore
      } finally {
        await browser.close();
      }
    }
  }
  return cases.map(({ count, contestant: { id: name, title, ours: own }, seen }) => {
    const keys = (what) => seen.flatMap((one) => one[what]);
    return {
      ...{ id: name, title, ours: !!own, count },
      rows: summary(seen.map((one) => one.rows)),
      searchable: summary(seen.map((one) => one.searchable)),
      work: { median: median(keys('work')), p95: quantile(keys('work'), 0.95) },
      paint: { median: median(keys('paint')), p95: quantile(keys('paint'), 0.95) },
      heap: median(seen.map(({ heap }) => heap)),
    };
  });
}

export function tables(rows) {
  const ms = (value) => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);
  const both = ({ median: half, p95 }) => `${ms(half).replace(' ms', '')} / ${ms(p95)}`;
  return [
    {
      title: `Directories: medians of ${rows[0].rows.runs} visits; of keys, of all`,
      head: ['members', 'page', 'first rows', 'searchable', 'work of a key, median / p95', 'to its paint, median / p95', 'heap'],
      rows: rows.map(({ count, title, rows: first, searchable, work, paint, heap }) => [
        ...[count.toLocaleString('en'), title, ms(first.median), ms(searchable.median), both(work), both(paint)],
        `${Math.round(heap / 1e6)} MB`,
      ]),
    },
  ];
}
