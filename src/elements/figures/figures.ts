import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { figures as texts } from '../../../locales/generated/figures.js';
import type { Figures } from '../../formats/figures/figures.js';
import { readFiguresPreview } from '../../formats/figures/preview.js';
import { chartStyles } from '../../kit/chart/chart.styles.js';
import { BobElement } from '../../kit/element/element.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import { jsonOrBytes } from '../../schema/load/json-or-bytes.js';
import { styles } from './figures.styles.js';
import { charts } from './first/charts.js';
import type { FiguresState, View } from './first/state.js';
import type { FiguresLater } from './later/controller.js';

/**
 * What a cluster has achieved: figures over years as charts, a year against the one before, where it was seen; and its annual report, to print or to save as PDF. From JSON or a table.
 *
 * @summary Figures over years, and an annual report.
 * @tag bob-figures
 * @attr {'charts'|'report'} view - The view to begin with; `charts` if unsaid. The visitor can change it.
 * @attr {number} year - The year of the comparison and of the report; the newest with figures if unsaid.
 * @attr {string} languages - Languages of the report, one after the other: `is en`. That of the page if unsaid.
 * @attr {string} visibility - Address of a table (or JSON file) with the log of visibility, where that is not in the file itself.
 * @attr {string} cluster - For the report: address of the file with the members.
 * @attr {string} events - For the report: address of the calendar (JSON, `.ics` or table).
 * @attr {string} board - For the report: address of the notice board (JSON or table).
 * @attr {string} book - For the report: address of the cluster’s Book of Business, for goals and vision.
 * @csspart figures - The whole of it.
 * @csspart name - The name.
 * @csspart figure - A figure: its chart, its source.
 * @csspart table - A table: the values of a chart, the comparison of two years.
 * @csspart entry - An entry of the log of visibility; `data-type` says of which kind.
 * @csspart filter - The filter of the log.
 * @csspart report - The annual report; `data-year` says of which year.
 * @cssprop [--bob-accent-ink=--bob-accent] - The colour of the charts.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobFigures extends BobElement<Figures, FiguresLater> {
  static override properties = {
    ...BobElement.properties,
    view: {},
    year: {},
    languages: {},
    visibility: {},
    cluster: {},
    events: {},
    board: {},
    book: {},
  };

  static override styles = [...BobElement.styles, chartStyles, styles];

  declare view: View | null | undefined;
  declare year: string | number | null | undefined;
  declare languages: string | null | undefined;
  declare visibility: string | null | undefined;
  declare cluster: string | null | undefined;
  declare events: string | null | undefined;
  declare board: string | null | undefined;
  declare book: string | null | undefined;

  /** Shared with the lazy half. */
  readonly #state: FiguresState = { view: undefined, year: undefined, type: '' };

  /**
   * The figures as a file's text: `csv`, a row for each and a column for each period. With `'visibility'`, the log, a row for each entry. Empty where there are none.
   */
  async export(format: 'csv' = 'csv', what: 'indicators' | 'visibility' = 'indicators'): Promise<string> {
    await this.updateComplete;
    return (format === 'csv' && this.later?.export(what)) || '';
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected readonly reserve = 'page';

  /** What a file is, it tells itself: JSON or a table. @ignore */
  readonly parse = jsonOrBytes;

  protected override preview(json: unknown, base: string): Figures | null {
    return this.#view === 'report' ? null : readFiguresPreview(json, base);
  }

  protected async loadLater(): Promise<LaterModule<Figures, FiguresLater>> {
    const { create } = await loadController();
    return { create: (core) => create(core, this.#state) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.#state.view = undefined;
    if (changed.has('year')) this.#state.year = undefined;
    const isNew = ['view', 'year', 'languages', 'cluster', 'events', 'board', 'book'].some((name) => changed.has(name));
    if (isNew && this.hasUpdated && this.document) this.present();
    if (changed.has('visibility') && this.hasUpdated && this.document) void this.reload();
  }

  protected override show(figures: Figures): TemplateResult {
    const { locale } = this;
    const later = this.document ? this.later : undefined;
    const view = this.#view;
    const { indicators = [] } = figures;
    return html`<section class="figures" part="figures" aria-labelledby="name">
      <h2 class="name" part="name" id="name">${locale.text(figures.name)}</h2>
      ${indicators.length || figures.visibility?.length ? html`<div class="bar">${later?.toolbar(view)}</div>` : nothing}
      ${view === 'report' ? later?.report() : html`${charts({ figures, locale, method: later?.method, table: later?.table })} ${later?.more()}`}
    </section>`;
  }

  get #view(): View {
    return this.#state.view ?? (this.view === 'report' ? 'report' : 'charts');
  }
}

const loadController = () => pinned(() => import('./later/controller.js'));
