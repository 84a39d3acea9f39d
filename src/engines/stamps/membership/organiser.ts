/**
 * What the organiser does to the programme's file: signs memberships, calls them back, changes keys. The file is taken as it is and given back with
 * nothing else changed: fields that we do not know stay.
 */
import { explain } from '../../../schema/explain/explain.js';
import type { Loyalty, Participant, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { dayIn, startOf, within } from '../calendar.js';
import { readMembership, record, signMembership } from './membership.js';
import { listAddressOf, readList } from './list.js';
import { CannotDo } from './obstacle.js';
import { PLACES, signStatus } from './status.js';
import type { KeyPair } from '../types.js';

/** A programme's file, parsed: not read, so that it can be written again. */
export type ProgrammeJson = Record<string, unknown>;

export { CannotDo, type About, type Obstacle } from './obstacle.js';
export { statusName } from './list.js';

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
  /** Those whose time in the programme is over. */
  over: readonly string[];
  /** Whether they can be called back: the programme names a status list. */
  revocable: boolean;
}

/** Signs memberships, and writes them into the programme. Rejects with a `CannotDo`. */
export async function signMembers(json: ProgrammeJson, options: SignOptions): Promise<Signed> {
  const { keys, base, now = Date.now() } = options;
  const programme = programmeOf(json, base);
  const { to } = programme.valid ?? {};
  if (to !== undefined && to < dayIn(programme, now))
    throw new CannotDo(
      'programme-over',
      `The programme ended on ${to}, so no membership would be valid. Write a later day in "valid": { "to": … }, then sign again.`,
      { day: to },
    );
  checkKey(programme, keys, now);
  const made = await signAll(json, withOrganiserKey(json, keys.publicKey), options);
  const { over, signed } = made;
  if (over.length && (options.only || !signed.length)) throw firmsOver(programme, over);
  return made;
}

/** Throws a `CannotDo` where badges would not accept what this key signs today. */
function checkKey(programme: Loyalty, { publicKey }: KeyPair, now: number): void {
  const { kid, x } = publicKey;
  const { from, until } = programme.keys?.find((one) => one.kid === kid && one.x === x) ?? publicKey;
  const today = dayIn(programme, now);
  if (until !== undefined && until < today)
    throw new CannotDo(
      'key-over',
      `Your key “${kid}” ended on ${until}: badges do not accept what it signs today. Create a new key, and put it in the place of this one: rotate --organiser.`,
      { key: kid, day: until },
    );
  if (from !== undefined && from > today)
    throw new CannotDo('key-early', `Your key “${kid}” begins on ${from}: badges do not accept what it signs before. Sign on that day.`, {
      key: kid,
      day: from,
    });
}

function firmsOver({ participants = [] }: Loyalty, over: readonly string[]): CannotDo {
  const ends = over.map((id) => [id, participants.find((one) => one.id === id)!.until!] as const);
  return new CannotDo(
    'firm-over',
    `${ends.map(([id, day]) => `“${id}” takes part until ${day} only`).join(', ')}, so its membership would not be valid. Write a later day in its "until", or take that out, then sign again.`,
    { firms: over, day: ends[0]![1] },
  );
}

/** @param into the file that they are written into */
async function signAll(json: ProgrammeJson, into: ProgrammeJson, options: SignOptions): Promise<Signed> {
  const { keys, only, until, base, status, now = Date.now() } = options;
  const programme = programmeOf(json, base);
  const address = listAddressOf(programme);
  const all = programme.participants ?? [];
  const stranger = only?.find((id) => !all.some((one) => one.id === id));
  if (stranger !== undefined) throw new CannotDo('no-participant', `The programme has no participant called “${stranger}”.`);
  if (until !== undefined) {
    checkDay(until);
    if (startOf(programme, until, 1) - 1000 < now) throw new CannotDo('over', `“${until}” is over: no membership would be valid.`);
  }
  const revoked = new Set(
    (await readList(status, [...(programme.keys ?? []), keys.publicKey], { now, timeZone: programme.timeZone }))?.places(),
  );
  const used = new Set(all.flatMap(({ membership }) => readMembership(membership)?.membership.index ?? []));
  const named = all.filter(({ id }) => !only || only.includes(id));
  const isOver = (day?: string): boolean => !within(dayIn(programme, now), undefined, day);
  const over = named.filter((one) => isOver(one.until) || isOver(programme.valid?.to));
  const chosen = named.filter((one) => !over.includes(one));
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
    const place = address === undefined ? {} : { status: address, index };
    const times = { from: startOf(programme, from), until: startOf(programme, last, 1) - 1000, now };
    const issuer = programme.organiser?.url ?? programme.hub;
    memberships.set(id, await signMembership({ programme: programme.id, participant: id, domains, keys, issuer, ...times, ...place }));
  }
  const signed = changeParticipants(into, (one, id) => {
    const membership = memberships.get(id);
    return membership === undefined ? one : { ...one, membership };
  });
  const skipped = chosen.map(({ id }) => id).filter((id) => !memberships.has(id));
  return { json: signed, signed: [...memberships.keys()], skipped, over: over.map(({ id }) => id), revocable: address !== undefined };
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
  /** The list as it is, also where its end is over; none where this is the first: ask, since it makes good whoever was called back on another one. */
  status?: string;
  /** Take it back. */
  undo?: boolean;
  /** Further places of the list: whether each is called back. */
  places?: ReadonlyMap<number, boolean>;
  base?: string;
  /** Last day on which the list may be used, `YYYY-MM-DD`: then a new one must be there, so that nobody can show an old one for ever. Default: no end. */
  until?: string;
  now?: number;
}

export interface Revoked {
  /** The new status list. */
  text: string;
  /** How many are called back in it. */
  revoked: number;
  /** The places of those who were named. */
  places: readonly number[];
}

/** Calls memberships back. Rejects with a `CannotDo`. */
export async function revokeMembers(json: ProgrammeJson, options: RevokeOptions): Promise<Revoked> {
  const { keys, members, status, undo = false, places: more = [], base, until, now = Date.now() } = options;
  const programme = programmeOf(json, base);
  if (until !== undefined) checkDay(until);
  const end = until === undefined ? undefined : startOf(programme, until, 1) - 1000;
  if (end !== undefined && end < now) throw new CannotDo('over', `“${until!}” is over: the list could not be used.`);
  const address = listAddressOf(programme);
  if (address === undefined)
    throw new CannotDo(
      'no-status',
      'The programme names no status list: write "status": "https://…/status.jwt", then sign the memberships anew.',
    );
  checkKey(programme, keys, now);
  const known = [...(programme.keys ?? []), keys.publicKey];
  const list = status === undefined ? undefined : await readList(status, known, { now, timeZone: programme.timeZone });
  if (list === null)
    throw new CannotDo('bad-status', 'The status list cannot be read: it is broken, or not signed by a key of this programme.');
  const places = new Set(list?.places());
  const set = (index: number, isRevoked: boolean): unknown => (isRevoked ? places.add(index) : places.delete(index));
  for (const [index, isRevoked] of more) set(index, isRevoked);
  const named: number[] = [];
  for (const member of members) {
    const participant = programme.participants?.find(({ id }) => id === member);
    if (!participant)
      throw new CannotDo(
        'no-participant',
        `The programme has no participant called “${member}”. Call it back before you take it out of the file.`,
      );
    const index = readMembership(participant.membership)?.membership.index;
    if (index === undefined) throw new CannotDo('not-revocable', `“${member}” has no membership that can be called back: sign it first.`);
    set(index, !undo);
    named.push(index);
  }
  const issuer = programme.organiser?.url ?? programme.hub;
  const text = await signStatus({ id: address, revoked: places, keys, issuer, until: end, now });
  return { text, revoked: places.size, places: named };
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
  if (key) checkNewKey(programme, found, key);
  return changeParticipants(json, (one, id) => {
    if (id !== participant) return one;
    const rest = recordsOf(one.keys).filter(({ kid }) => kid !== stolen);
    const old = keep || !key ? rest : rest.map((each) => ({ ...each, ...(each.until === undefined && { until: day }) }));
    return { ...one, keys: [...old, ...(key ? [publicOnly(key, day)] : [])] };
  });
}

/** Throws a `CannotDo` where the key cannot be one more of this participant. */
function checkNewKey({ keys: own = [], participants = [] }: Loyalty, { id, keys = [] }: Participant, key: PublicKey): void {
  const { kid } = key;
  const same = (one: PublicKey): boolean => one.x === key.x && one.y === key.y;
  if (keys.some(same)) throw new CannotDo('same-key', `“${id}” has this key already, as “${keys.find(same)!.kid}”. There is nothing to do.`, { key: kid, firms: [id] }); // prettier-ignore
  if (own.some(same)) throw new CannotDo('own-key', 'This is the organiser’s own key. Give the one that the counter shows.', { key: kid });
  const other = participants.find((one) => one.keys?.some(same));
  if (other) throw new CannotDo('others-key', `“${other.id}” has this key already. Each counter needs its own: create one there.`, { key: kid, firms: [other.id] }); // prettier-ignore
  if (keys.some((one) => one.kid === kid))
    throw new CannotDo(
      'known-key',
      `“${id}” has another key called “${kid}” already, and stamps name their key. Create a new key at the counter, which gets a name of its own, and use that. If the old one was stolen, remove it first: --stolen ${kid}.`,
      { key: kid, firms: [id] },
    );
}

export interface RotateOrganiserOptions extends Omit<SignOptions, 'only'> {
  /** There is no list yet: this writes the first. */
  first?: boolean;
  /** Last day of the list. Default: as it was. */
  listUntil?: string;
}

/** Gives the organiser a new key: all memberships are signed anew, and the old keys are taken out. Rejects with a `CannotDo`. */
export async function rotateOrganiser(json: ProgrammeJson, options: RotateOrganiserOptions): Promise<Signed & { statusText?: string }> {
  const { keys, base, status, first, now } = options;
  // the old keys go: a new one may have the name of an old one
  const signed = await signAll(json, json, options);
  const until = options.listUntil ?? (await endOfList(programmeOf(json, base), options));
  const list =
    status === undefined && !first ? undefined : (await revokeMembers(json, { keys, members: [], status, base, until, now })).text;
  return { ...signed, json: { ...signed.json, keys: [publicOnly(keys.publicKey)] }, statusText: list };
}

/** The last day of a list that goes on. */
async function endOfList(programme: Loyalty, { keys, status, now }: SignOptions): Promise<string | undefined> {
  const list = await readList(status, [...(programme.keys ?? []), keys.publicKey], { now, timeZone: programme.timeZone });
  return list?.until === undefined || list.until < (now ?? Date.now()) ? undefined : dayIn(programme, list.until);
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
  if (known.x !== key.x || known.y !== key.y)
    throw new CannotDo(
      'known-key',
      `The programme has another key called “${key.kid}” already, and signatures name their key. Create a key with another name (--kid), or put this one in the place of the old one: rotate --organiser.`,
      { key: key.kid },
    );
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
