/**
 * Pictures of the built elements: each view of the card, light and dark, phone and desktop, in two languages; and the pages of the demo.
 *
 *     node scripts/shots.mjs [folder]     needs dist/; writes to test-results/shots
 *     node scripts/shots.mjs --readme     writes only the README's picture, docs/bob-widgets.jpg
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const PICTURE = path.join(root, 'docs/bob-widgets.jpg');
/** A summer morning: the same firms are open in each picture. */
const NOW = new Date('2026-07-18T10:30:00Z');
const MOST = 200_000; // bytes of the README's picture

const BOOK = 'mosabrekka-guesthouse';
const LANGUAGES = ['en', 'is'];
const WIDTHS = { phone: 360, desktop: 1280 };
const SCHEMES = ['light', 'dark'];
const VIEWS = ['badge', 'compact', 'full'];
const SITES = ['old', 'wordpress', 'modern', 'farm', 'cluster', 'trainer', 'ilulissat', 'clusters', 'coast', 'safe', 'signup', 'pass'];

const STYLE = `
  :root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; background: #fff; color: #1b1d20 }
  :root.dark { color-scheme: dark; background: #16191d; color: #e9ebee }
  body { margin: 0; padding: 24px; max-inline-size: 1080px; margin-inline: auto }
  body.narrow { padding: 16px }
  .compact { max-inline-size: 30em }
`;

const page = (lang, scheme, body, style = STYLE) => `<!doctype html><html lang="${lang}" class="${scheme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shot</title><style>${style}</style>
<script type="module" src="/dist/bob.js"></script></head>${body}</html>`;

const card = (view, book = BOOK, more = '') =>
  `<div class="${view}"><bob-card view="${view}" src="/demo/books/${book}.json"${more}></bob-card></div>`;

/** A window onto a directory, and other elements beside it, one on a dark page. */
const readme = () =>
  page(
    'en',
    'light',
    `<body><div class="large"><bob-directory view="grid" src="/demo/clusters/ilulissat-sea.json"></bob-directory></div>
    <div class="side"><div class="night">${card('compact', 'mosabrekka-guesthouse')}</div>
    <div class="sheet"><bob-password></bob-password></div>
    <div class="sheet list"><bob-checklist pack="security"></bob-checklist></div></div></body>`,
    `:root { font: 15px/1.5 system-ui, sans-serif; background: #e4e6ea; color: #1b1d20; --bob-accent: #0b5f8a }
    body { margin: 0; padding: 28px; display: grid; grid-template-columns: 1.75fr 1fr; gap: 28px; block-size: 960px; box-sizing: border-box }
    .large, .sheet { background: #fff; overflow: hidden }
    .large { padding: 28px; block-size: 904px; box-sizing: border-box }
    .side { display: grid; gap: 28px; grid-template-rows: auto auto minmax(0, 1fr); block-size: 904px }
    .sheet, .night { padding: 22px }
    .night { background: #16191d; color: #e9ebee; color-scheme: dark; --bob-accent: #f0a35e }`,
  );

/** Runs in the page: all elements are shown and their pictures are there. */
async function settled() {
  let tries = 500;
  const cards = () => [...document.querySelectorAll(':not(:defined), *')].filter(({ localName }) => localName.startsWith('bob-'));
  const ready = () => cards().length > 0 && cards().every((one) => one.shadowRoot?.querySelector('.box:not(.keep)') && one.document);
  while (!ready()) {
    if (!tries--) throw new Error('The elements are not shown.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const images = [document, ...cards().map((one) => one.shadowRoot)].flatMap((scope) => [...scope.querySelectorAll('img')]);
  for (const image of images) image.loading = 'eager';
  await Promise.race([Promise.allSettled(images.map((image) => image.decode())), new Promise((resolve) => setTimeout(resolve, 5000))]);
  await document.fonts.ready;
}

async function shoot(browser, origin, { address, file, width, height = 800, scheme = 'light', full = true, scale = 1, ...options }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: scale,
  });
  try {
    const tab = await context.newPage();
    await tab.clock.setFixedTime(NOW);
    await tab.goto(origin + address);
    await tab.evaluate(settled);
    mkdirSync(path.dirname(file), { recursive: true });
    await tab.screenshot({ path: file, fullPage: full, animations: 'disabled', ...options });
  } finally {
    await context.close();
  }
  console.log(path.relative(root, file));
}

/** `/shots/full.en.dark.phone.html` and such. */
function answer(pathname) {
  if (pathname === '/shots/readme.html') return readme();
  const [, view, lang, scheme, width] = /^\/shots\/(\w+)\.(\w+)\.(\w+)\.(\w+)\.html$/.exec(pathname) ?? [];
  return view && page(lang, scheme, `<body class="${width === 'phone' ? 'narrow' : ''}">${card(view)}</body>`);
}

async function all(browser, origin, folder) {
  for (const view of VIEWS)
    for (const lang of LANGUAGES)
      for (const scheme of SCHEMES)
        for (const [name, width] of Object.entries(WIDTHS)) {
          const shot = `${view}.${lang}.${scheme}.${name}`;
          await shoot(browser, origin, {
            address: `/shots/${shot}.html`,
            file: path.join(folder, `${shot}.png`),
            width,
            height: 400,
            scheme,
          });
        }
  for (const site of ['', ...SITES.map((name) => `sites/${name}/`)])
    for (const [name, width] of Object.entries(WIDTHS))
      await shoot(browser, origin, {
        address: `/demo/${site}`,
        file: path.join(folder, `demo.${site.split('/')[1] ?? 'hub'}.${name}.png`),
        width,
      });
}

async function main(args) {
  if (!existsSync(path.join(root, 'dist/bob.js'))) throw new Error('There is no dist/bob.js: build first.');
  const { origin, close } = await serve({ answer });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    if (args.includes('--readme')) {
      const picture = {
        address: '/shots/readme.html',
        file: PICTURE,
        width: 1280,
        height: 960,
        full: false,
        type: 'jpeg',
        quality: 84,
        scale: 1.25,
      };
      await shoot(browser, origin, picture);
      const { size } = statSync(PICTURE);
      if (size > MOST) throw new Error(`${PICTURE} has ${size} bytes, more than ${MOST}.`);
    } else await all(browser, origin, path.resolve(root, args[0] ?? 'test-results/shots'));
  } finally {
    await browser.close();
    await close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
