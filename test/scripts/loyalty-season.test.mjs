/**
 * A season of a loyalty programme, from the first stamp to the closed ledgers: 14 counters, 200 cards, 3,000 stamps, rewards, a lost phone, a rotated
 * key, a stolen one, a counter off-line for a week. Whatever happens, the ledgers balance. And: our tokens are those of the standards, as `jose` reads them.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { compactVerify, CompactSign, importJWK, jwtVerify, calculateJwkThumbprint } from 'jose';
import { load } from '../support/load.mjs';

const DAY = 864e5;
const START = Date.UTC(2026, 4, 1, 9);
let stamps;

before(async () => {
  stamps = await load('src/engines/stamps/index.ts');
});

/** Chance that is the same in every run. */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function memoryStore() {
  const entries = new Map();
  return {
    entries,
    list: async (prefix) => [...entries].filter(([name]) => name.startsWith(prefix)),
    put: async (name, value) => void entries.set(name, value),
    delete: async (name) => void entries.delete(name),
  };
}

const base = () => ({
  kind: 'loyalty',
  version: 1,
  id: 'west-pass',
  name: 'West Pass',
  timeZone: 'Atlantic/Reykjavik',
  valid: { from: '2026-05-01', to: '2026-09-30' },
  hub: 'https://west.example/pass',
  status: 'https://west.example/status.jwt',
  earn: [{ id: 'visit' }, { id: 'night', stamps: 3 }],
  rewards: [
    { id: 'cake', name: 'Cake', cost: 5 },
    { id: 'swim', name: 'Swim', cost: 8, at: ['firm-3', 'firm-4'] },
  ],
});

describe('a season', () => {
  it(
    'balances: what was given is on cards, spent, or lost with a phone; what was spent is in the ledgers once',
    { timeout: 120_000 },
    async (t) => {
      const random = chance(2026);
      const pick = (list) => list[Math.floor(random() * list.length)];
      let now = START;
      const clock = () => now;
      let programme = base();
      const firms = await Promise.all(
        Array.from({ length: 14 }, async (_, at) => ({
          id: `firm-${at + 1}`,
          keys: await stamps.createKeys({ kid: `k${at + 1}` }),
          store: memoryStore(),
        })),
      );
      programme.participants = firms.map(({ id, keys }) => ({ id, name: id, domains: [`${id}.example`], keys: [keys.publicKey] }));
      const openDesk = async (firm) =>
        (firm.desk = await stamps.openDesk({ programme, participant: firm.id, keys: firm.keys, store: firm.store, now: clock }));
      const openCard = (store) => stamps.openCard(programme, store, { now: clock });
      await Promise.all(firms.map(openDesk));
      const cards = await Promise.all(
        Array.from({ length: 200 }, async () => {
          const card = await openCard(memoryStore());
          await card.create();
          return card;
        }),
      );

      const count = { given: 0, worth: 0, accepted: 0, refused: {}, rewards: 0, refusedRewards: 0, lost: 0 };
      const refused = (reason) => (count.refused[reason] = (count.refused[reason] ?? 0) + 1);
      const offline = firms[6];
      let lostBackup;
      const DAYS = 100;
      for (let day = 0; day < DAYS; day++) {
        now = START + day * DAY;
        if (day === 30) {
          // firm 2's till gets a new key; what the old one signed stays good
          const firm = firms[1];
          firm.keys = await stamps.createKeys({ kid: 'k2b' });
          programme = stamps.rotateKey(programme, { participant: firm.id, key: firm.keys.publicKey, now });
          assert.deepEqual(programme.participants[1].keys.map(({ kid, from, until }) => [kid, from, until]), [['k2', undefined, '2026-05-31'], ['k2b', '2026-05-31', undefined]]); // prettier-ignore
          for (const one of firms) await openDesk(one);
          for (let at = 0; at < cards.length; at++) cards[at] = await openCard(cards[at].store);
        }
        if (day === 50) lostBackup = await cards[7].export('a passphrase of four words');
        if (day === 60) {
          // a phone falls into the sea; the back-up of ten days ago goes to a new one
          const before = cards[7].state.collected;
          cards[7] = await openCard(memoryStore());
          await cards[7].import(lostBackup, 'a passphrase of four words');
          count.lost = before - cards[7].state.collected;
          assert.ok(count.lost >= 0 && cards[7].state.collected > 0);
        }
        for (let visit = 0; visit < 30; visit++) {
          now = START + day * DAY + visit * 600_000;
          const [firm, card] = [pick(firms), pick(cards)];
          const night = firm.id === 'firm-14';
          const token = await firm.desk.give({ card: card.id, rule: night ? 'night' : undefined });
          const worth = night ? 3 : 1;
          count.given++;
          count.worth += worth;
          now += 20_000;
          const verdict = await card.add(token);
          if (verdict.accepted) count.accepted += worth;
          else refused(verdict.reason);
        }
        for (let ask = 0; ask < 4; ask++) {
          const card = pick(cards);
          const reward = random() < 0.7 ? 'cake' : 'swim';
          const firm = reward === 'swim' ? pick([firms[2], firms[3]]) : pick(firms);
          const shown = await card.redeem(reward, firm.id);
          if (!shown.accepted) continue;
          const taken = await firm.desk.take(shown.token);
          assert.equal(taken.accepted, true, taken.reason);
          count.rewards++;
          // shown again, by the same visitor, at once: never
          assert.equal((await firm.desk.take(shown.token)).reason, 'redeemed-already');
          assert.equal((await card.receive(taken.receipt)).accepted, true);
        }
        // every week the counters exchange their ledgers; one has no network in its eighth week
        if (day % 7 === 6) {
          const there = firms.filter((firm) => firm !== offline || day !== 55);
          const files = await Promise.all(there.map(({ desk }) => desk.export()));
          const read = await Promise.all(files.map((file) => stamps.readLedger(file, { programme, now })));
          const joined = stamps.ledgerFile(stamps.mergeLedgers(...read.map(({ ledger }) => ledger)));
          for (const firm of there) assert.equal((await firm.desk.merge(joined)).refused, 0);
        }
      }
      const ledger = stamps.mergeLedgers(...firms.map(({ desk }) => desk.ledger));
      assert.deepEqual(ledger.unverified, { given: {}, spent: [] });

      const sum = (list) => list.reduce((all, one) => all + one, 0);
      const onCards = sum(cards.map(({ state }) => state.collected));
      const spentOnCards = sum(cards.flatMap(({ state }) => state.stamps.filter((one) => one.state === 'spent').map((one) => one.stamps)));
      const report = stamps.report(ledger, programme);
      const total = (field) => sum(report.rows.map((row) => row[field]));
      t.diagnostic(
        `${count.given} stamps given, ${count.accepted} taken, ${count.rewards} rewards, refused: ${JSON.stringify(count.refused)}`,
      );
      assert.ok(count.given >= 3000 && count.rewards > 100);
      assert.equal(total('given'), count.worth);
      assert.equal(onCards, count.accepted - count.lost);
      assert.equal(total('rewards'), count.rewards);
      assert.equal(total('taken'), total('redeemed'));
      assert.equal(sum(Object.values(report.rewards)), count.rewards);
      assert.equal(report.twice, 0);
      // what the cards say is spent is what the ledgers say, but for what the lost phone had spent after its back-up
      assert.ok(total('taken') >= spentOnCards);
      const spentIds = new Set(ledger.spent.flatMap((one) => one.stamps.map(([id]) => id)));
      for (const { state } of cards) for (const one of state.stamps) if (one.state === 'spent') assert.ok(spentIds.has(one.id));
      assert.deepEqual(
        Object.keys(count.refused),
        ['enough-today'].filter((reason) => count.refused[reason]),
      );

      // the restored card shows again what it had spent: refused, now that the ledgers are merged
      const everywhere = await stamps.openDesk({ programme, participant: 'firm-1', keys: firms[0].keys, store: memoryStore(), now: clock });
      await everywhere.merge(stamps.ledgerFile(ledger));
      const copied = await openCard(memoryStore());
      const donor = cards.find(({ state }) => state.stamps.some((one) => one.state === 'spent'));
      const file = JSON.parse(await donor.export());
      await copied.import(JSON.stringify({ ...file, events: file.events.filter(({ type }) => type === 'add') }));
      const again = await copied.redeem('cake', 'firm-1');
      assert.equal((await everywhere.take(again.token)).reason, 'spent');

      // a stolen key is taken out: its stamps are refused from then on, all others stay good
      const robbed = stamps.rotateKey(programme, { participant: 'firm-5', stolen: 'k5' });
      const bad = cards.flatMap(({ state }) => state.stamps).filter((one) => one.participant === 'firm-5');
      const good = cards.flatMap(({ state }) => state.stamps).filter((one) => one.participant !== 'firm-5').slice(0, 200); // prettier-ignore
      for (const one of bad.slice(0, 20)) assert.equal((await stamps.checkStamp(one.token, robbed, [one.card])).reason, 'unknown-key');
      for (const one of good) assert.equal((await stamps.checkStamp(one.token, robbed, [one.card])).accepted, true);
    },
  );

  it('finds out what two counters without a network paid twice for', async () => {
    const now = () => START;
    const tills = await Promise.all(['a', 'b'].map((kid) => stamps.createKeys({ kid })));
    const programme = {
      ...base(),
      participants: tills.map(({ publicKey }, at) => ({ id: `firm-${at + 1}`, name: 'F', keys: [publicKey] })),
    };
    programme.rewards = [{ id: 'cake', name: 'Cake', cost: 1 }];
    const desks = await Promise.all(
      tills.map((keys, at) => stamps.openDesk({ programme, participant: `firm-${at + 1}`, keys, store: memoryStore(), now })),
    );
    const card = await stamps.openCard(programme, memoryStore(), { now });
    await card.create();
    await card.add(await desks[0].give({ card: card.id }));
    const copy = await stamps.openCard(programme, memoryStore(), { now });
    await copy.import(await card.export());
    const [one, two] = [await card.redeem('cake', 'firm-1'), await copy.redeem('cake', 'firm-2')];
    // this is what cannot be prevented off-line, and is said so
    assert.equal((await desks[0].take(one.token)).accepted, true);
    assert.equal((await desks[1].take(two.token)).accepted, true);
    const ledger = stamps.mergeLedgers(desks[0].ledger, desks[1].ledger);
    assert.equal(stamps.conflicts(ledger).length, 1);
    assert.equal(stamps.report(ledger).twice, 1);
  });
});

describe('beside jose', () => {
  it('our stamps, receipts, memberships and status lists are JWS and JWT that it verifies', async () => {
    const pair = await stamps.createKeys({ kid: 'k1', extractable: true });
    const programme = { ...base(), keys: [pair.publicKey], participants: [{ id: 'firm-1', name: 'F', keys: [pair.publicKey] }] };
    const key = await importJWK(pair.publicKey, 'ES256');
    const currentDate = new Date(START);
    const card = await stamps.cardId(pair.publicKey);
    assert.equal(await stamps.thumbprint(pair.publicKey), await calculateJwkThumbprint(pair.publicKey));
    assert.ok(
      Buffer.from(await calculateJwkThumbprint(pair.publicKey), 'base64url')
        .subarray(0, 16)
        .equals(Buffer.from(card, 'base64url')),
    );

    const token = await stamps.issueStamp({ programme, participant: 'firm-1', keys: pair, card, now: START });
    const { payload, protectedHeader } = await jwtVerify(token, key, { audience: 'west-pass', issuer: 'firm-1', subject: card, typ: 'stamp', algorithms: ['ES256'], currentDate }); // prettier-ignore
    assert.deepEqual(protectedHeader, { alg: 'ES256', typ: 'stamp', kid: 'k1' });
    assert.equal(payload.exp - payload.iat, 60);

    const times = { from: START - DAY, until: START + DAY, now: START };
    const credential = await stamps.signMembership({ programme: 'west-pass', participant: 'firm-1', domains: ['f.example'], keys: pair, ...times, status: programme.status, index: 5 }); // prettier-ignore
    const membership = await jwtVerify(credential, key, { typ: 'vc+jwt', currentDate });
    assert.deepEqual(membership.payload.credentialSubject, { programme: 'west-pass', participant: 'firm-1', domains: ['f.example'] });
    const list = await stamps.signStatus({ id: programme.status, revoked: [5], keys: pair, now: START });
    const { payload: said } = await jwtVerify(list, key, { typ: 'vc+jwt', currentDate });
    const { gunzipSync } = await import('node:zlib');
    const bits = gunzipSync(Buffer.from(said.credentialSubject.encodedList.slice(1), 'base64url'));
    assert.equal(bits.length, 16384);
    assert.equal(bits[0], 0b00000100);

    const made = await stamps.makeRedemption({
      programme,
      reward: 'cake',
      participant: 'firm-1',
      stamps: [token],
      keys: [pair],
      now: START,
    });
    assert.equal((await compactVerify(made.token, key)).protectedHeader.typ, 'redeem');
  });

  it('its tokens are ours, and what it signs otherwise is not', async () => {
    const pair = await stamps.createKeys({ kid: 'k1', extractable: true });
    const programme = { ...base(), participants: [{ id: 'firm-1', name: 'F', keys: [pair.publicKey] }] };
    const secret = await importJWK(await stamps.privateKeyOf(pair), 'ES256');
    const at = START / 1000;
    const said = { iss: 'firm-1', aud: 'west-pass', sub: 'A'.repeat(22), iat: at, exp: at + 60, jti: 'AAAAAAAAAAAAAAAA' };
    const sign = (payload, header) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(header).sign(secret);
    const check = async (token) => stamps.verifyStamp(token, programme, { card: 'A'.repeat(22), now: START });
    assert.equal((await check(await sign(said, { alg: 'ES256', typ: 'stamp', kid: 'k1' }))).accepted, true);
    assert.equal((await check(await sign(said, { alg: 'ES256', typ: 'JWT', kid: 'k1' }))).reason, 'malformed');
    assert.equal((await check(await sign({ ...said, extra: 1 }, { alg: 'ES256', typ: 'stamp', kid: 'k1' }))).reason, 'malformed');
    const hmac = new TextEncoder().encode(JSON.stringify(pair.publicKey));
    const confused = await new CompactSign(new TextEncoder().encode(JSON.stringify(said)))
      .setProtectedHeader({ alg: 'HS256', typ: 'stamp', kid: 'k1' })
      .sign(hmac);
    assert.equal((await check(confused)).reason, 'malformed');
  });

  it('a stamp fits a small QR code, and a redemption of five a middling one', async (t) => {
    const { encode } = await import('uqr');
    const pair = await stamps.createKeys({ extractable: true });
    const programme = { ...base(), participants: [{ id: 'harbour-cafe', name: 'F', keys: [pair.publicKey] }] };
    const card = await stamps.cardId(pair.publicKey);
    const give = (day) => stamps.issueStamp({ programme, participant: 'harbour-cafe', keys: pair, card, now: START + day * DAY });
    const link = stamps.linkOf('stamp', await give(0), 'https://west.example/pass');
    const tokens = await Promise.all([0, 1, 2, 3, 4].map(give));
    const { token } = await stamps.makeRedemption({
      programme,
      reward: 'cake',
      participant: 'harbour-cafe',
      stamps: tokens,
      keys: [pair],
      now: START + 5 * DAY,
    });
    const shown = stamps.linkOf('redeem', token);
    const frames = stamps.framesOf(shown);
    t.diagnostic(
      `a stamp: ${link.length} characters, version ${encode(link, { ecc: 'L' }).version} L, ${encode(link, { ecc: 'M' }).version} M`,
    );
    t.diagnostic(
      `a redemption of five: ${shown.length} characters, ${encode(shown, { ecc: 'L' }).version} L, or ${frames.length} codes of version ${encode(frames[0], { ecc: 'L' }).version} L`,
    );
    assert.ok(encode(link, { ecc: 'L' }).version <= 13);
    assert.ok(frames.length <= 3 && frames.every((frame) => encode(frame, { ecc: 'L' }).version <= 17));
  });
});
