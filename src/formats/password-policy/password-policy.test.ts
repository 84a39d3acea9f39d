import * as fc from '../../../test/support/properties.js';
import { expect } from '@open-wc/testing';
import { hostile } from '../../../test/support/hostile.js';
import { readPasswordPolicy } from '../index.js';
import { passwordPolicyReader } from './read.js';
import { bytesOf, lengthOf, readyPolicies, requires, rulesOf } from './rules.js';
import { settlePolicy } from './settle.js';

const policy = (fields: object) => ({ kind: 'password-policy', version: 1, ...fields });
const settled = (fields: object) => settlePolicy(readPasswordPolicy(policy(fields)).document!);

describe('a password policy', () => {
  it('is the usual one where it says nothing', () => {
    const { document, problems } = readPasswordPolicy(policy({}));
    expect(problems).to.deep.equal([]);
    expect(settlePolicy(document!)).to.deep.equal(readyPolicies['']);
  });

  it('with a limit that is low, or below the least length, is told; where the two cross, the limit counts', () => {
    const told = (fields: object) => passwordPolicyReader(policy(fields)).findings.map(({ code, path, found, limit }) => `${code} ${path} ${String(found)} ${limit}`); // prettier-ignore
    expect(told({ maxLength: 64, maxBytes: 64 })).to.deep.equal([]);
    expect(told({ maxLength: 63 })).to.deep.equal(['low-limit maxLength 63 64']);
    expect(told({ maxBytes: 72, minLength: 72 })).to.deep.equal([]);
    expect(told({ maxBytes: 72, minLength: 73 })).to.deep.equal(['limits-cross maxBytes 72 73']);
    expect(told({ maxLength: 8, maxBytes: 9, minLength: 10 })).to.deep.equal(['low-limit maxLength 8 64', 'limits-cross maxLength 8 10', 'low-limit maxBytes 9 64', 'limits-cross maxBytes 9 10']); // prettier-ignore
    expect(passwordPolicyReader(5).document).to.equal(null);
    expect(settled({ maxLength: 8, minLength: 10 })).to.include({ minLength: 8, maxLength: 8, goodLength: 8 });
    expect(settled({ maxBytes: 12, minLength: 10 })).to.include({ minLength: 10, maxBytes: 12, goodLength: 12 });
    expect(settled({ minLength: 10 })).not.to.have.any.keys('maxLength', 'maxBytes');
    expect([settled({ classes: 3 }).advise, settled({ classes: 3, advise: ['classes'] }).advise]).to.deep.equal([[], ['classes']]);
  });

  it('keeps what it says, and says which rules are required', () => {
    const rules = settled({
      minLength: 10,
      goodLength: 18,
      classes: 3,
      minScore: 2,
      advise: ['length', 'classes'],
      passphrase: { words: 6 },
    });
    expect(rules).to.include({ minLength: 10, goodLength: 18, classes: 3, minScore: 2 });
    expect(rules.passphrase.words).to.equal(6);
    expect(rulesOf(rules).filter((rule) => requires(rules, rule))).to.deep.equal(['words', 'different']);
  });

  it('requires kinds of characters where it names a number of them, and only advises them where it does not', () => {
    expect(requires(settled({ classes: 3 }), 'classes')).to.equal(true);
    expect(requires(settled({}), 'classes')).to.equal(false);
    expect(rulesOf(settled({ classes: 0, minScore: 0 }))).to.deep.equal(['length', 'different', 'memorable']);
  });

  it('never requires what only the visitor can judge', () => {
    expect(requires(settled({ advise: ['length'] }), 'memorable')).to.equal(false);
  });

  it('as NIST wants it asks for no kinds of characters, and for 15 of them, or 8 beside a second factor', () => {
    for (const [name, least] of [
      ['nist', 15],
      ['nist-mfa', 8],
    ] as const) {
      const rules = readyPolicies[name]!;
      expect(rules.minLength).to.equal(least);
      expect(rulesOf(rules)).not.to.include('classes');
      expect(rules.maxLength).to.equal(undefined);
      expect(readPasswordPolicy(rules).problems).to.deep.equal([]);
      expect(settlePolicy(rules)).to.deep.equal(rules);
    }
  });

  it('brings every number within its bounds', () => {
    const wild = settled({ minLength: 1e9, goodLength: 0, maxLength: 3, classes: 17, minScore: 9, passphrase: { words: 1000 } });
    expect(wild).to.include({ minLength: 3, goodLength: 3, maxLength: 3, classes: 4, minScore: 4 });
    expect(wild.passphrase.words).to.equal(10);
    expect(settled({ minLength: 0, passphrase: { words: 1 } })).to.deep.include({ minLength: 1, passphrase: { words: 4 } });
    expect(settled({ passphrase: { words: 0 } }).passphrase.words).to.equal(0);
  });

  it('keeps the most characters and bytes that the server takes, however few, and reports that more are advised', () => {
    expect(settled({ maxLength: 24 })).to.include({ minLength: 12, goodLength: 14, maxLength: 24 });
    expect(settled({ maxBytes: 72 })).to.include({ maxBytes: 72 });
    expect(settled({ maxLength: 8 })).to.include({ minLength: 8, goodLength: 8, maxLength: 8 });
    const codes = (fields: object) => readPasswordPolicy(policy(fields)).problems.map(({ code, path }) => `${path} ${code}`);
    expect(codes({ maxLength: 64, maxBytes: 72 })).to.deep.equal([]);
    expect(codes({ maxLength: 24 })).to.deep.equal(['maxLength low-limit']);
    expect(codes({ maxLength: 10, minLength: 12 })).to.deep.equal(['maxLength low-limit', 'maxLength limits-cross']);
    expect(codes({ maxBytes: 32 })).to.deep.equal(['maxBytes low-limit']);
    expect(readPasswordPolicy(policy({ maxLength: 24 })).problems[0]!.hint)
      .to.include('NIST SP 800-63B')
      .and.include('64');
    expect(codes({ maxBytes: -1 })).to.deep.equal(['maxBytes bad-value']);
  });

  it('never throws, and is always within its bounds, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'minLength',
          'goodLength',
          'maxLength',
          'maxBytes',
          'classes',
          'minScore',
          'forbid',
          'advise',
          'passphrase',
          'title',
          'note',
        ),
        fc.oneof(fc.anything({ withBigInt: true }), fc.constantFrom(...hostile), fc.double()),
        (name, value) => {
          const { document } = readPasswordPolicy(policy({ [name]: value }));
          const { minLength, goodLength, maxLength = 128, maxBytes = 128, classes, minScore, passphrase } = settlePolicy(document!);
          expect(minLength).to.be.within(1, 128);
          expect(goodLength).to.be.within(minLength, 256);
          expect(maxLength).to.be.at.least(minLength);
          expect(maxBytes).to.be.at.least(minLength);
          expect(classes).to.be.within(0, 4);
          expect(minScore).to.be.within(0, 4);
          expect(passphrase.words).to.be.within(0, 10);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says what is wrong with it: a rule that is none, a word for a number', () => {
    const { problems } = readPasswordPolicy(policy({ advise: ['lenght'], minScore: 'high' }));
    expect(problems.map(({ path }) => path)).to.deep.equal(['minScore', 'advise[0]']);
  });
});

describe('the length of a password', () => {
  it('is counted in Unicode code points after NFKC', () => {
    expect(lengthOf('😀😀')).to.equal(2);
    expect(lengthOf('e\u0301')).to.equal(1);
    expect(lengthOf('ﬁ')).to.equal(2);
    expect(lengthOf('\ud800')).to.equal(1);
    expect(lengthOf('')).to.equal(0);
  });

  it('is counted in bytes as it is sent', () => {
    expect([bytesOf('æ'.repeat(72)), bytesOf('abc'), bytesOf('š😀'), bytesOf('')]).to.deep.equal([144, 3, 6, 0]);
  });
});
