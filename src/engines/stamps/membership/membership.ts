/**
 * A membership: the organiser's signed word that a participant may show the badge on its sites, from when until when. A W3C Verifiable Credential
 * 2.0, secured as a JWT (VC-JOSE-COSE, `vc+jwt`), with its place in a Bitstring Status List.
 */
import { encodeName } from '../../../schema/fragment.js';
import { jsonOf, utf8 } from '../encoding/base64.js';
import { parseJws, signJws } from '../crypto/jws.js';
import type { KeyPair, Membership } from '../types.js';

/** What the header says of a credential. */
export const CREDENTIAL = 'vc+jwt';
export const CONTEXT = 'https://www.w3.org/ns/credentials/v2';
const TYPE = 'LoyaltyMembership';

export interface MembershipOptions {
  /** Id of the programme. */
  programme: string;
  /** Id of the participant. */
  participant: string;
  /** Domains on which the badge may stand; `*.` stands for those below. */
  domains: readonly string[];
  /** Keys of the organiser. */
  keys: KeyPair;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  /** When it is signed. Default: the clock. */
  now?: number;
  /** Address of the organiser, as the issuer. */
  issuer?: string;
  /** Address of the status list, and the place in it. */
  status?: string;
  index?: number;
}

/** Signs a membership. */
export function signMembership({ keys, ...options }: MembershipOptions): Promise<string> {
  const { programme, participant, domains, from, until, now = Date.now(), status, index } = options;
  const { issuer = `urn:bob:${encodeName(programme)}` } = options;
  const time = (at: number) => new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000', '');
  return signJws(
    utf8(
      JSON.stringify({
        '@context': [CONTEXT],
        type: ['VerifiableCredential', TYPE],
        issuer,
        validFrom: time(from),
        validUntil: time(until),
        credentialSubject: { programme, participant, domains },
        ...(status !== undefined &&
          index !== undefined && {
            credentialStatus: {
              id: `${status}#${index}`,
              type: 'BitstringStatusListEntry',
              statusPurpose: 'revocation',
              statusListIndex: String(index),
              statusListCredential: status,
            },
          }),
        iss: issuer,
        iat: Math.floor(now / 1000),
        nbf: Math.floor(from / 1000),
        exp: Math.floor(until / 1000),
      }),
    ),
    CREDENTIAL,
    keys,
  );
}

/** What a credential says; its signature is not checked. undefined where it is no membership. */
export function readMembership(token: unknown) {
  const jws = parseJws(token, CREDENTIAL, 8192);
  const said = jws && membershipOf(jsonOf(jws.payload));
  return said && { jws, membership: said };
}

function membershipOf(said: unknown): Membership | undefined {
  const { type, iat, nbf, exp, validFrom, validUntil, credentialSubject, credentialStatus } = record(said);
  const [first, last] = [timeOf(validFrom, nbf), timeOf(validUntil, exp)];
  const { programme, participant, domains } = record(credentialSubject);
  const good =
    Array.isArray(type) &&
    type.includes(TYPE) &&
    typeof iat === 'number' &&
    first !== undefined &&
    last !== undefined &&
    typeof programme === 'string' &&
    typeof participant === 'string' &&
    Array.isArray(domains) &&
    domains.every((domain) => typeof domain === 'string');
  if (!good) return undefined;
  const membership: Membership = {
    programme,
    participant,
    domains,
    signed: iat * 1000,
    // both the claims of a JWT and those of a credential are there: the narrower hold
    from: Math.max(...first),
    until: Math.min(...last),
  };
  if (credentialStatus === undefined) return membership;
  const { type: kind, statusPurpose, statusListIndex, statusListCredential } = record(credentialStatus);
  const index = typeof statusListIndex === 'string' && /^\d{1,9}$/.test(statusListIndex) ? Number(statusListIndex) : -1;
  // a way to call it back that we do not understand is no reason to take it for good
  if (kind !== 'BitstringStatusListEntry' || statusPurpose !== 'revocation' || index < 0 || typeof statusListCredential !== 'string')
    return undefined;
  return { ...membership, index, status: statusListCredential };
}

/**
 * A time that is said twice: as a credential does (a text) and as a JWT does (seconds). undefined where one of them cannot be read, or both are missing.
 */
export function timeOf(text: unknown, seconds: unknown): number[] | undefined {
  const times = [...(text === undefined ? [] : [typeof text === 'string' ? Date.parse(text) : NaN]), ...(seconds === undefined ? [] : [typeof seconds === 'number' ? seconds * 1000 : NaN])]; // prettier-ignore
  return times.length && times.every(Number.isFinite) ? times : undefined;
}

export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/**
 * Whether a domain of a membership stands for a host: it itself, with `www.` or without; `*.cafe.example` for any below `cafe.example`.
 *
 * @param host As `location.hostname` says it.
 */
export function domainFits(domain: string, host: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^www\./, '');
  if (!domain.startsWith('*.')) return plain(domain) !== '' && plain(domain) === plain(host);
  const below = domain.slice(1).toLowerCase();
  return below.length > 1 && host.toLowerCase().replace(/\.$/, '').endsWith(below);
}
