/**
 * `/__embed/<who>/`: a folder with `dist/embed.html` to the byte, for the tests of frames. `open` lets other origins read its files, `closed` does not.
 *
 *     embed.html, quirks.html   as built, and without its doctype
 *     baked.html?config={…}     with what an owner wrote into it
 *     embed.json                allows the folder `shared/` of the same server by its other name
 *     away.json, none.json      a redirect to a place that nobody has allowed, a file that is not there
 *     any other .json           a book
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

async function bodyOf(file, { host, query }) {
  const port = host.split(':')[1];
  if (file === 'embed.json') return JSON.stringify({ allow: [`http://127.0.0.1:${port}/__embed/open/shared/`, 'data:x'] });
  if (file.endsWith('.json')) return readFile(path.join(root, 'test/e2e/fixtures/book.json'));
  const page = await readFile(path.join(root, 'dist/embed.html'), 'utf8');
  if (file === 'quirks.html') return page.replace(/^<!doctype html>/i, '');
  return file === 'baked.html' ? page.replace('id="bob-embed">{}<', () => `id="bob-embed">${query.config}<`) : page;
}

/** The demo of frames, whose page the server would write anew. */
const DEMO = '/demo/sites/frame/generated/embed.html';

export default async function embedSite(ctx, next) {
  if (ctx.path === DEMO) {
    ctx.body = await readFile(path.join(root, DEMO), 'utf8');
    ctx.type = 'html';
    ctx.path = '/__embed-file';
    return undefined;
  }
  const [, who, file] = /^\/__embed\/(open|closed)\/([\w./-]+)$/.exec(ctx.path) ?? [];
  if (!who) return next();
  ctx.set('Cache-Control', 'no-store');
  if (who === 'open') ctx.set('Access-Control-Allow-Origin', '*');
  if (file === 'none.json') {
    ctx.status = 404;
    return undefined;
  }
  if (file === 'away.json') {
    ctx.redirect(`//127.0.0.1:${ctx.host.split(':')[1]}/__embed/open/uploads/book.json`);
    return undefined;
  }
  ctx.body = await bodyOf(file, ctx);
  ctx.type = path.extname(file);
  ctx.path = '/__embed-file'; // keeps the test server's own plugins off the file
  return undefined;
}
