import { expect } from '@open-wc/testing';
import { explain } from '../../schema/explain/explain.js';
import { readBook } from '../index.js';
import { withMessages } from '../../schema/messages.js';
import type { Finding } from '../../schema/problem.js';

const problems = (fields: object) => readBook({ kind: 'book', name: 'A', ...fields }).problems;
const one = (finding: Partial<Finding> & { code: Finding['code'] }) => explain([{ path: '', ...finding }])[0]!;

describe('explaining what was read', () => {
  it('names the element for another kind of document', () => {
    expect(readBook({ kind: 'cluster' }).problems[0]).to.deep.equal({
      code: 'wrong-kind',
      path: 'kind',
      message: 'This is a cluster file. Show it with <bob-directory>.',
      hint: 'This element needs a file with "kind": "book".',
    });
    expect(readBook({}).problems[0]!.message).to.contain('The file has no "kind"');
    expect(readBook({ kind: 'constructor' }).problems[0]!.message).to.contain('"constructor"');
    expect(readBook({ kind: { a: 1 } }).problems[0]!.message).to.contain('{"a":1}');
    expect(readBook([]).problems[0]!.hint).to.contain('"kind": "book"');
  });

  it('says what stands there, and what belongs there', () => {
    expect(problems({ founded: 'long ago' })[0]).to.deep.equal({
      code: 'bad-value',
      path: 'founded',
      message: '"long ago" is not valid here. It was left out.',
      hint: 'Use a year: 2012.',
    });
    expect(problems({ of: 'ship' })[0]!.hint).to.equal('Use one of: firm, person, cluster.');
    expect(problems({ website: 'x'.repeat(30_000) })[0]!.message.length).to.be.below(120);
  });

  it('asks whether another field was meant', () => {
    expect(problems({ tagLine: 'x' })[0]!.hint).to.equal('Did you mean “tagline”?');
    expect(problems({ webiste: 'x' })[0]!.hint).to.equal('Did you mean “website”?');
    expect(problems({ 'opening hours': 'x' })[0]!.hint).to.contain('hours');
    expect(problems({ sections: { consept: {} } })[0]!.hint).to.equal('Did you mean “concept”?');
  });

  it('tells an entry that was left out from a file that cannot be shown', () => {
    expect(problems({ quotes: [{ by: 'A' }] })[0]!.message).to.contain('This entry has no “text”, so it was left out');
    expect(problems({ name: '' })[0]!.message).to.contain('cannot be shown');
  });

  it('has a sentence and a hint for every way of being wrong', () => {
    const said = problems({
      id: 5,
      version: 3,
      founded: '2012',
      updated: 'x',
      color: 'x',
      timeZone: '!',
      website: 'x:y',
      logo: 'mailto:a',
      cover: 3,
      sectors: 'x',
      languages: ['?'],
      lang: '?',
      contacts: [{ email: 'x', phone: 'x' }],
      location: { lat: 'x', country: 'x', address: {} },
      hours: [{ opens: 'x', from: 'x', closed: 'x', days: ['x'] }],
      topics: [{ title: 'x', audience: 'x', media: [{ type: 'x', width: -1 }] }],
      sections: { concept: { history: [{ year: 'x', text: { Y: 'x' } }] } },
      tagline: [],
    });
    for (const { message, hint } of said) {
      expect(message).to.match(/^.{10,}\.$/);
      expect(hint).to.match(/^.{10,}[.?]$/);
    }
    expect(new Set(said.map(({ hint }) => hint)).size).to.be.above(20);
  });

  it('speaks the language of the moment', () => {
    const texts = { 'problem.value': [0, ' er ikke til å lese.'], 'problem.expects-year': 'Her hører et årstall.' };
    const [problem] = withMessages(texts, () => explain([{ code: 'bad-value', path: 'founded', expected: 'year', found: 'x' }]));
    expect(problem).to.include({ message: '"x" er ikke til å lese.', hint: 'Her hører et årstall.' });
  });
});

describe('explaining what could not be loaded', () => {
  const url = 'https://other.example/book.json';

  it('explains CORS for another site, and a plain network error for the own one', () => {
    const cors = one({ code: 'network', url });
    expect(cors.code).to.equal('cross-origin');
    expect(cors.message).to.contain('other.example');
    expect(cors.hint).to.contain('Access-Control-Allow-Origin').and.to.contain(location.origin);
    expect(one({ code: 'network', url: `${location.origin}/book.json` }).code).to.equal('network');
    for (const bad of ['file:///C:/book.json', 'http://[', 'data:,x']) expect(one({ code: 'network', url: bad }).code).to.equal('bad-url');
  });

  it('names status, time and size', () => {
    expect(one({ code: 'http', status: 404, url }).message).to.equal(`There is no file at ${url} (error 404).`);
    expect(one({ code: 'http', status: 403, url }).hint).to.contain('not public');
    expect(one({ code: 'http', status: 503, url }).hint).to.contain('server');
    expect(one({ code: 'timeout', limit: 15_000, url }).message).to.contain('15 seconds');
    expect(one({ code: 'too-large', limit: 20e6, url }).message).to.contain('20 MB');
    expect(one({ code: 'no-such-script', id: 'book' }).message).to.contain('“book”');
  });

  it('tells a web page from broken JSON, and where JSON is broken', () => {
    expect(one({ code: 'bad-json', text: ' <!doctype html>', url })).to.include({ code: 'not-json' });
    expect(one({ code: 'bad-json', text: ' ', url }).message).to.equal(`${url} is empty.`);
    const broken = one({ code: 'bad-json', text: '{\n  "name": "A"\n  "of": "firm"\n}', url });
    expect(broken.code).to.equal('bad-json');
    expect(broken.message).to.contain('line 2, column 14').and.to.contain('"name": "A" "of"');
    expect(broken.hint).to.contain('comma');
    expect(one({ code: 'bad-json', text: '{“a”: 1}' }).message).to.match(/^The script on this page has a mistake on line 1, column 2/);
  });

  it('has an answer to anything', () => {
    for (const code of ['failed', 'http', 'timeout', 'bad-json', 'no-such-script', 'network', 'strange'] as const)
      expect(one({ code: code as 'failed' }).hint).to.match(/\S/);
  });
});
