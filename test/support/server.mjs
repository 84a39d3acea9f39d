/**
 * What the test server can do to a request, told in its query. All names begin with two underscores:
 *
 *     __csp=…             sends this Content-Security-Policy
 *     __status=503        answers with this status and no body
 *     __drop=1            cuts the connection (a network error in the browser)
 *     __delay=250         waits so many milliseconds first
 *     __first=2           the three above hold only for the first 2 requests of the key
 *     __key=name          counts the requests under this name (default: the path); `/__hits?key=name` tells how many
 *     __tamper=1          changes the body (a comment at its end), so that its hash does not fit
 *     __type=text/html    sends this Content-Type
 *     __cors=*            sends Access-Control-Allow-Origin
 *     __cache=max-age=60  sends this Cache-Control
 *
 * `/__page?html=…&csp=…` is a page of just this HTML. `test/support/page.ts` writes such addresses.
 */
import { buffer } from 'node:stream/consumers';
import { pageScript } from './settings.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const asText = async (body) =>
  typeof body === 'string' ? body : Buffer.isBuffer(body) ? body.toString() : (await buffer(body)).toString();

const send = (ctx, type, body) => {
  ctx.type = type;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
};

export function createMiddleware() {
  const hits = new Map();

  return async (ctx, next) => {
    const { query, path } = ctx;
    if (path === '/__hits') return send(ctx, 'application/json', JSON.stringify(hits.get(query.key) ?? 0));
    if (path === '/__page') {
      if (query.csp) ctx.set('Content-Security-Policy', query.csp);
      return send(ctx, 'text/html; charset=utf-8', query.html ?? '');
    }
    if (!ctx.querystring.includes('__')) return next();

    // the runner lets browsers keep everything that has a file extension for a year: such an answer must be its own
    await answer(ctx, next);
    ctx.set('Cache-Control', query.__cache ?? 'no-store');
    ctx.path = '/__controlled';
    return undefined;
  };

  async function answer(ctx, next) {
    const { query, path } = ctx;
    const key = query.__key ?? path;
    const hit = (hits.get(key) ?? 0) + 1;
    hits.set(key, hit);
    if (query.__first === undefined || hit <= Number(query.__first)) {
      if (query.__delay) await wait(Number(query.__delay));
      if (query.__drop) {
        ctx.respond = false;
        ctx.req.socket.destroy();
        return;
      }
      if (query.__status) {
        if (query.__cors) ctx.set('Access-Control-Allow-Origin', query.__cors);
        ctx.status = Number(query.__status);
        ctx.body = '';
        return;
      }
    }
    // a conditional request would be answered 304, without the body that is to be changed
    delete ctx.req.headers['if-none-match'];
    delete ctx.req.headers['if-modified-since'];
    await next();
    if (query.__tamper && ctx.body) {
      const type = ctx.type;
      ctx.body = `${await asText(ctx.body)}\n/* tampered */`;
      ctx.type = type;
    }
    if (query.__type) ctx.type = query.__type;
    if (query.__csp) ctx.set('Content-Security-Policy', query.__csp);
    if (query.__cors) ctx.set('Access-Control-Allow-Origin', query.__cors);
  }
}

/**
 * Pages in frames get the clock of the tests before their own scripts. Chromium and Firefox have a way of their own for that (`createPage` in
 * the runner's configuration), WebKit’s driver has none. A page with a policy keeps the real clock there: the script would break it. A page that a script fetches is
 * left as it is: a service worker checks its hash.
 */
export async function clockInFrames(ctx, next) {
  await next();
  if (ctx.get('Sec-Fetch-Dest') === 'empty') return;
  const webkit = /AppleWebKit/.test(ctx.get('User-Agent')) && !/Chrom(e|ium)/.test(ctx.get('User-Agent'));
  if (!webkit || !ctx.body || ctx.type !== 'text/html' || ctx.response.get('Content-Security-Policy') || ctx.query['wtr-session-id'])
    return;
  const { type } = ctx.response;
  ctx.body = (await asText(ctx.body)).replace(/^(\s*<!doctype[^>]*>)?/i, `$&<script>${pageScript}document.currentScript.remove()</script>`);
  ctx.type = `${type}; charset=utf-8`;
}

export const middleware = [clockInFrames, createMiddleware()];
