import { expect } from '../../../test/support/index.js';
import { placed } from './labels.js';

const frame = { width: 400, height: 300, line: 20 };
const at = (x: number, y: number, width = 80, radius = 8) => ({ x, y, radius, width });

describe('names on the map', () => {
  it('stand at the end of their marker, else at its start, else below', () => {
    expect(placed([at(100, 100)], frame)).to.deep.equal(['end']);
    expect(placed([at(380, 100)], frame)).to.deep.equal(['start']);
    expect(placed([at(200, 100), at(240, 100, 0), at(160, 100, 0)], frame)).to.deep.equal(['below', undefined, undefined]);
  });

  it('are left out where they would cover a marker or a name', () => {
    expect(placed([at(100, 100, 600)], frame)).to.deep.equal([undefined]);
    expect(placed([at(200, 100, 90, 0), at(205, 105, 90, 0)], frame)).to.deep.equal(['middle', undefined]);
  });

  it('stay within the frame', () => {
    expect(placed([at(200, 2, 80, 0), at(10, 100, 80, 0)], frame)).to.deep.equal([undefined, undefined]);
  });
});
