/** The format "new-thing": with `preview.ts`, whose fields it extends, the single source of its type, its reader, its JSON Schema and its reference. */
import { date, link, text, version } from '../../schema/leaves/index.js';
import { extend, list, object, required, type Infer } from '../../schema/shape.js';
import { newThingPreview } from './preview.js';

/** One entry of the list. */
export const newThingItem = object({
  /**
   * What it is.
   * @example {"en": "A long table", "nb": "Et langbord"}
   */
  title: required(text),
  /**
   * Where to read more.
   * @example "https://example.org/table"
   */
  url: link,
});

/** New thing */
export const newThing = extend(newThingPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * When this was last changed.
   * @example "2026-05-01"
   */
  updated: date,
  /** The list. */
  items: list(newThingItem),
});

export type NewThingItem = Infer<typeof newThingItem>;
/** A document of this kind as it is read. */
export type NewThing = Infer<typeof newThing>;
