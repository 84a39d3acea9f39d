import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { findBreak } from './broken-json.js';

const at = (text: string) => {
  const found = findBreak(text);
  return found && `${found.reason} ${found.line}:${found.column}`;
};

describe('findBreak', () => {
  it('names the usual mistakes, and where they are', () => {
    expect(at('{"a": 1,\n "b": 2,\n}')).to.equal('comma-too-many 2:8');
    expect(at('[1, 2, ]')).to.equal('comma-too-many 1:6');
    expect(at('[1,, 2]')).to.equal('comma-twice 1:4');
    expect(at('{"a": 1, , "b": 2}')).to.equal('comma-twice 1:10');
    expect(at('{"a": , "b": 2}')).to.equal('unexpected 1:7');
    expect(at('[1, {"a": ,}]')).to.equal('unexpected 1:11');
    expect(at('{"a": 1\n "b": 2}')).to.equal('comma-missing 1:8');
    expect(at('{"a": "x" "b": 2}')).to.equal('comma-missing 1:10');
    expect(at('{\n  name: "x"}')).to.equal('field-unquoted 2:3');
    expect(at("{'name': 1}")).to.equal('quotes 1:2');
    expect(at('{“name”: 1}')).to.equal('quotes 1:2');
    expect(at('{"name": „x“}')).to.equal('quotes 1:10');
    expect(at('{"name" 1}')).to.equal('colon-missing 1:9');
    expect(at('{"name": "x')).to.equal('text-open 1:10');
    expect(at('{"name": "two\nlines"}')).to.equal('text-open 1:10');
    expect(at('{"path": "C:\\data"}')).to.equal('backslash 1:10');
    expect(at('{"a": 1')).to.equal('end 1:8');
    expect(at('{"a": [1, 2}')).to.equal('bracket 1:12');
    expect(at('{"a": 1} }')).to.equal('extra 1:10');
    expect(at('{"a": 1, // note\n"b": 2}')).to.equal('comment 1:10');
    expect(at('{"a": 1,<br />\n"b": 2}')).to.equal('markup 1:9');
    expect(at('\ufffd\ufffd{\0"\0')).to.equal('encoding 1:1');
    expect(at('{"a": 01}')).to.be.a('string');
    expect(at('{"a": nope}')).to.equal('unexpected 1:7');
    expect(at('')).to.equal('end 1:1');
  });

  it('shows what stands around the place, on one line', () => {
    expect(findBreak('{"name": "Museum"\n  "city": "Käru"}')?.excerpt).to.equal('{"name": "Museum" "city": "Käru"}');
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '\\', 'x', '\n', '1', '-', '.', 'e', ' '),
        fc.nat(2),
      )
      .map(([json, where, sign, cut]) => {
        const place = where % (json.length + 1);
        return json.slice(0, place) + sign + json.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.json()), (text) => {
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        expect(findBreak(text) === undefined, text).to.equal(good);
      }),
      { numRuns: 2000 },
    );
  });
});
