/** What the views of figures are drawn with. Types only. */
import type { Figure, FiguresPreview } from '../../../formats/figures/preview.js';
import type { ChartOptions } from '../../../kit/chart/chart.js';
import type { Locale } from '../../../kit/element/locale.js';

export type View = 'charts' | 'report';

/** Shared by the class and its lazy half. */
export interface FiguresState {
  /** The view that the visitor has chosen. */
  view: View | undefined;
  /** The year that the visitor has chosen. */
  year: number | undefined;
  /** The kind of visibility that is shown; all where it is empty. */
  type: string;
}

export interface RenderContext {
  readonly figures: FiguresPreview;
  readonly locale: Locale;
  /** What the lazy half draws of how a figure is counted. */
  readonly method?: ((figure: Figure) => unknown) | undefined;
  /** What it draws of all values of a figure. */
  readonly table?: ChartOptions['table'] | undefined;
}
