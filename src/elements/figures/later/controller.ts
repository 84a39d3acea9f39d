/** The lazy half: reads the whole document, whatever file it comes in, and draws what stands below the charts. The annual report comes when it is asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { figuresMore } from '../../../../locales/generated/figuresMore.js';
import { figuresCsv, visibilityCsv } from '../../../engines/figures/csv.js';
import { newestYear, yearsOf } from '../../../engines/figures/years.js';
import type { Appearance, Figures } from '../../../formats/figures/figures.js';
import type { Figure } from '../../../formats/figures/preview.js';
import { figuresReader, newestFirst } from '../../../formats/figures/read.js';
import type { TableContent } from '../../../kit/chart/chart.js';
import { chartTable } from '../../../kit/chart/table.js';
import { chartTableStyles } from '../../../kit/chart/table.styles.js';
import { printing } from '../../../kit/controllers/print.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatNumber } from '../../../kit/intl/number.js';
import { pinned } from '../../../kit/pinned.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import { prose, type Prose } from '../../../kit/text/prose.js';
import { msg, str } from '../../../schema/messages.js';
import { LoadError } from '../../../schema/load/load.js';
import type { Finding, Reading } from '../../../schema/problem.js';
import type { FiguresState, View } from '../first/state.js';
import { comparison } from './comparison.js';
import type { FiguresElement } from './element.js';
import { footer } from './footer.js';
import { laterStyles } from './later.styles.js';
import { log } from './log.js';
import type { Report } from './report/report.js';
import { toolbar } from './toolbar.js';

/** A table of more values shows so many at first. */
const ROWS = 50;

/** Whether a rich text of the figures has markup. */
const isMarkedUp = ({ text, indicators = [], years = [] }: Figures): boolean =>
  [text, ...indicators.map(({ method }) => method), ...years.flatMap((one) => [one.text, one.outlook])].some((one) =>
    hasMarkup({ text: one }),
  );

const none = (): TemplateResult => html`<p class="none">${msg('There are no figures yet.', { id: 'figuresMore.none' })}</p>`;

export class FiguresLater implements Later<Figures> {
  readonly texts: Bundle = figuresMore;
  #rich: Prose['rich'];
  #report: Report | undefined;
  #onPaper = false;
  /** The values of the long tables of which all rows are shown. */
  readonly #whole = new WeakSet<readonly unknown[]>();
  readonly #print: { start(): Promise<void> };

  constructor(
    private readonly host: Host<Figures, FiguresElement>,
    private readonly state: FiguresState,
  ) {
    adoptStyles(host.root, chartTableStyles, laterStyles);
    this.#print = printing(host, { changed: (on) => this.#turnToPaper(on) });
  }

  async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Figures>> {
    const { document, findings } = await this.#readFile(json, base);
    const address = this.host.element.visibility?.trim();
    if (!document || !address) return { document, findings };
    const more = await this.#log(address, signal);
    if (more.log.length) document.visibility = newestFirst([...(document.visibility ?? []), ...more.log]);
    return { document, findings: [...findings, ...more.findings] };
  }

  /** Any file that holds figures: JSON, or the bytes of a table. */
  async #readFile(json: unknown, base: string): Promise<Reading<Figures>> {
    if (!(json instanceof Uint8Array || typeof json === 'string')) return figuresReader(json, base);
    const { figuresFrom } = await pinned(() => import('./report/report.js'));
    const table = figuresFrom(json, base);
    if (!table.json) return { document: null, findings: table.findings };
    const { document, findings } = figuresReader(table.json, base);
    return { document, findings: [...table.findings, ...findings.map(table.placed)] };
  }

  /** The log of visibility from a file of its own. Without it the rest is shown. */
  async #log(address: string, signal: AbortSignal): Promise<{ log: readonly Appearance[]; findings: readonly Finding[] }> {
    try {
      const { fetchFile } = await pinned(() => import('./report/report.js'));
      const loaded = await fetchFile(address, this.host.element, signal);
      const { document: read, findings } = await this.#readFile(loaded.json, loaded.url);
      return { log: read?.visibility ?? [], findings };
    } catch (error) {
      if (signal.aborted) throw error;
      return { log: [], findings: [error instanceof LoadError ? error.finding : { code: 'bad-url', path: '', url: address }] };
    }
  }

  prepare(figures: Figures): Promise<unknown> | undefined {
    const coming: Promise<unknown>[] = [];
    if (!this.#rich && isMarkedUp(figures))
      coming.push(pinned(() => import('../../../kit/text/rich.js')).then(({ rich }) => void (this.#rich = rich)));
    if (this.#view === 'report') coming.push(this.#prepareReport(figures));
    return coming.length ? Promise.allSettled(coming) : undefined;
  }

  async #prepareReport(figures: Figures): Promise<void> {
    const { host } = this;
    if (!this.#report) {
      const { Report } = await pinned(() => import('./report/report.js'));
      this.#report ??= new Report(host);
    }
    await this.#report.prepare(figures);
  }

  get #view(): View {
    return this.state.view ?? (this.host.element.view === 'report' ? 'report' : 'charts');
  }

  /** The chosen year, where there is such a one. */
  #year(figures: Figures): number | undefined {
    const wanted = this.state.year ?? Number(this.host.element.year ?? NaN);
    return yearsOf(figures).includes(wanted) ? wanted : newestYear(figures);
  }

  readonly #choose = (year: number): void => {
    this.state.year = year;
    this.host.update();
  };

  toolbar(view: View): unknown {
    const { host } = this;
    const figures = host.document!;
    return toolbar(view, {
      years: yearsOf(figures),
      year: this.#year(figures),
      choose: this.#choose,
      show: (chosen) => {
        this.state.view = chosen;
        host.present();
      },
      print: () => void this.#print.start(),
    });
  }

  /** How a figure is counted. */
  readonly method = (figure: Figure): unknown => prose(figure.method, { locale: this.host.locale, rich: this.#rich });

  /** All values of a figure; of very many the first ones, until all are asked for. On paper all of them. */
  readonly table = (content: TableContent): unknown => {
    const { values } = content;
    if (this.#onPaper || values.length <= ROWS || this.#whole.has(values)) return chartTable(content, 'table');
    const showAll = ({ currentTarget }: Event): void => {
      this.#whole.add(values);
      this.host.update();
      // The button goes: who pressed it is at the head of the table.
      (currentTarget as Element).closest('details')?.querySelector('summary')?.focus();
    };
    const count = formatNumber(this.host.locale.code, values.length);
    return html`${chartTable(content, 'table', ROWS)}
      <button type="button" class="all" @click=${showAll}>
        ${msg(str`Show all ${count} values`, { id: 'figuresMore.all-values', desc: 'Below the first rows of a long table' })}
      </button>`;
  };

  /** What stands below the charts. */
  more(): unknown[] {
    const { host, state } = this;
    const { locale, document: figures } = host;
    if (!figures) return [];
    const isEmpty = !figures.indicators?.length && !figures.visibility?.length;
    return [
      isEmpty ? none() : nothing,
      prose(figures.text, { locale, rich: this.#rich }),
      comparison(figures, { locale, year: this.#year(figures), choose: this.#choose }),
      log(figures.visibility ?? [], {
        locale,
        type: state.type,
        filter: (type) => {
          state.type = type;
          host.update();
        },
      }),
      footer(figures, {
        save: (event, what) => void this.#save(event, what),
        print: () => void this.#print.start(),
      }),
    ];
  }

  report(): TemplateResult | typeof nothing {
    const figures = this.host.document;
    if (!figures) return nothing;
    const year = this.#year(figures);
    return year === undefined ? none() : (this.#report?.draw(figures, year, this.#rich) ?? nothing);
  }

  export(what: 'indicators' | 'visibility'): string {
    const { document, locale } = this.host;
    if (!document?.[what]?.length) return '';
    const options = { locale: locale.code, languages: [locale.language] };
    return what === 'visibility' ? visibilityCsv(document, options) : figuresCsv(document, options);
  }

  async #save(event: Event, what: 'indicators' | 'visibility'): Promise<void> {
    const name = (this.host.document?.id ?? 'figures') + (what === 'visibility' ? '-visibility' : '');
    await saveFile(event.currentTarget as Element, this.export(what), 'text/csv', `${name}.csv`);
  }

  #turnToPaper(on: boolean): void {
    this.#onPaper = on;
    this.#report?.onPaper(on && this.#view === 'report');
  }
}

export const create = lazyHalf(FiguresLater);
