/**
 * What the organiser does to the programme's file: signs memberships, calls them back, changes keys. The file is taken as it is and given back with
 * nothing else changed: fields that we do not know stay.
 */
import { explain } from '../../../schema/explain/explain.js';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { dayIn, startOf } from '../calendar.js';
import { readMembership, record, signMembership } from './membership.js';
import { PLACES, readStatus, signStatus } from './status.js';
import type { KeyPair } from '../types.js';

/** A programme's file, parsed: not read, so that it can be written again. */
export type ProgrammeJson = Record<string, unknown>;

/** Why something cannot be done. */
export type Obstacle =
  'no-programme' | 'no-participant' | 'no-status' | 'bad-status' | 'not-revocable' | 'no-day' | 'over' | 'no-key' | 'known-key';

/** What is asked for cannot be done; the message says why, in plain words, and `code` for those who have their own. */
export class CannotDo extends Error {
  override name = 'CannotDo';
  constructor(
    readonly code: Obstacle,
    message: string,
  ) {
    super(message);
  }
}

/** Reads it for what it says. Throws a `CannotDo` where it is no programme. */
export function programmeOf(json: unknown, base?: string): Loyalty {
  const { document, findings } = loyaltyReader(json, base ?? hubOf(json));
  if (document) return document;
  const [{ path, message, hint } = { path: '', message: '', hint: '' }] = explain(findings);
  throw new CannotDo('no-programme', `This file is no loyalty programme that can be used. ${path && `${path}: `}${message} ${hint}`.trim());
}
/** Relative addresses begin there, where the file's own is not said. */
const hubOf = (json: unknown): string | undefined => {
  const { hub } = record(json);
  return typeof hub === 'string' ? hub : undefined;
};

/** The name of the file with the status list, as its address ends; undefined where the programme names none. */
export function statusName({ status }: Pick<Loyalty, 'status'>): string | undefined {
  const name = status === undefined ? '' : (new URL(status).pathname.split('/').at(-1) ?? '');
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return name;
  }
}

export interface SignOptions {
  /** Keys of the organiser; the public one is added to the programme, where it is not there. */
  keys: KeyPair;
  /** Ids of the participants; who was called back is good again. Default: all, and who was called back stays so. */
  only?: readonly string[];
  /** Last day, `YYYY-MM-DD`. Default: that of the programme, else a year from now. */
  until?: string;
  /** Address of the programme's file, with which the status list's begins. Default: `hub`. */
  base?: string;
  /** The status list as it is, so that a place that was called back is not given again. */
  status?: string;
  now?: number;
}

export interface Signed {
  json: ProgrammeJson;
  signed: readonly string[];
  /** Those that have no `domains`: there is nothing to sign for. */
  skipped: readonly string[];
  /** Whether they can be called back: the programme names a status list. */
  revocable: boolean;
}

/** Signs memberships, and writes them into the programme. Rejects with a `CannotDo`. */
export async function signMembers(json: ProgrammeJson, options: SignOptions): Promise<Signed> {
  return signAll(json, withOrganiserKey(json, options.keys.publicKey), options);
}

/** @param into the file that they are written into */
async function signAll(json: ProgrammeJson, into: ProgrammeJson, options: SignOptions): Promise<Signed> {
  const { keys, only, until, base, status, now = Date.now() } = options;
  const programme = programmeOf(json, base);
  const all = programme.participants ?? [];
  const stranger = only?.find((id) => !all.some((one) => one.id === id));
  if (stranger !== undefined) throw new CannotDo('no-participant', `The programme has no participant called “${stranger}”.`);
  if (until !== undefined) {
    checkDay(until);
    if (startOf(programme, until, 1) - 1000 < now) throw new CannotDo('over', `“${until}” is over: no membership would be valid.`);
  }
  const revoked = new Set(
    (await readStatus(status, [...(programme.keys ?? []), keys.publicKey], { now, timeZone: programme.timeZone }))?.places(),
  );
  const used = new Set(all.flatMap(({ membership }) => readMembership(membership)?.membership.index ?? []));
  const chosen = all.filter(({ id }) => !only || only.includes(id));
  const memberships = new Map<string, string>();
  const today = dayIn(programme, now);
  for (const { id, domains, from = programme.valid?.from ?? today, until: end, membership } of chosen) {
    if (!domains?.length) continue;
    const last =
      [until, end, programme.valid?.to].filter((day) => day !== undefined).sort()[0] ?? `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    const known = readMembership(membership)?.membership.index;
    // only who is named gets a new place: signing all again must not make good who was called back
    const index = known !== undefined && !(only && revoked.has(known)) ? known : freePlace(used, revoked);
    used.add(index);
    const place = programme.status === undefined ? {} : { status: programme.status, index };
    const times = { from: startOf(programme, from), until: startOf(programme, last, 1) - 1000, now };
    const issuer = programme.organiser?.url ?? programme.hub;
    memberships.set(id, await signMembership({ programme: programme.id, participant: id, domains, keys, issuer, ...times, ...place }));
  }
  const signed = changeParticipants(into, (one, id) => {
    const membership = memberships.get(id);
    return membership === undefined ? one : { ...one, membership };
  });
  const skipped = chosen.map(({ id }) => id).filter((id) => !memberships.has(id));
  return { json: signed, signed: [...memberships.keys()], skipped, revocable: programme.status !== undefined };
}

function freePlace(used: ReadonlySet<number>, revoked: ReadonlySet<number>): number {
  for (;;) {
    // by chance: the place must not tell when somebody joined, nor be that of one who left
    const index = crypto.getRandomValues(new Uint32Array(1))[0]! % PLACES;
    if (!used.has(index) && !revoked.has(index)) return index;
  }
}

export interface RevokeOptions {
  /** Keys of the organiser. */
  keys: KeyPair;
  /** Ids of participants; none only signs the list anew. */
  members: readonly string[];
  /** The list as it is; none where this is the first. */
  status?: string;
  /** Take it back. */
  undo?: boolean;
  base?: string;
  /** Last day on which the list may be used, `YYYY-MM-DD`: then a new one must be there, so that nobody can show an old one for ever. Default: no end. */
  until?: string;
  now?: number;
}

/** Calls memberships back: the text of the new status list, and how many are called back in it. Rejects with a `CannotDo`. */
export async function revokeMembers(json: ProgrammeJson, options: RevokeOptions): Promise<{ text: string; revoked: number }> {
  const { keys, members, status, undo = false, base, until, now = Date.now() } = options;
  const programme = programmeOf(json, base);
  if (until !== undefined) checkDay(until);
  const end = until === undefined ? undefined : startOf(programme, until, 1) - 1000;
  if (end !== undefined && end < now) throw new CannotDo('over', `“${until!}” is over: the list could not be used.`);
  if (programme.status === undefined)
    throw new CannotDo(
      'no-status',
      'The programme names no status list: write "status": "https://…/status.jwt", then sign the memberships anew.',
    );
  const known = [...(programme.keys ?? []), keys.publicKey];
  const list = status === undefined ? undefined : await readStatus(status, known, { now, timeZone: programme.timeZone });
  if (list === null)
    throw new CannotDo('bad-status', 'The status list cannot be read: it is broken, or not signed by a key of this programme.');
  const places = new Set(list?.places());
  for (const member of members) {
    const participant = programme.participants?.find(({ id }) => id === member);
    if (!participant)
      throw new CannotDo(
        'no-participant',
        `The programme has no participant called “${member}”. Call it back before you take it out of the file.`,
      );
    const index = readMembership(participant.membership)?.membership.index;
    if (index === undefined) throw new CannotDo('not-revocable', `“${member}” has no membership that can be called back: sign it first.`);
    if (undo) places.delete(index);
    else places.add(index);
  }
  const issuer = programme.organiser?.url ?? programme.hub;
  return { text: await signStatus({ id: programme.status, revoked: places, keys, issuer, until: end, now }), revoked: places.size };
}

export interface RotateOptions {
  /** Id of the participant. */
  participant: string;
  /** Its new public key; none only ends or takes out old ones. */
  key?: PublicKey;
  /** The day on which the old ones end and the new one begins; that day both are good. Default: today. */
  on?: string;
  /** The old ones go on: the new one is for a further till. */
  keep?: boolean;
  /** `kid` of a key that was stolen: it is taken out, and no stamp of it is good any more. */
  stolen?: string;
  now?: number;
}

/** Changes the keys of a participant. Throws a `CannotDo`. */
export function rotateKey(json: ProgrammeJson, { participant, key, on, keep, stolen, now = Date.now() }: RotateOptions): ProgrammeJson {
  const programme = programmeOf(json);
  const found = programme.participants?.find(({ id }) => id === participant);
  if (!found) throw new CannotDo('no-participant', `The programme has no participant called “${participant}”.`);
  const day = on ?? dayIn(programme, now);
  checkDay(day);
  if (stolen !== undefined && !found.keys?.some(({ kid }) => kid === stolen))
    throw new CannotDo('no-key', `“${participant}” has no key called “${stolen}”.`);
  if (key && found.keys?.some(({ kid }) => kid === key.kid))
    throw new CannotDo('known-key', `“${participant}” has a key called “${key.kid}” already.`);
  return changeParticipants(json, (one, id) => {
    if (id !== participant) return one;
    const rest = recordsOf(one.keys).filter(({ kid }) => kid !== stolen);
    const old = keep || !key ? rest : rest.map((each) => ({ ...each, ...(each.until === undefined && { until: day }) }));
    return { ...one, keys: [...old, ...(key ? [publicOnly(key, day)] : [])] };
  });
}

/** Gives the organiser a new key: all memberships are signed anew, and the old keys are taken out. Rejects with a `CannotDo`. */
export async function rotateOrganiser(json: ProgrammeJson, options: Omit<SignOptions, 'only'>): Promise<Signed & { statusText?: string }> {
  const { keys, base, status, now } = options;
  // the old keys go: a new one may have the name of an old one
  const signed = await signAll(json, json, options);
  const list = status === undefined ? undefined : (await revokeMembers(json, { keys, members: [], status, base, now })).text;
  return { ...signed, json: { ...signed.json, keys: [publicOnly(keys.publicKey)] }, statusText: list };
}

/** The public part of a key, as it may stand in the file. */
export function publicOnly({ kty, crv, x, y, kid, from, until }: PublicKey, first = from): PublicKey {
  return { kty, crv, x, y, kid, ...(first !== undefined && { from: first }), ...(until !== undefined && { until }) };
}

/** The programme with this key of the organiser. Throws a `CannotDo` where it has another one of that name. */
export function withOrganiserKey(json: ProgrammeJson, key: PublicKey): ProgrammeJson {
  const keys = recordsOf(json.keys);
  const known = keys.find(({ kid }) => kid === key.kid);
  if (!known) return { ...json, keys: [...keys, publicOnly(key)] };
  if (known.x !== key.x || known.y !== key.y) throw new CannotDo('known-key', `The programme has another key called “${key.kid}” already.`);
  return json;
}

const recordsOf = (list: unknown): Record<string, unknown>[] => (Array.isArray(list) ? list.map(record) : []);

/** The first of an id is the one that is read. */
function changeParticipants(
  json: ProgrammeJson,
  change: (one: Record<string, unknown>, id: string) => Record<string, unknown>,
): ProgrammeJson {
  if (!Array.isArray(json.participants)) return json;
  const seen = new Set<string>();
  const participants = (json.participants as unknown[]).map((one) => {
    const { id } = record(one);
    if (typeof id !== 'string' || seen.has(id.trim())) return one;
    seen.add(id.trim());
    return change(record(one), id.trim());
  });
  return { ...json, participants };
}

function checkDay(day: string): void {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !JSON.stringify(new Date(day)).includes(day))
    throw new CannotDo('no-day', `“${day}” is no day: write it as 2026-05-31.`);
}
