/** How all single values of the formats are read; see `leaves.ts`. */
import { choose, leaves, textBy, type Leaves, type Read } from './leaves.js';

const numberUpTo =
  (high: number, low = -high, whole?: boolean): Read =>
  (value, note) => {
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= low && number <= high) || (whole && number % 1)) return false;
    if (number !== value) note('converted');
    return number;
  };

/** A day that the calendar has. */
const date = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

/** A host name as browsers say it (small letters, other scripts in punycode), whatever of an address stands around it. */
export function hostOf(name: string): string | undefined {
  // first the part that can be a host, then whether it is one: the two at once take time that grows with the square of its length
  const [, any = '', host = ''] = /^(?:https?:\/\/)?(\*\.)?([^\s/?#@:*]{1,253})(?:[/?#:].*)?$/i.exec(name) ?? [];
  if (!/^localhost$|[^.]\.[^.]/i.test(host)) return undefined;
  try {
    return host ? any + new URL(`https://${host}`).hostname.replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Every value that `schema.ts` names. */
export const allLeaves: Leaves = {
  ...leaves,
  rich: textBy((words) => words),
  number: numberUpTo(Number.MAX_VALUE),
  amount: numberUpTo(Number.MAX_VALUE, 0),
  count: numberUpTo(1e6, 0, true),
  positive: numberUpTo(1e6, 1, true),
  year: numberUpTo(9999, 0, true),
  latitude: numberUpTo(90),
  longitude: numberUpTo(180),
  period: (value) => Number.isFinite(value) || (typeof value === 'string' && /\d/.test(value)),
  version: (value, note) => {
    if (value !== 1) note('unknown-version');
    return 1;
  },
  flag: (value) => typeof value === 'boolean',
  email: /^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/,
  date,
  day: (value) => date(value) || (typeof value === 'string' && date('2024-' + value)),
  time: /^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/,
  color: /^#([\da-f]{3}){1,2}$/i,
  weight: numberUpTo(3, 1, true),
  staff: numberUpTo(1e6, 1, true),
  duration: /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/,
  country: /^[A-Z]{2}$/,
  timeZone: /^[a-z_]+(\/[\w+-]+)*$/i,
  identifier: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u,
  domain: (value) => typeof value === 'string' && hostOf(value),
  coordinate: /^[\w-]{42}[AEIMQUYcgkosw048]$/,
  token: /^[\w-]+\.[\w-]+\.[\w-]+$/,
  secret: (_value, note) => {
    note('bad-value', '…');
    return true;
  },
  audience: (value, note) => {
    const known = choose('public|partners|staff', value);
    if (!known) note('converted');
    return known ?? 'staff';
  },
};
