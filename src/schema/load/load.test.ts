import { expect } from '@open-wc/testing';
import { LoadError, parseJson, type LoadOptions } from './load.js';
import { loadPatiently as loadJson } from './rescue.js';
import { fileBehind as rescue } from './table-address.js';
import type { Finding } from '../problem.js';

let count = 0;
/** An address that no other test has asked. */
const fresh = () => `https://files.example/${(count += 1)}.json`;

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** A server that gives these answers in turn, the last one for ever, and keeps what was asked. */
function server(...answers: Answer[]) {
  const asked: RequestInit[] = [];
  const fetch = async (_url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(init);
    if (init.signal?.aborted) throw init.signal.reason;
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(init.signal!) : answer.clone();
  };
  return { asked, fetch };
}
const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);
const lost = new TypeError('Failed to fetch');

/** Never answers, but ends when it is told to. */
const silence = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

async function failure(loading: Promise<unknown>): Promise<Finding> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(LoadError);
  return (error as LoadError).finding;
}
const wait = (time: number) => new Promise((done) => setTimeout(done, time));

describe('loadJson', () => {
  it('gives the JSON and the address it came from', async () => {
    const { fetch, asked } = server(json({ a: 1 }));
    const url = fresh();
    expect(await loadJson(url, { fetch })).to.deep.equal({ json: { a: 1 }, url, sent: null });
    // a plain request, which a preload can answer
    expect(Object.keys(asked[0]!).sort()).to.deep.equal(['cache', 'signal']);
    expect(asked[0]!.cache).to.equal('default');
  });

  it('asks for the file where the page of a sheet, or an address for calendar programs, cannot be read', async () => {
    for (const [given, file] of [
      ['https://docs.google.com/spreadsheets/d/e/KEY/pubhtml', 'https://docs.google.com/spreadsheets/d/e/KEY/pub?output=csv'],
      ['https://docs.google.com/spreadsheets/d/KEY/edit#gid=7', 'https://docs.google.com/spreadsheets/d/KEY/export?format=csv&gid=7'],
      ['webcal://calendars.example/west.ics', 'https://calendars.example/west.ics'],
    ] as const) {
      const asked: string[] = [];
      const parse = async (blob: Blob) => parseJson(await blob.text());
      const fetch = async (url: RequestInfo | URL): Promise<Response> => {
        asked.push(url as string);
        if (url !== file) throw lost;
        return json({ a: 1 });
      };
      expect((await loadJson(given, { fetch, parse, rescue })).json, given).to.deep.equal({ a: 1 });
      expect(asked, given).to.deep.equal([given, file]);
    }
    const page = 'https://docs.google.com/spreadsheets/d/GONE/edit';
    const { fetch, asked } = server(new Response('<!doctype html>'), new Response('', { status: 404 }));
    expect(await failure(loadJson(page, { fetch, rescue }))).to.include({ code: 'http', status: 404 });
    expect(asked).to.have.length(2);
  });

  it('reads through a byte order mark and split characters', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"name": "Käru þ 🛟"}');
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
    const { fetch } = server(() => Promise.resolve(new Response(stream())));
    expect((await loadJson(fresh(), { fetch })).json).to.deep.equal({ name: 'Käru þ 🛟' });
    expect(parseJson('\ufeff[1]')).to.deep.equal([1]);
  });

  it('asks once for all who want the same file, and for a while after', async () => {
    const { fetch, asked } = server(json([1]));
    const url = fresh();
    const [one, two] = await Promise.all([loadJson(url, { fetch }), loadJson(url, { fetch, signal: new AbortController().signal })]);
    await loadJson(url, { fetch });
    expect(asked.length).to.equal(1);
    expect(one.json).to.equal(two.json);
  });

  it('asks the server again on reload, for those after it too', async () => {
    const { fetch, asked } = server(json(1), json(2), json(3));
    const url = fresh();
    await loadJson(url, { fetch });
    expect((await loadJson(url, { fetch, reload: true })).json).to.equal(2);
    expect(asked[1]!.cache).to.equal('no-cache');
    expect((await loadJson(url, { fetch })).json).to.equal(2);
  });

  it('does not keep a failure', async () => {
    const { fetch } = server(new Response('', { status: 404 }), json('found'));
    const url = fresh();
    expect(await failure(loadJson(url, { fetch }))).to.include({ code: 'http', status: 404, url });
    expect((await loadJson(url, { fetch })).json).to.equal('found');
  });

  it('tries twice more after network errors and 5xx, with growing patience', async () => {
    const { fetch, asked } = server(lost, new Response('', { status: 503 }), json('at last'));
    const from = performance.now();
    expect((await loadJson(fresh(), { fetch })).json).to.equal('at last');
    expect(asked.length).to.equal(3);
    expect(performance.now() - from).to.be.above(1500);
  });

  it('does not try again what will not change', async () => {
    for (const status of [400, 403, 404, 410]) {
      const { fetch, asked } = server(new Response('', { status }));
      expect(await failure(loadJson(fresh(), { fetch }))).to.include({ code: 'http', status });
      expect(asked.length).to.equal(1);
    }
    const { fetch, asked } = server(new Response('{"a": 1,}'));
    expect(await failure(loadJson(fresh(), { fetch }))).to.include({ code: 'bad-json', text: '{"a": 1,}' });
    expect(asked.length).to.equal(1);
  });

  it('serves a stale copy of the HTTP cache in the end, with its date', async () => {
    const headers = { 'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT' };
    const { fetch, asked } = server(lost, json('old', { headers }));
    const { json: value, stale } = await loadJson(fresh(), { fetch, retries: 0 });
    expect(value).to.equal('old');
    expect(stale).to.deep.equal(new Date('2026-10-21T07:28:00Z'));
    expect(asked[1]!.cache).to.equal('force-cache');
    const undated = server(new Response('', { status: 500 }), json('old'));
    expect((await loadJson(fresh(), { fetch: undated.fetch, retries: 0 })).stale).to.equal(true);
  });

  it('tells the first failure where there is no copy either', async () => {
    const { fetch } = server(new Response('', { status: 500 }), lost);
    expect(await failure(loadJson(fresh(), { fetch, retries: 0 }))).to.include({ code: 'http', status: 500 });
  });

  it('gives up after a time without a byte, but not while bytes come', async () => {
    const url = fresh();
    expect(await failure(loadJson(url, { fetch: server(silence).fetch, timeout: 30 }))).to.deep.include({
      code: 'timeout',
      limit: 30,
      url,
    });
    const slow = () =>
      new Response(
        new ReadableStream<Uint8Array<ArrayBuffer>>({
          async start(controller) {
            for (const byte of new TextEncoder().encode('[1, 2]')) {
              await wait(200);
              controller.enqueue(new Uint8Array([byte]));
            }
            controller.close();
          },
        }),
      );
    const { fetch } = server(() => Promise.resolve(slow()));
    expect((await loadJson(fresh(), { fetch, timeout: 1000 })).json).to.deep.equal([1, 2]);
  });

  it('tells once that a file is large while it comes, and not of a small one', async () => {
    for (const [size, times] of [
      [200_000, 0],
      [700_000, 1],
    ] as const) {
      const parts = ['"', ...Array.from({ length: 10 }, () => 'x'.repeat(size / 10)), '"'];
      const body = new ReadableStream({ pull: (to) => (parts.length ? to.enqueue(new TextEncoder().encode(parts.shift())) : to.close()) });
      let told = 0;
      await loadJson(fresh(), { fetch: server(async () => new Response(body)).fetch, large: () => void told++ });
      expect(told).to.equal(times);
    }
  });

  it('refuses what is too large, by its header or while it comes', async () => {
    const said = server(json('x', { headers: { 'content-length': '30000000' } }));
    expect(await failure(loadJson(fresh(), { fetch: said.fetch }))).to.include({ code: 'too-large', limit: 20e6 });
    expect(said.asked.length).to.equal(1);
    const endless = () =>
      new Response(
        new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull: (controller) => controller.enqueue(new Uint8Array(1000)),
        }),
      );
    const { fetch, asked } = server(() => Promise.resolve(endless()));
    expect(await failure(loadJson(fresh(), { fetch, maxBytes: 5000 }))).to.include({ code: 'too-large', limit: 5000 });
    expect(asked[0]!.signal!.aborted).to.equal(true);
    expect((await loadJson(fresh(), { fetch: server(json('x'.repeat(6000))).fetch, maxBytes: 7000 })).json).to.be.a('string');
  });

  it('lets one leave without the others, and ends with the last', async () => {
    const { fetch, asked } = server(silence);
    const url = fresh();
    const [one, two] = [new AbortController(), new AbortController()];
    const reasons: unknown[] = [];
    const first = loadJson(url, { fetch, signal: one.signal }).catch((reason: unknown) => reasons.push(reason));
    const second = loadJson(url, { fetch, signal: two.signal }).catch((reason: unknown) => reasons.push(reason));
    one.abort();
    await first;
    expect(asked[0]!.signal!.aborted).to.equal(false);
    two.abort('enough');
    await second;
    expect(reasons).to.deep.equal([one.signal.reason, 'enough']);
    expect(asked[0]!.signal!.aborted).to.equal(true);
    // and who comes after begins anew
    const after = loadJson(url, { fetch: server(json('new')).fetch });
    expect((await after).json).to.equal('new');
  });

  it('does not begin for one who has left, and does not go on trying', async () => {
    const { fetch, asked } = server(lost);
    const url = fresh();
    const reason = await loadJson(url, { fetch, signal: AbortSignal.abort('left') }).catch((reason: unknown) => reason);
    expect(reason).to.equal('left');
    expect(asked.length).to.be.below(2);
    const leaver = new AbortController();
    const before = asked.length;
    const loading = loadJson(fresh(), { fetch, signal: leaver.signal }).catch((reason: unknown) => reason);
    await wait(50);
    leaver.abort('left');
    expect(await loading).to.equal('left');
    await wait(500);
    expect(asked.length).to.equal(before + 1);
  });

  it('leaves the others alone after it has come', async () => {
    const { fetch, asked } = server(json(1));
    const url = fresh();
    const one = new AbortController();
    await loadJson(url, { fetch, signal: one.signal });
    one.abort();
    await loadJson(url, { fetch });
    expect(asked.length).to.equal(1);
  });

  it('says that it failed for addresses that cannot be loaded', async () => {
    const options: LoadOptions = { retries: 0 };
    for (const url of ['http://[', 'nope://x', 'https://user:secret@example.org/'])
      expect((await failure(loadJson(url, options))).code).to.equal('network');
  });

  // in Node (mutation tests) there is no server
  (typeof document === 'undefined' ? it.skip : it)('loads for real', async () => {
    const { json: own, url } = await loadJson(new URL('/package.json', location.href).href);
    expect(own).to.have.property('name', 'bob-widgets');
    expect(url).to.equal(`${location.origin}/package.json`);
  });
});
