/**
 * A password policy: what a site asks of its visitors' passwords, and what it only advises.
 *
 * The single source of the format. It has no preview: a password field stands without its policy. What the fields come to is in `settle.ts`.
 */
import { amount, language, string, text, version } from '../../schema/leaves/index.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** How passphrases are made. */
export const passphrase = object({
  /**
   * How many words, from 4 to 10; 0 leaves the maker out.
   * @default 5
   */
  words: amount,
});

/** Password policy */
export const passwordPolicy = object({
  /** Says that the file is a password policy. */
  kind: required(oneOf('password-policy')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Heading above the rules.
   * @example {"en": "A password for your West Pass", "is": "Lykilorð að Vesturpassanum"}
   */
  title: text,
  /**
   * A line below the rules.
   * @example {"en": "We never ask for your password by mail or telephone."}
   */
  note: text,
  /**
   * The least number of characters (Unicode code points, after NFKC), from 1 to 128.
   * @default 12
   */
  minLength: amount,
  /**
   * From how many characters on the length is called good.
   * @default 14
   */
  goodLength: amount,
  /**
   * The most characters that the server takes, if it has a limit. NIST SP 800-63B asks for at least 64: a lower one is kept, and reported.
   * @example 128
   */
  maxLength: amount,
  /**
   * The most bytes in UTF-8 that the server takes, if it counts them: 72 for bcrypt. A letter such as æ or š has two, an emoji four.
   * @example 72
   */
  maxBytes: amount,
  /**
   * How many kinds of characters there should be, of small letters, capitals, digits and signs; 0 leaves the rule out. Unsaid
   * it is advice.
   * @default 4
   */
  classes: amount,
  /**
   * The least strength, from 0 (not asked) to 4; 3 means that more than a hundred million guesses are needed.
   * @default 3
   */
  minScore: amount,
  /**
   * What may not be in a password: names of the firm, its products, its people.
   * @example ["Mosabrekka", "Harbour Café"]
   */
  forbid: list(string),
  /**
   * Rules that are only advice: a password that breaks them is taken all the same. The others are required, but for
   * `memorable`, which only the visitor can judge.
   * @example ["classes", "different"]
   */
  advise: list(oneOf('length|classes|words|different|memorable')),
  /** The passphrase maker. */
  passphrase,
});

/** A password policy as it is read. */
export type PasswordPolicy = Infer<typeof passwordPolicy>;
