/** What `<bob-figures>` shows at first: the indicators as charts. */
import { indicator } from '../common/indicator.js';
import { link } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, language } from '../../schema/leaves/code.js';
import { numberLeaves } from '../../schema/leaves/number.js';
import { rich, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { extend, list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** A figure that is watched over time, with what stands behind it. */
export const figure = extend(indicator, {
  /**
   * The heading under which it stands, where there are several.
   * @example {"en": "Members", "is": "Félagar"}
   */
  group: text,
  /**
   * Where the figures come from.
   * @example {"en": "Members’ survey, each January"}
   */
  source: text,
  /**
   * Where they can be looked up.
   * @example "https://example.org/survey"
   */
  url: link,
  /**
   * How they are counted, in Markdown.
   * @example {"en": "Full-time jobs; seasonal ones by their months."}
   */
  method: rich,
});

/** What the first view needs. */
export const figuresPreview = object({
  /** Says that the file holds the figures of a cluster. */
  kind: required(oneOf('figures')),
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Whose figures they are.
   * @example {"en": "West Iceland Cluster", "is": "Klasi Vesturlands"}
   */
  name: required(text),
  /**
   * Its own colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /** The figures, in the order in which they are shown. */
  indicators: list(figure),
});

export type Figure = Infer<typeof figure>;
export type FiguresPreview = Infer<typeof figuresPreview>;

export const previewLeaves = { ...basicLeaves, ...numberLeaves };

/** Plain years that rise: all other periods are put in order, and told from plans and aims, by the whole reader. */
const isInOrder = ({ values = [] }: Figure): boolean =>
  values.every(({ period }, at) => /^[12]\d{3}$/.test(period) && (!at || period > values[at - 1]!.period));

/** Numbers in quotes, which the whole reader reads as people write them. */
function hasQuoted(json: unknown): boolean {
  try {
    const live = (_: string, one: unknown): unknown => (typeof one === 'bigint' ? 0 : one);
    return /"(?:value|target)":"/.test(JSON.stringify((json as { indicators?: unknown }).indicators, live));
  } catch {
    return true;
  }
}

/**
 * Reads figures as far as the first view needs them, and reports nothing. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why; and where it has to put something in order.
 */
export function readFiguresPreview(json: unknown, base?: string): FiguresPreview | null {
  if (hasQuoted(json)) return null;
  const preview = readPreview('figures', figuresPreview, previewLeaves, json, base);
  return preview?.indicators?.every(isInOrder) === false ? null : preview;
}
