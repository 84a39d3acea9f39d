/** Where our countries and their neighbours are, roughly: tells coordinates that cannot be right. */

/** South, north, west, east, in degrees, with some sea around. What belongs to a country without being written so (Svalbard, Greenland) is within. */
const bounds: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  NO: [[57.5, 81.5, -10, 35]],
  SJ: [[70, 81.5, -10, 35]],
  DK: [
    [54.3, 58.1, 7.5, 15.7],
    [59, 84, -75, -10],
    [61, 63, -8.3, -5.8],
  ],
  GL: [[59, 84, -75, -10]],
  FO: [[61, 63, -8.3, -5.8]],
  IS: [[62.8, 67.6, -25.6, -12.4]],
  SE: [[55, 69.5, 10.4, 24.7]],
  FI: [[59.2, 70.5, 18.7, 32]],
  AX: [[59.2, 61, 18.7, 21.8]],
  EE: [[57.2, 60.2, 21, 28.6]],
  LV: [[55.4, 58.4, 20.4, 28.6]],
  LT: [[53.6, 56.8, 20.4, 27.2]],
  DE: [[47, 55.4, 5.5, 15.4]],
  PL: [[48.7, 55.3, 13.7, 24.5]],
  GB: [[49, 61.5, -9.3, 2.3]],
  IE: [[51, 55.8, -11.5, -5]],
};

export interface Coordinates {
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

const within = (country: string, lat: number, lon: number): boolean =>
  bounds[country]!.some(([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east);

/** `swapped` where latitude and longitude have changed places, `outside` where they are in another country; undefined where they may be right. */
export function misplaced({ country, lat, lon }: Coordinates): 'swapped' | 'outside' | undefined {
  if (country === undefined || lat === undefined || lon === undefined || !Object.hasOwn(bounds, country) || within(country, lat, lon))
    return undefined;
  return within(country, lon, lat) ? 'swapped' : 'outside';
}
