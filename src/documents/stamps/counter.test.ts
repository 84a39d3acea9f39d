import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { hostile } from '../../../test/support/hostile.js';
import { linkOf, readCode } from './codes.js';
import { conflicts, emptyBook, isSpent, mergeBooks, recordGiven, recordSpent } from './counter.js';
import { bookFile, readBook } from './counter-file.js';
import { openDesk } from './desk.js';
import { frameReader, framesOf } from './frames.js';
import { changed, fixture, memoryStore, NOON, type Fixture } from './programme.fixture.js';
import { report, reportCsv } from './report.js';
import { issueStamp, readStamp } from './stamp.js';
import type { CounterBook, Redemption, Spent } from './types.js';

let { programme, tills } = {} as Fixture;
before(async () => ({ programme, tills } = await fixture()));

const id = (number: number) => `stamp${String(number).padStart(11, '0')}`;
const spent = (redemption: number, stamps: number[], at = NOON / 1000): Spent => ({
  redemption: id(redemption),
  reward: 'cake',
  participant: 'cafe',
  at,
  stamps: stamps.map((stamp) => [id(stamp), 'pool', '2026-06', 1]),
});
/** Books as counters make them: each till counts for itself. */
const books = fc
  .record({
    given: fc.dictionary(
      fc.constantFrom('cafe/a', 'cafe/b', 'pool/a'),
      fc.dictionary(fc.constantFrom('2026-06', '2026-07'), fc.dictionary(fc.constantFrom('visit', 'constructor', ''), fc.nat(50))),
    ),
    spent: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('cafe/a', 'pool/a'), fc.uniqueArray(fc.nat(20), { maxLength: 4 }))),
  })
  .map((one): CounterBook => {
    const all = one.spent.map(([number, till, stamps]) => [`${id(number)}@${till}`, spent(number, stamps)] as const);
    return { ...emptyBook('west-pass'), given: one.given, spent: Object.fromEntries(all) };
  });
/** Cells, whatever empty records stand around them. */
const cells = ({ given, spent: redemptions }: CounterBook) => ({
  given: Object.entries(given)
    .flatMap(([till, months]) =>
      Object.entries(months).flatMap(([month, rules]) => Object.entries(rules).map(([rule, count]) => `${till} ${month} ${rule} ${count}`)),
    )
    .sort(),
  spent: Object.entries(redemptions).sort(([a], [b]) => (a < b ? -1 : 1)),
});

describe('the books of counters', () => {
  it('merge to the same in any order, however often, and lose nothing', () => {
    fc.assert(
      fc.property(books, books, books, (a, b, c) => {
        const all = cells(mergeBooks(a, b, c));
        expect(cells(mergeBooks(c, mergeBooks(b, a)))).to.deep.equal(all);
        expect(cells(mergeBooks(mergeBooks(a, b), mergeBooks(b, c), a))).to.deep.equal(all);
        for (const book of [a, b, c]) for (const name of Object.keys(book.spent)) expect(all.spent.map(([one]) => one)).to.include(name);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same after a file, and a file of strangers is read without harm', () => {
    fc.assert(
      fc.property(books, (book) => {
        const read = readBook(`\ufeff${bookFile(book)}`)!;
        expect(read.refused).to.equal(0);
        expect(cells(read.book)).to.deep.equal(cells(book));
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.json(), (json) => void readBook(json)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (given, redemptions) => {
        const read = readBook(JSON.stringify({ kind: 'loyalty-counter', programme: 'west-pass', given, spent: redemptions }));
        expect(cells(mergeBooks(emptyBook('west-pass'), read!.book)).spent).to.deep.equal([]);
      }),
    );
    for (const text of hostile) expect(readBook(text)).to.equal(undefined);
    const evil =
      '{"kind":"loyalty-counter","programme":"west-pass","given":{"__proto__":{"2026-06":{"visit":1}},"cafe/a":{"2026-06":{"visit":1,"x y":1,"n":-1}}},"spent":{"a@b/c":{}}}';
    expect(readBook(evil)).to.deep.include({ refused: 4 });
    expect(({} as Record<string, unknown>)['2026-06']).to.equal(undefined);
  });

  it('find out what was spent at two counters that did not know of each other', () => {
    const one = { ...emptyBook('west-pass'), spent: { [`${id(1)}@cafe/a`]: spent(1, [1, 2, 3]) } };
    const two = { ...emptyBook('west-pass'), spent: { [`${id(2)}@pool/a`]: spent(2, [3, 4]) } };
    // a redemption that was shown at two tills of one firm
    const three = { ...emptyBook('west-pass'), spent: { [`${id(1)}@cafe/b`]: spent(1, [1, 2, 3]) } };
    expect(conflicts(mergeBooks(one, one))).to.deep.equal([]);
    expect(conflicts(mergeBooks(one, two)).map(({ stamp }) => stamp)).to.deep.equal([id(3)]);
    expect(conflicts(mergeBooks(one, three)).map(({ stamp }) => stamp)).to.deep.equal([id(1), id(2), id(3)]);
    expect(isSpent(mergeBooks(one, two), id(4))).to.equal(true);
    expect(isSpent(one, id(4))).to.equal(false);
    expect(() => mergeBooks(one, emptyBook('other'))).to.throw(RangeError);
    expect(() => mergeBooks()).to.throw(RangeError);
  });

  it('count what was given by month on the programme’s clock, rules of any name too', async () => {
    const odd = changed(programme, (copy) => copy.earn!.push({ id: 'constructor', stamps: 2 }));
    const give = (more: object) => issueStamp({ programme: odd, participant: 'cafe', keys: tills.cafe!, ...more });
    const july = Date.UTC(2026, 6, 1, 0, 30);
    const tokens = [
      await give({ now: july }),
      await give({ now: july, rule: 'constructor' }),
      await give({ now: july - 3_600_000, rule: 'visit' }),
      'junk',
    ];
    const book = tokens.reduce((all, token) => recordGiven(all, token, odd), emptyBook('west-pass'));
    expect(book.given).to.deep.equal({ 'cafe/cafe-1': { '2026-07': { visit: 1, constructor: 2 }, '2026-06': { visit: 1 } } });
    const stamp = readStamp(tokens[1])!.stamp;
    const redemption: Redemption = {
      id: id(1),
      programme: 'west-pass',
      reward: 'cake',
      participant: 'pool',
      card: 'c',
      at: NOON / 1000,
      stamps: [stamp],
    };
    const { rows, rewards, twice } = report(recordSpent(book, redemption, 'pool/pool-1', odd), odd);
    expect(rows).to.deep.equal([
      { participant: 'cafe', month: '2026-06', given: 1, redeemed: 0, rewards: 0, taken: 0 },
      { participant: 'cafe', month: '2026-07', given: 3, redeemed: 2, rewards: 0, taken: 0 },
      { participant: 'pool', month: '2026-07', given: 0, redeemed: 0, rewards: 1, taken: 2 },
    ]);
    expect(rewards).to.deep.equal({ cake: 1 });
    expect(twice).to.equal(0);
    expect(reportCsv({ programme: 'west-pass', rows, rewards, twice })).to.equal(
      '\ufeffparticipant;month;given;redeemed;rewards;taken\r\ncafe;2026-06;1;0;0;0\r\ncafe;2026-07;3;2;0;0\r\npool;2026-07;0;0;1;2\r\n',
    );
  });

  it('hold no person: neither a card’s name nor a token', async () => {
    const card = 'A'.repeat(22);
    const store = memoryStore();
    const desk = await openDesk({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const token = await desk.give({ card });
    const stamp = readStamp(token)!.stamp;
    const book = recordSpent(
      desk.book,
      { id: id(1), programme: 'west-pass', reward: 'cake', participant: 'cafe', card, at: 1, stamps: [stamp] },
      'cafe/a',
      programme,
    );
    for (const text of [bookFile(book), desk.export(), ...store.entries.values()]) {
      expect(text).not.to.contain(card);
      expect(text).not.to.contain(token.split('.')[2]);
    }
  });

  it('count two tabs of a till as one, two tills with one key as two, and go on where a till forgot', async () => {
    const open = (store = memoryStore()) => openDesk({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const given = (...all: CounterBook[]) => report(mergeBooks(...all)).rows.reduce((sum, row) => sum + row.given, 0);
    const store = memoryStore();
    const one = await open(store);
    await one.give();
    const two = await open(store);
    await one.give();
    await two.give();
    expect(two.till).to.equal(one.till);
    expect(given((await open(store)).book)).to.equal(3);
    const other = await open();
    await other.give();
    expect(other.till).not.to.equal(one.till);
    expect(given((await open(store)).book, other.book)).to.equal(4);
    const before = (await open(store)).book;
    store.entries.clear();
    const anew = await open(store);
    await anew.give();
    expect(given(before, anew.book)).to.equal(4);
  });

  it('are joined at a desk, kept, and known after a reload', async () => {
    const store = memoryStore();
    const open = () => openDesk({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const desk = await open();
    await desk.give();
    await desk.give({ rule: 'cup' });
    const other = { ...emptyBook('west-pass'), spent: { [`${id(1)}@pool/a`]: spent(1, [1, 2]) } };
    expect(await desk.merge(bookFile(other))).to.deep.equal({ added: 1 });
    expect(await desk.merge(bookFile(other))).to.deep.equal({ added: 0 });
    const again = await open();
    expect(again.book).to.deep.equal(desk.book);
    expect(isSpent(again.book, id(2))).to.equal(true);
    store.entries.set('desk/west-pass/others', '{"kind":');
    expect((await open()).lost).to.equal(1);
    let thrown: unknown;
    await desk.merge('{}').catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.instanceOf(RangeError);
  });
});

describe('codes', () => {
  it('are found in links, behind other things, and alone', () => {
    const token = `${btoa('{"alg":"ES256","typ":"redeem","kid":"a"}').replaceAll('=', '')}.AA.AA`;
    expect(readCode(linkOf('receipt', token, 'https://west.example/pass#old'))).to.deep.equal({ kind: 'receipt', token });
    expect(linkOf('stamp', 'x', 'https://west.example/pass#old')).to.equal('https://west.example/pass#bob-stamp=x');
    expect(readCode(linkOf('card', 'A'.repeat(22)))).to.deep.equal({ kind: 'card', token: 'A'.repeat(22) });
    expect(readCode(` ${token}\n`)).to.deep.equal({ kind: 'redeem', token });
    expect(readCode('A'.repeat(22))).to.deep.equal({ kind: 'card', token: 'A'.repeat(22) });
    for (const none of ['', 'https://west.example/', '#bob-stamp=', 'bob-else=x', 'a.b.c', 'x'.repeat(70_000), '#bob-stamp=a b'])
      expect(readCode(none), none.slice(0, 40)).to.equal(undefined);
  });

  it('that are too long for one picture go in several, and come together in any order', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 3000 }), fc.integer({ min: 100, max: 800 }), fc.integer(), (text, size, seed) => {
        const frames = framesOf(text, size);
        for (const frame of frames) expect(frame.length).to.be.at.most(size);
        const reader = frameReader();
        const order = [...frames, ...frames].sort((a, b) => ((a.length + seed) % 7) - ((b.length + seed) % 7) || (a < b ? -1 : 1));
        const seen = order.map((frame) => reader.add(frame));
        expect(seen.at(-1)!.text).to.equal(text);
        expect(seen.at(-1)).to.include({ have: frames.length, of: frames.length });
      }),
      { numRuns: 200 },
    );
  });

  it('of two sets do not mix, and broken ones are no text', () => {
    const [one, two] = [framesOf('a'.repeat(1500)), framesOf('b'.repeat(1500))];
    const reader = frameReader();
    expect(reader.add(one[0]!)).to.include({ have: 1, of: 3 });
    expect(reader.add(two[1]!)).to.include({ have: 1, of: 3 });
    expect(reader.add(two[0]!)).to.include({ have: 2, of: 3 });
    expect(reader.add(two[2]!.replace(/b$/, 'c'))).to.include({ have: 0, of: 3 });
    for (const frame of two) reader.add(frame);
    expect(reader.add(two[0]!).text).to.equal('b'.repeat(1500));
    for (const junk of ['bob:x:0:3:a', 'bob:x:4:3:a', 'bob:x:1:0:a', 'bob:x:1:3:']) expect(reader.add(junk).text).to.equal(junk);
  });
});
