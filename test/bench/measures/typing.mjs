/**
 * Work of a key press in the editor with its live preview: a whole book of the demo, typed into fields of it, at a desktop's width, where form and preview
 * stand side by side. Each key has time until the preview has followed and the draft is stored.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch } from '../browser.mjs';
import { BOOK, page } from '../contestants.mjs';
import { median, quantile } from '../statistics.mjs';
import { timesIn } from '../timeline.mjs';

export const id = 'typing';

const TEXT = 'Bread from four islands, baked at night'; // one sample a letter
const AFTER = 250; // ms
/** Names of fields, with the page of the form that they are on. */
const FIELDS = [
  { title: 'name', field: '[data-path=name] input' },
  { title: 'in one line', field: '[data-path=tagline] :is(input, textarea)' },
];

async function once(browser, url, book) {
  const { context, page: tab } = await freshPage(browser);
  try {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(url);
    await tab.evaluate((data) => Object.assign(document.querySelector('bob-editor'), { data }), book);
    await tab.waitForFunction(() => {
      const preview = document.querySelector('bob-editor').shadowRoot?.querySelector('.stage bob-card');
      return preview?.shadowRoot?.querySelectorAll('section, [part~=section]').length > 3;
    });
    const keys = {};
    for (const { title, field } of FIELDS) {
      await tab.locator(`bob-editor ${field}`).first().click();
      await tab.keyboard.press('End');
      await tab.waitForTimeout(1000);
      keys[title] = [];
      for (const key of TEXT) {
        keys[title].push(
          await timesIn(browser, tab, async () => {
            await tab.keyboard.press(key === ' ' ? 'Space' : key);
            await tab.waitForTimeout(AFTER);
          }),
        );
      }
    }
    const shown = await tab.evaluate(
      () => document.querySelector('bob-editor').shadowRoot.querySelector('.stage bob-card').shadowRoot.textContent,
    );
    if (shown.split(TEXT).length <= FIELDS.length) throw new Error('typing: the preview does not show what was typed');
    return keys;
  } finally {
    await context.close();
  }
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare }) {
  const book = JSON.parse(readFileSync(path.join(site.folder, BOOK), 'utf8'));
  site.write(
    'typing',
    page({
      head: '<style>bob-editor { width: 1200px }</style><script type="module" src="/dist/bob.js"></script>',
      body: '<bob-editor kind="book"></bob-editor>',
    }),
  );
  const all = [];
  for (let round = 0; round < Math.min(3, runs) && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      all.push(await once(browser, `${origins.direct}/typing/`, book));
    } finally {
      await browser.close();
    }
  }
  return FIELDS.map(({ title }) => {
    const keys = all.flatMap((one) => one[title]);
    const first = median(all.map((one) => one[title][0].script));
    const of = (what) => {
      const times = keys.map((key) => key[what]);
      return { median: median(times), p95: quantile(times, 0.95) };
    };
    return { title, keys: keys.length, first, script: of('script'), forced: of('forced'), longest: of('longest') };
  });
}

export function tables(rows) {
  const both = ({ median: half, p95 }) => `${half.toFixed(1)} / ${p95.toFixed(1)} ms`;
  return [
    {
      title: 'A key in the editor, a whole book with its live preview: median / 95 %',
      head: ['field', 'keys', 'script', 'the first key', 'of it styles and layout that it asks for', 'longest task'],
      rows: rows.map(({ title, keys, first, script, forced, longest }) => [title, keys, both(script), `${first.toFixed(1)} ms`, both(forced), both(longest)]), // prettier-ignore
      note: 'With storing the draft. By the trace of Chromium, promises’ jobs included. The first key in a page runs what was never run before, and makes the database for drafts.',
    },
  ];
}
