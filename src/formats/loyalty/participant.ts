/** The firms that take part in a loyalty programme, and the public keys of their counters. */
import { logo } from '../common/image.js';
import { place } from '../common/place.js';
import { coordinate, date, domain, identifier, link, secret, string, text, token } from '../../schema/leaves/index.js';
import { limit, list, object, oneOf, required, type Infer } from '../../schema/shape.js';

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
   * The website.
   * @example "https://cafe.example/"
   */
  url: link,
  /** The logo. */
  logo,
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

export type PublicKey = Omit<Infer<typeof publicKey>, 'd'>;
export type Participant = Infer<typeof participant>;
