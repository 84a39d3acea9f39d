/**
 * Serves a folder over HTTP/2 with brotli (quality 11, compressed beforehand; not what is very large), on two ports: directly, and over a slow line.
 * It runs in a worker thread, so that what the measuring itself does is not in its way.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import { certificate } from './certificate.mjs';
import { slowLink } from './link.mjs';

/** Slow 4G, as Lighthouse and WebPageTest have it. */
export const SLOW_4G = { roundTrip: 150, bitsPerSecond: 1_600_000 };

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const typeOf = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';
/** A long list of members would take seconds or minutes to compress, and is sent as it is. */
const MOST = 300_000; // bytes
const isText = (file) => /^(text|application\/json|image\/svg)/.test(typeOf(file)) && statSync(file).size < MOST;

/** `?wait=500` holds the answer back by so many milliseconds. */
function answer(root) {
  const held = new Map();
  const hold = (file) => held.set(file, isText(file) ? brotliCompressSync(readFileSync(file)) : readFileSync(file)).get(file);
  // A visitor would wait for the compressing; pages are written later, and are small.
  for (const file of readdirSync(root, { recursive: true }).map((name) => path.join(root, name))) if (statSync(file).isFile()) hold(file);

  return (request, response) => {
    const url = new URL(request.url, 'https://localhost');
    let file = path.join(root, decodeURIComponent(url.pathname));
    if (url.pathname.endsWith('/')) file = path.join(file, 'index.html');
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const body = held.get(file) ?? hold(file);
    response.setHeader('Content-Type', typeOf(file));
    response.setHeader('Cache-Control', 'max-age=600');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (isText(file)) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body.length);
    return setTimeout(() => response.end(body), Number(url.searchParams.get('wait') ?? 0));
  };
}

/**
 * @param {string} root The folder; it must not change while it is served.
 * @returns {Promise<{ direct: string, slow: string, spki: string, close(): Promise<unknown> }>} Two origins of the same pages.
 */
export async function serveSite(root) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { root } });
  const { direct, slow, spki } = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { direct, slow, spki, close: () => worker.terminate() };
}

if (!isMainThread && workerData?.root) {
  const { key, cert, spki } = certificate();
  const server = createSecureServer({ key, cert }, answer(path.resolve(workerData.root)));
  server.on('sessionError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const link = await slowLink({ target: port, ...SLOW_4G });
  parentPort.postMessage({ direct: `https://127.0.0.1:${port}`, slow: `https://127.0.0.1:${link.port}`, spki });
}
