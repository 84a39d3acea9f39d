/** From navigation to painted content of one element: Slow 4G, a CPU four times slower, a fresh profile for each visit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, visit } from '../browser.mjs';
import { BOOK, contestants, page } from '../contestants.mjs';
import { median, rotated, summary } from '../statistics.mjs';

export const id = 'first-paint';

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<object[]>} A row for each contestant.
 */
export async function measure({ site, origins, runs, spare, cpu = 4, chosen = () => true }) {
  // Relative links are seen from the file, or from the page that the text is in.
  const book = readFileSync(path.join(site.folder, BOOK), 'utf8').replaceAll('"pictures/', `"${path.posix.dirname(BOOK)}/pictures/`);
  const list = contestants({ book, emoji: site.emoji }).filter(({ id }) => chosen(id));
  for (const one of list) site.write(one.id, page(one.page));
  const seen = new Map(list.map(({ id }) => [id, []]));
  for (let round = 0; round < runs && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      // The start of the browser and its fonts count for no contestant.
      await visit(browser, { url: `${origins.direct}/${list[0].id}/`, probes: list[0].probes });
      for (const one of rotated(list, round))
        seen.get(one.id).push(await visit(browser, { url: `${origins.slow}/${one.id}/`, probes: one.probes, cpu }));
    } finally {
      await browser.close();
    }
  }
  return list.map(({ id, title, ours = false }) => {
    const visits = seen.get(id);
    const of = (pick) => visits.map(pick);
    return {
      id,
      title,
      ours,
      painted: summary(of(({ moments }) => moments.painted)),
      complete: summary(of(({ moments }) => moments.complete)),
      shift: Math.max(...of(({ shift }) => shift)),
      shifts: visits.flatMap(({ shifts }) => shifts),
      bytes: median(of(({ bytes }) => bytes)),
      scriptBytes: median(of(({ scriptBytes }) => scriptBytes.painted)),
      requests: median(of(({ requests }) => requests)),
    };
  });
}

export function tables(rows) {
  const ms = ({ median, quartiles }) => `${Math.round(median)} ms (${quartiles.map(Math.round).join('-')})`;
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    {
      title: `First paint of one element: Slow 4G (1.6 Mbps, 150 ms), CPU slowed 4 times, ${rows[0].painted.runs} visits each`,
      head: ['page', 'content painted: median (quartiles)', 'complete', 'layout shift', 'bytes', 'scripts before paint', 'requests'],
      rows: rows.map(({ title, painted, complete, shift, bytes, scriptBytes, requests }) => [
        title,
        ms(painted),
        `${Math.round(complete.median)} ms`,
        shift.toFixed(3).replace(/^0\.000$/, '0'),
        kB(bytes),
        kB(scriptBytes),
        requests,
      ]),
    },
  ];
}
