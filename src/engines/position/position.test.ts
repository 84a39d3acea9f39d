import { expect } from '@open-wc/testing';
import { positionIn } from './position.js';

const here = { lat: 64.1466, lon: -21.9426 };

describe('a position that somebody has copied', () => {
  for (const text of [
    '64.1466, -21.9426',
    ' 64.1466,-21.9426 ',
    '64,1466; -21,9426',
    '64.1466 -21.9426',
    '(64.1466, -21.9426)',
    'geo:64.1466,-21.9426?z=15',
    '64.1466N 21.9426W',
    '21.9426W, 64.1466N',
    'https://www.openstreetmap.org/?mlat=64.1466&mlon=-21.9426#map=12/64.1/-21.9',
    'https://www.openstreetmap.org/#map=15/64.1466/-21.9426',
    'https://www.openstreetmap.org/node/1#map=15/64.1466/-21.9426&layers=N',
    'https://www.google.com/maps/@64.1466,-21.9426,15z',
    'https://www.google.is/maps/place/Kaf%C3%A9/@64.1,-21.9,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x1!8m2!3d64.1466!4d-21.9426!16s%2Fg%2F1',
    'https://www.google.com/maps?q=64.1466,-21.9426',
    'https://www.google.com/maps/search/?api=1&query=64.1466%2C-21.9426',
    'https://maps.google.com/maps?ll=64.1466,-21.9426&z=15',
    'https://www.google.com/maps/search/64.1466,+-21.9426',
    'www.google.com/maps/@64.1466,-21.9426,15z',
    'https://maps.apple.com/?ll=64.1466,-21.9426',
  ])
    it(`is read: ${text.slice(0, 60)}`, () => {
      expect(positionIn(text)).to.deep.equal(here);
    });

  it('is read in degrees, minutes and seconds', () => {
    for (const text of ['64°08\'48"N 21°56\'33"W', '64° 08’ 48” N, 21° 56’ 33” W', "N 64° 8.8' W 21° 56.55'"]) {
      const found = positionIn(text);
      expect(found?.lat, text).to.be.closeTo(64.146667, 0.0001);
      expect(found?.lon, text).to.be.closeTo(-21.9425, 0.0001);
    }
  });

  it('is told at once from many blanks', () => {
    const start = performance.now();
    for (const text of [`1${' '.repeat(3000)}x`, `1${'+'.repeat(3000)}x`, `${' '.repeat(3000)}x`])
      expect(positionIn(`https://www.google.com/maps?q=${encodeURIComponent(text)}`.slice(0, 4000))).to.equal(undefined);
    expect(positionIn(`https://www.google.com/maps?q=1${'+'.repeat(3900)}x`)).to.equal(undefined);
    expect(performance.now() - start).to.be.below(500);
    expect(positionIn('https://www.google.com/maps?q=++64.14660000000000000,-21.94260000000000000++')).to.deep.equal(here);
  });

  it('is none where it is no place on earth, or only a server could tell', () => {
    for (const text of [
      '',
      'Harbour 1',
      '64.1466',
      '97, 12',
      '64, -200',
      '64.1466, -21.9426, 12',
      '1 2 3 4',
      'https://maps.app.goo.gl/abc',
      'https://osm.org/go/0EEQjE--',
      'https://example.org/?q=hello',
      'https://www.google.com/maps/@97,12,15z',
      'https://%',
      'javascript:64.1466,-21.9426',
      '64.1466,'.repeat(1000),
      'https://www.google.com/maps/%E0%A4%A',
    ])
      expect(positionIn(text), text.slice(0, 40)).to.equal(undefined);
  });

  it('takes no longer for what only looks like one', () => {
    const started = performance.now();
    for (const text of [
      '1'.repeat(3999),
      '1,'.repeat(1999),
      `https://a.example/${'@1,1'.repeat(900)}`,
      '-'.repeat(3999),
      '1 '.repeat(1999),
    ])
      positionIn(text);
    expect(performance.now() - started).to.be.below(500);
  });
});
