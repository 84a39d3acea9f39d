/** A preview and its whole document: each field has one rule, and what the preview takes, the whole reader takes. Made of the shapes, for all formats. */
import { expect } from '@open-wc/testing';
import * as fc from '../../test/support/properties.js';
import { eachField, isList, isRecord, leafOf, likely, minimal } from '../../test/support/shapes.js';
import { allLeaves, number, string } from '../schema/leaves/index.js';
import { isDuration } from '../schema/leaves/date.js';
import { momentLeaves } from '../schema/leaves/moment.js';
import { maybeMarkup } from '../schema/leaves/text.js';
import { readDocument } from '../schema/read.js';
import { extend, list, object, required, type ObjectShape, type Shape } from '../schema/shape.js';
import { bookOpening, openingLeaves, readBookOpening } from './book/opening.js';
import type { Format, Preview } from './format.js';
import { formats } from './generated/formats.js';

const base = 'https://example.org/files/our.json';

/** Each place of the preview, with the shape that the whole has there. */
function* places(preview: Shape, whole: Shape | undefined, path = ''): Generator<[path: string, preview: Shape, whole: Shape | undefined]> {
  yield [path, preview, whole];
  if (isList(preview)) yield* places(preview[0], whole && isList(whole) ? whole[0] : undefined, `${path}[]`);
  else if (isRecord(preview))
    for (const [name, field] of Object.entries(preview))
      yield* places(field, whole && isRecord(whole) ? whole[name] : undefined, path ? `${path}.${name}` : name);
}

/** Of a document, what the shape has. A record of which it has nothing is none. */
function part(shape: Shape, value: unknown): unknown {
  if (isList(shape) && Array.isArray(value)) {
    const items = value.map((item) => part(shape[0], item)).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (!isRecord(shape) || typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, shape[name] && part(shape[name], one)] as const);
  const known = fields.filter(([, one]) => one !== undefined);
  return known.length ? Object.fromEntries(known) : undefined;
}

/** Of a board, a preview has the open notices alone. */
const shownEarly = (document: Named): Named =>
  document.notices ? { ...document, notices: document.notices.filter(({ done }) => !done) } : document;

interface Named {
  notices?: { done?: boolean }[];
  id?: string;
  members?: Named[];
  groups?: Named[];
  items?: Named[];
}

/** Whether the whole reader has to give ids: to records without one, or with that of another. */
const lackIds = (records: readonly Named[]): boolean =>
  records.some(({ id }) => !id) || new Set(records.map(({ id }) => id)).size < records.length;

/** The document with its members in a row, without their ids where the whole reader makes new ones. */
const comparable = ({ members = [], ...head }: Named, withIds: boolean): object => ({
  ...head,
  members: members.filter(Boolean).map(({ id, ...member }) => (withIds ? { id, ...member } : member)),
});

/** Whether a preview is none although the whole can be read: members that are elsewhere, ids that are to be given,
 * days that are written in another way, texts with markup, words for a span of time,
 * countries further away. */
function isLeft(kind: string, { shape, leaves }: Preview, json: Record<string, unknown>): boolean {
  if (maybeMarkup.test(fc.stringify(json))) return true;
  if (/"country":"(?!(?:IS|NO|GB)")[A-Z]{2}"/.test(fc.stringify(json)) || /"lat":"?0/.test(fc.stringify(json))) return true;
  if (kind === 'cluster') return !Array.isArray(json.members);
  // days that are written in another way
  if (kind === 'loyalty') return !!json.valid;
  // moments that are written in another way, changes of which one cannot be read
  if (kind === 'events') return true;
  // ids that are to be given, notices that end before they begin, days that are written in another way
  if (kind === 'board') return true;
  // periods that are no plain years in a row, numbers in quotes
  if (kind === 'figures') return /"(?:values|target)":/.test(fc.stringify(json));
  const { id, groups = [] } = (readDocument(kind, shape, leaves, json, base).document ?? {}) as Named;
  const repeats = [...fc.stringify(json).matchAll(/"repeat":"([^"]*)/g)].map(([, repeat]) => repeat!);
  if (repeats.some((repeat) => !isDuration.test(repeat))) return true;
  return kind === 'checklist' && (!id || lackIds(groups) || lackIds(groups.flatMap(({ items = [] }) => items)));
}

describe('a field of two shapes', () => {
  it('does not compile', () => {
    const first = object({ name: required(string) });
    // @ts-expect-error name stands in both
    extend(first, { name: string });
    expect(extend(first, { size: number })).to.deep.equal({ name: 'string!', size: 'number' });
    const place = object({ at: first, all: list(first), name: string });
    const larger = extend(first, { size: number });
    expect(extend(place, { at: larger, all: list(larger) })).to.deep.equal({ at: larger, all: [larger], name: 'string' });
    // @ts-expect-error a record may only grow
    extend(place, { at: object({ size: number }) });
    // @ts-expect-error the same in a list
    extend(place, { all: list(object({ size: number })) });
    // @ts-expect-error another rule for the same field
    extend(place, { at: object({ name: number }) });
  });
});

const opening: Preview = { shape: bookOpening, leaves: openingLeaves, read: readBookOpening };
const all: [string, Format, Preview, string][] = [
  ...Object.entries(formats).flatMap(([kind, format]): [string, Format, Preview, string][] =>
    format.preview ? [[kind, format, format.preview, 'preview']] : [],
  ),
  ['book', formats.book!, opening, 'opening'],
];
for (const [kind, { shape, read }, preview, what] of all)
  describe(`the ${what} of the kind "${kind}"`, () => {
    const check = (json: Record<string, unknown>, at: string): 'taken' | 'left' => {
      const early = preview.read(json, base) as Named | null;
      const { document: whole } = read(json, base) as { document: Named | null };
      // written out for what fails alone: there are thousands
      const place = (): string => `${at}: ${fc.stringify(json).slice(0, 300)}`;
      if (!early) {
        if (whole && !isLeft(kind, preview, json)) expect.fail(`${place()}: can be read`);
        return 'left';
      }
      if (!whole) expect.fail(`${place()}: cannot be read`);
      const [first, later] = [early, shownEarly(whole)].map((document) =>
        comparable(part(preview.shape, document) as Named, !lackIds(early.members?.filter(Boolean) ?? [])),
      );
      if (JSON.stringify(first) !== JSON.stringify(later)) expect(first, place()).to.deep.equal(later);
      return 'taken';
    };

    it('has no rule of its own: every field is that of the whole document, read by the same function', () => {
      for (const [path, early, whole] of places(preview.shape, shape))
        if (typeof early === 'string') {
          expect(early, path).to.equal(whole);
          expect(preview.leaves[leafOf(early)], path).to.equal(allLeaves[leafOf(early)] ?? momentLeaves[leafOf(early)]);
        }
    });

    it('has all that the whole document requires, and all of its limits', () => {
      const missing = (early: Shape | undefined, whole: Shape, path: string, reached: boolean): string[] => {
        if (typeof whole === 'string') return early !== whole && (whole.endsWith('?') || (reached && whole.endsWith('!'))) ? [path] : [];
        if (isList(whole)) {
          // Of records in a list that the preview does not have, the bad ones are left out one by one.
          if (!early && typeof whole[0] !== 'string') return [];
          return missing(early && isList(early) ? early[0] : undefined, whole[0], `${path}[]`, !!early);
        }
        const fields = early && isRecord(early) ? early : undefined;
        return Object.entries(whole as ObjectShape).flatMap(([name, field]) => missing(fields?.[name], field, `${path}.${name}`, !!fields));
      };
      expect(missing(preview.shape, shape, '', true)).to.deep.equal([]);
    });

    // the opening of a book has nearly all of its fields: too many for each value of each of them
    if (what === 'preview')
      it('takes of each field what the whole reader takes: good values, odd ones, other types, markup', () => {
        let taken = 0;
        for (const [path, json] of eachField(preview.shape))
          if (check({ ...json, kind: path === 'kind' ? json.kind : kind }, path) === 'taken') taken++;
        expect(taken).to.be.above(500);
      });

    it('takes of any document what the whole reader takes', () => {
      fc.assert(
        fc.property(likely(shape), (json) => {
          if (typeof json === 'object' && json !== null && !Array.isArray(json)) check({ ...minimal(shape), ...json, kind }, 'any');
        }),
        { numRuns: 300 },
      );
    });
  });
