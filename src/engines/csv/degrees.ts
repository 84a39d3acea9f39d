/** Degrees and coordinates in cells. */
import { numberOf } from './cells.js';

export interface Degrees {
  readonly value: number | string;
  /** What the letter beside it says that it is; undefined without one. */
  readonly axis?: 'lat' | 'lon';
}

/** N, S, E, W, and what they are in the north: Ø, Ö, A (east), V (west), Z and Š (north), D (south). */
const letter = '[NSEWØÖAVZŠDL]';
const marks =
  /^(-?\d{1,3}(?:[.,]\d+)?)(?:\s*[°º˚d:]\s*|\s+|$)(?:(\d{1,2}(?:[.,]\d+)?)(?:\s*(?:['′’‘´`:]|min)\s*|\s+|$)(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”“]|['′’‘´`]{2}|sec)?)?)?$/u;

const lettered = new RegExp(`^(${letter})?\\s*([^\\p{L}]*?(?:\\d\\s*d(?=\\s*\\d)[^\\p{L}]*?)?)\\s*(${letter})?$`, 'iu');

/** `64,1466N,21,9426W` */
const northFirst = new RegExp(`^[^\\p{L}]*[NSZŠ][\\s,]+[^\\p{L}]*${letter}$`, 'iu');

/** `64,1466`, `64.1466N`, `N 64° 08.8'`, `64º 08’ 48’’N`. What cannot be read stays as it is, for the reader to tell. */
export function readDegrees(cell: string): Degrees {
  // º is a letter to Unicode
  const plain = cell.trim().slice(0, 60).replace(/[ºª˚]/g, '°');
  const [, before, body = '', after] = lettered.exec(plain) ?? [];
  const side = (before ?? after)?.toUpperCase();
  const axis = side && ('NSZŠD'.includes(side) ? ('lat' as const) : ('lon' as const));
  // blanks part degrees from minutes, where nothing else says so
  const single = /\d\s+\d/.test(body.replace('−', '-')) ? undefined : numberOf(body);
  if (typeof single === 'number') return { value: signed(single, side), ...(axis && { axis }) };
  const [, degrees, minutes = '0', seconds = '0'] = marks.exec(body.replace(/^[−–]/, '-').trim()) ?? [];
  if (degrees === undefined || (before && after)) return { value: numberOf(cell) };
  const number = (text: string) => Number(text.replace(',', '.'));
  if (number(minutes) >= 60 || number(seconds) >= 60) return { value: cell };
  const size = Math.abs(number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  return { value: signed(Math.round((degrees.startsWith('-') ? -size : size) * 1e6) / 1e6, side), ...(axis && { axis }) };
}

const signed = (value: number, side: string | undefined): number => (side && 'SWVD'.includes(side) ? -Math.abs(value) : value);

/** The number alone. */
export const degreesOf = (cell: string): number | string => readDegrees(cell).value;

/** Both coordinates of one cell: `64.1466, -21.9426`, `64,1466; -21,9426`, `64,1466 -21,9426`, `64.1466N 21.9426W`. */
export function pointOf(cell: string): [string, string] | undefined {
  const text = cell
    .trim()
    .slice(0, 100)
    .replace(/^(?:geo:)?[([]?(.*?)[)\]]?$/i, '$1');
  // as databases write it, longitude first
  const well = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(cell.trim().slice(0, 100));
  if (well) return [well[2]!, well[1]!];
  const commas =
    /^(-?\d+,\d+)\s*,\s*(-?\d+,\d+)$/.exec(text) ?? /^([NSZŠ][^\p{L}]*?|[EWØÖVA][^\p{L}]*?)[\s,]+([NSEWØÖVAZŠ][^\p{L}]*)$/iu.exec(text);
  if (commas) return [commas[1]!, commas[2]!];
  const parts = /[;|/]/.test(text)
    ? text.split(/[;|/]/)
    : northFirst.test(text)
      ? text.split(/(?<=[NSZŠ])[\s,]+/i)
      : /^[^,]*\.[^,]*,/.test(text) || /,\s/.test(text)
        ? text.split(/,(?=\s|[^,]*\.)/)
        : text.split(/\s+(?=[-−+\d])/);
  const [lat, lon, more] = parts.map((part) => part.trim());
  return lat && lon && more === undefined ? [lat, lon] : undefined;
}
