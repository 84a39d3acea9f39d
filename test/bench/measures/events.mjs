/**
 * A calendar of 1,000 events: what the main thread does from the moment its file is there until the agenda is painted, and until all of it is read. The code of the
 * first view is there already, since the server holds the file back; what the file's kind needs besides (the reader of calendar files) comes within that time.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch } from '../browser.mjs';
import { calendarIcs, calendarJson } from '../calendar/year.mjs';
import { page } from '../contestants.mjs';
import { observing } from '../observe.mjs';
import { rotated, summary } from '../statistics.mjs';
import { workIn } from '../timeline.mjs';

export const id = 'events';

const MANY = 1000;
const WAIT = 1500; // ms until the server answers: the class is defined by then
const FILES = [
  { file: 'few.json', title: '12 events, JSON', write: (now) => calendarJson(12, now, { series: false }) },
  { file: 'plain.json', title: '1,000 events, JSON', write: (now) => calendarJson(MANY, now, { series: false }) },
  { file: 'series.json', title: '1,000 events, JSON with series', write: (now) => calendarJson(MANY, now) },
  { file: 'series.ics', title: '1,000 events, calendar file with series', write: (now) => calendarIcs(MANY, now) },
];

const probes = {
  painted: () => !!document.querySelector('bob-events')?.shadowRoot?.querySelector('[part~=event]')?.offsetHeight,
  whole: () => !!document.querySelector('bob-events')?.document && !!document.querySelector('bob-events').shadowRoot.querySelector('.foot'),
};

async function once(browser, { url, file, cpu }) {
  const { context, page: tab } = await freshPage(browser, { cpu });
  try {
    await tab.addInitScript({ content: `if (window === top) performance.mark('bench');${observing(probes)}` });
    let wait;
    const visit = async () => {
      await tab.goto(url);
      await tab.waitForFunction(() => globalThis.bench.moments.whole, undefined, { polling: 100 });
      const { arrived, moments, shown } = await tab.evaluate((name) => ({
        arrived: performance.getEntriesByType('resource').find((entry) => new URL(entry.name).pathname.endsWith(name)).responseEnd,
        moments: globalThis.bench.moments,
        shown: document.querySelector('bob-events').results.length,
      }), file); // prettier-ignore
      if (!(shown > (file.startsWith('few') ? 5 : MANY / 2))) throw new Error(`events: of ${file} only ${shown} are shown`);
      wait = moments.painted - arrived;
      return [
        [arrived, moments.painted],
        [arrived, moments.whole],
      ];
    };
    const [painted, whole] = await workIn(browser, tab, visit);
    return { painted, whole, wait };
  } finally {
    await context.close();
  }
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare, cpus = [1, 4] }) {
  const now = Date.now();
  const cases = FILES.flatMap(({ file, title, write }) => {
    const name = `calendar-${file}`;
    site.write(
      name,
      page({
        head: '<script type="module" src="/dist/bob.js"></script>',
        body: `<bob-events src="${file}?wait=${WAIT}" time-zone="Europe/Oslo"></bob-events>`,
      }),
    );
    writeFileSync(path.join(site.folder, name, file), write(now));
    return cpus.map((cpu) => ({ title, cpu, file, name, visits: [] }));
  });
  for (let round = 0; round < Math.min(5, runs) && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      for (const { name, file, cpu, visits } of rotated(cases, round))
        visits.push(await once(browser, { url: `${origins.direct}/${name}/`, file, cpu }));
    } finally {
      await browser.close();
    }
  }
  return cases.map(({ title, cpu, visits }) => {
    const of = (span, what) => summary(visits.map((visit) => visit[span][what]));
    const wait = summary(visits.map((visit) => visit.wait));
    return { title, cpu, wait, painted: of('painted', 'work'), whole: of('whole', 'work'), longest: of('whole', 'longest') };
  });
}

export function tables(rows) {
  const ms = ({ median, quartiles }) => `${median.toFixed(0)} ms (${quartiles.map((value) => value.toFixed(0)).join('–')})`;
  return [
    {
      title: `Calendars: work of the main thread from the file's arrival, medians of ${rows[0].painted.runs} with quartiles`,
      head: ['file', 'CPU', 'until the agenda is painted', 'by the clock', 'until all is read', 'longest task'],
      rows: rows.map(({ title, cpu, wait, painted, whole, longest }) => [title, `1/${cpu}`, ms(painted), ms(wait), ms(whole), ms(longest)]),
      note: 'Goal: painted within 100 ms on a CPU slowed 4 times. By the trace of Chromium; styles, layout and painting included.',
    },
  ];
}
