/** Where a firm is to be found on maps. */
import type { Place } from '../../formats/book/book.js';
import { encode } from '../page/address.js';

/**
 * A place on OpenStreetMap. Nothing is asked of it before the visitor follows the link.
 *
 * @param words What to look for where the place has no coordinates.
 */
export const openStreetMap = ({ lat, lon }: Place, words: string): string =>
  lat !== undefined && lon !== undefined
    ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`
    : `https://www.openstreetmap.org/search?query=${encode(words)}`;

/** Maps of the visitor's choice. Nothing is asked of them before one is opened. */
export function maps(place: Place, lines: readonly string[]): [name: string, url: string][] {
  const { lat, lon } = place;
  const exact = lat !== undefined && lon !== undefined;
  const query = encode(exact ? `${lat},${lon}` : lines.join(', '));
  return [
    ['OpenStreetMap', openStreetMap(place, lines.join(', '))],
    ['Google Maps', `https://www.google.com/maps/search/?api=1&query=${query}`],
    ['Apple Maps', exact ? `https://maps.apple.com/?ll=${lat},${lon}&q=${encode(lines[0] ?? '')}` : `https://maps.apple.com/?q=${query}`],
  ];
}
