import { expect } from '@open-wc/testing';
import { misplaced } from './bounds.js';

describe('coordinates and their country', () => {
  const places: Readonly<Record<string, readonly [lat: number, lon: number][]>> = {
    NO: [[59.91, 10.75], [71.17, 25.78], [78.22, 15.64]],
    SJ: [[78.22, 15.64]],
    DK: [[55.68, 12.57], [64.18, -51.72], [62.01, -6.77]],
    GL: [[64.18, -51.72], [76.77, -18.67]],
    FO: [[62.01, -6.77]],
    IS: [[64.15, -21.94], [66.54, -18.02]],
    SE: [[59.33, 18.07], [67.86, 20.23]],
    FI: [[60.17, 24.94], [69.91, 27.03]],
    AX: [[60.1, 19.94]],
    EE: [[59.44, 24.75]],
    LV: [[56.95, 24.11]],
    LT: [[54.69, 25.28]],
    DE: [[52.52, 13.4]],
    PL: [[52.23, 21.01]],
    GB: [[51.51, -0.13], [60.15, -1.14]],
    IE: [[53.35, -6.26]],
  }; // prettier-ignore

  it('fit where towns of the country are, and not in another one or the other way round', () => {
    for (const [country, towns] of Object.entries(places))
      for (const [lat, lon] of towns) {
        expect(misplaced({ country, lat, lon }), `${country} ${lat}`).to.equal(undefined);
        expect(misplaced({ country, lat: lon, lon: lat }), `${country} ${lon}`).to.equal('swapped');
        expect(misplaced({ country, lat: -lat, lon }), `${country} ${-lat}`).to.equal('outside');
      }
    expect(misplaced({ country: 'IS', lat: 59.91, lon: 10.75 })).to.equal('outside');
  });

  it('fit to the edge', () => {
    for (const [lat, lon] of [[62.8, -20], [67.6, -20], [65, -25.6], [65, -12.4]] as const) expect(misplaced({ country: 'IS', lat, lon })).to.equal(undefined); // prettier-ignore
    for (const [lat, lon] of [[62.7, -20], [67.7, -20], [65, -25.7], [65, -12.3]] as const) expect(misplaced({ country: 'IS', lat, lon })).to.equal('outside'); // prettier-ignore
  });

  it('say nothing where one of them is missing, or the country is far away', () => {
    for (const none of [
      { lat: 0, lon: 0 },
      { country: 'IS', lat: 0 },
      { country: 'IS', lon: 0 },
      { country: 'BR', lat: 0, lon: 0 },
      { country: 'constructor', lat: 0, lon: 0 },
    ])
      // prettier-ignore
      expect(misplaced(none)).to.equal(undefined);
  });
});
