/**
 * Work of a key press in the editor with its live preview: a whole book of the demo, typed into fields of it, at a desktop's width, where form and preview
 * stand side by side. Each key has time until the preview has followed and the draft is stored.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch } from '../browser.mjs';
import { BOOK, page } from '../contestants.mjs';
import { quantile, summary } from '../statistics.mjs';

export const id = 'typing';

const TEXT = 'Bread from four'; // one sample a letter
const AFTER = 250; // ms
/** Names of fields, with the page of the form that they are on. */
const FIELDS = [
  { title: 'name', field: '[data-path=name] input' },
  { title: 'in one line', field: '[data-path=tagline] :is(input, textarea)' },
];

async function once(browser, url, book) {
  const { context, page: tab, devtools } = await freshPage(browser);
  try {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(url);
    await tab.evaluate((data) => Object.assign(document.querySelector('bob-editor'), { data }), book);
    await tab.waitForFunction(() => {
      const preview = document.querySelector('bob-editor').shadowRoot?.querySelector('.stage bob-card');
      return preview?.shadowRoot?.querySelectorAll('section, [part~=section]').length > 3;
    });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
      // Chromium's own count of script time leaves out promises' jobs, in which elements do most of theirs
      return of('TaskDuration') - of('RecalcStyleDuration') - of('LayoutDuration');
    };
    const keys = {};
    for (const { title, field } of FIELDS) {
      await tab.locator(`bob-editor ${field}`).first().click();
      await tab.keyboard.press('End');
      await tab.waitForTimeout(1000);
      keys[title] = [];
      for (const key of TEXT) {
        const before = await work();
        await tab.keyboard.press(key === ' ' ? 'Space' : key);
        await tab.waitForTimeout(AFTER);
        keys[title].push((await work()) - before);
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
    return { title, keys: keys.length, work: summary(keys), most: quantile(keys, 0.95) };
  });
}

export function tables(rows) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  return [
    {
      title: 'Work of a key in the editor, a whole book with its live preview',
      head: ['field', 'keys', 'median', '95 %'],
      rows: rows.map(({ title, keys, work, most }) => [title, keys, ms(work.median), ms(most)]),
      note: 'Script and painting, without styles and layout; with storing the draft.',
    },
  ];
}
