import { expect } from '../../../../test/support/index.js';
import type { Assessment, Finding } from '../../../engines/password/types.js';
import { readyPolicies } from '../../../formats/password-policy/rules.js';
import { brokenRule, classesOf, keptOf } from './rules.js';
import { percentOf, percentOfScore, rangeOf } from './guessing-time.js';
import { adviceWords, attackWords, findingWords } from '../later/texts.js';

const usual = readyPolicies['']!;
const finding = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({ kind, token: 'x', from: 0, to: 1, ...more });
const assessment = (score: Assessment['score'], findings: Finding[] = []): Assessment => ({
  guesses: [10, 1e4, 1e7, 1e9, 1e13][score]!,
  score,
  findings,
  lists: { used: ['en'], pending: [] },
});

describe('the rules of a password', () => {
  const known = { assessment: assessment(3), settled: true, compared: false };

  it('count length, kinds of characters, strength, and words that can be kept in mind', () => {
    expect(keptOf('kaffi-bolli-fjall-snjor', usual, known)).to.deep.equal({
      length: true,
      classes: false,
      words: true,
      different: undefined,
      memorable: true,
    });
    expect(keptOf('Ab1!', usual, known)).to.include({ length: false, classes: true, memorable: undefined });
    expect(keptOf('x'.repeat(129), { ...usual, maxLength: 128 }, known).length).to.equal(false);
  });

  it('tell small letters, capitals, digits and all others apart, in any script', () => {
    expect(classesOf('žąsis')).to.equal(1);
    expect(classesOf('Žąsis١ ')).to.equal(4);
    expect(classesOf('')).to.equal(0);
  });

  it('say nothing for sure before the lists are here, but that something is too weak', () => {
    expect(keptOf('x', usual, { ...known, settled: false }).words).to.equal(undefined);
    expect(keptOf('x', usual, { ...known, assessment: assessment(2), settled: false }).words).to.equal(false);
    expect(keptOf('x', usual, { ...known, assessment: null }).words).to.equal(undefined);
  });

  it('compare with an earlier password only where there is one', () => {
    const like = { ...known, assessment: assessment(3, [finding('previous')]) };
    expect(keptOf('x', usual, like).different).to.equal(undefined);
    expect(keptOf('x', usual, { ...like, compared: true }).different).to.equal(false);
    expect(keptOf('x', usual, { ...known, compared: true }).different).to.equal(true);
  });

  it('stop a form only where they are required', () => {
    const weak = keptOf('kaffibollinn', usual, { ...known, assessment: assessment(1) });
    expect(brokenRule(weak, usual)).to.equal('words');
    expect(brokenRule(weak, { ...usual, advise: ['words', 'classes'] })).to.equal(undefined);
    expect(brokenRule({ length: true, classes: false, words: true }, usual)).to.equal(undefined);
    expect(brokenRule({ length: true, classes: false, words: true }, { ...usual, advise: [] })).to.equal('classes');
    expect(brokenRule({ length: true }, usual)).to.equal('checking');
  });
});

describe('the time to guess a password', () => {
  it('is a range of units, never a false exactness', () => {
    expect(rangeOf(1)).to.deep.equal(['instant', 'instant']);
    expect(rangeOf(1e10)).to.deep.equal(['hours', 'days']);
    expect(rangeOf(Number.MAX_VALUE)).to.deep.equal(['centuries', 'centuries']);
    expect(attackWords(1e10)).to.equal('Time to guess it if this site’s passwords are stolen: hours to days');
    expect(attackWords(1)).to.equal('Time to guess it if this site’s passwords are stolen: less than a second');
  });

  it('grows with the guesses, and the meter with it', () => {
    let last = 0;
    for (let power = 0; power < 20; power += 0.5) {
      const percent = percentOf(10 ** power);
      expect(percent).to.be.within(Math.max(2, last), 100);
      last = percent;
    }
    expect(percentOf(1e10)).to.equal(percentOfScore(4));
  });
});

describe('what is said of a password', () => {
  it('is at most three things, each once, and quotes only where it is asked to', () => {
    const all = findingWords(
      assessment(1, [
        finding('word', { token: 'saltfiskur', language: 'is' }),
        finding('word', { token: 'kaffi', language: 'is' }),
        finding('short'),
        finding('classes'),
        finding('date', { token: '1985' }),
        finding('keyboard', { token: 'qwerty' }),
        finding('repeat', { token: 'aaaa' }),
      ]),
    );
    expect(all.map(({ kind }) => kind)).to.deep.equal(['word', 'date', 'keyboard']);
    expect(all[0]).to.include({ quoted: '“saltfiskur” is an Icelandic word', plain: 'Contains: an Icelandic word' });
    expect(findingWords(assessment(1, [finding('word', { token: 'S4ltfiskur', word: 'saltfiskur', language: 'is' })]))[0]!.quoted).to.equal(
      '“S4ltfiskur” is based on “saltfiskur”, an Icelandic word',
    );
  });

  it('names one change, that for the part which matters most, and none for a strong one', () => {
    expect(adviceWords(assessment(1, [finding('short'), finding('date')]), usual)).to.match(/replace the date/);
    expect(adviceWords(assessment(1, [finding('keyboard')]), usual)).to.match(/runs and repeats/);
    expect(adviceWords(assessment(1, [finding('previous')]), usual)).to.match(/choose new words/);
    expect(adviceWords(assessment(1), usual)).to.match(/add another word/);
    expect(adviceWords(assessment(3, [finding('word')]), usual)).to.equal('');
    expect(adviceWords(assessment(3, [finding('word')]), { ...usual, minScore: 4 })).to.match(/four or five unrelated words/);
  });
});
