/** Puts all that is measured into a temporary folder: a build that goes on meanwhile, or a changed demo, disturbs nothing. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
export const modules = path.join(root, 'node_modules');

/** One file from one import (a path from `node_modules`), as a site owner's bundler would make it. */
export async function bundle(from, file) {
  const entry = path.join(path.dirname(file), `${path.basename(file, '.js')}.entry.mjs`);
  const source = JSON.stringify(path.join(modules, from));
  writeFileSync(entry, `import ${source};\nexport * from ${source};\n`);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  rmSync(entry);
  const [{ code }] = [built].flat().flatMap(({ output }) => output);
  writeFileSync(file, code);
}

/** The picker's data file, which travels in a package of its own. */
function emojiData() {
  try {
    return createRequire(import.meta.url).resolve('emoji-picker-element-data/en/emojibase/data.json');
  } catch {
    return undefined;
  }
}

/**
 * A picture of the size of a video's poster (480 x 360, some 12 kB), drawn by the browser.
 *
 * @param {import('playwright').Browser} browser
 */
async function poster(browser, file) {
  const page = await browser.newPage({ viewport: { width: 480, height: 360 } });
  const hills = Array.from({ length: 60 }, (_, index) => {
    const [x, y, r] = [(index * 97) % 480, 120 + ((index * 61) % 240), 20 + ((index * 37) % 50)];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${(index * 29) % 360} 45% ${30 + ((index * 7) % 40)}%)"/>`;
  });
  await page.setContent(`<style>body{margin:0}</style><svg width="480" height="360" style="background:#9cc">${hills.join('')}</svg>`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 35 });
  await page.close();
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} [dist] The folder of the build.
 * @returns {Promise<{ folder: string, emoji: boolean, write(name: string, html: string): void, remove(): void }>} `write` adds a page `/name/`.
 * @throws {Error} If there is no build.
 */
export async function prepareSite(browser, dist = path.join(root, 'dist')) {
  if (!existsSync(path.join(dist, 'bob.js'))) throw new Error('There is no dist/bob.js: run "npm run build" first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(dist, path.join(folder, 'dist'), {
      recursive: true,
      filter: (file) => !/dist[\\/](npm|storybook|dev)$/.test(file),
    });
    cpSync(path.join(root, 'demo/books'), path.join(folder, 'demo/books'), { recursive: true });
    const peers = path.join(folder, 'peers');
    mkdirSync(path.join(peers, 'lite-youtube'), { recursive: true });
    for (const file of ['lite-yt-embed.css', 'lite-yt-embed.js'])
      cpSync(path.join(modules, 'lite-youtube-embed/src', file), path.join(peers, 'lite-youtube', file));
    cpSync(path.join(modules, '@shoelace-style/shoelace/cdn'), path.join(peers, 'shoelace'), {
      recursive: true,
      filter: (file) => !/assets|react$|types$|translations$|\.(d\.ts|json)$/.test(file.slice(modules.length)),
    });
    await bundle('@shoelace-style/shoelace/dist/components/card/card.js', path.join(peers, 'shoelace-card.js'));
    await bundle('emoji-picker-element/index.js', path.join(peers, 'emoji-picker.js'));
    const emoji = emojiData();
    if (emoji) writeFileSync(path.join(peers, 'emoji.json'), readFileSync(emoji));
    await poster(browser, path.join(peers, 'poster.jpg'));
    const write = (name, html) => {
      mkdirSync(path.join(folder, name), { recursive: true });
      writeFileSync(path.join(folder, name, 'index.html'), html);
    };
    return { folder, emoji: !!emoji, write, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
