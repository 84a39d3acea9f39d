/** The guide from an empty folder to a redeemed reward is true: its files are written, its commands run, and they say what the guide says. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { load } from '../support/load.mjs';

const root = path.join(import.meta.dirname, '../..');
const guide = readFileSync(path.join(root, 'stories/docs/loyalty-step-by-step.md'), 'utf8');
const blocks = [...guide.matchAll(/(?:\*\*`([^`]+)`\*\*[^\n]*\n\n)?```(\w+)[^\n]*\n([\s\S]*?)\n```/g)].map(([, file, language, text]) => ({ file, language, text })); // prettier-ignore

/** What the guide shows, with `…` for what is another one each time. */
const shown = (text) =>
  new RegExp(`^${text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\\n]+')}$`); // prettier-ignore

const memory = () => {
  const kept = new Map();
  return {
    get: async (name) => kept.get(name),
    put: async (name, value) => void kept.set(name, value),
    delete: async (name) => void kept.delete(name),
    list: async (prefix) => [...kept].filter(([name]) => name.startsWith(prefix)),
  };
};

describe('stories/docs/loyalty-step-by-step.md', () => {
  const home = process.cwd();
  let folder, run, stamps, keys;

  before(async () => {
    ({ run } = await load('src/cli/run.ts'));
    stamps = await load('src/engines/stamps/index.ts');
    // a day of the guide's season
    mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 25, 10) });
    folder = mkdtempSync(path.join(tmpdir(), 'bob-guide-'));
    mkdirSync(path.join(folder, 'bob-widgets/dist'), { recursive: true });
    writeFileSync(path.join(folder, 'bob-widgets/dist/bob.js'), '');
    process.chdir(folder);
  });
  after(() => {
    process.chdir(home);
    mock.timers.reset();
    rmSync(folder, { recursive: true });
  });

  const bob = async (words) => {
    let said = '';
    const code = await run(words, { out: (text) => (said += text), error: (text) => (said += text) });
    assert.equal(code, 0, `${words.join(' ')}: ${said}`);
    return said.trim().replaceAll('\r\n', '\n');
  };
  const programme = () => JSON.parse(readFileSync('west-pass.json', 'utf8'));

  /** Step 6: what “Create a key” and “Save as a file” do in the counter’s browser. */
  async function counterKey() {
    keys = await stamps.createKeys();
    writeFileSync('../harbour-cafe-key.json', JSON.stringify(keys.publicKey, null, 1));
  }

  /** Steps 7 to 9: a stamp, a reward and its receipt; the same code once more; the ledger. */
  async function stampAndReward() {
    const counter = await stamps.openDesk({ programme: programme(), participant: 'harbour-cafe', keys, store: memory() });
    const card = await stamps.openCard(programme(), memory());
    const token = await counter.give({ card: await card.create() });
    assert.equal((await card.add(token)).accepted, true);
    const redeemed = await card.redeem('coffee', 'harbour-cafe');
    const taken = await counter.take(redeemed.token);
    assert.equal(taken.accepted, true);
    assert.equal((await card.receive(taken.receipt)).accepted, true);
    assert.equal((await counter.take(redeemed.token)).reason, 'redeemed-already');
    writeFileSync('../harbour-cafe-ledger.json', await counter.export());
  }

  const made = { '../harbour-cafe-key.json': counterKey, '../harbour-cafe-ledger.json': stampAndReward };

  async function command(line) {
    for (const [file, make] of Object.entries(made)) if (line.includes(file) && !existsSync(file)) await make();
    const [name, ...words] = line.replace('KID', keys?.publicKey.kid).split(' ');
    if (name === 'bob-widgets') return bob(words);
    if (name === 'cd') return void process.chdir(words[0]);
    if (name === 'mkdir' || name === 'cp') return void execFileSync(name, words);
    // what would install something or never end; the package's own test looks at its command
    assert.match(line, /^(npm link|python3 -m http\.server 8080)$/);
    return undefined;
  }

  it('leads from an empty folder to a redeemed reward', async () => {
    let said;
    const run = new Set();
    for (const { file, language, text } of blocks) {
      if (file) writeFileSync(file, text);
      else if (language === 'text') assert.match(said, shown(text));
      else {
        assert.equal(language, 'sh', text);
        for (const line of text.split('\n')) {
          said = await command(line);
          if (line.startsWith('bob-widgets')) run.add(line.split(' ')[2]);
        }
      }
    }
    assert.deepEqual([...run].sort(), ['check', 'keys', 'merge', 'report', 'revoke', 'rotate', 'sign']);
    assert.ok(existsSync('bob/bob.js'));
  });

  it('has pages that name the files beside them, and a programme that the badge finds valid', async () => {
    for (const { text } of blocks.filter(({ language }) => language === 'html'))
      for (const [, address] of text.matchAll(/(?:src|href)="([^"]+)"/g)) assert.ok(existsSync(address), address);
    const { keys: organiser, participants } = programme();
    const status = await stamps.readStatus(readFileSync('west-pass-status.jwt', 'utf8'), organiser);
    const states = [];
    for (const [at, domain] of ['localhost', 'inn.example'].entries())
      states.push((await stamps.verifyMembership(participants[at].membership, { programme: programme(), domain, status })).state);
    // the second one was called back in step 10
    assert.deepEqual(states, ['valid', 'expired']);
  });

  it('names the buttons as they are', () => {
    const english = readFileSync(path.join(root, 'locales/nb.xlf'), 'utf8');
    const sources = new Set([...english.matchAll(/<source>(.*?)<\/source>/g)].map(([, text]) => text));
    const buttons = [...guide.matchAll(/(?:press|Press) \*\*([^*]+)\*\*/g)].map(([, name]) => name);
    assert.ok(buttons.length >= 9);
    const quoted = [...guide.matchAll(/“([A-Z][^”]+)”/g)].map(([, words]) => words).filter((words) => !guide.includes(`"${words}"`));
    assert.ok(quoted.length >= 3);
    for (const name of [...buttons, ...quoted]) assert.ok(sources.has(name), name);
  });
});
