/**
 * A slow server of the JSON: how long the card needs once the file is there, and what stands on the page meanwhile. Beside it, the
 * least that can be done: ten lines of script in the page that fetch the file and write the name and a link.
 */
import { launch, visit } from '../browser.mjs';
import { BOOK, card, cardPainted, page } from '../contestants.mjs';
import { median, rotated, summary } from '../statistics.mjs';

export const id = 'slow-json';

const WAITS = [0, 500, 2000]; // ms

const byHand = (src) => ({
  head: `<style>#by-hand { min-height: 17em }</style>`,
  body: `<div id="by-hand"><a href="/about">Mosabrekka Guesthouse</a></div>
<script>
fetch(${JSON.stringify(src)}).then((answer) => answer.json()).then((book) => {
  const name = document.createElement('p');
  name.textContent = book.name.en;
  const link = document.createElement('a');
  link.href = book.website;
  link.textContent = 'Visit the web site';
  document.querySelector('#by-hand').replaceChildren(name, link);
});
</script>`,
});
const byHandPainted = () => !!document.querySelector('#by-hand p')?.offsetHeight;
const fallbackPainted = () => !!document.querySelector('a[href="/about"]')?.offsetHeight;

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare }) {
  const cases = WAITS.flatMap((wait) => {
    const src = `${BOOK}?wait=${wait}`;
    return [
      { title: 'bob-card, compact', wait, parts: card({ src }), probe: cardPainted },
      { title: 'ten lines by hand', wait, parts: byHand(src), probe: byHandPainted },
    ];
  }).map((one, index) => ({ ...one, name: `slow-json-${index}`, visits: [] }));
  for (const { name, parts } of cases) site.write(name, page(parts));
  for (let round = 0; round < Math.min(3, runs) && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      for (const { name, probe, visits } of rotated(cases, round)) {
        const probes = { fallback: fallbackPainted, painted: probe };
        visits.push(await visit(browser, { url: `${origins.slow}/${name}/`, probes, cpu: 4 }));
      }
    } finally {
      await browser.close();
    }
  }
  return cases.map(({ title, wait, visits }) => ({
    title,
    wait,
    fallback: summary(visits.map(({ moments }) => moments.fallback)),
    painted: summary(visits.map(({ moments }) => moments.painted)),
    after: median(visits.map(({ moments, answered }) => moments.painted - answered[BOOK])),
    shift: Math.max(...visits.map(({ shift }) => shift)),
  }));
}

export function tables(rows) {
  const ms = (value) => `${Math.round(value)} ms`;
  return [
    {
      title: `When the JSON is slow: Slow 4G, CPU slowed 4 times, medians of ${rows[0].painted.runs}`,
      head: ['page', 'server waits', 'fallback painted', 'content painted', 'after the JSON had come', 'layout shift'],
      rows: rows.map(({ title, wait, fallback, painted, after, shift }) => [
        title,
        ms(wait),
        ms(fallback.median),
        ms(painted.median),
        ms(after),
        shift.toFixed(4).replace(/^0\.0000$/, '0'),
      ]),
    },
  ];
}
