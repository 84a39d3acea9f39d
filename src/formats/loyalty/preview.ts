/** What a badge shows of a loyalty programme before anything is checked. */
import { logoPreview } from '../common/preview.js';
import { file } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { identifier, language } from '../../schema/leaves/code.js';
import { date, dateLeaves } from '../../schema/leaves/date.js';
import { text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { limit, object, oneOf, required, type Infer } from '../../schema/shape.js';

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

/** What the first view needs, and the limits: a programme of which one cannot be read is not valid, and must not be shown. */
export const loyaltyPreview = object({
  /** Says that the file is a loyalty programme. */
  kind: required(oneOf('loyalty')),
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
  /** The logo. */
  logo: logoPreview,
  /** From when to when stamps are given and rewards are to be had. */
  valid: validity,
  /**
   * The list of memberships that were called back: a file beside this one. `bob-widgets loyalty revoke` writes it. An address that cannot be read
   * makes the programme not valid: no membership could be called back.
   * @example "west-pass-status.jwt"
   */
  status: limit(file),
});

export type Validity = Infer<typeof validity>;
export type LoyaltyPreview = Infer<typeof loyaltyPreview>;

export const previewLeaves = { ...basicLeaves, ...dateLeaves };

/**
 * Reads a programme as far as the first view of a badge needs it, without a word about what is wrong. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why.
 */
export const readLoyaltyPreview = (json: unknown, base?: string): LoyaltyPreview | null =>
  readPreview('loyalty', loyaltyPreview, previewLeaves, json, base);
