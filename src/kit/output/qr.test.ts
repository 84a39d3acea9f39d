import { expect, fixture, html } from '@open-wc/testing';
import { encode } from 'uqr';
import { qr, qrPath } from './qr.js';

const ADDRESS = 'https://example.org/käru-museum?from=card';

/** The modules that a path of `M x y h n v1 h-n z` bars covers. */
function modules(path: string, side: number): boolean[][] {
  const grid = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(bars.map(([bar]) => bar).join('')).to.equal(path);
  for (const [, x, y, width, back] of bars) {
    expect(back).to.equal(width);
    grid[+y!]!.fill(true, +x!, +x! + +width!);
  }
  return grid;
}

describe('qr', () => {
  it('draws every module of the code, with four free ones around', () => {
    const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
    const grid = modules(qrPath(ADDRESS).path, size + 8);
    expect(grid.slice(4, -4).map((row) => row.slice(4, -4))).to.deep.equal(data);
    const around = grid.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, size + 7 - x, size + 7 - y) < 4));
    expect(around).to.not.include(true);
  });

  it('has the three corner marks of a QR code, and not a fourth', () => {
    const { size, path } = qrPath(ADDRESS);
    const grid = modules(path, size + 8);
    const mark = (x: number, y: number): string =>
      grid.slice(y, y + 7).map((row) => row.slice(x, x + 7).map(Number).join('')).join(); // prettier-ignore
    const corner = '1111111,1000001,1011101,1011101,1011101,1000001,1111111';
    const far = 4 + size - 7;
    expect([mark(4, 4), mark(far, 4), mark(4, far)]).to.deep.equal([corner, corner, corner]);
    expect(mark(far, far)).to.not.equal(corner);
  });

  it('is a named picture, black on white in every theme, without a style attribute', async () => {
    const picture = await fixture<SVGSVGElement>(html`<div>${qr(ADDRESS, 'Our page')}</div>`).then((box) => box.querySelector('svg')!);
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Our page');
    expect([...picture.children].map((shape) => shape.getAttribute('fill'))).to.deep.equal(['#fff', '#000']);
    expect(picture.querySelector('[style]')).to.equal(null);
    const { size } = qrPath(ADDRESS);
    expect(picture.viewBox.baseVal.width).to.equal(size + 8);
    await expect(picture).to.be.accessible();
  });

  it('says so when a text is too long for a code', () => {
    expect(() => qr('x'.repeat(5000))).to.throw(RangeError);
  });
});
