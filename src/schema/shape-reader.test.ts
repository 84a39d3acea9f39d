/** What the tolerant reader makes of any value: by small shapes, so that each rule stands by itself. */
import { expect } from '@open-wc/testing';
import { allLeaves, color, count, date, string } from './leaves/index.js';
import type { Finding } from './problem.js';
import { readDocument } from './read.js';
import { readPreview } from './shape-reader.js';
import { limit, list, object, oneOf, required, type ObjectShape } from './shape.js';

const read = (shape: ObjectShape, fields: unknown) => {
  const json = typeof fields === 'object' && fields && !Array.isArray(fields) ? { kind: 'thing', ...fields } : fields;
  const { document, findings } = readDocument('thing', { kind: string, ...shape }, allLeaves, json);
  const { kind: _, ...rest } = (document ?? {}) as Record<string, unknown>;
  return { read: document ? rest : null, told: findings.map((one) => `${one.code} ${one.path}`.trim()), findings };
};
const person = object({ name: required(string), age: count });
const season = object({ name: required(string), until: limit(date), at: list(limit(string)) });

describe('a document', () => {
  it('is one object of its kind; all else says what it is not', () => {
    for (const none of [undefined, null, 5, 'x', [], [{ kind: 'thing' }]]) expect(read({}, none)).to.deep.include({ read: null, told: ['not-a-document'] }); // prettier-ignore
    expect(read({}, { kind: 'book' }).findings).to.deep.equal([{ code: 'wrong-kind', path: 'kind', expected: 'thing', found: 'book' }]);
    expect(read({}, { kind: undefined }).told).to.deep.equal(['wrong-kind kind']);
    const live = { get kind(): string { throw new Error('live'); } }; // prettier-ignore
    expect(readDocument('thing', {}, allLeaves, live)).to.deep.equal({ document: null, findings: [{ code: 'not-a-document', path: '', expected: 'thing', found: undefined }] }); // prettier-ignore
  });

  it('has the fields that can be read, trimmed, and is not changed itself', () => {
    const json = Object.freeze({ a: ' A ', b: 5, c: Object.freeze(['x', 5, ' ']) });
    expect(read({ a: string, b: count, c: list(string) }, json)).to.deep.include({ read: { a: 'A', b: 5, c: ['x', '5'] }, told: ['converted c[1]'] }); // prettier-ignore
    for (const blank of [undefined, null, '', '  ', []]) expect(read({ a: string, c: list(string) }, { a: 'A', c: blank }), JSON.stringify(blank)).to.deep.include({ read: { a: 'A' }, told: [] }); // prettier-ignore
    expect(read({ n: count }, { n: 0 }).read).to.deep.equal({ n: 0 });
  });

  it('tells more than a hundred findings by their number', () => {
    const of = (length: number) => read({ c: list(count) }, { c: Array.from({ length }, () => 'x') });
    expect([of(100).told.length, of(100).told.at(-1)]).to.deep.equal([100, 'bad-value c[99]']);
    expect(of(103).findings.at(-1)).to.deep.equal({ code: 'and-more', path: '', limit: 3 });
    expect(of(103).findings).to.have.length(101);
  });
});

describe('a value', () => {
  it('that is none is left out, and told with what was expected', () => {
    expect(read({ n: count, s: string }, { n: -1, s: 'A' }).findings).to.deep.equal([
      { code: 'bad-value', path: 'n', expected: 'count', found: -1 },
    ]);
    expect(read({ s: string, n: count }, { s: 'A', n: true }).read).to.deep.equal({ s: 'A' });
  });

  it('may be told by a pattern, and only a text is', () => {
    expect(read({ c: color }, { c: ' #fff ' })).to.deep.include({ read: { c: '#fff' }, told: [] });
    for (const c of ['fff', 5, ['#fff'], true]) expect(read({ s: string, c: color }, { s: 'A', c }), JSON.stringify(c)).to.deep.include({ read: { s: 'A' }, told: ['bad-value c'] }); // prettier-ignore
  });

  it('is told with the kind of thing that was expected', () => {
    const expected = (shape: ObjectShape, fields: object) => read(shape, fields).findings.map(({ expected: one }) => one);
    expect(expected({ s: string, l: list(count) }, { s: 'A', l: 7 })).to.deep.equal(['list']);
    expect(expected({ s: string, p: person }, { s: 'A', p: 'Anna' })).to.deep.equal(['object']);
    expect(expected({ s: string, p: person }, { s: 'A', p: 5 })).to.deep.equal(['object']);
    expect(expected({ s: string, l: list(season) }, { s: 'A', l: [{ name: 'A', at: [] }] })).to.deep.equal(['string']);
    expect(expected({ n: required(string), u: limit(date) }, { n: 'A', u: 'x' })).to.deep.equal(['date']);
  });

  it('is one of some words, in upper or lower case', () => {
    const words = { w: oneOf('public|staff'), s: string };
    expect(read(words, { w: 'Staff' })).to.deep.include({ read: { w: 'staff' }, told: [] });
    for (const w of ['other', 5, ['staff'], {}, 'public|staff']) expect(read(words, { s: 'A', w }), JSON.stringify(w)).to.deep.include({ read: { s: 'A' }, told: ['bad-value w'] }); // prettier-ignore
  });
});

describe('a list', () => {
  it('keeps its good items; one thing counts as a list of it', () => {
    expect(read({ c: list(count) }, { c: [1, -1, 2] })).to.deep.include({ read: { c: [1, 2] }, told: ['bad-value c[1]'] });
    expect(read({ c: list(count) }, { c: 7 })).to.deep.include({ read: { c: [7] }, told: ['converted c'] });
    expect(read({ s: string, c: list(count) }, { s: 'A', c: [-1] })).to.deep.include({ read: { s: 'A' }, told: ['bad-value c[0]'] });
    expect(read({ p: list(person) }, { p: { name: 'Anna' } })).to.deep.include({ read: { p: [{ name: 'Anna' }] }, told: ['converted p'] });
    expect(read({ l: list(list(count)) }, { l: [[1, 'x'], 2] })).to.deep.include({ read: { l: [[1], [2]] }, told: ['bad-value l[0][1]', 'converted l[1]'] }); // prettier-ignore
  });
});

describe('a record', () => {
  it('is of no use without the field that names it, and its name alone says enough', () => {
    expect(read({ p: list(person) }, { p: [{ name: 'Anna', age: 5 }, { age: 6 }, 'Bo', {}] })).to.deep.include({ read: { p: [{ name: 'Anna', age: 5 }, { name: 'Bo' }] }, told: ['missing p[1].name', 'converted p[2]'] }); // prettier-ignore
    expect(read({ s: string, p: object({ age: count }) }, { s: 'A', p: 'Bo' })).to.deep.include({
      read: { s: 'A' },
      told: ['bad-value p'],
    });
    for (const p of [5, [1], true]) expect(read({ s: string, p: person }, { s: 'A', p })).to.deep.include({ read: { s: 'A' }, told: ['bad-value p'] }); // prettier-ignore
    expect(read({ n: required(string) }, { x: 1 })).to.deep.include({ read: null, told: ['unknown-field x', 'missing n'] });
  });

  it('has its own fields alone, none of a prototype, and tells those that the format has not', () => {
    expect(read({ s: string }, JSON.parse('{"s":"A","__proto__":{"t":"B"},"constructor":"x"}'))).to.deep.include({ read: { s: 'A' }, told: ['unknown-field constructor'] }); // prettier-ignore
    expect(read({ toString: string, s: string }, { s: 'A' }).read).to.deep.equal({ s: 'A' });
    expect(read({ s: string }, { s: 'A', sx: 1, $schema: 'x', '@id': 'y', _own: 1, 'two words': 1, 'a-b': 1, '5x': 1, 'a.b': 1 }).told).to.deep.equal(['unknown-field sx', 'unknown-field two words', 'unknown-field a-b']); // prettier-ignore
    expect(read({ p: person }, { p: { name: 'A', x: 1 } }).findings[0]).to.deep.include({ path: 'p.x', expected: ['name', 'age'] });
  });
});

describe('a limit', () => {
  const of = (...seasons: unknown[]) => read({ s: string, l: list(season) }, { s: 'A', l: seasons });

  it('that cannot be read takes its whole record along', () => {
    expect(of({ name: 'A', until: '2026-05-31' }, { name: 'B' })).to.deep.include({ read: { s: 'A', l: [{ name: 'A', until: '2026-05-31' }, { name: 'B' }] }, told: [] }); // prettier-ignore
    const { read: rest, findings } = of({ name: 'A', until: 'soon' }, { name: 'B' });
    expect([rest, findings]).to.deep.equal([{ s: 'A', l: [{ name: 'B' }] }, [{ code: 'bad-value', path: 'l[0].until', expected: 'date', found: 'soon', whole: true }]]); // prettier-ignore
    for (const until of [undefined, null, '', ' ']) expect(of({ name: 'A', until }).read).to.deep.equal({ s: 'A', l: [{ name: 'A' }] });
    expect(of(5).read).to.deep.equal({ s: 'A' });
    // where one stands alone it goes with what it limits
    expect(read({ s: string, p: season }, { s: 'A', p: 5 }).read).to.equal(null);
    expect(read({ s: string, p: person }, { s: 'A', p: 5 }).read).to.deep.equal({ s: 'A' });
  });

  it('of a list of limits: none can be missed, and none at all is no list', () => {
    expect(of({ name: 'A', at: ['x', 'y'] }).read).to.deep.equal({ s: 'A', l: [{ name: 'A', at: ['x', 'y'] }] });
    expect(of({ name: 'A', at: ['x', {}] }, { name: 'B' })).to.deep.include({ read: { s: 'A', l: [{ name: 'B' }] }, told: ['bad-value l[0].at[1]'] }); // prettier-ignore
    for (const at of [[], [' '], [null]]) expect(of({ name: 'A', at }, { name: 'B' }), JSON.stringify(at)).to.deep.include({ read: { s: 'A', l: [{ name: 'B' }] }, told: ['bad-value l[0].at'] }); // prettier-ignore
  });

  it('of the document itself leaves nothing of it, and is told first', () => {
    const { read: none, told, findings } = read({ n: count, until: limit(date) }, { n: -1, until: 'soon' });
    expect([none, told]).to.deep.equal([null, ['bad-value n', 'bad-value until']]);
    expect(findings[1]).to.not.have.property('whole');
    expect(read({ l: list(count), until: limit(date) }, { l: ['x'], until: 'soon' }).told).to.deep.equal([
      'bad-value until',
      'bad-value l[0]',
    ]);
  });

  it('under a name that the format has not leaves out the record, where that has limits', () => {
    for (const name of ['validUntil', 'gyldig', 'kehtib', 'expires', 'except', 'only', 'perDay', 'perPerson', 'per week', 'start', 'ends', 'endDate', 'end', 'from', 'to', 'til', 'through', 'max', 'price', 'stamps', 'Limit', 'deadline', 'Frist', 'closed', 'solved'])
      expect(of({ name: 'A', [name]: 'x' }, { name: 'B' }), name).to.deep.include({ read: { s: 'A', l: [{ name: 'B' }] } }); // prettier-ignore
    for (const name of ['person', 'topic', 'maximum', 'total', 'prices', 'comment', 'onto', 'afrom', 'close', 'residue', 'resolved'])
      expect(of({ name: 'A', [name]: 'x' }).read, name).to.deep.equal({ s: 'A', l: [{ name: 'A' }] }); // prettier-ignore
    for (const value of [null, '', ' ', false]) expect(of({ name: 'A', max: value }).read, JSON.stringify(value)).to.deep.equal({ s: 'A', l: [{ name: 'A' }] }); // prettier-ignore
    expect(of({ name: 'A', max: 5 }).findings.map((one: Finding) => [one.code, one.path, one.whole])).to.deep.equal([['unknown-field', 'l[0].max', undefined], ['bad-value', 'l[0].max', true]]); // prettier-ignore
    // a record without limits may have what it likes
    expect(read({ p: person }, { p: { name: 'A', max: 5 } }).read).to.deep.equal({ p: { name: 'A' } });
  });
});

describe('a preview', () => {
  const preview = (shape: ObjectShape, json: unknown) => readPreview('thing', shape, allLeaves, json);

  it('is of a document of its kind, without a word about what is wrong', () => {
    expect(preview({ s: string, n: count }, { kind: 'thing', s: ' A ', n: -1 })).to.deep.equal({ s: 'A' });
    for (const none of [null, 5, [], { kind: 'book', s: 'A' }, { kind: 'thing' }, { kind: 'thing', s: 'A &amp; B' }]) expect(preview({ s: string }, none), JSON.stringify(none)).to.equal(null); // prettier-ignore
    expect(preview({ s: string, until: limit(date) }, { kind: 'thing', s: 'A', until: '31.5.2026' })).to.equal(null);
    expect(preview({ s: required(string), n: count }, { kind: 'thing', n: 1 })).to.equal(null);
  });
});
