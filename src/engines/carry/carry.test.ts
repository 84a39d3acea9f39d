import { expect } from '@open-wc/testing';
import { carriedBytes } from '../../../test/support/carried.js';
import * as fc from '../../../test/support/properties.js';
import { isCarried, LONGEST, pack, unpack, type CarryError } from './carry.js';
import { crc32 } from './crc32.js';

const BOOK = {
  kind: 'book',
  version: 1,
  name: 'Kaeru muuseum',
  tagline: { et: 'Õmblusmasinad ja vankrid', en: 'Prams & sewing machines' },
};

/** The same document as Python's zlib packs it. */
const OTHERS = {
  stored:
    '#bob=1egJxgQF-AIH_eyJraW5kIjoiYm9vayIsInZlcnNpb24iOjEsIm5hbWUiOiJLYWVydSBtdXVzZXVtIiwidGFnbGluZSI6eyJldCI6IsOVbWJsdXNtYXNpbmFkIGphIHZhbmtyaWQiLCJlbiI6IlByYW1zICYgc2V3aW5nIG1hY2hpbmVzIn19',
  fixed:
    '#bob=1egJxgatWys7MS1GyUkrKz89W0lEqSy0qzszPU7Iy1FHKS8xNBcp4J6YWlSrklpYWp5bmApWUJKbnZOYBZaqVUkuA8oen5ibllBbnJhZn5iWmKGQlKpQl5mUXZaYA1aYCTVIKKErMLVZQUyhOLc_MS1fITUzOAOovVqqtBQA',
  dynamic:
    '#bob=1egJxgQ3MsQ2DQAyF4VUsF6loaFkhTVYwnEWcwz7pjEmBGCMTZTFcf_97J1axghPOrVUc8ODu0gyncUAj5ZQncQ_QCOfQTHZaN7GUE3lP__903sKVXIwKfAgOstqlZMv5hK9O6vAA56_YCkrLO_eO13UD',
  flushed:
    '#bob=1egJxgapWys7MS1GyUkrKz89W0lEqSy0qBgAAAP__yszPU7Iy1FHKS8xNBcp4J6YWlQIAAAD__1LILS0tTi3NBSopSUzPycwDygAAAAD__6pWSi0Byh-empuUU1qcm1icmZcIAAAA__9KUchKVChLzMsuykwBqk0FmqQEAAAA__8KKErMLVZQUyhOLc_MS1fITUzOyAQAAAD__8pLLVaqrQUAAAD__wMA',
};

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error as CarryError).code,
  );
const reason = (address: string): Promise<string> => reasonOf(unpack(address));

describe('a document in a link', () => {
  it('comes back as it was, whatever JSON holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
        const document: unknown = JSON.parse(json);
        expect(await unpack(await pack(document))).to.deep.equal(document);
      }),
      { numRuns: 60 },
    );
  });

  it('is base64url behind the sign, and nothing that a program would end an address at', async () => {
    expect(await pack(BOOK)).to.match(/^#bob=1[\w-]+$/);
  });

  it('is read from what other encoders write: stored, fixed, dynamic and flushed blocks', async () => {
    for (const [name, carried] of Object.entries(OTHERS)) expect(await unpack(carried), name).to.deep.equal(BOOK);
  });

  it('is found in an address, a fragment and a fragment without its sign', async () => {
    const carried = await pack(BOOK);
    for (const address of [
      carried,
      carried.slice(1),
      ` ${carried}\n`,
      `/view.html${carried}`,
      `https://harbour.example/view.html?lang=et${carried}`,
      carried.replace('=', '%3D'),
      carried.replace('#bob', '#BOB'),
    ]) {
      expect(isCarried(address), address).to.equal(true);
      expect(await unpack(address), address).to.deep.equal(BOOK);
    }
  });

  it('ends at the first sign that is not base64url: WordPress adds its own', async () => {
    const carried = await pack(BOOK);
    for (const end of ['#?secret=AbC123', '&utm_source=mail', '?x', '/', '.', ')', '>', ' and so on', '…', '%20'])
      expect(await unpack(carried + end), end).to.deep.equal(BOOK);
  });

  it('is none where no address carries one', async () => {
    for (const address of [
      '',
      '#',
      '#bob',
      '#book',
      '#top',
      'bob.json',
      '/?bob=1abc',
      '#x=1&bob=1abc',
      'https://harbour.example/#/bob=1',
    ]) {
      expect(isCarried(address), address).to.equal(false);
      expect(await reason(address), address).to.equal('not-carried');
    }
  });

  it('is of a version that this library knows', async () => {
    const { length } = '#bob=1';
    const carried = await pack(BOOK);
    for (const version of ['2', '0', '9', 'a', '-'])
      expect(await reason(`#bob=${version}${carried.slice(length)}`), version).to.equal('carried-version');
  });

  it('is damaged wherever it was cut off', async () => {
    const carried = await pack(BOOK);
    for (let end = '#bob='.length; end < carried.length; end++)
      expect(await reason(carried.slice(0, end)), `${end} of ${carried.length}`).to.equal('carried-damaged');
  });

  it('is damaged where one sign is another', async () => {
    const carried = await pack(BOOK);
    for (let at = '#bob=1'.length; at < carried.length; at++) {
      const other = carried[at] === 'A' ? 'B' : 'A';
      expect(await reason(carried.slice(0, at) + other + carried.slice(at + 1)), `at ${at}`).to.equal('carried-damaged');
    }
  });

  it('is damaged where the letters lost their case, as in some chats', async () => {
    expect(await reason((await pack(BOOK)).toLowerCase())).to.equal('carried-damaged');
  });

  it('is damaged where it is whole and no JSON', async () => {
    expect(await reason(await carriedBytes(new TextEncoder().encode('{"kind":')))).to.equal('carried-damaged');
    expect(await reason(await carriedBytes(new Uint8Array(0)))).to.equal('carried-damaged');
  });

  it('is damaged where the checksum is of something else', async () => {
    expect(await reason(await carriedBytes(new TextEncoder().encode('{}'), 1))).to.equal('carried-damaged');
  });

  it('has a limit, which is told, and a bomb is not unpacked beyond it', async () => {
    const most = await pack('a'.repeat(LONGEST - 2));
    expect(await unpack(most)).to.have.length(LONGEST - 2);
    expect(await reasonOf(pack('a'.repeat(LONGEST - 1)))).to.equal('carried-large');
    const bomb = await carriedBytes(new Uint8Array(64_000_000).fill(32));
    expect(bomb.length, 'a short link').to.be.below(100_000);
    expect(await reason(bomb)).to.equal('carried-large');
  });

  it('counts bytes, not letters', async () => {
    expect(await reasonOf(pack('å'.repeat(LONGEST / 2)))).to.equal('carried-large');
  });

  it('tells who writes it that a function or a circle is no document', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const wrong of [undefined, () => 1, circle, 1n])
      expect(await pack(wrong).catch((error: unknown) => error instanceof TypeError)).to.equal(true);
  });

  it('gives nothing a prototype', async () => {
    const document = (await unpack(await carriedBytes(new TextEncoder().encode('{"__proto__":{"polluted":true}}')))) as object;
    expect(({} as { polluted?: true }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
  });
});

describe('crc32', () => {
  it('is the one of zip and PNG', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).to.equal('cbf43926');
    expect(crc32(new Uint8Array(0))).to.equal(0);
  });
});
