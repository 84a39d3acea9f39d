import type { Place } from '../documents/shapes.js';
import { encode } from './address.js';

/** A place on OpenStreetMap. Nothing is asked of it before the visitor follows the link. @param words what to look for where the place has no coordinates */
export const openStreetMap = ({ lat, lon }: Place, words: string): string =>
  lat !== undefined && lon !== undefined
    ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`
    : `https://www.openstreetmap.org/search?query=${encode(words)}`;
