/**
 * Measures the search: recall on a plain keyboard and with typos, work per key with facet counts, memory, time to build.
 *
 *     node --expose-gc test/bench/search.mjs [2000 10000 100000] [--json]
 *
 * Exits with 1 where a bar is missed. Times are of this machine; take them beside others of the same run.
 */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { members, random } from './names/members.mjs';
import { loadSearch, recall, source } from './names/recall.mjs';
import { oneLetter, twoLetters, typo } from './names/typing.mjs';

/** Brotli bytes of what a page needs to search, and of everything. */
async function size(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(source), loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', write: false },
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

const percentile = (times, part) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const heap = () => {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Members as a file gives them: texts that were put together in memory weigh more. In a frame of its own, so that nothing lingers. */
const fromFile = (count) => JSON.parse(JSON.stringify(members(count)));

/**
 * Milliseconds of each key of names typed key by key: plainly, folded, with a typo, and two words that are no name. The least of three
 * goes, each with nothing remembered, as other work on the machine adds to any of them.
 */
function keys(data, list, filters) {
  const next = random(7);
  const typed = Array.from({ length: 40 }, (_, round) => {
    const { name } = list[Math.floor(next() * list.length)];
    return [name, oneLetter(name), typo(name, next) ?? name, `${oneLetter(list[round].location.city)} ${list[round].offers[0] ?? 'fisk'}`][
      round % 4
    ];
  });
  const gos = Array.from({ length: 3 }, () => {
    const index = openIndex(data);
    index.search(); // the fair order of the day
    return typed.flatMap((query) =>
      Array.from({ length: Math.min(query.length, 24) }, (_, length) => {
        const start = performance.now();
        const { facets } = index.search(query.slice(0, length + 1), filters);
        if (!facets.sector) throw new Error('no facets');
        return performance.now() - start;
      }),
    );
  });
  return gos[0].map((_, key) => Math.min(...gos.map((go) => go[key])));
}

const { createIndex, createIndexInSlices, openIndex } = await loadSearch();
/** In a frame of its own, too. */
const once = (list) => {
  const index = createIndex(list);
  index.search('a');
  return index;
};
const counts = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const report = {
  bytes: {
    firstRows: await size(
      "export { build } from './build.js'; export { openIndex } from './search.js'; export { inSlices } from './slices.js'",
    ),
    all: await size("export * from './index.js'"),
  },
};
const failures = [];
const bar = (good, what) => good || failures.push(what);

for (const count of counts.length ? counts : [2000, 10000, 100000]) {
  once(members(500, 9)); // the first run compiles
  const before = heap();
  const list = fromFile(count);
  const withMembers = heap();
  const cpu = process.cpuUsage();
  const start = performance.now();
  let index = once(list);
  const built = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const after = heap();
  const { data } = index;

  let longest = Infinity;
  let slicedFor = Infinity;
  for (let go = 0; go < 3; go++) {
    let task = 0;
    let last = performance.now();
    const watch = setInterval(() => ((task = Math.max(task, performance.now() - last)), (last = performance.now())), 1);
    const begun = performance.now();
    index = await createIndexInSlices(list);
    slicedFor = Math.min(slicedFor, performance.now() - begun);
    clearInterval(watch);
    longest = Math.min(longest, task);
  }

  const next = random(3);
  const most = count > 10000 ? 1000 : 2000;
  const find = (query) => index.search(query).hits.subarray(0, 10);
  const found = {
    exact: recall(find, list, (name) => name, most),
    'one letter': recall(find, list, oneLetter, most),
    'two letters': recall(find, list, twoLetters, most),
    'one typo': recall(find, list, (name) => typo(name, next), most),
    'plain and one typo': recall(find, list, (name) => typo(oneLetter(name), next), most),
    'two letters and one typo': recall(find, list, (name) => typo(twoLetters(name), next), most),
  };
  const work = keys(data, list, {});
  const filtered = keys(data, list, { sector: ['food', 'wood'], country: ['NO', 'EE', 'IS'] });
  const figures = {
    members: count,
    json: Buffer.byteLength(JSON.stringify(list)) / 1e6,
    build: Math.round(built),
    buildCpu: Math.round((user + system) / 1000),
    sliced: Math.round(slicedFor),
    longestTask: Math.round(longest),
    key: { median: percentile(work, 0.5), p95: percentile(work, 0.95), max: Math.max(...work) },
    filteredKey: { median: percentile(filtered, 0.5), p95: percentile(filtered, 0.95) },
    heap: { index: after - withMembers, members: withMembers - before, both: after - before },
    slices: index.data.slices.length,
    recall: Object.fromEntries(Object.entries(found).map(([name, { recall }]) => [name, recall])),
  };
  (report.runs ??= []).push(figures);
  for (const [name, { recall, missed }] of Object.entries(found)) {
    bar(recall >= (name.includes('typo') ? 0.99 : 1), `${count}: ${name} ${recall.toFixed(4)}, e.g. ${JSON.stringify(missed)}`);
  }
  bar(figures.key.p95 <= (count > 10000 ? 16 : 5), `${count}: p95 of a key ${figures.key.p95.toFixed(1)} ms`);
  bar(longest <= 50, `${count}: a task of ${longest.toFixed(0)} ms`);
  if (globalThis.gc) bar(after - withMembers <= 90, `${count}: an index of ${(after - withMembers).toFixed(0)} MB`);
}

const round = (key, value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
console.log(JSON.stringify(report, round, 2));
for (const failure of failures) console.error(`missed: ${failure}`);
if (failures.length) process.exitCode = 1;
