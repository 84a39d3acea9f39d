/**
 * A card that was drawn ahead (`bob-widgets render --shadow`) beside the host page alone, and `bob-card.js` beside the least that an engineer would write with Lit.
 * Slow 4G, a CPU four times slower, a fresh profile for each visit. The bars are of pairs: visits of one round, in one browser.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch, visit } from '../browser.mjs';
import { BOOK, card, cardComplete, cardPainted, page, PRELOAD } from '../contestants.mjs';
import { bundle } from '../site/prepare.mjs';
import { median, rotated, summary } from '../statistics.mjs';

export const id = 'prerender';

const root = path.resolve(import.meta.dirname, '../../..');
const COMMAND = path.join(root, 'dist/npm/src/cli/bob-widgets.js');

const FALLBACK = '<a href="/about">Mosabrekka Guesthouse</a>';

const hostPainted = () => !!document.querySelector('#host')?.offsetHeight;
/** Drawn ahead, or by its script. */
const aheadPainted = () => !!document.querySelector('bob-card')?.shadowRoot?.querySelector('.name')?.offsetHeight;
/** The script has drawn it anew. */
const aheadReplaced = () => {
  const { document: book, shadowRoot } = document.querySelector('bob-card') ?? {};
  return !!book && !shadowRoot.querySelector('.ahead');
};
const litPainted = () => !!document.querySelector('lit-card')?.shadowRoot?.querySelector('.name')?.offsetHeight;

/** What the command prints: the element with its shadow root. */
function drawnAhead(view) {
  if (!existsSync(COMMAND)) throw new Error('There is no dist/npm/: run "npm run build" first.');
  const words = ['render', path.join(root, BOOK), '--shadow', '--src', BOOK, '--language', 'en', '--view', view];
  return execFileSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const own = (early) => card({ file: 'bob-card.js', early });
const ahead = (view) => ({ head: '<script type="module" src="/dist/bob-card.js"></script>', body: drawnAhead(view) });
const lit = (more = '') => ({
  head: `${more}<style>lit-card:not(:defined) { display: block; min-height: 17em }</style><script type="module" src="/peers/lit-card.js"></script>`,
  body: `<lit-card src="${BOOK}">${FALLBACK}</lit-card>`,
});

/** `to`: what it is compared with. */
const cases = () => [
  { id: 'host', title: 'the host page alone', parts: {}, probes: { painted: hostPainted } },
  { id: 'ahead-compact', to: 'host', title: 'bob-card, compact, drawn ahead', parts: ahead('compact'), probes: { painted: aheadPainted, complete: aheadReplaced } },
  { id: 'ahead-badge', to: 'host', title: 'bob-card, badge, drawn ahead', parts: ahead('badge'), probes: { painted: aheadPainted, complete: aheadReplaced } },
  { id: 'lit', title: 'a minimal Lit card', parts: lit(), probes: { painted: litPainted } },
  { id: 'own', to: 'lit', title: 'bob-card, compact, by bob-card.js', parts: own(), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'lit-preload', title: 'a minimal Lit card, JSON preloaded', parts: lit(PRELOAD), probes: { painted: litPainted } },
  { id: 'own-preload', to: 'lit-preload', title: 'bob-card.js, JSON preloaded', parts: own(PRELOAD), probes: { painted: cardPainted, complete: cardComplete } },
]; // prettier-ignore

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare, cpu = 4 }) {
  await bundle('../test/bench/prerender/lit-card.mjs', path.join(site.folder, 'peers/lit-card.js'));
  const list = cases().map((one) => ({ ...one, visits: [] }));
  for (const { id, parts } of list) site.write(`prerender-${id}`, page(parts));
  for (let round = 0; round < runs && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      // The start of the browser and its fonts count for none.
      await visit(browser, { url: `${origins.direct}/prerender-host/`, probes: list[0].probes });
      for (const { id, probes, visits } of rotated(list, round))
        visits.push(await visit(browser, { url: `${origins.slow}/prerender-${id}/`, probes, cpu }));
    } finally {
      await browser.close();
    }
  }
  return list.map(({ id, to, title, visits }) => {
    const times = (of) => of.map(({ moments }) => moments.painted);
    const other = list.find((one) => one.id === to);
    /** Of each round. */
    const pairs = (compare) => other && median(times(visits).map((time, round) => compare(time, times(other.visits)[round])));
    return {
      id,
      title,
      to: other?.title,
      painted: summary(times(visits)),
      later: pairs((one, two) => one - two),
      ratio: pairs((one, two) => one / two),
      shift: Math.max(...visits.map(({ shift }) => shift)),
      shifts: visits.flatMap(({ shifts }) => shifts),
      bytes: median(visits.map(({ bytes }) => bytes)),
      requests: median(visits.map(({ requests }) => requests)),
    };
  });
}

export function tables(rows) {
  const ms = (value) => `${Math.round(value)} ms`;
  return [
    {
      title: `Drawn ahead, and beside a minimal Lit card: Slow 4G, CPU slowed 4 times, ${rows[0].painted.runs} visits each`,
      head: ['page', 'content painted: median (quartiles)', 'compared with', 'later', 'times', 'layout shift', 'bytes', 'requests'],
      rows: rows.map(({ title, to, painted: { median: middle, quartiles }, later, ratio, shift, bytes, requests }) => [
        title,
        `${ms(middle)} (${quartiles.map(Math.round).join('-')})`,
        to ?? '',
        to ? ms(later) : '',
        to ? ratio.toFixed(2) : '',
        shift.toFixed(4).replace(/^0\.0000$/, '0'),
        `${(bytes / 1000).toFixed(1)} kB`,
        requests,
      ]),
      note: 'Later and times: medians of pairs. Goals with --runs 15: drawn ahead at most 50 ms later and a layout shift of 0; bob-card.js at most 1.10 times.',
    },
  ];
}
