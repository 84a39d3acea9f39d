import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { Positions, type Spot } from './positions.js';

/** What stands at a place, to the end of the line. */
const at = (text: string, { line, column }: Spot): string => text.split(/\r\n|\r|\n/)[line - 1]!.slice(column - 1);

describe('positions in JSON', () => {
  const text = '{\n  "name": "A \\"b\\" }, {",\r\n  "list": [1, {"x": true,\n\n "y.z": {"w": [[], [null]]}}],\r "last": -1e3\n}\n';

  it('finds values and their names by the paths of a reader', () => {
    const positions = new Positions(text);
    expect(positions.of('name')).to.deep.equal({ line: 2, column: 11 });
    expect(positions.of('name', 'name')).to.deep.equal({ line: 2, column: 3 });
    expect(at(text, positions.of('list[0]'))).to.match(/^1,/);
    expect(at(text, positions.of('list[1].x'))).to.equal('true,');
    expect(at(text, positions.of('list[1].y.z.w[1][0]'))).to.match(/^null/);
    expect(at(text, positions.of('last'))).to.equal('-1e3');
  });

  it('gives the place of what something is missing in', () => {
    const positions = new Positions(text);
    expect(at(text, positions.of('list[1].missing', 'name'))).to.equal('{"x": true,');
    expect(positions.of('list[7].missing')).to.deep.equal(positions.of('list'));
    expect(positions.of('none.at[3].all')).to.deep.equal({ line: 1, column: 1 });
    expect(positions.of('')).to.deep.equal({ line: 1, column: 1 });
  });

  it('tells names that stand twice in one record, and takes the last of them', () => {
    const twice = '{"a": 1, "b": {"a": 1},\n "a": 2, "c": [{"x": 1}, {"x": 2}]}';
    const positions = new Positions(twice);
    expect(positions.twice).to.deep.equal([{ path: 'a', spot: { line: 2, column: 2 } }]);
    expect(positions.of('a')).to.deep.equal({ line: 2, column: 7 });
  });

  it('finds every value of any JSON', () => {
    const paths = (value: unknown, path: string): [string, unknown][] => {
      const below = Array.isArray(value)
        ? value.flatMap((one, index) => paths(one, `${path}[${index}]`))
        : value && typeof value === 'object'
          ? Object.entries(value).flatMap(([name, one]) => paths(one, path ? `${path}.${name}` : name))
          : [];
      return [[path, value], ...below];
    };
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, '"', '\\', 'a\\"'),
        fc.array(tie('any')),
        fc.dictionary(fc.stringMatching(/^[a-z "\\]{1,4}$/), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, '\t'), (json, indent) => {
        const written = JSON.stringify(json, null, indent);
        const positions = new Positions(written);
        const starts = written.split('\n');
        for (const [path, one] of paths(json, '')) {
          const { line, column } = positions.of(path);
          const rest = [starts[line - 1]!.slice(column - 1), ...starts.slice(line)].join('\n');
          const start = one && typeof one === 'object' ? (Array.isArray(one) ? '[' : '{') : JSON.stringify(one);
          if (!rest.startsWith(start)) throw new Error(`${path} in ${written}`);
        }
      }),
    );
  });
});
