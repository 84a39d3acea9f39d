/** A position on the map, however somebody has copied it: two numbers, degrees with minutes, or the address of a map. Nothing is requested. */
import { pointOf, readDegrees } from '../csv/degrees.js';

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Longer ones are no positions. */
const LONGEST = 4000;
const LONGEST_PAIR = 60;
const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
/** Two numbers, with what parts them in addresses. */
const PAIR = new RegExp(`^\\s*(?:loc:)?\\s*${NUMBER}\\s*[,~+ ][+\\s]*${NUMBER}\\s*$`);
/** The place that Google shows, and not the middle of the map: `!3d64.1466!4d-21.9426`. */
const PLACE = new RegExp(`!3d${NUMBER}!4d${NUMBER}(?![\\d.])`, 'g');
/** The middle of the map: `/@64.1466,-21.9426,15z`. */
const MIDDLE = new RegExp(`/@${NUMBER},${NUMBER}(?:,|/|$)`);
/** `#map=15/64.1466/-21.9426`. */
const OSM = new RegExp(`^#(?:.*&)?map=[\\d.]+/${NUMBER}/${NUMBER}(?:&|$)`);
/** What names the place, before what names the middle of the map. */
const QUERIES = ['q', 'query', 'destination', 'daddr', 'coordinate', 'll', 'sll', 'center', 'viewpoint', 'cp'];

/** Six digits after the point are ten centimetres. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function position(lat: unknown, lon: unknown): Position | undefined {
  const isGood = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most;
  return isGood(lat, 90) && isGood(lon, 180) ? { lat: rounded(lat), lon: rounded(lon) } : undefined;
}

const ofPair = (text: string | null | undefined): Position | undefined => {
  const pair = (text ?? '').trim();
  if (pair.length > LONGEST_PAIR) return undefined;
  const [, lat, lon] = PAIR.exec(pair) ?? [];
  return lat && lon ? position(Number(lat), Number(lon)) : undefined;
};

const ofMatch = (found: RegExpExecArray | null | undefined): Position | undefined =>
  found ? position(Number(found[1]), Number(found[2])) : undefined;

function inAddress(text: string): Position | undefined {
  const { pathname, searchParams, hash } = new URL(text);
  const pin = ofPair(`${searchParams.get('mlat') ?? ''},${searchParams.get('mlon') ?? ''}`);
  const path = decoded(pathname);
  return (
    pin ??
    ofMatch([...path.matchAll(PLACE)].at(-1)) ??
    QUERIES.map((name) => ofPair(searchParams.get(name))).find(Boolean) ??
    // `/maps/search/64.1466,-21.9426`
    path.split('/').map(ofPair).findLast(Boolean) ??
    ofMatch(OSM.exec(hash)) ??
    ofMatch(MIDDLE.exec(path))
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Undefined for what is none, such as a short link, which only its server could say. */
export function positionIn(written: string): Position | undefined {
  const text = written.trim();
  if (!text || text.length > LONGEST) return undefined;
  const address = /^(?:www\.|maps\.|openstreetmap\.|google\.)/i.test(text) ? `https://${text}` : text;
  if (/^https?:/i.test(address)) return URL.canParse(address) ? inAddress(address) : undefined;
  const [first, second] = pointOf(text.replace(/^geo:([^?;]*).*$/i, '$1')) ?? [];
  if (!first || !second) return undefined;
  const [one, other] = [readDegrees(first), readDegrees(second)];
  // the letters tell which is which
  return one.axis === 'lon' || other.axis === 'lat' ? position(other.value, one.value) : position(one.value, other.value);
}
