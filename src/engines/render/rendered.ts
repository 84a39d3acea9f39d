/** What is asked of a rendering, and what comes of it. */
import type { Html } from './html.js';

export interface Viewing {
  /** The element's attribute `view`. */
  readonly view?: string | undefined;
  /** The card's attribute `sections`. */
  readonly sections?: string | undefined;
  /** The badge's attribute `member`. */
  readonly member?: string | undefined;
  /** Address of the page that shows it. */
  readonly url?: string | undefined;
}

export interface Rendered {
  readonly body: Html;
  /** schema.org, where there is something to say. */
  readonly node?: object | undefined;
  /** How many records were left out, since a page takes only so many. */
  readonly left?: number;
}
