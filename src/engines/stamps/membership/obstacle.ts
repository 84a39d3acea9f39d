/** Why an organiser cannot do something, in plain words: the command prints them. */
export type Obstacle =
  | 'no-programme'
  | 'no-participant'
  | 'no-status'
  /** The address of the status list names no file. */
  | 'no-file-name'
  | 'bad-status'
  | 'not-revocable'
  | 'no-day'
  /** A day that was asked for is over. */
  | 'over'
  | 'programme-over'
  /** The time of the firm in the programme is over. */
  | 'firm-over'
  /** The organiser's key does not sign any more. */
  | 'key-over'
  /** It does not sign yet. */
  | 'key-early'
  | 'no-key'
  /** There is another key of that name. */
  | 'known-key'
  /** There is that very key. */
  | 'same-key'
  /** A counter's key that another firm has, or the organiser. */
  | 'others-key'
  | 'own-key';

/** What it is about, for those who have words of their own. */
export interface About {
  /** A key, by its `kid`. */
  readonly key?: string;
  /** Participants, by their ids. */
  readonly firms?: readonly string[];
  readonly day?: string;
}

/** What is asked for cannot be done; the message says why and what to do, and `code` for those who have their own words. */
export class CannotDo extends Error {
  override name = 'CannotDo';
  constructor(
    readonly code: Obstacle,
    message: string,
    readonly about: About = {},
  ) {
    super(message);
  }
}
