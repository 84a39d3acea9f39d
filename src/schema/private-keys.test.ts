import { expect } from '@open-wc/testing';
import { withoutPrivateKeys } from './private-keys.js';

const open = { kty: 'EC', crv: 'P-256', kid: 'k1', x: 'X', y: 'Y' };
const clean = (json: unknown): [unknown, Record<string, unknown>] => {
  const { json: left, findings } = withoutPrivateKeys(json);
  return [left, Object.fromEntries(findings.map(({ path, found }) => [path, found]))];
};

describe('the private parts of keys', () => {
  it('are taken out wherever a key stands, and named without being repeated', () => {
    const programme = {
      kind: 'loyalty',
      name: { en: 'West Pass' },
      privateKey: 'SECRETX',
      keys: [{ ...open, d: 'SECRET1' }],
      participants: [
        { id: 'cafe', name: 'Harbour Café', keys: [open, { ...open, kid: 'k2', d: 'SECRET2' }] },
        { id: 'b', name: 'B' },
      ],
    };
    const [left, found] = clean(programme);
    expect(left).to.deep.equal({
      kind: 'loyalty',
      name: { en: 'West Pass' },
      keys: [open],
      participants: [
        { id: 'cafe', name: 'Harbour Café', keys: [open, { ...open, kid: 'k2' }] },
        { id: 'b', name: 'B' },
      ],
    });
    expect(found).to.deep.equal({
      privateKey: 'West Pass',
      'keys[0].d': 'West Pass: k1',
      'participants[0].keys[1].d': 'Harbour Café: k2',
    });
    expect(JSON.stringify(found)).not.to.include('SECRET');
  });

  it('are known in each form that keys have', () => {
    for (const value of [
      { key: { d: 'SECRET' } },
      { keys: [{ d: 'SECRET' }] },
      { mine: { x: 'X', y: 'Y', d: 'SECRET' } },
      { mine: { kty: 'RSA', n: 'N', e: 'AQAB', d: 'SECRET', p: 'SECRET', q: 'SECRET', dp: 'SECRET', dq: 'SECRET', qi: 'SECRET', oth: [{ r: 'SECRET' }] } }, // prettier-ignore
      { mine: { kty: 'oct', k: 'SECRET' } },
      { jwks: { keys: [{ kty: 'OKP', crv: 'Ed25519', d: 'SECRET' }] } },
      { private_key_pem: 'SECRET' },
      { mine: { secretKey: { d: 'SECRET' } } },
      { privateKeyJwk: ['SECRET'] },
      { text: 'Ours:\n-----BEGIN EC PRIVATE KEY-----\nSECRET\n' },
      { text: '{"kty": "EC", "d": "SECRET"}' },
    ]) {
      const [left, found] = clean(value);
      expect(JSON.stringify(left), JSON.stringify(value)).not.to.include('SECRET');
      expect(Object.keys(found), JSON.stringify(value)).not.to.have.length(0);
      expect(JSON.stringify(found)).not.to.include('SECRET');
    }
  });

  it('are not seen where there are none: the document is the same object', () => {
    for (const value of [
      { keys: [open], d: 'a letter', k: 1, name: { da: 'Nøgle' } },
      { topics: [{ d: 'x', text: '"d": is a letter' }], privateKey: null },
      { text: 'A private key and "kty"', x: 1 },
    ])
      expect(withoutPrivateKeys(value)).to.deep.equal({ json: value, findings: [] }).and.have.property('json', value);
  });
});
