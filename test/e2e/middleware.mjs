/**
 * The built files under addresses that misbehave, for the tests of the loader:
 *
 *     /__loader/<key>/<rules>/<file of dist>
 *
 * `rules` is `none`, or words joined by `+`, each for the files of the given name:
 * `tamper=card` adds a line that shows that it ran, `fail=kit:1` answers 500 the first time, `drop=kit:1` cuts the
 * connection, `tamper=kit:1` changes only the first answer, `late=kit:300` waits,
 * `redirect=kit` sends to the same file of another folder. `with-controller` stands for the files that come only because `controller` needs
 * them: how they are named is the bundler's affair. `/__loader/<key>` tells how often each file was asked for.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import embedSite from './embed-site.mjs';
import frameworks from './frameworks.mjs';

const dist = path.resolve(import.meta.dirname, '../../dist');
const counts = new Map();

/** Names in the build record of what a file needs, itself included. */
function needs(record, name, seen = new Set([name])) {
  const { imports } = record.files.find((one) => one.name === name);
  for (const to of imports) if (!seen.has(to)) needs(record, to, seen.add(to));
  return seen;
}

/** A lazy file may be named by its folder, too: `controller.js`, `card-controller.js`. */
const isCalled = (name, file) => new RegExp(`^(card-)?${name}\\.js$`).test(file);

/** Built files that `lazy` needs and neither the card nor the report to the owner does. */
async function onlyWith(lazy) {
  const record = JSON.parse(await readFile(path.join(dist, 'build.json'), 'utf8'));
  const [own, ...others] = [lazy, 'card', 'error-details'].map((name) => {
    // a small one is joined to others
    const holds = ({ modules }) => Object.keys(modules).some((id) => id.endsWith(`/${name}.ts`));
    const found = (record.files.find((file) => isCalled(name, file.name)) ?? record.files.find(holds))?.name;
    if (!found) throw new Error(`there is no built file ${name}.js`);
    return found;
  });
  const had = others.flatMap((name) => [...needs(record, name)]);
  const names = [...needs(record, own)].filter((name) => name !== own && !had.includes(name));
  if (!names.length) throw new Error(`${lazy} needs no file of its own: the rule with-${lazy} would spoil nothing`);
  return record.files.filter(({ name }) => names.includes(name)).map(({ file }) => file);
}

/** Whether a rule for `name` is for this file. */
const meant = async (name, file) =>
  name.startsWith('with-')
    ? (await onlyWith(name.slice('with-'.length))).includes(file)
    : isCalled(name, file.replace(/-[\w]{8}\.js$/, '.js'));

/** `/__view`: `dist/view.html` to the byte. The test server would write its inline script anew, whose hash is in its policy. */
async function viewPage(ctx, next) {
  if (ctx.path !== '/__view') return next();
  ctx.type = 'html';
  // a site with a policy for all of its pages
  if ('blocked' in ctx.query) ctx.set('Content-Security-Policy', "default-src 'self'; require-trusted-types-for 'script'");
  ctx.body = await readFile(path.join(dist, 'view.html'));
  return undefined;
}

async function loaderFiles(ctx, next) {
  const [, key, rules, file] = /^\/__loader\/([\w.-]+)(?:\/([^/]+)\/(.+))?$/.exec(decodeURIComponent(ctx.path)) ?? [];
  if (!key) return next();
  ctx.set('Access-Control-Allow-Origin', '*');
  if (!counts.has(key)) counts.set(key, {});
  const count = counts.get(key);
  if (!file) {
    ctx.set('Cache-Control', 'no-store');
    ctx.type = 'application/json';
    ctx.body = JSON.stringify(count);
    return undefined;
  }
  const nth = (count[file] = (count[file] ?? 0) + 1);
  let body;
  try {
    body = await readFile(path.join(dist, path.basename(file)), 'utf8');
  } catch {
    ctx.status = 404;
    return undefined;
  }
  ctx.set('Cache-Control', 'max-age=60');
  for (const rule of rules.split('+')) {
    const [, act, name, number] = /^(\w+)=([\w-]+?)(?::(\d+))?$/.exec(rule) ?? [];
    if (!act || !(await meant(name, path.basename(file)))) continue;
    if (act === 'late') await new Promise((resolve) => setTimeout(resolve, Number(number)));
    else if (number !== undefined && nth > Number(number)) continue;
    else if (act === 'tamper') body = `document.documentElement.dataset.tampered='';${body}`;
    else if (act === 'redirect') {
      ctx.redirect(`/__loader/${key}/tamper=with-controller/${file}`);
      return undefined;
    } else if (act === 'fail') {
      ctx.status = 500;
      ctx.body = '';
      return undefined;
    } else if (act === 'drop') {
      ctx.respond = false;
      ctx.req.socket.destroy();
      return undefined;
    }
  }
  ctx.type = 'text/javascript';
  ctx.body = body;
  ctx.path = `/__loader-file`; // keeps the test server's own plugins off the file
  return undefined;
}

/** The built files by their own address, as pages of the demo load them: the test server's plugins would change their bytes, and so their hashes. */
async function builtFiles(ctx, next) {
  const [, file] = /^\/dist\/([\w.-]+\.js)$/.exec(ctx.path) ?? [];
  if (!file) return next();
  try {
    ctx.body = await readFile(path.join(dist, file), 'utf8');
  } catch {
    ctx.status = 404;
    return undefined;
  }
  ctx.type = 'text/javascript';
  ctx.path = `/__loader-file`;
  return undefined;
}

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify bob-studio";

const stopped = new Set();

/**
 * `/__studio/<key>/`: `dist/` as a site of its own, with the studio in `studio/`. One whose key begins with `strict` has a strict policy with Trusted Types. After
 * `/__studio/<key>/stop` it answers nothing more.
 */
async function studioSite(ctx, next) {
  const [, key, file] = /^\/__studio\/([\w-]+)\/([\w./-]*)$/.exec(ctx.path) ?? [];
  if (!key) return next();
  if (stopped.has(key)) {
    ctx.respond = false;
    ctx.req.socket.destroy();
    return undefined;
  }
  if (file === 'stop') {
    stopped.add(key);
    ctx.status = 204;
    return undefined;
  }
  ctx.set('Cache-Control', 'no-cache');
  if (key.startsWith('strict')) ctx.set('Content-Security-Policy', STRICT);
  try {
    ctx.body = await readFile(path.join(dist, file.endsWith('/') ? `${file}index.html` : file));
  } catch {
    ctx.status = 404;
    return undefined;
  }
  ctx.type = path.extname(file) || 'html';
  ctx.path = '/__loader-file';
  return undefined;
}

export default [viewPage, embedSite, loaderFiles, builtFiles, studioSite, frameworks];
