/** The status list as its organiser has it: its file, and a list that has ended and is to be signed again. */
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { dayIn, within } from '../calendar.js';
import { jsonOf } from '../encoding/base64.js';
import { parseJws } from '../crypto/jws.js';
import { CREDENTIAL, record, timeOf } from './membership.js';
import { CannotDo } from './obstacle.js';
import { readStatus, type OpenedStatus, type ReadStatusOptions } from './status.js';

/** The name of the file with the status list, as its address ends; undefined where the programme names none. */
export function statusName({ status }: Pick<Loyalty, 'status'>): string | undefined {
  const name = status === undefined ? '' : (new URL(status).pathname.split('/').at(-1) ?? '');
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return name;
  }
}

/** The address of the list, or undefined. Throws a `CannotDo` where it names a folder: nobody could put the list there. */
export function listAddressOf(programme: Pick<Loyalty, 'id' | 'status'>): string | undefined {
  const { id, status } = programme;
  if (status !== undefined && statusName(programme) === undefined)
    throw new CannotDo(
      'no-file-name',
      `The address of the status list, “${status}”, is that of a folder. Write the name of the file, too: "status": "${new URL(`${encodeURIComponent(id)}-status.jwt`, status).href}".`,
    );
  return status;
}

/** A list that its organiser reads. */
export interface OrganisersList extends OpenedStatus {
  /** Its last moment, in milliseconds since 1970; unsaid, it has no end. */
  readonly until?: number;
  /** Badges do not accept it today: its end is over, or its key signs no more. */
  readonly isOver: boolean;
}

/** Reads a list as `readStatus` does, except that it may have ended since: its cancellations have not. */
export async function readList(
  text: unknown,
  keys: readonly PublicKey[],
  { now = Date.now(), timeZone }: ReadStatusOptions = {},
): Promise<OrganisersList | null> {
  const jws = parseJws(typeof text === 'string' ? text.trim() : text, CREDENTIAL, 300_000);
  const { nbf, exp, validFrom, validUntil } = record(jws && jsonOf(jws.payload));
  const [first, last] = [timeOf(validFrom, nbf), timeOf(validUntil, exp)];
  const list = first && (await readStatus(text, keys, { now: Math.min(now, Math.max(...first)), timeZone }));
  if (!list) return null;
  const { from, until: end } = keys.find(({ kid }) => kid === jws!.kid)!;
  const until = last && Math.min(...last);
  const signs = within(dayIn(timeZone === undefined ? {} : { timeZone }, now), from, end);
  return { ...list, ...(until !== undefined && { until }), isOver: !signs || (until !== undefined && until < now) };
}
