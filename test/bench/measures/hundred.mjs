/**
 * A hundred cards on one page, against `innerHTML` of the same text, layout and styles. The code is there already (one card
 * has been shown and taken away), so this is the cost of the elements alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch } from '../browser.mjs';
import { BOOK, page } from '../contestants.mjs';
import { median, rotated, summary } from '../statistics.mjs';

export const id = 'hundred';

const COUNT = 100;
const KINDS = [
  { kind: 'html', title: 'innerHTML of the same' },
  { kind: 'data', title: 'bob-card, .data' },
  { kind: 'src', title: 'bob-card, one shared src' },
];

/** Runs in the page: shows one card, keeps what it looks like as HTML and global styles, takes it away. */
async function warmUp({ src, book }) {
  const NAME = 'One name for all';
  const card = document.createElement('bob-card');
  card.data = { ...book, name: NAME };
  document.querySelector('#host').after(card);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!card.document || [...card.shadowRoot.images ?? card.shadowRoot.querySelectorAll('img')].some((image) => !image.complete)) await frame(); // prettier-ignore
  await document.fonts.ready;
  const copy = document.createElement('div');
  copy.append(...[...card.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const gone = [];
  while (comments.nextNode()) gone.push(comments.currentNode);
  for (const node of gone) node.remove();
  const sheets = [...card.shadowRoot.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const style = document.createElement('style');
  style.textContent = sheets
    .join('\n')
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.plain:is($1)')
    .replaceAll(':host', '.plain');
  document.head.append(style);
  globalThis.warm = { html: copy.innerHTML, NAME, src, book };
  card.remove();
  await frame();
}

/** Runs in the page. @returns {Promise<{ painted: number, settled: number, height: number }>} ms from the start; `settled`: all is read and drawn. */
async function show({ kind, count }) {
  const { html, NAME, src, book } = globalThis.warm;
  const list = document.createElement('div');
  document.querySelector('#host').after(list);
  const names = Array.from({ length: count }, (_, index) => `Guesthouse ${index + 1}`);
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  })); // prettier-ignore
  const data = kind === 'data' ? names.map((name) => ({ ...structuredClone(book), name })) : [];
  await drawn();
  const start = performance.now();
  if (kind === 'html') list.innerHTML = names.map((name) => `<div class="plain">${html.replaceAll(NAME, name)}</div>`).join('');
  else {
    const cards = document.createDocumentFragment();
    for (let index = 0; index < count; index += 1) {
      const card = document.createElement('bob-card');
      if (kind === 'data') card.data = data[index];
      else card.setAttribute('src', src);
      cards.append(card);
    }
    list.append(cards);
  }
  const all = [...list.children];
  const has = (one) => !!(one.shadowRoot ?? one).querySelector('[part~=card] [part~=name]');
  const until = async (there) => {
    for (;;) {
      const next = new Promise((resolve) => requestAnimationFrame(resolve));
      await next;
      const done = there();
      const { port1, port2 } = new MessageChannel();
      const after = new Promise((resolve) => (port1.onmessage = resolve));
      port2.postMessage(0);
      await after;
      if (done) return performance.now() - start;
    }
  };
  const painted = await until(() => all.every(has));
  const settled = kind === 'html' ? painted : await until(() => all.every(({ document }) => document));
  return { painted, settled, height: list.offsetHeight };
}

const TIMES = { style: 'RecalcStyleDuration', layout: 'LayoutDuration', work: 'TaskDuration' };

async function once(browser, { url, cpu, kind, book }) {
  const { context, page, devtools } = await freshPage(browser);
  try {
    await page.goto(url);
    await page.evaluate(warmUp, { src: new URL(BOOK, url).href, book });
    await devtools.send('Performance.enable');
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    };
    const times = async () =>
      Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
    const heapBefore = await heap();
    if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const before = await times();
    const shown = await page.evaluate(show, { kind, count: COUNT });
    const after = await times();
    if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const spent = Object.fromEntries(Object.entries(TIMES).map(([name, metric]) => [name, after[metric] - before[metric]]));
    // Chromium's own count of script time leaves out promises' jobs, in which elements do most of theirs.
    const rest = spent.work - spent.style - spent.layout;
    return { ...shown, ...spent, rest, heap: (await heap()) - heapBefore };
  } finally {
    await context.close();
  }
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare, cpus = [1, 4] }) {
  const book = JSON.parse(
    readFileSync(path.join(site.folder, BOOK), 'utf8').replaceAll('"pictures/', `"${path.posix.dirname(BOOK)}/pictures/`),
  );
  site.write('hundred', page({ head: '<script type="module" src="/dist/bob-card.js"></script>' }));
  const cases = cpus.flatMap((cpu) => KINDS.map((one) => ({ ...one, cpu, seen: [] })));
  for (let round = 0; round < Math.min(5, runs) && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      for (const { kind, cpu, seen } of rotated(cases, round))
        seen.push(await once(browser, { url: `${origins.direct}/hundred/`, cpu, kind, book }));
    } finally {
      await browser.close();
    }
  }
  return cases.map(({ kind, title, cpu, seen }) => ({
    kind,
    title,
    cpu,
    ...Object.fromEntries(
      ['painted', 'settled', 'rest', ...Object.keys(TIMES)].map((name) => [name, summary(seen.map((one) => one[name]))]),
    ),
    heap: median(seen.map(({ heap }) => heap)),
    height: seen[0].height,
  }));
}

export function tables(rows) {
  const ms = ({ median }) => `${Math.round(median)} ms`;
  const spread = ({ median, quartiles }) => `${Math.round(median)} ms (${quartiles.map(Math.round).join('-')})`;
  const [{ height }] = rows;
  const uneven = rows.filter((row) => Math.abs(row.height / height - 1) > 0.02);
  return [
    {
      title: `${COUNT} cards on one page, medians of ${rows[0].painted.runs}`,
      head: ['CPU', 'page', 'painted (quartiles)', 'all done', 'script, paint and other', 'style', 'layout', 'all work', 'heap'],
      rows: rows.map(({ cpu, title, painted, settled, rest, style, layout, work, heap }) => [
        cpu > 1 ? `slowed ${cpu} times` : 'full',
        title,
        spread(painted),
        ...[settled, rest, style, layout, work].map(ms),
        `${(heap / 1_000_000).toFixed(2)} MB`,
      ]),
      note: uneven.length
        ? `Not of the same height: ${uneven.map(({ title, height: own }) => `${title} ${own}`).join(', ')} of ${height} px.`
        : undefined,
    },
  ];
}
