/**
 * Measures our elements in Chromium beside others', in one run, and prints tables: `npm run bench`. Needs `dist/`.
 *
 *     node test/bench/run.mjs                     everything, some minutes; also written to test-results/bench.json
 *     node test/bench/run.mjs first-paint hundred parts of it: sizes, first-paint, prerender, hundred, shift, slow-json, typing, events, recall, directory
 *     node test/bench/run.mjs --runs 3            visits for each median; default 7, the smaller parts take fewer
 *     node test/bench/run.mjs --minutes 10        after that no further round is begun; default 6
 *     node test/bench/run.mjs --members 1000,10000   sizes of the directories; default 1000,10000,100000
 *     node test/bench/run.mjs --dist folder       another build than dist/
 *     node test/bench/run.mjs --markdown          tables for the docs
 *     node test/bench/run.mjs password …          another bench, without a browser: see password.mjs for its options
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { find } from '../../scripts/browsers.mjs';
import { launch } from './browser.mjs';
import * as directory from './measures/directory.mjs';
import * as events from './measures/events.mjs';
import * as firstPaint from './measures/first-paint.mjs';
import * as hundred from './measures/hundred.mjs';
import * as prerender from './measures/prerender.mjs';
import * as recall from './measures/recall.mjs';
import * as shift from './measures/shift.mjs';
import * as sizes from './measures/sizes.mjs';
import * as slowJson from './measures/slow-json.mjs';
import * as typing from './measures/typing.mjs';
import { prepareSite } from './site/prepare.mjs';
import { serveSite } from './site/server.mjs';
import { printed } from './tables.mjs';

/**
 * What a measure is given.
 *
 * @typedef {object} Bench
 * @property {Awaited<ReturnType<typeof prepareSite>>} site Where pages are written.
 * @property {Awaited<ReturnType<typeof serveSite>>} origins Where they are served.
 * @property {number} runs Visits for each median.
 * @property {() => boolean} spare Whether there is time for another round.
 * @property {number} [cpu] How many times slower the CPU is made.
 * @property {(id: string) => boolean} [chosen] Which contestants take part.
 * @property {number[]} [sizes] Members of the directories.
 */

const MEASURES = [sizes, firstPaint, prerender, hundred, shift, slowJson, typing, events, recall, directory];
const results = path.resolve(import.meta.dirname, '../../test-results');

/**
 * Prepares the pages, serves them, and hands them to `act`; all is taken away afterwards.
 *
 * @template T
 * @param {(bench: Pick<Bench, 'site' | 'origins'> & { version: string }) => Promise<T>} act
 * @param {string} [dist] The folder of the build; default `dist/`.
 * @returns {Promise<T>}
 */
export async function withSite(act, dist) {
  const browser = await launch('');
  const version = browser.version();
  const site = await prepareSite(browser, dist).finally(() => browser.close());
  try {
    const origins = await serveSite(site.folder);
    return await act({ site, origins, version }).finally(() => origins.close());
  } finally {
    site.remove();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      runs: { type: 'string', default: '7' },
      minutes: { type: 'string', default: '6' },
      members: { type: 'string' },
      dist: { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const only = [...positionals, ...(values.only?.split(',').map((name) => name.trim()) ?? [])];
  const unknown = only.filter((name) => !MEASURES.some(({ id }) => id === name));
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}, but ${MEASURES.map(({ id }) => id).join(', ')}`);
  const runs = Number(values.runs);
  const minutes = Number(values.minutes);
  if (!(runs >= 1 && minutes > 0)) throw new Error('--runs and --minutes want a number above 0.');
  const counts = values.members?.split(',').map(Number);
  if (counts?.some((count) => !(count >= 30))) throw new Error('--members wants numbers from 30 up.');
  if (!find('chromium')) throw new Error('There is no Chromium: run "node scripts/browsers.mjs".');

  const begun = performance.now();
  const spent = () => (performance.now() - begun) / 60_000;
  await withSite(async ({ site, origins, version }) => {
    const report = { date: new Date().toISOString(), browser: `Chromium ${version}`, cpus: cpus().length, runs };
    if (!site.emoji) console.error('emoji-picker-element is left out: the package emoji-picker-element-data is not installed.\n');
    for (const one of MEASURES.filter(({ id }) => !only.length || only.includes(id))) {
      try {
        const rows = (report[one.id] = await one.measure({ site, origins, runs, spare: () => spent() < minutes, sizes: counts }));
        for (const table of one.tables(rows)) console.log(printed(table, values.markdown));
      } catch (error) {
        // What has been measured is worth keeping.
        console.error(`✗ ${one.id}: ${error.message}\n`);
        process.exitCode = 1;
      }
    }
    mkdirSync(results, { recursive: true });
    writeFileSync(path.join(results, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
    console.log(
      `${report.browser}, Node ${process.versions.node}, ${report.cpus} CPUs, HTTP/2 with brotli, ${spent().toFixed(1)} minutes.`,
    );
    if (spent() > minutes) console.log('Time was short: some medians are of fewer visits than asked for.');
  }, values.dist);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const run = process.argv[2] === 'password' ? () => import('./password.mjs') : main;
  run().then(
    () => process.exit(process.exitCode),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
