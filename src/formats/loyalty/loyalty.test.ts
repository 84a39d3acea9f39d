import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import { hostile } from '../../../test/support/hostile.js';
import { readLoyalty } from '../index.js';
import { hostOf } from '../../schema/leaves/domain.js';

const base = 'https://west.example/pass/programme.json';
const x = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU';
const y = 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0';
const key = { kty: 'EC', crv: 'P-256', x, y, kid: 'a' };
const programme = (fields: object = {}) => ({ kind: 'loyalty', version: 1, id: 'west-pass', name: 'West Pass', ...fields });
const read = (fields: object) => readLoyalty(programme(fields), { base });

describe('reading a loyalty programme', () => {
  it('reads all of it', () => {
    const fields = {
      valid: { from: '2026-05-01', to: '2027-04-30' },
      status: 'status.jwt',
      earn: [{ id: 'night', stamps: 3, perDay: 0, at: ['b'] }],
      tiers: [{ id: 'friend', name: 'Friend', from: 5 }],
      rewards: [{ id: 'coffee', name: 'Coffee', cost: 5, at: ['a'] }],
      keys: [{ ...key, use: 'sig', alg: 'ES256', key_ops: ['verify'] }],
      participants: [
        { id: 'a', name: 'A', domains: ['https://www.Käru.example/about', '*.a.example'], keys: [{ ...key, until: '2026-08-31' }] },
      ],
    };
    const { document, problems } = read(fields);
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal(
      programme({
        ...fields,
        status: 'https://west.example/pass/status.jwt',
        participants: [{ ...fields.participants[0], domains: ['www.xn--kru-qla.example', '*.a.example'] }],
      }),
    );
  });

  it('uses no key that shows its private part, and says so without showing it', () => {
    const { document, problems } = read({
      keys: [{ ...key, d: 'c2VjcmV0' }],
      participants: [{ id: 'a', name: 'A', keys: [{ ...key, d: 7 }] }],
    });
    expect(document).not.to.have.property('keys');
    expect(document!.participants).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['keys[0].d', 'participants[0].keys[0].d']);
    expect(problems[0]!.hint).to.match(/private/);
    expect(JSON.stringify(problems)).not.to.contain('c2VjcmV0');
  });

  it('tells each time that ends before it begins, where it is; a day is a time', () => {
    const late = { from: '2026-06-02', until: '2026-06-01' };
    const day = { from: '2026-06-01', until: '2026-06-01' };
    const { problems } = read({
      valid: { from: '2026-06-01', to: '2026-06-01' },
      earn: [{ id: 'a', ...day }, { id: 'b', ...late }],
      tiers: [{ id: 't', name: 'T', from: 5 }, { id: 't', name: 'T2', from: 6 }],
      rewards: [{ id: 'r', name: 'R', from: '2026-06-02', to: '2026-06-01' }],
      participants: [{ id: 'p', name: 'P', keys: [key] }, { id: 'q', name: 'Q', ...late, keys: [{ ...key, ...day }, { ...key, kid: 'b', ...late }] }],
    }); // prettier-ignore
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'reversed earn[1].until',
      'reversed rewards[0].to',
      'reversed participants[1].until',
      'reversed participants[1].keys[1].until',
      'twice tiers[1]',
    ]);
    for (const valid of [{ from: '2026-06-01' }, { to: '2026-06-01' }]) expect(read({ valid }).problems).to.deep.equal([]);
  });

  it('leaves out the second of two with one id: a stamp means one participant, one rule, one key', () => {
    const { document, problems } = read({
      participants: [
        { id: 'a', name: 'A', keys: [key, { ...key, x: y }] },
        { id: 'a', name: 'Another A' },
      ],
      earn: [{ id: 'visit' }, { id: 'visit', stamps: 100 }],
      rewards: [
        { id: 'r', name: 'R' },
        { id: 'r', name: 'R2' },
      ],
    });
    expect(document!.participants).to.deep.equal([{ id: 'a', name: 'A', keys: [key] }]);
    expect(document!.earn).to.deep.equal([{ id: 'visit' }]);
    expect(document!.rewards).to.have.length(1);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'twice participants[0].keys[1]',
      'twice participants[1]',
      'twice earn[1]',
      'twice rewards[1]',
    ]);
  });

  it('drops keys of another sort, broken ones, and ids with spaces', () => {
    const keys = [
      { ...key, kty: 'oct' },
      { ...key, crv: 'P-384' },
      { ...key, x: x.slice(1) },
      { ...key, y: `${y.slice(0, -1)}1` },
      { ...key, kid: '' },
    ];
    const { document, problems } = read({ keys, rewards: [{ id: 'two words', name: 'R' }], tiers: [{ id: 't', name: 'T', from: -1 }] });
    expect(document).not.to.have.any.keys('keys', 'rewards');
    expect(document).not.to.have.property('tiers');
    expect(problems.length).to.be.at.least(7);
    expect(problems.map(({ hint }) => hint).join()).not.to.match(/undefined|coordinate|identifier/);
  });

  it('takes hostile texts in any place without throwing, and no address but http(s), mailto and tel', () => {
    for (const text of hostile) {
      const { document } = read({
        id: text || 'x',
        valid: text,
        terms: text,
        timeZone: text,
        keys: [text],
        earn: text,
        participants: [{ id: text, name: text, domains: [text], keys: text, membership: text }, null, 7],
      });
      if (document?.terms) expect(document.terms).to.match(/^(https?|mailto|tel):/);
      for (const domain of document?.participants?.[0]?.domains ?? []) expect(domain).to.match(/^[^\s/?#@:]+$/);
    }
  });

  it('finds the host in what owners write for a domain', () => {
    expect(['https://Café.example/x?y#z', 'cafe.example:8080', '*.cafe.example', 'localhost', 'cafe.example.'].map(hostOf)).to.deep.equal([
      'xn--caf-dma.example',
      'cafe.example',
      '*.cafe.example',
      'localhost',
      'cafe.example',
    ]);
    for (const bad of ['cafe', '*', '*.', 'a b.example', 'user@cafe.example', '', '.', 'javascript:a.b', '*.*.example'])
      expect(hostOf(bad), bad).to.equal(undefined);
  });
});

describe('limits of a loyalty programme that cannot be read', () => {
  it('make the programme not valid where it is the season, and say so first', () => {
    for (const valid of [
      { from: '2026-05-01', to: 'next spring' },
      { from: '1 Maybe 2026', to: '2026-04-30' },
      { from: '1 May', to: '2027-04-30' },
      { from: '2026-05-01', to: '31.04.2026' },
      { to: '2026-02-30' },
      '2026',
      7,
    ]) {
      const { document, problems } = read({ nonsense: 1, valid });
      expect(document, JSON.stringify(valid)).to.equal(null);
      expect(problems[0]).to.include({ code: 'bad-value' });
      expect(problems[0]!.path).to.match(/^valid/);
    }
    expect(read({ valid: { from: '2026-05-01' } }).document!.valid).to.deep.equal({ from: '2026-05-01' });
    for (const none of [undefined, null, '', { to: ' ' }]) expect(read({ valid: none }).document, JSON.stringify(none)).not.to.equal(null);
  });

  it('are read as people write them', () => {
    const written = { '30.04.2027': '2027-04-30', '30/4/2027': '2027-04-30', '30. apríl 2027': '2027-04-30', 'April 30, 2027': '2027-04-30', '2027 m. balandžio 30 d.': '2027-04-30', '2027. gada 30. aprīlis': '2027-04-30' }; // prettier-ignore
    for (const [to, date] of Object.entries(written)) {
      const { document, problems } = read({ valid: { from: '2026-05-01', to } });
      expect(document!.valid, to).to.deep.equal({ from: '2026-05-01', to: date });
      expect(problems, to).to.deep.equal([]);
    }
    const { document, problems } = read({ rewards: [{ id: 'r', name: 'Coffee', to: '1/9/2026' }] });
    expect(document!.rewards![0]!.to).to.equal('2026-09-01');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'converted', path: 'rewards[0].to' });
    expect(problems[0]!.message).to.equal('"1/9/2026" can be read in two ways; it was read as day, then month.');
  });

  it('are told where they end before they begin', () => {
    const { document, problems } = read({
      valid: { from: '2026-05-01', to: '30.04.2026' },
      earn: [{ id: 'a', from: '2026-06-01', until: '2026-05-31' }],
      keys: [{ ...key, from: '2026-05-02', until: '2026-05-01' }],
      participants: [{ id: 'a', name: 'A', from: '2026-05-01', until: '2026-05-01' }],
    });
    expect(document!.valid).to.deep.equal({ from: '2026-05-01', to: '2026-04-30' });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'reversed valid.to',
      'reversed earn[0].until',
      'reversed keys[0].until',
    ]);
    expect(problems[0]!.message).to.equal('The last day, "2026-04-30", is before the first.');
  });

  it('make the programme not valid where it is the list of memberships that were called back', () => {
    for (const status of ['javascript:alert(1)', 'http://', 'mailto:pass@west.example', 7, {}]) {
      const { document, problems } = read({ nonsense: 1, status });
      expect(document, JSON.stringify(status)).to.equal(null);
      expect(problems[0]).to.include({ code: 'bad-value', path: 'status' });
    }
    expect(read({ status: '' }).document).not.to.have.property('status');
  });

  it('leave out what they are limits of: never a reward for less, a key or a rule for longer, a firm for ever', () => {
    const { document, problems } = read({
      earn: [{ id: 'a', perDay: 'once a week' }, { id: 'b', until: '31.9.2026' }, { id: 'c', at: {} }, { id: 'd', at: [] }, { id: 'e' }],
      rewards: [
        { id: 'r', name: 'Coffee', cost: 5, at: {} },
        { id: 's', name: 'Tea', cost: 5, at: [] },
        { id: 't', name: 'Cake', cost: '5 stamps', at: ['a'] },
        { id: 'u', name: 'Pie', cost: '5', to: 'Christmas' },
        { id: 'v', name: 'Bun', cost: '5' },
        { id: 'w', name: 'For nothing, without end', cost: 0 },
        { id: 'x', name: 'Half a bun', cost: 0.5 },
      ],
      tiers: [{ id: 't', name: 'T', from: 'ten' }],
      keys: [
        { ...key, until: 'soon' },
        { ...key, kid: 'b' },
      ],
      participants: [
        { id: 'a', name: 'A', until: '2026-13-01', keys: [key] },
        { id: 'b', name: 'B', keys: [{ ...key, from: 'today' }] },
      ],
    });
    expect(document).to.deep.include({
      earn: [{ id: 'e' }],
      rewards: [{ id: 'v', name: 'Bun', cost: 5 }],
      keys: [{ ...key, kid: 'b' }],
      participants: [{ id: 'b', name: 'B' }],
    });
    expect(document).not.to.have.property('tiers');
    expect(problems.length).to.be.at.least(11);
    // no rule is left: that is not a programme that names none, and gives a stamp a day
    expect(read({ earn: [{ id: 'b', until: 'autumn' }] }).document!.earn).to.deep.equal([]);
    expect(read({ earn: [] }).document).not.to.have.property('earn');
  });

  it('leaves out what has a limit under a name that it does not know: it would hold for longer, or cost less', () => {
    for (const valid of [{ until: '2026-04-30' }, { from: '2026-01-01', til: '2026-04-30' }, { From: '2026-01-01' }])
      expect(read({ valid }).document, JSON.stringify(valid)).to.equal(null);
    for (const fields of [{ validTo: '2026-04-30' }, { expires: 'April' }]) expect(read(fields).document).to.equal(null);
    const { document, problems } = read({
      earn: [{ id: 'a', perWeek: 1 }, { id: 'b', to: '2026-08-31' }, { id: 'c' }], // prettier-ignore
      rewards: [
        { id: 'a', name: 'Coffee', cost: 5, until: '2026-09-15' },
        { id: 'b', name: 'Bun', price: 7 },
        { id: 'c', name: 'Tea', cost: 2, colour: 'red', until: null },
      ],
      participants: [
        { id: 'a', name: 'A', to: '2026-12-31' },
        { id: 'b', name: 'B', since: 2012 },
      ],
    });
    expect(document).to.deep.include({
      earn: [{ id: 'c' }],
      rewards: [{ id: 'c', name: 'Tea', cost: 2 }],
      participants: [{ id: 'b', name: 'B' }],
    });
    const until = problems.filter(({ path }) => path === 'rewards[0].until');
    expect(until.map(({ code }) => code)).to.deep.equal(['unknown-field', 'bad-value']);
    expect(until[1]!.message).to.equal('"2026-09-15" is not valid here, so the whole entry was left out.');
    expect(problems.some(({ path }) => path.endsWith('colour') && path.startsWith('rewards[2]'))).to.equal(true);
  });

  it('takes time in proportion for a domain of a hundred thousand signs', async function () {
    this.timeout(60_000);
    const withDomain = (domain: string) => read({ participants: [{ id: 'a', name: 'A', domains: [domain] }] }).document!.participants;
    for (const sign of ['a', '*', 'a.', ':'])
      for (const [before, after] of [
        ['', ''],
        ['http://', ' b'],
      ] as const) {
        const of = (length: number) => before + sign.repeat(length / sign.length) + after;
        expect(withDomain(of(100_000))).to.have.length(1);
        await expectLinear(before + sign, 100_000, of, withDomain);
      }
  });
});
