/** The shapes of single values that a first glance at a document has no use for; those of `schema.ts` come with it. */
import type { Leaf } from './shape.js';
import type { Rich, Text } from './text.js';

/** The same in Markdown. */
export const rich = 'rich' as Leaf<Rich>;
/** Any finite number. */
export const number = 'number' as Leaf<number>;
/** A number that is not negative. */
export const amount = 'amount' as Leaf<number>;
/** A whole number that is not negative, to a million. */
export const count = 'count' as Leaf<number>;
/** The same, and not zero. */
export const positive = 'positive' as Leaf<number>;
/** A whole year. */
export const year = 'year' as Leaf<number>;
/** A year, or words with one in it: `"1990s"`, `"2024–2027"`. */
export const period = 'period' as Leaf<number | string>;
/** Degrees. */
export const latitude = 'latitude' as Leaf<number>;
export const longitude = 'longitude' as Leaf<number>;
/** Version of the format: 1. A newer one is read as far as it is known. */
export const version = 'version' as Leaf<1>;
/** true or false. */
export const flag = 'flag' as Leaf<boolean>;
export const email = 'email' as Leaf<string>;
/** `YYYY-MM-DD`. */
export const date = 'date' as Leaf<string>;
/** `MM-DD`, or `YYYY-MM-DD`. */
export const day = 'day' as Leaf<string>;
/** `HH:MM`, to `24:00`. */
export const time = 'time' as Leaf<string>;
/** `#rrggbb` or `#rgb`. */
export const color = 'color' as Leaf<string>;
/** ISO 3166-1, two capital letters. */
export const country = 'country' as Leaf<string>;
/** IANA, by its looks: `Atlantic/Reykjavik`. Engines differ in what they know. */
export const timeZone = 'timeZone' as Leaf<string>;
/** How much a thing matters: 1, 2 or 3. */
export const weight = 'weight' as Leaf<1 | 2 | 3>;
/** A number of people: whole, at least 1. */
export const staff = 'staff' as Leaf<number>;
/** ISO 8601, of whole years, months, weeks and days: `P1Y`, `P6M`. */
export const duration = 'duration' as Leaf<string>;
/** Texts by a key: `{"food": {"en": "Food"}}`. */
export const texts = 'texts' as Leaf<Readonly<Record<string, Text>>>;
/** Plain strings by a key. */
export const words = 'words' as Leaf<Readonly<Record<string, string>>>;
/** Who may see it. What cannot be read is for `staff`: a misspelt word must not make a thing public. */
export const audience = 'audience' as Leaf<'public' | 'partners' | 'staff'>;
/** A short name without spaces: letters of any script, digits, `-`, `_`, `.`. At most 60. */
export const identifier = 'identifier' as Leaf<string>;
/** A host name, in small letters; `*.` before it stands for those below. */
export const domain = 'domain' as Leaf<string>;
/** A coordinate of a point on P-256: 32 bytes in base64url. */
export const coordinate = 'coordinate' as Leaf<string>;
/** A JSON Web Token. */
export const token = 'token' as Leaf<string>;
/** The private part of a key, which must not stand in a published file: its being there is all that is read. */
export const secret = 'secret' as Leaf<true>;
