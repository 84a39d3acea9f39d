/** Degrees and coordinates, as maps, registers and databases write them. */
import { expect } from '@open-wc/testing';
import { degreesOf, pointOf, readDegrees, type Degrees } from './degrees.js';

const degrees = (cases: Readonly<Record<string, readonly [value: number, axis?: Degrees['axis']]>>): void => {
  for (const [cell, [value, axis]] of Object.entries(cases))
    expect(readDegrees(cell), cell).to.deep.equal({ value, ...(axis && { axis }) });
};

describe('degrees', () => {
  it('are read as one number', () => {
    degrees({
      '64,1466': [64.1466],
      '-21.94': [-21.94],
      '−21,94': [-21.94],
      '64°': [64],
      ' 5 ° ': [5],
      '59,913 868': [59.913868],
    });
  });
  it('have a side of the world before or behind them, in our languages', () => {
    degrees({
      '64.1466N': [64.1466, 'lat'],
      'n 64,1': [64.1, 'lat'],
      'N64°': [64, 'lat'],
      '57.2 Z': [57.2, 'lat'],
      '54.9° Š': [54.9, 'lat'],
      '33 S': [-33, 'lat'],
      '33 D': [-33, 'lat'],
      'N-21.9': [-21.9, 'lat'],
      '21.94W': [-21.94, 'lon'],
      '-21.94 W': [-21.94, 'lon'],
      '21,94 V': [-21.94, 'lon'],
      'E 10.4': [10.4, 'lon'],
      'Ø 10,41': [10.41, 'lon'],
      '10.41 ö': [10.41, 'lon'],
      '24.1 A': [24.1, 'lon'],
    });
  });
  it('have minutes and seconds, with any marks between, or with blanks', () => {
    degrees({
      "64°08.8'N": [64.146667, 'lat'],
      '64°8′48″N': [64.146667, 'lat'],
      '64° 8’ 48’’ N': [64.146667, 'lat'],
      '64°8´48´´': [64.146667],
      '64º08’48“': [64.146667],
      '64˚8‘48”': [64.146667],
      '64ª8’': [64.133333],
      '64°08\'48,5"N': [64.146806, 'lat'],
      '64°8`': [64.133333],
      '64 08,8': [64.146667],
      '64 8 48 N': [64.146667, 'lat'],
      '64:08:48': [64.146667],
      '64d08 48': [64.146667],
      '64 d 8': [64.133333],
      '64° 8 ’ 48': [64.146667],
      '64   8   48': [64.146667],
      '64° 8': [64.133333],
      '64° 0\' 9"': [64.0025],
      '-21°56\'33"': [-21.9425],
      '−21°56′': [-21.933333],
      '-0°30′': [-0.5],
      '21°56\'33.5"W': [-21.942639, 'lon'],
      '-21°56′W': [-21.933333, 'lon'],
    });
  });
  it('stay as they are where they cannot be read, for the reader to tell', () => {
    for (const cell of ['', 'north', 'E', 'N 64° E', "64° 60' N", '64° 8\' 60"', "64° 75'", '64"', "64'", '64 N 21 W', '64.1466 N x', '64-08-48', '64/8', '64.14.66', "1234° 5'", "ca. 64° 8'", '64° 8\' 48" 5', "64° 8' nord", 'O 10.4', '64,14° og 8'])
      expect(degreesOf(cell), cell).to.equal(cell); // prettier-ignore
  });
});

describe('both coordinates of one cell', () => {
  const points = (cases: Readonly<Record<string, readonly [lat: string, lon: string]>>): void => {
    for (const [cell, point] of Object.entries(cases)) expect(pointOf(cell), cell).to.deep.equal(point);
  };

  it('are parted by a comma, a semicolon, a line, a slash or blanks', () => {
    points({
      '64.1466, -21.9426': ['64.1466', '-21.9426'],
      '64.1466,-21.9426': ['64.1466', '-21.9426'],
      '-33.9, 18.4': ['-33.9', '18.4'],
      '64, 21': ['64', '21'],
      '64,1466; -21,9426': ['64,1466', '-21,9426'],
      '64.1|−21.9': ['64.1', '−21.9'],
      '64.1 / 21.9': ['64.1', '21.9'],
      '64,1466 -21,9426': ['64,1466', '-21,9426'],
      '64.1  21.9': ['64.1', '21.9'],
      '64.1 −21.9': ['64.1', '−21.9'],
      '64.1 +21.9': ['64.1', '+21.9'],
      '64 21': ['64', '21'],
    });
  });
  it('are told apart where both have decimal commas', () => {
    points({
      '64,1466,-21,9426': ['64,1466', '-21,9426'],
      '64,1466, -21,9426': ['64,1466', '-21,9426'],
      '-33,92 , 18,42': ['-33,92', '18,42'],
    });
  });
  it('have sides of the world', () => {
    points({
      '64.1466N 21.9426W': ['64.1466N', '21.9426W'],
      '64.1466°N, 21.9426°W': ['64.1466°N', '21.9426°W'],
      '64,1466 N 21,9426 W': ['64,1466 N', '21,9426 W'],
      '64,1466 N, 21,9426 W': ['64,1466 N', '21,9426 W'],
      '64,1466n;21,9426w': ['64,1466n', '21,9426w'],
      '59,91° N 10,75° Ø': ['59,91° N', '10,75° Ø'],
      '57.2 Z, 24.1 A': ['57.2 Z', '24.1 A'],
      '64°8\'48"N 21°56\'33"W': ['64°8\'48"N', '21°56\'33"W'],
      '59.91 N, 10.75': ['59.91 N', '10.75'],
      'N64.1 W21.9': ['N64.1', 'W21.9'],
      "N 64° 8.8' W 21° 56.5'": ["N 64° 8.8'", "W 21° 56.5'"],
      'N64,1, E21,9': ['N64,1', 'E21,9'],
      'Š 54,9 A 23,9': ['Š 54,9', 'A 23,9'],
      'E 10.75 N 59.91': ['E 10.75', 'N 59.91'],
      'Ø10,75, N59,91': ['Ø10,75', 'N59,91'],
      '10.75E 59.91N': ['10.75E', '59.91N'],
    });
  });
  it('are those of databases and addresses of maps', () => {
    points({
      '(64.1, -21.9)': ['64.1', '-21.9'],
      '[64.1,-21.9]': ['64.1', '-21.9'],
      'geo:64.1,-21.9': ['64.1', '-21.9'],
      'GEO:64.1,-21.9': ['64.1', '-21.9'],
      'POINT(10.75 59.91)': ['59.91', '10.75'],
      'POINT Z (10.75 59.91 5)': ['59.91', '10.75'],
      'SRID=4326;POINT(-21.9 64.1)': ['64.1', '-21.9'],
      'SRID=4326; point  (  -21.9   64.1 ) ': ['64.1', '-21.9'],
      'POINT (10.75 -33.9)': ['-33.9', '10.75'],
    });
  });
  it('are none where there are not two', () => {
    for (const cell of ['', 'Nuuk', '64.1', '64,21', '64.1, ', ', 5', '64.1, 21.9, 5', '64.1;21.9;5', '64.1 21.9 5', ';'])
      expect(pointOf(cell), cell).to.equal(undefined);
  });
});
