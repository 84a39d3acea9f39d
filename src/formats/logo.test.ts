/** Where a picture may stand in the document itself: in a logo, and nowhere else. Made of the shapes, for all formats. */
import { expect } from '@open-wc/testing';
import { DOT, NO_PICTURES, pictureOf } from '../../test/support/pictures.js';
import { isList, isRecord, leafOf, minimal } from '../../test/support/shapes.js';
import { explain } from '../schema/explain/explain.js';
import type { ObjectShape, Shape } from '../schema/shape.js';
import { formats } from './generated/formats.js';
import { readBook } from './index.js';

const base = 'https://firm.example/books/our.json';

/** A document with the value in each field by itself. */
function* fields(shape: ObjectShape, value: unknown): Generator<readonly [path: string, leaf: string, record: object]> {
  for (const [name, field] of Object.entries(shape)) {
    const inner: Shape = isList(field) ? field[0] : field;
    const put = (one: unknown): object => ({ ...minimal(shape), [name]: isList(field) ? [one] : one });
    if (isRecord(inner)) for (const [path, leaf, record] of fields(inner, value)) yield [`${name}.${path}`, leaf, put(record)];
    else if (!/^(kind|version)$/.test(name)) yield [name, leafOf(inner as string), put(value)];
  }
}

/** All texts in it. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];

/** Leaves whose values become an address somewhere. */
const ADDRESSES = ['link', 'file', 'logo'];

for (const [kind, { shape, read }] of Object.entries(formats))
  it(`a picture stands in the logos of a ${kind}, and in no other address`, function () {
    this.timeout(60_000);
    const logos: string[] = [];
    for (const [path, leaf, record] of fields(shape, DOT)) {
      if (!ADDRESSES.includes(leaf)) continue;
      const { document } = read({ ...record, kind }, base);
      const found = textsIn(document).includes(DOT);
      expect(found, path).to.equal(leaf === 'logo');
      if (leaf === 'logo') logos.push(path);
    }
    for (const path of logos) expect(path).to.match(/(^|\.)logo\.src$/);
    if (/^(book|cluster|loyalty)$/.test(kind)) expect(logos).to.include('logo.src');
    for (const [, address] of NO_PICTURES)
      for (const [path, leaf, record] of fields(shape, address)) {
        if (!ADDRESSES.includes(leaf)) continue;
        const { document } = read({ ...record, kind }, base);
        expect(
          textsIn(document).filter((text) => /^\s*data:/i.test(text)),
          `${path}: ${address.slice(0, 60)}`,
        ).to.deep.equal([]);
      }
  });

describe('what is wrong with a picture in a document', () => {
  const messageOf = (field: string, src: string): string => {
    const { problems } = readBook({ kind: 'book', version: 1, name: 'Harbour', [field]: { src } }, { base });
    const [problem] = problems;
    expect(problem?.path).to.equal(`${field}.src`);
    // the picture itself is not told
    expect(problem!.message.length).to.be.below(200);
    expect(problem!.hint).to.match(/\.$/);
    return problem!.message;
  };

  it('is said in plain words, by what it is', () => {
    const said = new Map<string, Set<string>>();
    for (const [fault, address] of NO_PICTURES) {
      const message = messageOf('logo', address).replace(/\d+/, 'n');
      said.set(fault, (said.get(fault) ?? new Set()).add(message));
    }
    for (const [fault, messages] of said) expect([...messages], fault).to.have.lengthOf(1);
    expect(new Set([...said.values()].flatMap((one) => [...one])).size).to.equal(4);
    expect(messageOf('logo', pictureOf('png', 30_000)))
      .to.include('30 kB')
      .and.to.include('24 kB');
    expect(messageOf('logo', 'data:image/svg+xml,<svg/>')).to.include('PNG, JPEG or WebP');
  });

  it('is that it stands in another picture than the logo', () => {
    for (const src of [DOT, 'data:image/svg+xml,<svg/>']) expect(messageOf('cover', src)).to.include('Only a logo');
  });

  it('is nothing for an address', () => {
    const [problem] = explain([{ code: 'bad-value', path: 'logo.src', expected: 'logo', found: 'javascript:alert(1)' }]);
    expect(problem!.message).to.include('javascript:');
    expect(readBook({ kind: 'book', version: 1, name: 'A', logo: { src: 'logo.png' } }, { base }).document?.logo?.src).to.equal(
      'https://firm.example/books/logo.png',
    );
  });
});
