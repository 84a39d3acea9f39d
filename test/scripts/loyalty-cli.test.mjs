/** The command line, with real files: a programme from its first key to the report. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, stamps, folder;
const at = (name) => path.join(folder, name);
const read = (name) => readFileSync(at(name), 'utf8');
const json = (name) => JSON.parse(read(name).replace(/^\uFEFF/, ''));

/** Runs `bob-widgets loyalty …`; gives the exit code, and what it said. */
async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['loyalty', ...words], { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
async function done(...words) {
  const { code, out, error } = await bob(...words);
  assert.equal(code, 0, `${words.join(' ')}: ${error}${out}`);
  return out;
}
async function fails(pattern, ...words) {
  const { code, out, error } = await bob(...words);
  assert.equal(code, 2, out);
  assert.match(error, pattern);
  assert.doesNotMatch(error, /\n\s+at |should not have|undefined/);
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  stamps = await load('src/engines/stamps/index.ts');
});
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  // a blank and a letter of Windows' user names
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
  const programme = {
    kind: 'loyalty',
    id: 'west-pass',
    name: 'West Pass',
    hub: 'https://west.example/pass/',
    status: 'status.jwt',
    valid: { from: '2026-01-01', to: '2099-12-31' },
    'x-note': 'stays',
    participants: [
      { id: 'cafe', name: 'Café', domains: ['cafe.example'], mine: [1] },
      { id: 'pool', name: 'Pool', domains: ['pool.example'] },
      { id: 'farm', name: 'Farm' },
    ],
  };
  // as an editor on Windows saves it
  writeFileSync(at('pass.json'), `\uFEFF${JSON.stringify(programme, null, 4).replaceAll('\n', '\r\n')}\r\n`);
});
after(() => rmSync(folder, { recursive: true }));

const keys = (name = 'key.json', ...more) => done('keys', '--out', at(name), ...more);
const signed = async () => {
  await keys('key.json', '--programme', at('pass.json'));
  await done('sign', at('pass.json'), '--key', at('key.json'));
};

describe('bob-widgets loyalty', () => {
  it('says what it can, and what each command takes', async () => {
    const { code, error } = await bob();
    assert.equal(code, 2);
    for (const name of ['keys', 'sign', 'check', 'revoke', 'rotate', 'merge', 'report', 'export']) {
      assert.match(error, new RegExp(`^  loyalty ${name} `, 'm'));
      const help = await done(name, '--help');
      assert.match(help, new RegExp(`^bob-widgets loyalty ${name}`));
      assert.ok(help.split('\n').every((line) => line.length <= 80));
    }
    assert.match(await done('--help'), /organiser/);
  });

  it('makes keys that only their owner reads, and never over others', async () => {
    const out = await keys('key.json', '--programme', at('pass.json'));
    assert.match(out, /public key was added/);
    assert.equal(json('key.json').d.length, 43);
    if (process.platform !== 'win32') assert.equal(statSync(at('key.json')).mode & 0o777, 0o600);
    assert.equal('d' in json('pass.json').keys[0], false);
    const before = read('key.json');
    await fails(/already/, 'keys', '--out', at('key.json'));
    assert.equal(read('key.json'), before);
    await keys('till.json', '--programme', at('pass.json'), '--participant', 'cafe', '--kid', 'till-2');
    assert.equal(json('pass.json').participants[0].keys[0].kid, 'till-2');
    await fails(/no participant called “bar”/, 'keys', '--out', at('k2.json'), '--programme', at('pass.json'), '--participant', 'bar');
  });

  it('seals a private key with a passphrase', async () => {
    writeFileSync(at('words.txt'), 'four words and more\r\nnot this\r\n');
    writeFileSync(at('wrong.txt'), 'other words\n');
    await keys('key.json', '--passphrase', at('words.txt'));
    assert.doesNotMatch(read('key.json'), /"d"/);
    await fails(/protected/, 'sign', at('pass.json'), '--key', at('key.json'));
    await fails(/passphrase is wrong/, 'sign', at('pass.json'), '--key', at('key.json'), '--passphrase', at('wrong.txt'));
    await done('sign', at('pass.json'), '--key', at('key.json'), '--passphrase', at('words.txt'));
  });

  it('signs memberships into the file, and leaves the rest of it as it was: fields, indent, line ends', async () => {
    await keys('key.json');
    const out = await done('sign', at('pass.json'), '--key', at('key.json'));
    assert.match(out, /signed: cafe, pool/);
    assert.match(out, /no "domains": farm/);
    const text = read('pass.json');
    assert.ok(text.startsWith('\uFEFF{\r\n    "kind"'));
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    const programme = json('pass.json');
    assert.equal(programme['x-note'], 'stays');
    assert.deepEqual(programme.participants[0].mine, [1]);
    assert.equal(programme.keys.length, 1);
    const list = await stamps.signStatus({
      id: 'https://west.example/pass/status.jwt',
      revoked: [],
      keys: await stamps.importKeys(json('key.json')),
    });
    const status = await stamps.readStatus(list, programme.keys);
    const verdict = await stamps.verifyMembership(programme.participants[0].membership, { programme, domain: 'cafe.example', status });
    assert.equal(verdict.state, 'valid');
    assert.equal(verdict.membership.until, Date.UTC(2100, 0, 1) - 1000);
    // signed again, the place in the list is the same
    await done('sign', at('pass.json'), '--key', at('key.json'), '--member', 'cafe', '--until', '2030-06-30');
    const again = stamps.readMembership(json('pass.json').participants[0].membership).membership;
    assert.equal(again.index, verdict.membership.index);
    assert.equal(again.until, Date.UTC(2030, 6, 1) - 1000);
    assert.equal(json('pass.json').participants[1].membership, programme.participants[1].membership);
  });

  it('checks, calls back, and takes that back', async () => {
    await signed();
    const first = await bob('check', at('pass.json'));
    assert.equal(first.code, 1);
    let { out } = first;
    assert.match(out, /there is no status list/);
    assert.match(await done('revoke', at('pass.json'), '--key', at('key.json'), '--first'), /first list; cancelled in total: 0/);
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /cafe: valid until 2099-12-31/);
    assert.match(out, /farm: unlisted \(not signed\)/);
    await done('revoke', at('pass.json'), '--key', at('key.json'), '--member', 'cafe', '--member', 'pool');
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /cafe: expired \(revoked\)/);
    await done('revoke', at('pass.json'), '--key', at('key.json'), '--member', 'cafe', '--undo');
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /cafe: valid/);
    assert.match(out, /pool: expired \(revoked\)/);
    // signing all again does not make it good; signing it by its name does, in another place
    await done('sign', at('pass.json'), '--key', at('key.json'));
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /pool: expired \(revoked\)/);
    await done('sign', at('pass.json'), '--key', at('key.json'), '--member', 'pool');
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /pool: valid/);
    await done('revoke', at('pass.json'), '--key', at('key.json'), '--until', '2098-06-30');
    const { exp } = JSON.parse(Buffer.from(read('status.jwt').split('.')[1], 'base64url'));
    assert.equal(exp * 1000, Date.UTC(2098, 6, 1) - 1000);
    ({ out } = await bob('check', at('pass.json')));
    assert.match(out, /pool: valid/);
    await fails(/is over/, 'revoke', at('pass.json'), '--key', at('key.json'), '--until', '2020-06-30');
    await fails(/no day/, 'revoke', at('pass.json'), '--key', at('key.json'), '--until', 'June');
    await fails(/no participant called “bar”/, 'revoke', at('pass.json'), '--key', at('key.json'), '--member', 'bar');
    await fails(/no membership/, 'revoke', at('pass.json'), '--key', at('key.json'), '--member', 'farm');
  });

  it('makes no list anew where one may be on the web already, and says how to go on', async () => {
    await signed();
    await keys('new.json', '--kid', 'new');
    const before = read('pass.json');
    await fails(
      /status\.jwt: there is no such file.*west\.example\/pass\/status\.jwt.*--first/,
      'revoke',
      at('pass.json'),
      '--key',
      at('key.json'),
      '--member',
      'pool',
    );
    await fails(/valid again.*--first/, 'rotate', at('pass.json'), '--organiser', '--key', at('new.json'));
    assert.throws(() => read('status.jwt'), /ENOENT/);
    assert.equal(read('pass.json'), before);
    await done('revoke', at('pass.json'), '--key', at('key.json'), '--member', 'pool', '--first');
    await fails(/already/, 'revoke', at('pass.json'), '--key', at('key.json'), '--first');
    rmSync(at('status.jwt'));
    assert.match(await done('rotate', at('pass.json'), '--organiser', '--key', at('new.json'), '--first'), /status\.jwt: signed anew/);
    assert.match((await bob('check', at('pass.json'))).out, /pool: valid/);
  });

  it('renews a list that has ended, with all that was cancelled, and says so before', async () => {
    await signed();
    const programme = json('pass.json');
    const pair = await stamps.importKeys(json('key.json'));
    const { index } = stamps.readMembership(programme.participants[1].membership).membership;
    const ended = { now: Date.now() - 9 * 864e5, until: Date.now() - 864e5 };
    const list = await stamps.signStatus({ id: 'https://west.example/pass/status.jwt', revoked: [index], keys: pair, ...ended });
    writeFileSync(at('status.jwt'), list);
    const { out, code } = await bob('check', at('pass.json'));
    assert.equal(code, 1);
    assert.match(out, /status\.jwt: this list has ended.*revoke/);
    assert.match(await done('revoke', at('pass.json'), '--key', at('key.json')), /cancelled in total: 1/);
    const again = await bob('check', at('pass.json'));
    assert.doesNotMatch(again.out, /has ended/);
    assert.match(again.out, /cafe: valid[^]*pool: expired \(revoked\)/);
  });

  it('signs nothing that is over, and no list for a folder', async () => {
    await keys('key.json');
    const write = (more) => writeFileSync(at('over.json'), JSON.stringify({ ...json('pass.json'), ...more }));
    const sign = ['sign', at('over.json'), '--key', at('key.json')];
    write({ valid: { to: '2020-12-31' } });
    await fails(/ended on 2020-12-31.*"valid"/, ...sign);
    write({ participants: json('pass.json').participants.map((one) => (one.id === 'pool' ? { ...one, until: '2020-12-31' } : one)) });
    await fails(/“pool” takes part until 2020-12-31.*"until"/, ...sign, '--member', 'pool');
    assert.match(await done(...sign), /signed: cafe\.[^]*time in the programme is over: pool/);
    write({ status: 'https://west.example/pass/' });
    await fails(/folder.*west-pass-status\.jwt/, ...sign);
    await fails(/folder/, 'revoke', at('over.json'), '--key', at('key.json'), '--first');
    await fails(/folder/, 'check', at('over.json'));
  });

  it('changes a counter’s key, takes out a stolen one, and changes the organiser’s own', async () => {
    await signed();
    await done('revoke', at('pass.json'), '--key', at('key.json'), '--member', 'pool', '--first');
    const [one, two] = [await stamps.createKeys({ kid: 'one' }), await stamps.createKeys({ kid: 'two' })];
    writeFileSync(at('one.json'), JSON.stringify(one.publicKey));
    writeFileSync(at('two.json'), JSON.stringify(two.publicKey));
    await done('rotate', at('pass.json'), '--participant', 'cafe', '--public', at('one.json'), '--on', '2026-05-01');
    await done('rotate', at('pass.json'), '--participant', 'cafe', '--public', at('two.json'), '--on', '2026-06-01');
    const kept = () => json('pass.json').participants[0].keys.map(({ kid, from, until }) => [kid, from, until]);
    assert.deepEqual(kept(), [['one', '2026-05-01', '2026-06-01'], ['two', '2026-06-01', undefined]]); // prettier-ignore
    await fails(/has this key already/, 'rotate', at('pass.json'), '--participant', 'cafe', '--public', at('two.json'));
    writeFileSync(at('other.json'), JSON.stringify((await stamps.createKeys({ kid: 'two' })).publicKey));
    await fails(
      /another key called “two”.*Create a new key at the counter/,
      'rotate',
      at('pass.json'),
      '--participant',
      'cafe',
      '--public',
      at('other.json'),
    );
    await fails(/“cafe” has this key/, 'rotate', at('pass.json'), '--participant', 'pool', '--public', at('two.json'));
    assert.match(await done('rotate', at('pass.json'), '--participant', 'cafe', '--stolen', 'one'), /None of its stamps are valid/);
    assert.deepEqual(kept(), [['two', '2026-06-01', undefined]]);
    await fails(/private key/, 'rotate', at('pass.json'), '--participant', 'cafe', '--public', at('key.json'));

    await keys('new.json', '--kid', 'new');
    await done('rotate', at('pass.json'), '--organiser', '--key', at('new.json'));
    assert.deepEqual(json('pass.json').keys.map(({ kid }) => kid), ['new']); // prettier-ignore
    const { out } = await bob('check', at('pass.json'));
    assert.match(out, /cafe: valid/);
    assert.match(out, /pool: expired \(revoked\)/); // signed anew, and still cancelled
    await fails(
      /not signed by a key of this programme/,
      'revoke',
      at('pass.json'),
      '--key',
      at('key.json'),
      '--status-file',
      at('pass.json'),
    );
  });

  it('joins the ledgers of counters and reports by firm and month, for Excel and as JSON', async () => {
    const programme = json('pass.json');
    const entries = new Map();
    const store = {
      list: async (prefix) => [...entries].filter(([name]) => name.startsWith(prefix)),
      put: async (name, value) => void entries.set(name, value),
      delete: async () => {},
    };
    for (const [name, month] of [
      ['cafe', 5],
      ['pool', 6],
    ]) {
      // prettier-ignore
      const pair = await stamps.createKeys({ kid: 'k' });
      const desk = await stamps.openDesk({ programme, participant: name, keys: pair, store, now: () => Date.UTC(2026, month, 1, 12) });
      await desk.give({ card: 'A'.repeat(22) });
      writeFileSync(at(`${name}.json`), `\uFEFF${await desk.export()}\r\n`);
    }
    await done('merge', at('cafe.json'), at('pool.json'), at('cafe.json'), '--out', at('all.json'));
    assert.equal(
      await done('report', at('all.json')),
      'participant;month;given;redeemed;rewards;taken\r\ncafe;2026-06;1;0;0;0\r\npool;2026-07;1;0;0;0\r\n',
    );
    assert.match(
      await done('report', at('all.json'), '--language', 'nn-NO'),
      /^Bedrift;Måned;Stempler gitt;[^;]+;[^;]+;[^;]+\r\ncafe;2026-06;/,
    );
    assert.match(await done('report', at('all.json'), '--language', 'en'), /^Firm;Month;Stamps given;/);
    await fails(/no headings in “fr”.*lv/, 'report', at('all.json'), '--language', 'fr');
    await done('report', at('all.json'), '--format', 'json', '--out', at('report.json'));
    assert.equal(json('report.json').rows.length, 2);
    await done('report', at('all.json'), '--out', at('report.csv'));
    assert.ok(read('report.csv').startsWith('\uFEFFparticipant;'));
    await fails(/does not contain counter records/, 'merge', at('pass.json'), '--out', at('x.json'));
    await fails(/csv or json/, 'report', at('all.json'), '--format', 'pdf');
    writeFileSync(at('east.json'), JSON.stringify({ kind: 'loyalty-counter', programme: 'east' }));
    await fails(/“east”/, 'merge', at('all.json'), at('east.json'), '--out', at('x.json'));
  });

  it('writes the programme for other programs, and says that wallets want it signed', async () => {
    assert.equal(JSON.parse(await done('export', at('pass.json'))).hasMemberProgram.name, 'West Pass');
    assert.match(
      await done('export', at('pass.json'), '--format', 'apple', '--pass-type', 'pass.x', '--team', 'T', '--out', at('p.json')),
      /not signed/,
    );
    assert.equal(json('p.json').passTypeIdentifier, 'pass.x');
    await fails(/--issuer-id is missing/, 'export', at('pass.json'), '--format', 'google');
  });

  it('says in plain words what is wrong, and leaves files as they were', async () => {
    await keys('key.json');
    writeFileSync(at('broken.json'), '{"kind": "loyalty",}');
    writeFileSync(at('list.json'), '[]');
    const before = read('pass.json');
    await fails(/no such file/, 'sign', at('none.json'), '--key', at('key.json'));
    await fails(/not valid JSON/, 'sign', at('broken.json'), '--key', at('key.json'));
    await fails(/in curly brackets/, 'sign', at('list.json'), '--key', at('key.json'));
    await fails(/this is a folder/, 'sign', folder, '--key', at('key.json'));
    await fails(/no loyalty programme/, 'sign', at('key.json'), '--key', at('key.json'));
    writeFileSync(at('season.json'), JSON.stringify({ ...json('pass.json'), valid: { to: '31.13.2026' } }));
    await fails(/valid\.to/, 'check', at('season.json'));
    writeFileSync(at('list.json'), JSON.stringify({ ...json('pass.json'), status: 'javascript:alert(1)' }));
    await fails(/status: /, 'sign', at('list.json'), '--key', at('key.json'));
    await fails(/not a private key/, 'sign', at('pass.json'), '--key', at('pass.json'));
    await fails(/--key is missing/, 'sign', at('pass.json'));
    await fails(/file is missing/, 'sign');
    await fails(/Too many files/, 'sign', at('pass.json'), at('pass.json'), '--key', at('key.json'));
    await fails(/--ket/, 'sign', at('pass.json'), '--ket', at('key.json'));
    await fails(/no day/, 'sign', at('pass.json'), '--key', at('key.json'), '--until', '31.12.2026');
    await fails(/no participant called “bar”/, 'sign', at('pass.json'), '--key', at('key.json'), '--member', 'bar');
    await fails(/not a full address/, 'sign', at('pass.json'), '--key', at('key.json'), '--url', 'west.example');
    await fails(/no command/, 'stamp');
    await fails(/no such file|no such folder/, 'sign', at('pass.json'), '--key', at('key.json'), '--out', at('none/x.json'));
    assert.equal(read('pass.json'), before);
  });
});
