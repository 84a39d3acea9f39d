/**
 * A notice board: what is needed and offered in a cluster, with a date: goods, services, material, places, transport, people, projects, money.
 *
 * With `preview.ts` the single source of the format. The same may come as a table: `engines/board/` makes such a document of it.
 */
import { contactPreview } from '../common/preview.js';
import { image } from '../common/image.js';
import { place } from '../common/place.js';
import { date, flag, link, rich, text, version } from '../../schema/leaves/index.js';
import { extend, list, oneOf, type Infer } from '../../schema/shape.js';
import { boardPreview, noticePreview } from './preview.js';

/** A notice. */
export const notice = extend(noticePreview, {
  /**
   * What it is about, in Markdown.
   * @example {"en": "From Stykkishólmur to Flatey and back, **twelve people**."}
   */
  text: rich,
  /** Whom to reply to. Unsaid it is the member, where the page names the directory's file, else the contact of the board. */
  contact: contactPreview,
  /**
   * What it costs, in words.
   * @example {"en": "Free, if you fetch it", "is": "Ókeypis ef sótt er"}
   */
  price: text,
  /**
   * Of what comes again each year: when in the year, in words.
   * @example {"en": "August and September", "is": "Ágúst og september"}
   */
  season: text,
  /** Where. */
  location: place,
  /** A picture. */
  image,
  /**
   * Where to read more.
   * @example "https://example.org/boat"
   */
  url: link,
  /**
   * Whether it was answered, so that nobody need reply any more.
   * @default false
   */
  done: flag,
});

/** Notice board */
export const board = extend(boardPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-11-20"
   */
  updated: date,
  /**
   * How replies are best made: that way stands first.
   * @default "mail"
   * @example "phone"
   */
  reply: oneOf('mail|phone|message'),
  /** Who takes replies to notices that name nobody. */
  contact: contactPreview,
  /** The notices, in any order. */
  notices: list(notice),
});

/** A notice as it is read: it always has an id, unlike any other on its board. */
export type Notice = Infer<typeof notice> & { id: string };
/** A board as it is read. */
export type Board = Omit<Infer<typeof board>, 'notices'> & { notices?: Notice[] };
