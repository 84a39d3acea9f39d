/** In which letters a table is written: Excel saves what the system of the day thinks best, and does not say so. */
import { decodePage, decodeWindows, type CodePage } from './code-pages.js';
import { likelihood } from './letters.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1257' | CodePage;
}

/** What a text tells of itself. */
export interface Clues {
  /** How much of it is known: of two encodings, that with the more is the right one. */
  readonly known: number;
  /** Its language, where that is said: `et`, `lv` and `lt` speak for Windows-1257. */
  readonly lang?: string | undefined;
}

/**
 * Bytes as text: by the byte order mark, else UTF-8 if it is valid, else UTF-16 if every other byte is zero, else Windows-1252 (western and northern
 * Europe) or, where more is known in it or its letters stand for themselves less often, Windows-1257 (the Baltic countries). Where its letters make no words
 * in either, those of old Excel for Mac and of MS-DOS are tried.
 */
export function decode(bytes: Uint8Array, told: (text: string) => Clues = () => ({ known: 0 })): Decoded {
  const as = (encoding: Decoded['encoding']): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le');
  if (first === 0xfe && second === 0xff) return as('utf-16be');
  const zeros = zeroBytes(bytes);
  if (zeros) return as(zeros);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // One character broken in half, as a cut-off file has it, does not make the rest another encoding.
    if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return as('utf-8');
    const west: Decoded = { text: decodeWindows(bytes), encoding: 'windows-1252' };
    const east = as('windows-1257');
    const { known, lang } = told(west.text);
    const lead = told(east.text).known - known;
    const windows = lead > 0 || (!lead && isBaltic(bytes, lang)) ? east : west;
    return older(bytes, windows) ?? windows;
  }
}

/** So much of a file is looked at. */
const sample = 200_000;

/** An older encoding in which the letters make better words. */
function older(bytes: Uint8Array, windows: Decoded): Decoded | undefined {
  let most = likelihood(windows.text.slice(0, sample));
  // letters of a word that stand where none belongs are what gives it away
  if (most.odd === 0) return undefined;
  let best: Decoded | undefined;
  for (const encoding of ['macintosh', 'ibm850', 'ibm775', 'x-mac-icelandic', 'ibm861'] as const) {
    const found = likelihood(decodePage(bytes.subarray(0, sample), encoding));
    if (found.score > most.score) {
      most = found;
      best = { text: decodePage(bytes, encoding), encoding };
    }
  }
  return best;
}

/** UTF-16 without a mark: Latin letters have a zero on one side. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0] as [number, number];
  start.forEach((byte, at) => {
    if (!byte) zeros[at & 1 ? 1 : 0]++;
  });
  const many = start.length / 4;
  // Ā and a line of nothing but zeros are rare
  const [even, odd] = zeros;
  return odd > many && even < odd / 10 ? 'utf-16le' : even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** ā č ē ė ī ļ ņ ū ģ ą in Windows-1257, which in 1252 are letters that the north hardly writes. */
const baltic = new Set([
  0xe2, 0xe8, 0xe7, 0xeb, 0xee, 0xef, 0xf2, 0xfb, 0xec, 0xe0, 0xc2, 0xc8, 0xc7, 0xcb, 0xce, 0xcf, 0xd2, 0xdb, 0xcc, 0xc0,
]);
/** æ ø ð þ á í ú ý in Windows-1252; some of them are Lithuanian letters in the other. (å ä ö õ ü é ó are the same in both.) */
const nordic = new Set([0xe6, 0xf8, 0xf0, 0xfe, 0xe1, 0xed, 0xfa, 0xfd, 0xc6, 0xd8, 0xd0, 0xde, 0xc1, 0xcd, 0xda]);
/** Š š Ž ž in Windows-1252; in 1257 nothing is there. */
const western = new Set([0x8a, 0x9a, 0x8e, 0x9e]);

function isBaltic(bytes: Uint8Array, lang = ''): boolean {
  let [east, west, odd] = [0, 0, 0];
  for (const byte of bytes.subarray(0, sample)) {
    if (baltic.has(byte)) east++;
    else if (nordic.has(byte)) west++;
    else if (western.has(byte)) odd++;
  }
  if (odd) return false;
  if (/^(et|lv|lt)\b/i.test(lang)) return true;
  if (/^(is|fo|nb|nn|no|da|sv|kl|fi)\b/i.test(lang)) return east > 20 && east > west;
  return east > 2 && east > west * 0.3;
}
