/** `bob-widgets check`, with real files. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, folder;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof json === 'string' || Buffer.isBuffer(json) ? json : JSON.stringify(json, null, 2));
  return at(name);
};
const book = (more) => ({ kind: 'book', version: 1, name: 'Café', ...more });

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(['check', ...words], { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at |relative\.invalid/);
  return { code, ...said };
}
/** What is said of a place, as `line:column words`. */
const said = ({ out }, file) =>
  out
    .split('\n')
    .filter((line) => line.startsWith(`${at(file)}:`))
    .map((line) => line.slice(at(file).length + 1));

before(async () => ({ run } = await load('src/cli/run.ts')));
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets check, of documents', () => {
  it('checks a table of notices, events or figures as one', async () => {
    write('board.csv', 'Board 2026;;\nTitle;Kind;Until\nBoat;Needed;soon\nHay;Offered;\n');
    const found = await bob(at('board.csv'));
    assert.equal(found.code, 1);
    assert.deepEqual(said(found, 'board.csv'), ['3:1: Until: "soon" is not valid here, so the whole entry was left out.']);
    write('figures.csv', 'Indicator;Unit;2023;2024\nNights;nights;1 200;many\n');
    assert.match(said(await bob(at('figures.csv')), 'figures.csv').join('\n'), /^2:1: 2024: [^\n]*$/);
    write('events.csv', 'Name;Date;Place\nFair;2026-12-03;Oslo\nCourse;2026-12-04;#N/A\n');
    assert.match(said(await bob(at('events.csv')), 'events.csv').join('\n'), /^3:1: Place: [^\n]*$/);
    write('empty.csv', ' \n');
    assert.deepEqual(said(await bob(at('empty.csv')), 'empty.csv'), ['2:1: empty.csv is empty.']);
    const event = (summary, start) => `BEGIN:VEVENT\r\nUID:${summary}\r\nSUMMARY:${summary}\r\nDTSTART:${start}\r\nEND:VEVENT\r\n`;
    write('site/fairs.ics', `BEGIN:VCALENDAR\r\n${event('Fair', '20261203')}${event('Course', 'soon')}END:VCALENDAR\r\n`);
    write('bus.ics', `BEGIN:VCALENDAR\r\n${event('Bus line 12', 'soon')}END:VCALENDAR\r\n`);
    assert.match(said(await bob(at('bus.ics')), 'bus.ics').join('\n'), /^4:1: [^\n]*$/);
    write('cut.ics', 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Fairs\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\n');
    assert.match(said(await bob(at('cut.ics')), 'cut.ics').join('\n'), /^3:1: line 3: [^\n]*$/);
    for (const name of ['site/fairs.ics', 'site']) {
      const { code, out } = await bob(at(name));
      assert.equal(code, 1, out);
      assert.match(out, /fairs\.ics:\d+:1: [^\n]*Course/);
      assert.match(out, /^Files checked: 1\. Problems: 1, in 1 file\.$/m);
    }
  });

  it('finds nothing wrong in the books of the demo, and three mistakes in the table of members that has them', async () => {
    const books = await bob('demo/books');
    assert.equal(books.code, 0, books.out + books.error);
    assert.match(books.out, /^Files checked: \d\d\. Nothing is wrong\.$/m);
    const clusters = await bob('demo/clusters');
    assert.equal(clusters.code, 1);
    assert.match(clusters.out, /^demo.clusters.west-coast-members\.csv:13:67: Breiddargráða: “651\.103” is not valid/m);
    assert.match(clusters.out, /Problems: 3, in 1 file\./);
  });

  it('says where each value stands, and how to mend it', async () => {
    write(
      'book.json',
      '{\r\n  "kind": "book", "version": 1,\r\n  "name": "Café",\r\n  "founded": "long ago",\r\n  "foundet": 1,\r\n  "contacts": [{"phone": "none"}]\r\n}',
    );
    const found = await bob(at('book.json'));
    assert.equal(found.code, 1);
    const [founded, unknown, phone] = said(found, 'book.json');
    assert.match(founded, /^4:14: founded: "long ago" is not valid/);
    assert.match(unknown, /^5:3: foundet: /);
    assert.match(phone, /^6:26: contacts\[0\]\.phone: /);
    assert.match(found.out, /^ {2}Use a year: 2012\.$/m);
    assert.match(found.out, /^Files checked: 1\. Problems: 3, in 1 file\.$/m);
  });

  it('says where the JSON ends to be JSON', async () => {
    write('broken.json', '{\n  "kind": "book",\n  "name": "a" "b"\n}');
    const found = await bob(at('broken.json'));
    assert.equal(found.code, 1);
    assert.match(said(found, 'broken.json')[0], /^3:14: /);
    assert.match(found.out, /Add a comma/);
  });

  it('tells a name that stands twice', async () => {
    write('twice.json', '{"kind": "book", "version": 1,\n"name": "A",\n"name": "B"}');
    const found = await bob(at('twice.json'));
    assert.equal(found.code, 1);
    assert.match(said(found, 'twice.json')[0], /^3:1: name: .*twice/);
  });

  it('names a kind that there is none of, with those that there are', async () => {
    for (const [json, words] of [
      [{}, /1:1: kind: .*no "kind"/],
      [{ kind: 'bok' }, /2:11: kind: .*"bok"/],
      [{ kind: '__proto__' }, /__proto__/],
      ['[1, 2]', /1:2: members\[0\]/],
      ['"text"', /1:1: .*one JSON object/],
      ['', /1:1: .*empty/],
      ['<!doctype html>', /web page/],
    ]) {
      const found = await bob(write('none.json', json));
      assert.equal(found.code, 1, JSON.stringify(json));
      assert.match(said(found, 'none.json')[0], words);
    }
  });

  it('reads a byte order mark, and tells other encodings', async () => {
    assert.equal((await bob(write('bom.json', `\uFEFF${JSON.stringify(book())}`))).code, 0);
    const utf16 = await bob(write('utf16.json', Buffer.from(`\uFEFF${JSON.stringify(book())}`, 'utf16le')));
    assert.equal(utf16.code, 1);
    assert.match(utf16.out, /Save the file as UTF-8/);
    const latin = await bob(write('latin.json', Buffer.from('{"kind":"book","version":1,\n"name":"Caf\u00e9"}', 'latin1')));
    assert.equal(latin.code, 1);
    assert.match(said(latin, 'latin.json')[0], /^2:12: A letter was lost/);
  });

  it('says of a file of 30 MB what to do', async () => {
    const found = await bob(write('large.json', `{"kind":"book","version":1,"name":"${'x'.repeat(30e6)}"}`));
    assert.equal(found.code, 1);
    assert.match(found.out, /larger than 20 MB/);
  });
});

describe('bob-widgets check, of members', () => {
  const cluster = (members, more) => ({ kind: 'cluster', version: 1, id: 'west', name: 'West', members, ...more });

  it('finds the cell of a table, by line and column', async () => {
    write('members.csv', 'Name;Town;Email\nA;Oslo;a@b.example\n"B;\n""C""";"Vo;ss";nonsense\n');
    const found = await bob(at('members.csv'));
    assert.equal(found.code, 1);
    const lines = said(found, 'members.csv');
    assert.equal(lines.length, 1, found.out);
    assert.match(lines[0], /^4:16: Email: /);
  });

  it('reads a table of tabs, in UTF-16 as Excel writes it', async () => {
    write('members.tsv', Buffer.from('\uFEFFName\tTown\tNonsense\r\nÞór\tVoss\tx\r\n', 'utf16le'));
    const found = await bob(at('members.tsv'));
    assert.equal(found.code, 1);
    assert.match(said(found, 'members.tsv')[0], /^1:11: Nonsense: /);
  });

  it('checks the table of a cluster with it, once, by its headings and in its language', async () => {
    write('data/west.json', cluster('../tables/our%20members.csv', { columns: { Bedrift: 'name', Sted: 'location.city', Tull: 'email' } }));
    write('tables/our members.csv', 'Bedrift;Sted;Tull\nA;Oslo;nonsense\n');
    const alone = await bob(at('data/west.json'));
    assert.equal(alone.code, 1);
    assert.match(said(alone, 'tables/our members.csv')[0], /^2:8: Tull: /);
    const both = await bob(folder);
    assert.equal(said(both, 'tables/our members.csv').length, 1);
    assert.match(both.out, /Files checked: 2\./);
  });

  it('checks members in a JSON file of their own', async () => {
    write('west.json', cluster('members.json'));
    write('members.json', '[{"name": "A"},\n {"name": "B", "email": "none"}]');
    const found = await bob(at('west.json'));
    assert.match(said(found, 'members.json')[0], /^2:25: members\[1\]\.email: /);
    assert.match((await bob(folder)).out, /Files checked: 2\./);
  });

  it('says that there is no such file, and leaves the web alone', async () => {
    const found = await bob(write('west.json', cluster('none.csv')));
    assert.equal(found.code, 1);
    assert.match(said(found, 'west.json')[0], /^6:14: members: There is no file .*none\.csv/);
    for (const address of ['https://west.invalid/members.csv', '/members.csv', '//west.invalid/m.csv'])
      assert.equal((await bob(write('west.json', cluster(address)))).code, 0, address);
  });
});

describe('bob-widgets check, of folders', () => {
  it('checks what looks like ours, and names what it passed over', async () => {
    write('a/book.json', book({ founded: 'long ago' }));
    write('a/b/bad.json', '{ “kind”: “book” }');
    write('a/b/odd.json', { kind: 'Book', name: 'A' });
    write('package.json', { name: 'site' });
    write('pod.json', { kind: 'Pod' });
    write('prose.csv', 'one;two\n1;2\n');
    write('index.html', '<p>');
    write('node_modules/x/book.json', book({ founded: 'x' }));
    write('.git/book.json', book({ founded: 'x' }));
    const { code, out } = await bob(folder);
    assert.equal(code, 1);
    assert.match(out, /Files checked: 3\. Problems: \d+, in 3 files/);
    assert.match(out, /^Passed over \(no document of bob-widgets\): .*package\.json, .*pod\.json\.$/m);
    assert.match(out, /^Passed over \(no table of members\): .*prose\.csv\.$/m);
    assert.match(out, /^Passed over \(another type of file\): .*index\.html\.$/m);
    assert.doesNotMatch(out, /node_modules|\.git/);
  });

  it('follows links of the file system, in a circle once', async () => {
    write('site/book.json', book({ founded: 'long ago' }));
    symlinkSync(at('site'), at('site/again'));
    symlinkSync(folder, at('site/up'));
    symlinkSync(at('site/book.json'), at('site/copy.json'));
    const { code, out, error } = await bob(folder, at('site'), at('site/book.json'));
    assert.equal(code, 1, error);
    assert.match(out, /Files checked: 1\. Problems: 1, in 1 file\./);
  });

  it('says what could not be read, checks the rest, and exits with 2', async () => {
    write('good.json', book());
    symlinkSync(at('gone.json'), at('link.json'));
    const named = await bob(at('none.json'), at('good.json'));
    assert.equal(named.code, 2);
    assert.match(named.error, /none\.json: there is no such file\./);
    assert.match(named.out, /Files checked: 1\./);
    const inside = await bob(folder);
    assert.equal(inside.code, 2);
    assert.match(inside.error, /link\.json: there is no such file\./);
  });

  it('says that it may not read a file', { skip: process.getuid?.() === 0 && 'root may read everything' }, async () => {
    chmodSync(write('closed.json', book()), 0);
    const { code, error } = await bob(at('closed.json'));
    assert.equal(code, 2);
    assert.match(error, /closed\.json: you have no permission/);
  });
});

describe('bob-widgets check --links', () => {
  let server, origin, asked;
  const pages = {
    '/good': (response) => response.end('x'),
    '/moved': (response) => response.writeHead(301, { location: '/good' }).end(),
    '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
    '/get-only': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/people-only': (response) => response.writeHead(403).end(),
    '/broken': (response) => response.writeHead(500).end(),
    '/silent': () => undefined,
  };
  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      (pages[request.url] ?? ((one) => one.writeHead(404).end()))(response, request);
    });
    await new Promise((go) => server.listen(0, '127.0.0.1', go));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  beforeEach(() => (asked = []));
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('tells what leads nowhere, at its place, and asks for each address once', async () => {
    write('book.json', book({ website: `${origin}/good#a`, page: `${origin}/gone`, sections: { concept: { text: `[a](${origin}/moved) [b](${origin}/round) ${origin}/broken, ${origin}/get-only` } } })); // prettier-ignore
    write('members.csv', `Name;Web\nA;${origin}/good#b\nB;${origin}/people-only\n`);
    const found = await bob('--links', '--local', folder);
    assert.equal(found.code, 1);
    const lines = said(found, 'book.json');
    assert.equal(lines.length, 3, found.out);
    assert.match(lines[0], /^6:11: page: There is nothing at .*gone \(error 404\)/);
    assert.match(lines.slice(1).join(), /round leads on and on.*error 500 for .*broken/);
    assert.match(found.out, /^Addresses: 7\. Requested from the web: 127\.0\.0\.1:\d+ \(\d+\)\.$/m);
    assert.match(found.out, /^Not known whether they lead anywhere \(error 403\): .*people-only\.$/m);
    assert.equal(asked.filter((one) => one === '/good').length, 2, 'itself, and where /moved leads');
  });

  it('requests nothing without it, and nothing of this computer without --local', async () => {
    write('book.json', book({ website: `${origin}/good` }));
    assert.equal((await bob(folder)).code, 0);
    const found = await bob('--links', folder);
    assert.equal(found.code, 1);
    assert.match(found.out, /local network.*not requested/);
    assert.deepEqual(asked, []);
    assert.equal((await bob('--local', folder)).code, 2);
  });

  it('has limits: of requests at a time, of addresses, of time', async () => {
    const { askAll } = await load('src/cli/check/links.ts');
    let [open, most] = [0, 0];
    pages['/slow'] = (response) => {
      most = Math.max(most, ++open);
      setImmediate(() => (open--, response.end()));
    };
    const slow = Array.from({ length: 30 }, (_, at) => `${origin}/slow?${at}`);
    server.prependListener('request', (request) => (request.url = request.url.replace(/\?.*/, '')));
    const limits = { atOnce: 3, patience: 60_000, total: 60_000, most: 20 };
    const { answers } = await askAll(slow, true, limits);
    assert.equal([...answers.values()].filter(({ state }) => state === 'good').length, 20);
    assert.equal([...answers.values()].filter(({ why }) => why === 'only 20 are checked').length, 10);
    assert.ok(most <= 3, String(most));
    const silent = await askAll([`${origin}/silent`], true, { ...limits, patience: 30 });
    assert.match(silent.answers.get(`${origin}/silent`).words.message, /did not respond/);
    const late = await askAll([`${origin}/silent`, `${origin}/good`], true, { ...limits, atOnce: 1, total: 30 });
    assert.deepEqual([...late.answers.values()].map(({ why }) => why), ['the time was up', 'the time was up']); // prettier-ignore
  });
});

describe('bob-widgets check, for scripts', () => {
  it('prints JSON', async () => {
    write('book.json', book({ founded: 'long ago' }));
    write('other.json', {});
    const { code, out } = await bob('--json', folder);
    assert.equal(code, 1);
    const { files, passed, problems } = JSON.parse(out);
    assert.equal(problems, 1);
    assert.deepEqual(passed, [{ file: at('other.json'), reason: 'no document of bob-widgets' }]);
    const [{ file, kind, problems: own }] = files;
    assert.deepEqual([file, kind], [at('book.json'), 'book']);
    const { line, column, path: place, code: what } = own[0];
    assert.deepEqual([line, column, place, what], [5, 14, 'founded', 'bad-value']);
  });
});
