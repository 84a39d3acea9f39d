import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { atOnce, build, createIndex, createMatcher, facetNames, fold, inSlices, building, marks, openIndex } from './index.js';
import { wordsOf } from './fold.js';
import { facetValues } from './fields.js';
import { lexiconOf } from './lexicon.js';
import { walk } from './typo.js';

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '<img onerror=x>',
  'שלום עולם',
  'مرحبا',
  '\u202e\u0000',
  '🦄',
  'é́́',
  '12',
  'ﷺ',
  'x'.repeat(30000),
);
const nordic = fc.string({ unit: fc.constantFrom(...Array.from('aeoudhøåäöüðæþßsžķõnt ')), maxLength: 12 });
const junk = fc.oneof(
  hostile,
  nordic,
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.boolean(),
  fc.array(fc.string()),
);
const text = fc.oneof(junk, fc.dictionary(fc.constantFrom('en', 'is', '__proto__', 'x'), junk));
const list = fc.oneof(junk, fc.array(text, { maxLength: 3 }));
const member = fc.oneof(
  { weight: 1, arbitrary: junk },
  {
    weight: 9,
    arbitrary: fc.record(
      {
        ...{ id: junk, name: text, role: junk, sectors: list, tagline: text, description: text, languages: list },
        ...{ tags: list, offers: list, needs: list, joined: junk, loyalty: list },
        location: fc.oneof(junk, fc.record({ city: text, region: junk, country: junk, lat: junk, lon: junk }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    ),
  },
);
const filters = fc.dictionary(fc.oneof(fc.constantFrom(...facetNames), fc.string()), fc.oneof(junk, fc.array(nordic)));

/** Both conventions, word by word, at the simplest. */
const long: Record<string, string> = {
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ð: 'dh',
  æ: 'ae',
  þ: 'th',
  ß: 'ss',
  ž: 'z',
  ķ: 'k',
  õ: 'o',
};
const typedAs = (word: string, one: (letter: string) => boolean) =>
  Array.from(word, (letter) => (one(letter) && 'øåäöüð'.includes(letter) ? long[letter]![0]! : (long[letter] ?? letter))).join('');

describe('search, whatever it is given', () => {
  it('never throws, and finds nothing but members', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 12 }), fc.oneof(nordic, hostile, fc.string()), filters, (members, query, chosen) => {
        const index = createIndex(members);
        for (const order of ['fair', 'name', 'distance', 'newest'] as const) {
          const { hits, ids } = index.search(query, chosen, { order, language: 'is', near: { lat: 60, lon: 10 } });
          expect(new Set(hits).size).to.equal(hits.length);
          expect(ids).to.have.length(hits.length);
        }
        index.search(null as never, null as never, null as never);
        const matcher = createMatcher(members);
        matcher.match(0);
        matcher.matchWords(query);
      }),
      { numRuns: 150 },
    );
  });

  it('finds what a plain comparison of all spellings finds', () => {
    fc.assert(
      fc.property(
        fc.array(nordic, { minLength: 1, maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        fc.nat(12),
        (names, coin, cut) => {
          const index = createIndex(names.map((name) => ({ name })));
          for (const [at, name] of names.entries()) {
            let flip = 0;
            for (const one of [() => true, () => false, () => coin[flip++ % 20]!]) {
              const query = wordsOf(name)
                .map((word) => typedAs(word, one).slice(0, cut + 1))
                .join(' ');
              const { hits } = index.search(query);
              expect([...hits], `${name} typed ${query}`).to.include(at);
              // whoever has a word that begins as typed is found, however it is written
              const asked = fold(query).split(' ').filter(Boolean);
              const begun = names.flatMap((other, index) =>
                asked.every((key) =>
                  fold(other)
                    .split(' ')
                    .some((word) => word.startsWith(key)),
                )
                  ? [index]
                  : [],
              );
              expect([...hits]).to.include.members(begun);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds any three letters of a word, wherever they stand in it', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('bcknprstvxizøåäðþšæeahodu')), minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(11), (names, pick, from) => {
        const at = pick % names.length;
        const part = names[at]!.slice(from % (names[at]!.length - 2));
        if (fold(part).length < 3) return;
        const index = createIndex(names.map((name) => ({ name })));
        expect([...index.search(part).hits], `${part} in ${names[at]!}`).to.include(at);
        expect(marks(names[at]!, part), `${part} in ${names[at]!}`).to.not.have.length(0);
      }),
      { numRuns: 150 },
    );
  });

  it('knows all words for typos, each once, in their order', () => {
    const texts = fc.oneof(nordic, hostile, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('ǅ', '²', '120 m²', 'ŉa', 'ﬁn x²', 'A´B', 'a\u0301', 'Tromsø 9 рыба Tromsø')); // prettier-ignore
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), (all) => {
        const { forms, start, slices } = atOnce(lexiconOf(atOnce(build(all.map((name) => ({ name }))))));
        const words = new Set(all.flatMap((text) => fold(text.normalize('NFC')).split(' ')).filter(Boolean));
        expect(forms).to.include.members([...words]);
        expect([...forms]).to.deep.equal([...new Set(forms)].sort());
        expect(start[forms.length]).to.equal(slices.length);
      }),
      { numRuns: 200 },
    );
  });

  it('answers from what has been folded, and the same as at one go when all is', async () => {
    const list = Array.from({ length: 700 }, (_, at) => ({ id: `m${at}`, name: `Havn ${at}`, tags: [`t${at % 3}`] }));
    const order = Uint32Array.from(list.keys()).reverse();
    const { data, work } = building(list, {}, order);
    const index = openIndex(data);
    let some = 0;
    for (let step = work.next(); !step.done; step = work.next()) {
      const { count, ids, facets } = index.search('havn');
      // by their names they are found before anything else of them is known
      expect(count).to.equal(data.named);
      expect(index.search('t0').count).to.equal(ids.slice(0, 0).length + Math.ceil(data.folded / 3));
      if (count) {
        expect(ids).to.include('m699');
        expect(facets.tag.reduce((sum, one) => sum + one.count, 0)).to.equal(data.folded);
      }
      if (count === 700 && data.folded < 700) some++;
    }
    expect(some).to.be.above(0);
    for (const query of ['havn', '12', 'hvan 7', ''])
      expect(index.search(query).ids).to.have.members([...createIndex(list).search(query).ids]);
    await inSlices(index.typos());
  });

  it('measures typos as the textbook does', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('xyzw')), minLength: 5, maxLength: 11 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, typed) => {
        const forms = [...words].sort();
        const shared = Uint8Array.from(forms, (form, at) =>
          at ? Array.from(form).findIndex((letter, index) => letter !== forms[at - 1]![index]) : 0,
        );
        const found = new Map<string, number>();
        walk({ forms, shared }, typed, false, (form, distance) => found.set(forms[form]!, distance));
        for (const form of forms) {
          const distance = textbook(form, typed);
          expect(found.get(form), `${form} ${typed}`).to.equal(
            distance <= (Math.max(form.length, typed.length) < 9 ? 1 : 2) ? distance : undefined,
          );
        }
      }),
    );
  });

  it('counts facets as one would by hand', () => {
    const small = fc.record({
      sectors: fc.subarray(['a', 'b', 'c']),
      tags: fc.subarray(['x', 'y']),
      role: fc.constantFrom('sme', 'anchor'),
      name: fc.constantFrom('Tromsø', 'Tartu'),
    });
    const choice = fc.record(
      { sector: fc.subarray(['a', 'b', 'd']), tag: fc.subarray(['x', 'y']), role: fc.subarray(['sme']) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(small, { maxLength: 15 }), choice, fc.constantFrom('', 'tromso', 'ta'), (members, chosen, query) => {
        const { ids, facets } = createIndex(members).search(query, chosen);
        const has = (facet: number, values: readonly string[] | undefined, member: unknown) =>
          !values?.length || values.some((value) => facetValues(member)[facet]!.includes(value));
        const passing = (but?: number) =>
          members.filter(
            (one) =>
              (!query || fold(one.name).startsWith(fold(query))) &&
              facetNames.every((name, facet) => facet === but || has(facet, chosen[name as 'role'], one)),
          );
        expect(ids).to.have.length(passing().length);
        for (const [facet, name] of facetNames.entries()) {
          for (const { value, count, chosen: on } of facets[name]) {
            expect(count, `${name} ${value}`).to.equal(passing(facet).filter((one) => has(facet, [value], one)).length);
            expect(on).to.equal((chosen[name as 'tag'] ?? []).includes(value));
          }
          for (const value of chosen[name as 'tag'] ?? []) expect(facets[name].map((one) => one.value)).to.include(value);
        }
      }),
    );
  });

  it('marks a text the same, whatever was marked before and however often', () => {
    const texts = fc.array(fc.oneof(nordic, hostile, fc.constant('Þórsnes 𐐀𐐁 ø'.repeat(400))), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.oneof(nordic, fc.constantFrom('thorsnes', 'torsnas', '𐐀')), { minLength: 1, maxLength: 4 }),
        (all, queries) => {
          const round = () => queries.flatMap((query) => all.map((text) => [marks(text, query), marks(text, query, true)]));
          const before = round();
          marks('x'.repeat(5000), 'x');
          expect(round()).to.deep.equal(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('marks ranges inside the text, in order, that do not overlap', () => {
    const anything = fc.oneof(nordic, hostile, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (given, query, loose) => {
        let last = 0;
        for (const [start, end] of marks(given, query, loose)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start).and.at.most(given.length);
          last = end;
        }
      }),
    );
  });
});

/** Optimal string alignment distance. */
function textbook(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => i || j));
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    rows[i]![0] = i;
    for (let j = 1; j <= b.length; j++) {
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}
