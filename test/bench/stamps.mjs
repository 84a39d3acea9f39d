/**
 * How long it takes to check stamps: `node test/bench/stamps.mjs [--json]`. In Chromium (as a visitor's phone or a counter does), and in Node.
 *
 * The target is 100 stamps in 100 milliseconds. No time is asserted anywhere; compare runs of one machine.
 */
import path from 'node:path';
import { build } from 'vite';
import { launch } from './browser.mjs';

const root = path.join(import.meta.dirname, '../..');

async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, lib: { entry: path.join(root, 'src/engines/stamps/index.ts'), formats: ['es'] } },
  });
  return `data:text/javascript,${encodeURIComponent(output.find((file) => file.isEntry).code)}`;
}

/** Runs in Node and in the page. The least and the median of nine goes, in milliseconds. */
async function measure(address) {
  const stamps = await import(address);
  const DAY = 864e5;
  const start = Date.UTC(2026, 0, 1, 12);
  const names = Array.from({ length: 14 }, (_, at) => `firm-${at}`);
  const tills = await Promise.all(names.map((kid) => stamps.createKeys({ kid })));
  const programme = {
    kind: 'loyalty',
    version: 1,
    id: 'west-pass',
    name: 'West Pass',
    timeZone: 'Atlantic/Reykjavik',
    rewards: [{ id: 'all', name: 'All', cost: 100 }],
    participants: names.map((id, at) => ({ id, name: id, keys: [tills[at].publicKey] })),
  };
  const owner = await stamps.createKeys();
  const card = await stamps.cardId(owner.publicKey);
  const tokens = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      stamps.issueStamp({ programme, participant: names[at % 14], keys: tills[at % 14], card, now: start + Math.floor(at / 14) * DAY }),
    ),
  );
  const now = start + 30 * DAY;
  const { token } = await stamps.makeRedemption({ programme, reward: 'all', participant: 'firm-0', stamps: tokens, keys: [owner], now });
  const least = async (act) => {
    const times = [];
    for (let go = 0; go < 9; go++) {
      const before = performance.now();
      await act(structuredClone(programme)); // so that no key is known from the go before
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    return { least: times[0], median: times[4] };
  };
  const good = (verdicts) => {
    if (!verdicts.every(({ accepted }) => accepted)) throw new Error('A good stamp was refused.');
  };
  return {
    'check 100 stamps, at once': await least(async (fresh) =>
      good(await Promise.all(tokens.map((one) => stamps.checkStamp(one, fresh, [card])))),
    ),
    'check 100 stamps, one after the other': await least(async (fresh) => {
      for (const one of tokens) good([await stamps.checkStamp(one, fresh, [card])]);
    }),
    'take a redemption of 100 stamps': await least(async (fresh) =>
      good([await stamps.verifyRedemption(token, fresh, { participant: 'firm-0', now })]),
    ),
    'give one stamp': await least(() => stamps.issueStamp({ programme, participant: 'firm-0', keys: tills[0], card })),
  };
}

const address = await bundle();
const results = { node: await measure(address) };
const browser = await launch('');
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  // WebCrypto is for secure pages; the address is never asked for
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>stamps</title>' }));
  await page.goto('https://stamps.example/');
  results.chromium = await page.evaluate(`(${measure})(${JSON.stringify(address)})`);
} finally {
  await browser.close();
}
if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else
  for (const [engine, rows] of Object.entries(results))
    for (const [what, { least, median }] of Object.entries(rows))
      console.log(
        `${engine.padEnd(9)} ${what.padEnd(38)} ${least.toFixed(1).padStart(7)} ms least, ${median.toFixed(1).padStart(7)} ms median`,
      );
