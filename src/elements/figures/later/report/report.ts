/** The annual report: a cover and its parts, in one language or several, made for paper. Loaded when it is asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { figuresReport as texts } from '../../../../../locales/generated/figuresReport.js';
import { compare } from '../../../../engines/figures/compare.js';
import type { Figures } from '../../../../formats/figures/figures.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import type { Host } from '../../../../kit/element/host.js';
import { Locale } from '../../../../kit/element/locale.js';
import { loadMessages, uiLocale } from '../../../../kit/element/messages.js';
import { formatDate } from '../../../../kit/intl/date.js';
import { prepareIntl } from '../../../../kit/intl/engine.js';
import type { Prose } from '../../../../kit/text/prose.js';
import { languageCode } from '../../../../schema/text.js';
import { msg, str, withMessages, type Messages } from '../../../../schema/messages.js';
import type { FiguresElement } from '../element.js';
import { changeWords, valueWords } from '../words.js';
import { runningFeet } from './paper.js';
import { reportStyles } from './report.styles.js';
import { partsOf, type Part, type ReportContext } from './sections.js';
import { loadSources, type Sources } from './sources.js';

/** What reads tables comes in the same file: few files are tables. */
export { figuresFrom } from '../../../../engines/figures/file.js';
export { fetchFile } from './sources.js';

/** Figures that stand on the cover. */
const ON_COVER = 3;

export class Report {
  #sources: Sources = { lang: {}, findings: [] };
  /** The addresses of which the sources are. */
  #asked: string | undefined;
  readonly #messages = new Map<string, Messages>();
  #feet: (() => void) | undefined;
  #foot = '';

  constructor(private readonly host: Host<Figures, FiguresElement>) {
    adoptStyles(host.root, reportStyles);
  }

  /** The languages of the report, best known first; that of the page if none is said. */
  get #languages(): string[] {
    const said = (this.host.element.languages ?? '').split(/[\s,]+/).filter((one) => languageCode.test(one));
    return said.length ? [...new Set(said)] : [this.host.locale.language];
  }

  /** Gets the files and the texts that the report needs. */
  async prepare(figures: Figures): Promise<void> {
    const codes = [...new Set(this.#languages.map(uiLocale))];
    await Promise.all([
      this.#load(),
      ...codes.map(async (code) => {
        const [messages] = await Promise.all([loadMessages(texts, code), prepareIntl(code)]);
        this.#messages.set(code, messages);
      }),
    ]);
    this.#foot = this.host.locale.plain(figures.name);
  }

  async #load(): Promise<void> {
    const { element, signal } = this.host;
    const { cluster, events, board, book } = element;
    const asked = JSON.stringify([cluster, events, board, book]);
    if (asked === this.#asked) return;
    const sources = await loadSources(element, signal);
    if (signal.aborted) return;
    this.#asked = asked;
    this.#sources = sources;
    if (sources.findings.length) void this.host.tell(sources.findings);
  }

  draw(figures: Figures, year: number, rich: Prose['rich']): TemplateResult {
    const { own } = this.host.locale;
    this.#foot = `${this.host.locale.plain(figures.name)} · ${year}`;
    return html`<div class="reports">
      ${this.#languages.map((language, at) => {
        const locale = new Locale(language, uiLocale(language), own);
        const context: ReportContext = { figures, sources: this.#sources, year, locale, rich };
        return withMessages(this.#messages.get(locale.code) ?? {}, () => article(context, at));
      })}
    </div>`;
  }

  /** While it is printed alone, each page has its number, and whose report it is: where the browser can. */
  onPaper(on: boolean): void {
    this.#feet?.();
    this.#feet = on && this.host.element.hasAttribute('data-bob-print') ? runningFeet(this.#foot) : undefined;
  }
}

function article(context: ReportContext, at: number): TemplateResult {
  const { locale, year } = context;
  const parts = partsOf(context);
  return html`<article class="report" part="report" data-year=${year} lang=${locale.code} dir=${locale.dir} aria-labelledby="report-${at}">
    ${cover(context, parts, at)}
    ${parts.map(
      ({ id, title, body }) =>
        html`<section class="part part-${id}" id="report-${at}-${id}">
          <h4 tabindex="-1">${title}</h4>
          ${body}
        </section>`,
    )}
  </article>`;
}

function cover({ figures, locale, year }: ReportContext, parts: readonly Part[], at: number): TemplateResult {
  const { logo, updated } = figures;
  return html`<header class="cover">
    ${logo ? html`<img class="logo" src=${logo.src} alt=${locale.plain(logo.alt)} width=${logo.width ?? nothing} height=${logo.height ?? nothing} />` : nothing}
    <div class="heading">
      <p class="whose">${locale.text(figures.name)}</p>
      <h3 id="report-${at}">${msg(str`Annual report ${String(year)}`, { id: 'figuresReport.title', desc: 'A year follows' })}</h3>
    </div>
    ${highlights(figures, year, locale)}
    <nav class="contents" aria-label=${msg('In this report', { id: 'figuresReport.contents' })}>
      <ol>
        ${parts.map(({ id, title }) => html`<li><a href="#report-${at}-${id}" @click=${(event: Event) => goTo(event, `report-${at}-${id}`)}>${title}</a></li>`)}
      </ol>
    </nav>
    ${updated ? html`<p class="muted">${msg(str`As of ${formatDate(locale.code, updated)}`, { id: 'figuresReport.as-of', desc: 'A date follows' })}</p>` : nothing}
  </header>`;
}

/** Within a shadow root the address of a place leads nowhere. Who follows it goes on reading there, by keyboard, too. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const part = ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
}

/** The first figures of the year, in large. */
function highlights({ indicators = [] }: Figures, year: number, locale: Locale): unknown {
  const shown = indicators.flatMap((figure) => {
    const one = compare(figure, year);
    return one ? [[figure, one] as const] : [];
  });
  if (!shown.length) return nothing;
  return html`<dl class="highlights">
    ${shown.slice(0, ON_COVER).map(([{ name, unit }, one]) => {
      return html`<div>
        <dt>${locale.text(name)}</dt>
        <dd><b>${valueWords(one.now, unit, locale)}</b> ${locale.plain(unit) === '%' ? nothing : locale.text(unit)}</dd>
        <dd class="muted">${changeWords(one, unit, locale)}</dd>
      </div>`;
    })}
  </dl>`;
}
