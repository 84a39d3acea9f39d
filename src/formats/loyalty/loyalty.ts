/**
 * A joint loyalty programme: what visitors collect at the firms of a cluster, what they get for it, and the keys by which it is checked that a
 * stamp or a membership is real.
 *
 * The single source of the format, as `book.ts` is for the book; read by `loyaltyReader`.
 */
import { allLeaves } from '../../schema/all-leaves.js';
import type { Reading } from '../../schema/problem.js';
import { leaveOutUnusable } from './unusable.js';
import { readDocument } from '../../schema/read.js';
import { image, place, profile } from '../shapes.js';
import { file, language, limit, link, list, object, oneOf, required, string, text, type Infer } from '../../schema/shape.js';
import {
  color,
  coordinate,
  count,
  date,
  domain,
  email,
  flag,
  identifier,
  positive,
  rich,
  secret,
  timeZone,
  token,
  version,
} from '../../schema/values.js';

/** From which day to which. Both days are within it; a day begins and ends on the programme's clock. A day that cannot be read makes the programme not valid. */
export const validity = object({
  /**
   * First day, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  from: limit(date),
  /**
   * Last day, `YYYY-MM-DD`.
   * @example "2027-04-30"
   */
  to: limit(date),
});

/**
 * A public key: a JSON Web Key for ES256 (elliptic curve P-256), with the days between which it signs. The counter shows it, and
 * `bob-widgets loyalty keys` writes it.
 */
export const publicKey = object({
  /** Says that it is a key on an elliptic curve. */
  kty: required(oneOf('EC')),
  /** Says on which curve. */
  crv: required(oneOf('P-256')),
  /**
   * First coordinate: 32 bytes in base64url.
   * @example "Tbbv-7BVaMoMNM2xU6jZNCEOFcRo_DvEjXqoWNlSFSE"
   */
  x: required(coordinate),
  /**
   * Second coordinate: 32 bytes in base64url.
   * @example "zQ7TeJ_JHOGWO8ROp3LHkb50vGk01uXI3xVOA-cE0rg"
   */
  y: required(coordinate),
  /**
   * Short name of the key, by which a stamp says which key signed it. It differs from those of the same owner's other keys.
   * @example "k3Jx9QaT"
   */
  kid: required(identifier),
  /**
   * First day on which it signs.
   * @example "2026-05-01"
   */
  from: limit(date),
  /**
   * Last day on which it signs. What it signed before stays good. A key that was stolen is taken out of the file: then nothing that it signed is
   * good any more.
   * @example "2026-08-31"
   */
  until: limit(date),
  /**
   * What it is for; other tools write it.
   * @example "sig"
   */
  use: string,
  /**
   * Algorithm; other tools write it.
   * @example "ES256"
   */
  alg: string,
  /**
   * What is done with it; other tools write it.
   * @example ["verify"]
   */
  key_ops: list(string),
  /** The private part must never stand here: everybody can read this file. A key that has it is not used. */
  d: secret,
});

/** For what a visitor gets stamps. */
export const earnRule = object({
  /**
   * A short name that stays the same; stamps carry it.
   * @example "visit"
   */
  id: required(identifier),
  /**
   * What one does for it.
   * @example {"en": "Visit one of us", "is": "Heimsæktu eitt okkar"}
   */
  text,
  /**
   * How many stamps it gives.
   * @default 1
   * @example 2
   */
  stamps: count,
  /**
   * How often a visitor can get it at the same participant on one day; 0 is as often as one likes.
   * @default 1
   * @example 1
   */
  perDay: limit(count),
  /**
   * Ids of the participants that give it; all of them if unsaid.
   * @example ["mosabrekka"]
   */
  at: list(limit(string)),
  /**
   * First day on which it is given.
   * @example "2026-06-01"
   */
  from: limit(date),
  /**
   * Last day on which it is given. A rule that stamps were given for stays in the file: without it they are not good any more.
   * @example "2026-08-31"
   */
  until: limit(date),
});

/** A level that is reached with so many stamps collected, spent or not. */
export const tier = object({
  /**
   * A short name that stays the same.
   * @example "friend"
   */
  id: required(identifier),
  /**
   * Its name.
   * @example {"en": "Friend of the west", "is": "Vinur Vesturlands"}
   */
  name: required(text),
  /**
   * With how many stamps it begins.
   * @example 5
   */
  from: limit(count),
  /** What one has of it. */
  text,
});

/** What stamps are exchanged for. */
export const reward = object({
  /**
   * A short name that stays the same.
   * @example "coffee"
   */
  id: required(identifier),
  /**
   * Its name.
   * @example {"en": "Coffee and cake", "is": "Kaffi og kaka"}
   */
  name: required(text),
  /**
   * How many stamps it costs, 1 or more.
   * @default 1
   * @example 5
   */
  cost: limit(positive),
  /** More about it: what is in it, and what is not. */
  text,
  /**
   * Ids of the participants that give it; all of them if unsaid.
   * @example ["harbour-cafe"]
   */
  at: list(limit(string)),
  /**
   * First day on which it is given.
   * @example "2026-06-01"
   */
  from: limit(date),
  /**
   * Last day on which it is given.
   * @example "2026-09-15"
   */
  to: limit(date),
  /** A picture. */
  image,
});

/** A firm that takes part. */
export const participant = object({
  /**
   * A short name that stays the same: best the member's id in the cluster.
   * @example "harbour-cafe"
   */
  id: required(identifier),
  /**
   * Its name.
   * @example {"en": "Harbour Café", "is": "Hafnarkaffi"}
   */
  name: required(text),
  /**
   * One line that says what it is.
   * @example {"en": "Soup and cake on the quay"}
   */
  tagline: text,
  /**
   * The web site.
   * @example "https://cafe.example/"
   */
  url: link,
  /** The logo. */
  logo: image,
  /**
   * The domains on which it may show the badge; each holds for `www.` before it too, and `*.` stands for any domain below.
   * @example ["cafe.example"]
   */
  domains: list(domain),
  /** Where it is. */
  location: place,
  /**
   * First day of taking part.
   * @example "2026-05-01"
   */
  from: limit(date),
  /**
   * Last day of taking part. Stamps that it gave until then stay good; those of a participant that is taken out of the file do not.
   * @example "2026-12-31"
   */
  until: limit(date),
  /** The public keys of its counters: one for each phone or tablet that gives stamps, and those that gave them earlier. */
  keys: list(publicKey),
  /** The membership that the organiser signed; `bob-widgets loyalty sign` writes it. */
  membership: token,
});

/** Who runs the programme. */
export const organiser = object({
  /**
   * Its name.
   * @example {"en": "West Coast Cluster", "is": "Vesturklasinn"}
   */
  name: required(text),
  /**
   * The web site.
   * @example "https://west.example/"
   */
  url: link,
  /**
   * Mail address for questions.
   * @example "pass@west.example"
   */
  email,
});

/** Loyalty programme */
export const loyalty = object({
  /** Says that the file is a loyalty programme. */
  kind: required(oneOf('loyalty')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same; every stamp carries it, so that it is good in this programme only.
   * @example "west-pass"
   */
  id: required(identifier),
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Its name.
   * @example {"en": "West Pass", "is": "Vesturpassi"}
   */
  name: required(text),
  /**
   * One line that says what it is.
   * @example {"en": "One card for fourteen firms"}
   */
  tagline: text,
  /** What it is and how to take part, in Markdown. */
  description: rich,
  /** The logo. */
  logo: image,
  /** A large picture for the top. */
  cover: image,
  /**
   * The programme's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /** Who runs it. */
  organiser,
  /** From when to when stamps are given and rewards are to be had. */
  valid: validity,
  /**
   * The clock on which days begin and end, an IANA name.
   * @default "UTC"
   * @example "Atlantic/Reykjavik"
   */
  timeZone,
  /**
   * The page with the rules.
   * @example "https://west.example/pass/terms"
   */
  terms: link,
  /**
   * The page that says what becomes of visitors' data.
   * @example "https://west.example/pass/privacy"
   */
  privacy: link,
  /**
   * The programme's own page: there is the visitor's card, and there a badge can be checked. Stamps lead there.
   * @example "https://west.example/pass"
   */
  hub: link,
  /** Profiles on social networks. */
  social: list(profile),
  /** The organiser's public keys, by which memberships are checked. */
  keys: list(publicKey),
  /**
   * The list of memberships that were called back: a file beside this one. `bob-widgets loyalty revoke` writes it. An address that cannot be read
   * makes the programme not valid: no membership could be called back.
   * @example "west-pass-status.jwt"
   */
  status: limit(file),
  /**
   * Whether counters may also give stamps that are for no card: whoever scans the code first has the stamp, also from a photograph. Without it each
   * stamp is for the card that was shown.
   * @default false
   */
  unboundStamps: flag,
  /** For what one gets stamps. Without it: one stamp a day at each participant. */
  earn: list(earnRule),
  /** Levels, lowest first. */
  tiers: list(tier),
  /** What stamps are exchanged for. */
  rewards: list(reward),
  /** The firms that take part. */
  participants: list(participant),
});

export type Validity = Infer<typeof validity>;
export type PublicKey = Omit<Infer<typeof publicKey>, 'd'>;
export type EarnRule = Infer<typeof earnRule>;
export type Tier = Infer<typeof tier>;
export type Reward = Infer<typeof reward>;
export type Participant = Infer<typeof participant>;
export type Organiser = Infer<typeof organiser>;
/** A loyalty programme as it is read: ids are unlike, and no key in it has its private part. */
export type Loyalty = Infer<typeof loyalty>;

/** Reads a loyalty programme, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function loyaltyReader(json: unknown, base?: string): Reading<Loyalty> {
  const { document, findings } = readDocument('loyalty', loyalty, allLeaves, json, base);
  if (document) leaveOutUnusable(document, findings);
  const earn = document && (json as { earn?: unknown }).earn;
  // none that can be read is none: not the one stamp a day of a programme that names no rules
  if (document && !document.earn && Array.isArray(earn) && earn.length) document.earn = [];
  return { document, findings };
}
