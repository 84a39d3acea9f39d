import { allLeaves } from '../../schema/leaves/index.js';
import { isBlank, isObject } from '../../schema/leaves/leaf.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { orderIndicators } from '../common/indicators.js';
import { isNowhere } from '../common/place.js';
import { book, type Book } from './book.js';
import { writtenHours, type WrittenHours } from './hours/written.js';

/** Reads a book, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function bookReader(json: unknown, base?: string): Reading<Book> {
  const hours = hoursOf(json);
  const plain = hours ? { ...(json as object), hours: hours.lines } : json;
  const { document, findings } = readDocument('book', book, allLeaves, plain, base);
  if (document && isNowhere(document.location)) {
    const { lat: _lat, lon: _lon, ...location } = document.location!;
    if (Object.keys(location).length) document.location = location;
    else delete document.location;
    findings.push({ code: 'bad-value', path: 'location.lat', expected: 'latitude', found: '0, 0' });
  }
  const indicators = document?.sections?.measurement?.indicators;
  if (indicators) orderIndicators(indicators, rawIndicators(json), 'sections.measurement.indicators', findings);
  if (document && base) noteSelfLinks(document, base, findings);
  return {
    document,
    findings: hours && document ? [...findings.filter(isSaid).map((one) => inPlace(one, hours)), ...hours.findings] : findings,
  };
}

/** A partner's book that is this book leads nowhere. It is told, and stays: it does no harm. */
function noteSelfLinks({ sections }: Book, base: string, findings: Finding[]): void {
  const [own] = base.split('#');
  sections?.cooperation?.partners?.forEach(({ book: address }, at) => {
    if (address?.split('#')[0] === own)
      findings.push({ code: 'self-link', path: `sections.cooperation.partners[${at}].book`, found: address });
  });
}

/** An editor has its document read after each key: the hours, which take longest, are read when they are others. */
let last: { readonly written: string; readonly hours: WrittenHours } | undefined;

/** Its opening hours in the format's own words. Undefined where there are none, or the book is no plain record: the reader deals with it. */
function hoursOf(json: unknown): WrittenHours | undefined {
  try {
    if (!isObject(json) || isBlank(json.hours)) return undefined;
    const { lang, location } = json;
    const country = isObject(location) ? location.country : undefined;
    const hint = typeof lang === 'string' ? lang : typeof country === 'string' ? country : undefined;
    const written = JSON.stringify([json.hours, hint]);
    if (last?.written !== written) last = { written, hours: writtenHours(json.hours, hint) };
    return last.hours;
  } catch {
    // cycles, live objects with getters or proxies
    return undefined;
  }
}

/** Days need not be a list. */
const isSaid = ({ code, path }: Finding): boolean => code !== 'converted' || !/^hours\[\d+\]\.days$/.test(path);

/** A finding at a line, at the place where the file has that line. */
function inPlace(finding: Finding, { places }: WrittenHours): Finding {
  const [, at, rest = ''] = /^hours\[(\d+)\](.*)/.exec(finding.path) ?? [];
  if (at === undefined) return finding;
  return {
    ...finding,
    path: `${places[Number(at)]}${rest}`,
    ...(finding.code === 'bad-value' && !rest.startsWith('.note') && { whole: true }),
  };
}

const rawIndicators = (json: unknown): unknown => {
  try {
    return (json as Book).sections!.measurement!.indicators;
  } catch {
    // only a live object with getters or proxies comes here
    return undefined;
  }
};
