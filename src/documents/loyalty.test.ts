import { expect } from '@open-wc/testing';
import { hostile } from '../../test/support/hostile.js';
import { readLoyalty } from './index.js';
import { hostOf } from './leaves-more.js';

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
    expect(document!.tiers).to.deep.equal([{ id: 't', name: 'T' }]);
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
