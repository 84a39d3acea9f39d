import { expect } from '@open-wc/testing';
import { DOT, NO_PICTURES, pictureOf } from '../../test/support/pictures.js';
import * as fc from '../../test/support/properties.js';
import { isData, LARGEST_PICTURE, pictureAddress, pictureFault, sizeOfBase64, smallPicture } from './small-picture.js';

describe('a picture in the document', () => {
  it('is a PNG, JPEG or WebP of 24 kB at most', () => {
    for (const type of ['png', 'jpeg', 'webp'])
      for (const bytes of [20, 21, 22, 60, LARGEST_PICTURE - 1, LARGEST_PICTURE]) {
        const address = pictureOf(type, bytes);
        expect(smallPicture(address), `${type}, ${bytes} bytes`).to.equal(address);
        expect(sizeOfBase64(address.split(',')[1]!)).to.equal(bytes);
      }
    expect(smallPicture(DOT)).to.equal(DOT);
  });

  for (const [fault, address] of NO_PICTURES)
    it(`is not ${JSON.stringify(address.slice(0, 60))}: ${fault}`, () => {
      expect(smallPicture(address)).to.equal(undefined);
      expect(isData(address)).to.equal(true);
      expect(pictureFault(address)).to.equal(fault);
    });

  it('is a text', () => {
    for (const value of [null, undefined, 1, [DOT], { toString: () => DOT }, '', 'https://example.org/a.png', 'a.png'])
      expect(smallPicture(value)).to.equal(undefined);
  });

  it('is read by the browser as it is read here', () => {
    const piece = fc.constantFrom(
      'data:',
      'image/png',
      'image/svg+xml',
      ';base64',
      ',',
      ';',
      'iVBORw0K',
      'AAAA',
      '=',
      ' ',
      '\n',
      '%3D',
      '#',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const address = smallPicture(pieces.join(''));
        if (address === undefined) return;
        const url = new URL(address);
        expect(url.href).to.equal(address);
        expect(url.pathname).to.match(/^image\/png;base64,/);
        expect(atob(url.pathname.split(',')[1]!)).to.match(/^\x89PNG/);
      }),
      { numRuns: 500, examples: [[['data:', 'image/png', ';base64', ',', 'iVBORw0K', 'AAAA']]] },
    );
  });

  it('is no address that another could ask for', () => {
    expect(pictureAddress({ src: DOT })).to.equal(undefined);
    expect(pictureAddress({ src: 'https://example.org/a.png' })).to.equal('https://example.org/a.png');
    expect(pictureAddress(undefined)).to.equal(undefined);
  });
});
