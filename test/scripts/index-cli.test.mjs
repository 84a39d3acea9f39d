/** `bob-widgets index`, with real files and a real server. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { load } from '../support/load.mjs';

let run, readBookIndex, folder, server, origin;
const at = (name) => path.join(folder, name);
const write = (name, json) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), typeof json === 'string' ? json : JSON.stringify(json));
};
const book = (name, more) => ({ kind: 'book', version: 1, name, ...more });
const cluster = (members, more) => ({ kind: 'cluster', version: 1, id: 'west', name: 'West', members, ...more });
const index = (name = 'index.json') => JSON.parse(readFileSync(at(name), 'utf8'));

/** As a word of `bob`: without `--local`. */
const PUBLIC = Symbol('public');

async function bob(...words) {
  const said = { out: '', error: '' };
  // the server of the tests is on this computer
  const code = await run(['index', ...(words.includes(PUBLIC) ? [] : ['--local']), ...words.filter((word) => word !== PUBLIC)], {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at |cluster\.invalid/);
  return { code, ...said };
}

/** What the server has, by path. */
const pages = {
  '/book.json': (response) => response.end(JSON.stringify(book('Far', { logo: { src: 'logo.svg' } }))),
  '/moved.json': (response) => response.writeHead(302, { location: '/book.json' }).end(),
  '/round.json': (response) => response.writeHead(302, { location: '/round.json' }).end(),
  '/page.json': (response) => response.end('<!doctype html><p>Hello'),
  '/large.json': (response) => response.end(`{"kind":"book","name":"${'x'.repeat(30e6)}"}`),
  '/cut.json': (response) => response.writeHead(200, { 'content-length': 1000 }).end('{"kind":'),
};

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ readBookIndex } = await load('src/formats/index.ts'));
  server = createServer((request, response) => (pages[request.url] ?? ((one) => one.writeHead(404).end()))(response));
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  origin = `http://127.0.0.1:${server.address().port}`;
});
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => {
  rmSync(folder, { recursive: true });
  server.close();
});

describe('bob-widgets index', () => {
  it('writes the public parts of books that lie beside the cluster, with addresses as seen from the index', async () => {
    write(
      'data/west.json',
      cluster([
        { id: 'cafe', name: 'Café', book: '../books/café 1.json' },
        { id: 'none', name: 'None' },
      ]),
    );
    write('books/café 1.json', book({ en: 'Café' }, { logo: { src: 'logo.svg' }, sections: { concept: { text: { en: 'Soup' } }, methods: { audience: 'staff', text: 'SECRET' } } })); // prettier-ignore
    const { code, out } = await bob(at('data/west.json'));
    assert.equal(code, 0, out);
    assert.match(out, /index\.json: books: 1 of 1; members: 2/);
    assert.doesNotMatch(out, /from the web/);
    const made = index('data/index.json');
    assert.deepEqual(readBookIndex(made, { base: 'https://west.example/data/index.json' }).problems, []);
    assert.equal(made.cluster, 'west');
    assert.equal(made.books[0].book, '../books/caf%C3%A9%201.json');
    assert.equal(made.books[0].logo.src, '../books/logo.svg');
    assert.doesNotMatch(JSON.stringify(made), /SECRET/);
    assert.match(JSON.stringify(made), /Soup/);
    const { code: again } = await bob(at('data/west.json'), '--out', at('other.json'));
    assert.equal(again, 0);
    assert.equal(index('other.json').books[0].book, 'books/caf%C3%A9%201.json');
  });

  it('reads members from a table, and a book from the web; says from where', async () => {
    write('west.json', cluster('members.csv'));
    write('members.csv', `Name;Book\nFar;${origin}/moved.json\nNear;near.json\n`);
    write('near.json', book('Near'));
    const { code, out } = await bob(at('west.json'));
    assert.equal(code, 0, out);
    assert.match(out, /Requested from the web: 127\.0\.0\.1:\d+ \(2\)\./);
    const [far, near] = index().books;
    assert.deepEqual([far.member, far.book, far.logo.src], ['far', `${origin}/moved.json`, `${origin}/logo.svg`]);
    assert.deepEqual([near.member, near.book], ['near', 'near.json']);
    const offline = await bob(at('west.json'), '--offline');
    assert.equal(offline.code, 1);
    assert.doesNotMatch(offline.out, /Requested/);
    assert.equal(index().books.length, 1);
  });

  it('tells with its place what cannot be had, exits with 1, and writes the others', async () => {
    const bad = ['missing', 'round', 'page', 'large', 'cut'];
    const members = [...bad.map((id) => ({ id, name: id, book: `${origin}/${id}.json` })), { id: 'gone', name: 'Gone', book: 'gone.json' }];
    members.push({ id: 'itself', name: 'Itself', book: 'west.json' }, { id: 'good', name: 'Good', book: 'good.json' });
    write('west.json', cluster(members));
    write('good.json', book('Good'));
    const { code, out } = await bob(at('west.json'));
    assert.equal(code, 1);
    for (const id of [...bad, 'gone', 'itself']) assert.match(out, new RegExp(`^members\\[${id}\\]\\.book`, 'm'));
    assert.match(out, /missing\.json \(error 404\)/);
    assert.match(out, /large\.json is larger than 5 MB/);
    assert.match(out, /round\.json leads on and on/);
    assert.match(out, /page\.json is a web page/);
    assert.match(out, /gone\.json: there is no such file/);
    assert.match(out, /members\[itself\]\.book\.kind: This is a cluster file/);
    assert.match(out, /books: 1 of 8/);
    assert.deepEqual(
      index().books.map(({ member }) => member),
      ['good'],
    );
  });

  it('tells of a book that names itself as its partner’s', async () => {
    write('west.json', cluster([{ id: 'a', name: 'A', book: 'a.json' }]));
    write('a.json', book('A', { sections: { cooperation: { partners: [{ name: 'B', book: 'a.json' }] } } }));
    const { code, out } = await bob(at('west.json'));
    assert.equal(code, 1);
    assert.match(out, /^members\[a\]\.book\.sections\.cooperation\.partners\[0\]\.book: This link leads to the book/m);
    assert.equal(index().books.length, 1);
  });

  it('takes addresses that begin with a slash from --root, and refuses a cluster outside of it', async () => {
    write('site/data/west.json', cluster([{ id: 'a', name: 'A', book: '/books/a.json' }]));
    write('site/books/a.json', book('A'));
    const { code, out } = await bob(at('site/data/west.json'), '--root', at('site'));
    assert.equal(code, 0, out);
    assert.equal(index('site/data/index.json').books[0].book, '../books/a.json');
    assert.equal((await bob(at('site/data/west.json'), '--root', at('site/books'))).code, 2);
  });

  it('writes over an index, and over nothing else; writes none of what is no cluster', async () => {
    write('west.json', cluster([]));
    write('index.json', { mine: 1 });
    const { code, error } = await bob(at('west.json'));
    assert.equal(code, 2);
    assert.match(error, /not overwritten/);
    assert.deepEqual(index(), { mine: 1 });
    rmSync(at('index.json'));
    assert.equal((await bob(at('west.json'))).code, 0);
    assert.equal((await bob(at('west.json'))).code, 0);
    write('book.json', book('A'));
    assert.equal((await bob(at('book.json'), '--out', at('b.json'))).code, 2);
    assert.equal((await bob(at('none.json'))).code, 2);
    assert.equal(existsSync(at('b.json')), false);
  });

  it('requests nothing from this computer and its network, by no way to write it, unless --local is given', async () => {
    const { port } = new URL(origin);
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `2130706433:${port}`, '[::1]', '[::ffff:10.0.0.1]', '192.168.0.1', '169.254.169.254', '0.0.0.0', '172.20.1.1']; // prettier-ignore
    write('west.json', cluster(hosts.map((host, at) => ({ id: `m${at}`, name: `M${at}`, book: `http://${host}/${at}.json` }))));
    const { code, out } = await bob(PUBLIC, at('west.json'));
    assert.equal(code, 1);
    assert.equal(out.match(/is on this computer or in its local network\. It was not requested\. .*--local/g).length, hosts.length, out);
    assert.doesNotMatch(out, /Requested from the web/);
    assert.match(out, /books: 0 of 9/);
  });

  it('follows no link of the file system out of the --root', async () => {
    write('secret.json', book('Secret'));
    write('site/west.json', cluster([{ id: 'a', name: 'A', book: 'a.json' }, { id: 'b', name: 'B', book: 'b.json' }])); // prettier-ignore
    write('site/books/real.json', book('Real'));
    symlinkSync(at('secret.json'), at('site/a.json'));
    symlinkSync(at('site/books/real.json'), at('site/b.json'));
    const { code, out } = await bob(at('site/west.json'), '--root', at('site'));
    assert.equal(code, 1);
    assert.match(out, /^members\[a\]\.book: .*a\.json leads to a file outside of the folder/m);
    assert.deepEqual(
      index('site/index.json').books.map(({ member }) => member),
      ['b'],
    );
    assert.doesNotMatch(readFileSync(at('site/index.json'), 'utf8'), /Secret/);
  });

  it('exits with 1 where something is wrong in the cluster or in a book, and says the same mistake of many books once', async () => {
    const members = Array.from({ length: 12 }, (_, number) => ({ id: `m${number}`, name: `M${number}`, book: `b${number}.json` }));
    for (const { book: file, name } of members) write(file, book(name, { founded: 'long ago' }));
    write('west.json', cluster(members));
    const { code, out } = await bob(at('west.json'));
    assert.equal(code, 1);
    assert.equal(out.match(/long ago/g).length, 1, out);
    assert.match(out, /and the same in 11 more places, the next: members\[m1\]\.book\.founded/);
    assert.match(out, /books: 12 of 12/);

    write('rows.json', cluster([{ id: 'a', name: 'A' }, { id: 'b' }]));
    const rows = await bob(at('rows.json'));
    assert.equal(rows.code, 1);
    assert.match(rows.out, /^members\[1\]\.name: /m);
    write('table.json', cluster('members.csv'));
    write('members.csv', 'Name;Nonsense\nA;b\n');
    const table = await bob(at('table.json'));
    assert.equal(table.code, 1);
    assert.match(table.out, /Nonsense/);
  });

  it('stays small enough to serve: sixty books as rich as those of the demo', async () => {
    const text = readFileSync('demo/books/mosabrekka-guesthouse.json', 'utf8');
    const members = Array.from({ length: 60 }, (_, number) => ({ id: `m${number}`, name: `M${number}`, book: `b${number}.json` }));
    write('west.json', cluster(members));
    for (const { book: file } of members) write(file, text);
    const { out } = await bob(at('west.json'));
    assert.match(out, /books: 60 of 60/);
    assert.ok(statSync(at('index.json')).size < 0.6 * 60 * text.length);
    assert.ok(brotliCompressSync(readFileSync(at('index.json'))).length < 60_000);
  });
});
