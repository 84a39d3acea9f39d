import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { events as texts } from '../../../locales/generated/events.js';
import type { Events } from '../../formats/events/events.js';
import { readEventsPreview } from '../../formats/events/preview.js';
import { BobElement } from '../../kit/element/element.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import { jsonOrBytes } from '../../schema/load/json-or-bytes.js';
import { isZone } from '../../schema/calendar/zones.js';
import { msg, str } from '../../schema/messages.js';
import { entriesStyles } from '../../kit/ui/entries.styles.js';
import { styles } from './events.styles.js';
import { next, rows } from './first/rows.js';
import { isFile } from './logic/file.js';
import type { EventsState, RenderContext, View } from './first/state.js';
import type { EventsLater } from './later/controller.js';
import { Agenda, PAGE, idOf, type Filters, type Shown } from './logic/agenda.js';

/**
 * What is on in a cluster: meetings, fairs, courses, visits, and the deadlines of grants. From JSON, a calendar file (`.ics`) or a table.
 *
 * @summary A calendar of events and deadlines.
 * @tag bob-events
 * @attr {'agenda'|'month'|'list'|'next'} view - The view to begin with; `agenda` if unsaid. The visitor can change it. `next` is one line, as for the foot of a page.
 * @attr {string} time-zone - The visitor's time zone, where the page knows it: `Europe/Oslo`. The browser's if unsaid.
 * @attr {string} directory - Address of the page with the directory, to which the names of organising members lead.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org events in the head of the page.
 * @csspart calendar - The whole calendar.
 * @csspart name - Its name.
 * @csspart event - An event; `data-id` says which, `data-date` which time of a series, `data-status` whether it is `planned`, `moved` or `cancelled`.
 * @csspart filter - A filter; `data-filter` says which.
 * @csspart month - The month as a table.
 * @csspart more - The button that shows more events.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobEvents extends BobElement<Events, EventsLater> {
  static override properties = {
    ...BobElement.properties,
    view: {},
    timeZone: { attribute: 'time-zone' },
    directory: {},
    jsonLd: { attribute: 'json-ld' },
    // Lit builds its own accessor around ours: it draws anew, and takes what a framework has set before the class was here
    filters: { state: true },
  };

  static override styles = [...BobElement.styles, entriesStyles, styles];

  declare view: View | null | undefined;
  declare timeZone: string | null | undefined;
  declare directory: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  /** Shared with the lazy half. */
  readonly #state: EventsState = {
    agenda: undefined,
    timesOf: undefined,
    view: undefined,
    filters: {},
    pages: 1,
    over: false,
    month: undefined,
    printing: false,
  };

  /** Ids of the events that are found, in order; of a series with the day behind it: `market/2026-12-05`. */
  get results(): string[] {
    const { agenda } = this.#state;
    return agenda ? this.#find(agenda).map(idOf) : [];
  }

  /** The chosen values: `type`, `place`, `id`. */
  get filters(): Filters {
    return this.#state.filters;
  }

  set filters(filters: Filters) {
    this.#state.filters = { ...filters };
    this.#state.pages = 1;
  }

  /** Takes away all filters. */
  clear(): void {
    this.filters = {};
  }

  /** The events that are found, as a file's text: `ics`, for calendars. Empty where there is no calendar. */
  async export(format: 'ics' = 'ics'): Promise<string> {
    await this.updateComplete;
    return (format === 'ics' && this.later?.export(this.results)) || '';
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected get reserve(): string {
    return this.view === 'next' ? 'next' : 'page';
  }

  /** What a file is, it tells itself: JSON, a calendar or a table. @ignore */
  readonly parse = jsonOrBytes;

  protected override preview(json: unknown, base: string): Events | null {
    return readEventsPreview(json, base) as Events | null;
  }

  /**
   * While the file is on its way: the browser takes 10 to 20 ms for the first look at its time zones. The lazy half comes at once where there is no first view
   * without it, else where the file leaves the network to it.
   */
  protected override async ahead(large?: boolean): Promise<void> {
    await pause(0);
    isZone('Etc/GMT');
    if (!large && !isFile(this.src)) await pause(PATIENCE);
    if (this.isConnected && !this.document) void this.preload();
  }

  protected async loadLater(): Promise<LaterModule<Events, EventsLater>> {
    const { create } = await loadController();
    return { create: (core) => create(core, this.#state) };
  }

  protected override prepare(calendar: Events): Promise<unknown> | undefined {
    this.#reckon(calendar);
    return this.later?.prepare(calendar);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { agenda } = this.#state;
    if (changed.has('timeZone') && agenda) this.#reckon(agenda.calendar);
    if (changed.has('view')) {
      this.#state.view = undefined;
      if (this.hasUpdated && this.document) this.present();
    }
    if (changed.has('jsonLd')) this.later?.publish();
  }

  protected override show(): TemplateResult {
    const { locale } = this;
    const state = this.#state;
    const agenda = state.agenda!;
    const { calendar } = agenda;
    const view = this.#view;
    const found = this.#find(agenda);
    const later = this.document ? this.later : undefined;
    const context: RenderContext = { calendar, agenda, locale, state, found, details: later?.details };
    if (view === 'next') return next(context);
    const shown = state.printing ? found.length : PAGE * state.pages;
    return html`<section class="calendar" part="calendar" aria-labelledby="name">
      <h2 class="name" part="name" id="name">${locale.text(calendar.name)}</h2>
      ${
        agenda.all.length > 1
          ? html`<div class="bar ${agenda.types[1] || agenda.places((text) => locale.plain(text))[1] ? 'filtered' : ''}">
              ${later?.toolbar(view, context, {
                show: (chosen) => {
                  state.view = chosen;
                  this.present();
                },
                filter: (filters) => {
                  this.filters = filters;
                  later.filtered();
                },
              })}
            </div>`
          : nothing
      }
      ${
        view === 'month' && later
          ? later.month(context)
          : found.length
            ? rows(found.slice(0, shown), view, context)
            : html`<p class="none">
                ${
                  Object.values(state.filters).flat().length
                    ? msg('No events found.', { id: 'events.not-found' })
                    : msg('Nothing is planned at the moment.', { id: 'events.none' })
                }
              </p>`
      }
      ${
        found.length > shown && view !== 'month'
          ? html`<p class="more">
              <button type="button" part="more" @click=${() => this.#more(shown)}>
                ${msg(str`Show ${String(Math.min(PAGE, found.length - shown))} more`, { id: 'events.more' })}
              </button>
            </p>`
          : nothing
      }
      ${later?.footer(context, view)}
    </section>`;
  }

  get #view(): View {
    return this.#state.view ?? (/^(month|list|next)$/.test(this.view ?? '') ? this.view! : 'agenda');
  }

  #reckon(calendar: Events): void {
    const zone = this.timeZone && isZone(this.timeZone) ? this.timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.#state.agenda = new Agenda(calendar, zone, Date.now(), this.#state.timesOf);
  }

  #more(shown: number): void {
    this.#state.pages++;
    this.requestUpdate();
    // Who asked goes on reading with the first of them.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('[part~=event]')[shown]?.querySelector('summary')?.focus(),
    );
  }

  #find(agenda: Agenda): Shown[] {
    const { filters, over } = this.#state;
    return agenda.find(filters, (text) => this.locale.plain(text), over);
  }
}

/** Milliseconds that a document has the network to itself. */
const PATIENCE = 400;
const pause = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

const loadController = () => pinned(() => import('./later/controller.js'));
