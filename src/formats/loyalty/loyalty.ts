/**
 * A joint loyalty programme: what visitors collect at the firms of a cluster, what they get for it, and the keys by which it is checked that a
 * stamp or a membership is real.
 *
 * With `preview.ts` and `participant.ts` the single source of the format.
 */
import { image, logo } from '../common/image.js';
import { profile } from '../common/people.js';
import {
  color,
  count,
  date,
  email,
  flag,
  identifier,
  link,
  positive,
  rich,
  string,
  text,
  timeZone,
  version,
} from '../../schema/leaves/index.js';
import { extend, limit, list, object, required, type Infer } from '../../schema/shape.js';
import { participant, publicKey } from './participant.js';
import { loyaltyPreview } from './preview.js';

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

/** Who runs the programme. */
export const organiser = object({
  /**
   * Its name.
   * @example {"en": "West Coast Cluster", "is": "Vesturklasinn"}
   */
  name: required(text),
  /**
   * The website.
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
export const loyalty = extend(loyaltyPreview, {
  /** The logo. */
  logo,
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * One line that says what it is.
   * @example {"en": "One card for fourteen firms"}
   */
  tagline: text,
  /** What it is and how to take part, in Markdown. */
  description: rich,
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

export type EarnRule = Infer<typeof earnRule>;
export type Tier = Infer<typeof tier>;
export type Reward = Infer<typeof reward>;
export type Organiser = Infer<typeof organiser>;
/** A loyalty programme as it is read: ids are unlike, and no key in it has its private part. */
export type Loyalty = Infer<typeof loyalty>;
export type { Participant, PublicKey } from './participant.js';
export type { Validity } from './preview.js';
