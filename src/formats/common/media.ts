/** Pictures, films and documents. */
import { file } from '../../schema/leaves/address.js';
import { language } from '../../schema/leaves/code.js';
import { amount } from '../../schema/leaves/number.js';
import { string, text } from '../../schema/leaves/text.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';
import { image } from './image.js';

/** Subtitles of a film. */
export const captions = object({
  /**
   * Address of a WebVTT file.
   * @example "film/tour.is.vtt"
   */
  src: required(file),
  /**
   * Their language, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Their name in the player's menu.
   * @example "Íslenska"
   */
  label: string,
});

/** A picture, a film or a document. */
export const medium = object({
  /**
   * What it is.
   * @example "video"
   */
  type: required(oneOf('image|video|document')),
  /**
   * Address of the file; relative ones start at the JSON file.
   * @example "film/tour.mp4"
   */
  src: file,
  /**
   * Page of a film on YouTube or Vimeo, in place of `src`. Nothing is asked of that site before the visitor clicks.
   * @example "https://vimeo.com/76979871"
   */
  embed: file,
  /**
   * What it shows, for those who do not see it.
   * @example {"en": "The boat between icebergs"}
   */
  alt: text,
  /**
   * Its name.
   * @example {"en": "Price list 2026", "is": "Verðskrá 2026"}
   */
  title: text,
  /** A line below it. */
  caption: text,
  /**
   * Width in pixels.
   * @example 1920
   */
  width: amount,
  /**
   * Height in pixels.
   * @example 1080
   */
  height: amount,
  /** The picture of a film that has not started. */
  poster: image,
  /**
   * Size of the file in bytes, shown beside a document.
   * @example 482133
   */
  bytes: amount,
  /**
   * Format of a document, shown beside it.
   * @example "PDF"
   */
  format: string,
  /** Subtitles of a film. */
  captions: list(captions),
});

export type Captions = Infer<typeof captions>;
export type Medium = Infer<typeof medium>;
