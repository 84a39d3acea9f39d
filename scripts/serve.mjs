/**
 * A static server for the repository: the front door (demo/), `dist/`, tests and measurements. Node only, no dependencies.
 *
 *     npm start                       builds, then serves the front door
 *     PORT=8000 node scripts/serve.mjs
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};
const TEXT = /^(text|application\/json|image\/svg)/;
const FRONT_DOOR = '/demo/';
const NO_STORYBOOK = 'The documentation is not built yet. Run "npm run build-storybook" and reload this page.\n';
/** Files named by their content never change. */
const HASHED = /-[\w]{8}\.js$/;

/**
 * @typedef {object} Options
 * @property {string} [root] The folder that is served. Default: the repository.
 * @property {number} [port] Default: any free one.
 * @property {string} [host] Default `127.0.0.1`.
 * @property {Record<string, string> | ((pathname: string) => Record<string, string>)} [headers] Sent with every answer, a CSP say.
 * @property {number | ((pathname: string) => number)} [latency] Milliseconds before an answer.
 * @property {(pathname: string, count: number) => number | 'drop' | Buffer | string | undefined} [answer] What comes in place of a
 *   file: a status, a dropped connection, other content. `count` is how often the path has been asked for, from 1.
 *
 * @param {Options} options
 * @returns {Promise<{ origin: string, requests: string[], close(): Promise<void> }>} `requests`: every path asked for, in order.
 */
export async function serve({
  root = path.resolve(import.meta.dirname, '..'),
  port = 0,
  host = '127.0.0.1',
  headers = {},
  latency = 0,
  answer,
} = {}) {
  const requests = [];
  const compressed = new Map();

  const brotli = (file, { mtimeMs }) => {
    const held = compressed.get(file);
    if (held?.mtimeMs === mtimeMs) return held.body;
    // a list of ten thousand members would take ten seconds at the best quality
    const quality = statSync(file).size > 1_000_000 ? 5 : 11;
    const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    compressed.set(file, { mtimeMs, body });
    return body;
  };

  const send = (request, response, pathname) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Timing-Allow-Origin', '*');
    for (const [name, value] of Object.entries(typeof headers === 'function' ? headers(pathname) : headers))
      response.setHeader(name, value);
    const instead = answer?.(pathname, requests.filter((one) => one === pathname).length);
    if (instead === 'drop') return request.socket.destroy();
    if (typeof instead === 'number') return response.writeHead(instead).end();

    let file = path.join(root, pathname);
    const inside = file === root || file.startsWith(root + path.sep);
    let stat = inside && existsSync(file) && statSync(file);
    if (stat && stat.isDirectory()) {
      if (!pathname.endsWith('/')) return response.writeHead(301, { Location: `${pathname}/` }).end();
      file = path.join(file, 'index.html');
      stat = existsSync(file) && statSync(file);
      if (!stat && pathname === '/' && existsSync(path.join(root, FRONT_DOOR)))
        return response.writeHead(302, { Location: FRONT_DOOR }).end();
    }
    if (!stat && instead === undefined)
      return response
        .writeHead(404, { 'Content-Type': 'text/plain' })
        .end(/^\/dist\/storybook\/(index\.html)?$/.test(pathname) ? NO_STORYBOOK : 'Not found\n');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (instead !== undefined) return response.end(instead);
    response.setHeader('Last-Modified', stat.mtime.toUTCString());
    if (Date.parse(request.headers['if-modified-since'] ?? '') >= Math.floor(stat.mtimeMs / 1000) * 1000)
      return response.writeHead(304).end();
    if (request.method === 'HEAD') return response.end();
    if (TEXT.test(type)) {
      response.setHeader('Vary', 'Accept-Encoding');
      if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
        response.setHeader('Content-Encoding', 'br');
        return response.end(brotli(file, stat));
      }
    }
    return range(request, response, file, stat.size);
  };

  const server = createServer((request, response) => {
    let pathname;
    try {
      pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return response.writeHead(400).end();
    }
    requests.push(pathname);
    const wait = typeof latency === 'function' ? latency(pathname) : latency;
    return wait ? setTimeout(send, wait, request, response, pathname) : send(request, response, pathname);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://${host}:${server.address().port}`, requests, close };
}

/** The file, or the part that a video player asks for. */
function range(request, response, file, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  response.setHeader('Accept-Ranges', 'bytes');
  if (from === undefined) {
    response.setHeader('Content-Length', size);
    return createReadStream(file).pipe(response);
  }
  const end = Math.min(to ? Number(to) : size - 1, size - 1);
  if (Number(from) > end) return response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  response.writeHead(206, { 'Content-Range': `bytes ${from}-${end}/${size}`, 'Content-Length': end - from + 1 });
  return createReadStream(file, { start: Number(from), end }).pipe(response);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = Number(process.env.PORT ?? 8000);
  const server = await serve({ port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
    return serve();
  });
  const { write } = await import('../demo/clusters/make.mjs');
  write();
  console.log(`bob-widgets: ${server.origin}${FRONT_DOOR}`);
  if (!existsSync(path.resolve(import.meta.dirname, '../dist/storybook/index.html')))
    console.log('For the documentation on it, too: npm run build-storybook');
}
