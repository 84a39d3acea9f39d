/** What `<bob-board>` shows at first: what is needed and offered, by whom, and until when. With all limits, so that it never says more than the whole. */
import { imagePreview, placePreview } from '../common/preview.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, identifier, language } from '../../schema/leaves/code.js';
import { date, dateLeaves } from '../../schema/leaves/date.js';
import { string, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { limit, list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** A notice, as far as the list tells it. */
export const noticePreview = object({
  /**
   * A short name that stays the same, for links. Unsaid it is made of the title.
   * @example "boat-friday"
   */
  id: string,
  /**
   * What it says in a few words.
   * @example {"en": "A boat for twelve on Friday", "is": "Bátur fyrir tólf á föstudag"}
   */
  title: required(text),
  /**
   * Whether something is needed or offered.
   * @example "need"
   */
  kind: required(oneOf('need|offer')),
  /**
   * What it is about: goods, a service, material that is left over, a place, transport, people, a joint project, money.
   * @default "other"
   * @example "transport"
   */
  about: oneOf('goods|service|material|place|transport|people|project|money|other'),
  /**
   * The member that gives the notice: its id in the directory.
   * @example "breidafjordur-boats"
   */
  member: string,
  /**
   * Who gives the notice, in words.
   * @example {"en": "Breiðafjörður Boats"}
   */
  by: text,
  /**
   * The first day on which it holds. A notice is shown before, too.
   * @example "2026-12-01"
   */
  from: limit(date),
  /**
   * The last day on which it holds: on the next one it is shown no more. Without one it stays until it is done.
   * @example "2026-12-04"
   */
  to: limit(date),
  /**
   * How much, in words.
   * @example {"en": "400 kg a week", "is": "400 kg á viku"}
   */
  amount: text,
  /** Where. */
  location: placePreview,
  /**
   * Further words to find it by.
   * @example ["boat", "group"]
   */
  tags: list(string),
  /** A picture. */
  image: imagePreview,
});

/** What the first view needs. */
export const boardPreview = object({
  /** Says that the file is a notice board. */
  kind: required(oneOf('board')),
  /**
   * A short name that stays the same. Feeds know the notices by it.
   * @example "west-iceland"
   */
  id: identifier,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Name of the board.
   * @example {"en": "Needs and offers in West Iceland", "is": "Þarfir og framboð á Vesturlandi"}
   */
  name: required(text),
  /**
   * Its own colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /** The notices, in any order. */
  notices: list(noticePreview),
});

export type BoardPreview = Infer<typeof boardPreview>;
type NoticePreview = Infer<typeof noticePreview>;

export const previewLeaves = { ...basicLeaves, ...dateLeaves };

/** Whether the last day is before the first. */
export const isReversed = ({ from, to }: Pick<NoticePreview, 'from' | 'to'>): boolean => !!from && !!to && to < from;

/** Whether it stands among those that can be answered: what is said to be done, however it is said, does not. */
const isOpen = (notice: unknown): boolean => [undefined, null, false].includes((notice as { done?: undefined } | null)?.done);

/**
 * Reads the open notices of a board as far as the first view needs them, and reports nothing. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why; and where it leaves notices out, gives ids, or reads days that people wrote.
 */
export function readBoardPreview(json: unknown, base?: string): BoardPreview | null {
  try {
    const { notices: all = [] } = json as { notices?: unknown };
    const raw = Array.isArray(all) ? all.filter(isOpen) : undefined;
    const preview = raw && readPreview('board', boardPreview, previewLeaves, { ...(json as object), notices: raw }, base);
    const notices = preview?.notices ?? [];
    const ids = new Set(notices.map(({ id }) => id));
    if (preview && raw.length === notices.length && ids.size === raw.length && !ids.has(undefined) && !notices.some(isReversed))
      return preview;
  } catch {
    // a live object with getters or proxies: the whole reader says that it is no document
  }
  return null;
}
