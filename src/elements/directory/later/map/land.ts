/** Coasts and borders. A file of its own: it is the largest part of the map, and changes least. */
import { borders, land, step } from './generated/outlines.js';
import { decode, type Place } from './outlines.js';

export const ground = (): { readonly land: Place[][]; readonly borders: Place[][] } => ({
  land: decode(land, step),
  borders: decode(borders, step),
});
