/** The lazy half: reads the whole calendar, whatever file it comes in, and draws what is added to the first view. */
import type { TemplateResult } from 'lit';
import { eventsMore } from '../../../../locales/generated/eventsMore.js';
import { eventsReader } from '../../../formats/events/read.js';
import type { CalendarEvent, Events } from '../../../formats/events/events.js';
import { calendarFile } from '../../../engines/calendar/ics.js';
import { oneTime } from '../../../engines/calendar/one-time.js';
import { isEndless, occurrencesOf } from '../../../engines/calendar/series.js';
import { nextTask } from '../../../engines/search/slices.js';
import { eventsJsonLd } from '../../../engines/calendar/json-ld.js';
import { publishJsonLd } from '../../../kit/controllers/json-ld.js';
import { onConnect } from '../../../kit/controllers/on-connect.js';
import { printing } from '../../../kit/controllers/print.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { saveFile } from '../../../kit/output/download.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import type { Prose } from '../../../kit/text/prose.js';
import { formatDate, weekdayCodes, weekdayName } from '../../../kit/intl/date.js';
import { formatDays } from '../../../kit/intl/days.js';
import { painted } from '../../../kit/page/painted.js';
import { pinned } from '../../../kit/pinned.js';
import { dayOf } from '../../../schema/calendar/moments.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import { barStyles } from '../../../kit/ui/bar.styles.js';
import { entriesLaterStyles } from '../../../kit/ui/entries-later.styles.js';
import type { ConvertedFile } from '../../../engines/csv/sheet.js';
import type { Finding, Reading } from '../../../schema/problem.js';
import { dates } from '../first/dates.js';
import { isFile } from '../logic/file.js';
import type { EventsState, RenderContext, View } from '../first/state.js';
import { idOf, isOver, MONTHS, PAGE, type Filters, type Shown } from '../logic/agenda.js';
import { details } from './details.js';
import { footer } from './footer.js';
import { laterStyles } from './later.styles.js';
import { month } from './month.js';
import { Selection } from './selection.js';
import { toolbar, type ToolbarActions } from './toolbar.js';

/** The attributes and methods that the lazy half uses. */
export interface EventsElement {
  readonly directory: string | null | undefined;
  readonly jsonLd: string | null | undefined;
  readonly src: string | null | undefined;
  readonly results: string[];
  clear(): void;
  filters: Filters;
}

/** How many events search engines are told of. */
const TOLD = 50;
const MINUTE = 60_000;
/** So many events are shown before the rest is read. */
const MANY = 100;

const weekdayOf = (code: string, wall: number, width?: 'short'): string =>
  weekdayName(code, weekdayCodes[(new Date(wall).getUTCDay() + 6) % 7]!, width);

/** Reads what is no JSON. */
const loadFile = () => pinned(() => import('../../../engines/calendar/file.js'));

export class EventsLater implements Later<Events> {
  readonly texts: Bundle = eventsMore;
  #rich: Prose['rich'];
  readonly #open = new Set<string>();
  readonly #jsonLd: { restart(): void };
  readonly #print: { start(): Promise<void> };
  readonly #selection = new Selection(() => this.#listed());
  readonly #others: { restart(): void };

  constructor(
    private readonly host: Host<Events, EventsElement>,
    private readonly state: EventsState,
  ) {
    adoptStyles(host.root, barStyles, entriesLaterStyles, laterStyles);
    state.timesOf = occurrencesOf;
    dates.current = { date: formatDate, days: (code, from, to) => formatDays(code, dayOf(from), dayOf(to)), weekday: weekdayOf };
    this.#jsonLd = publishJsonLd(host, () => this.#describe());
    this.#print = printing(host, { changed: (on) => void (state.printing = on) });
    this.#others = onConnect(host, () => this.#selection.follow());
    if (!state.agenda && isFile(host.element.src)) void loadFile().catch(() => undefined);
    // What is over goes, and deadlines count down, while the page stays open.
    onConnect(host, () => {
      const timer = setInterval(() => this.#tick(), MINUTE);
      return () => clearInterval(timer);
    });
  }

  hostConnected(): void {
    if (this.state.agenda) this.#tick();
  }

  /** One step after another where there is much to read: the page goes on answering between them. */
  async read(json: unknown, base: string): Promise<Reading<Events>> {
    if ((this.state.agenda?.all.length ?? 0) > MANY) await painted();
    const given = json instanceof Uint8Array || typeof json === 'string' ? await this.#convert(json, base) : undefined;
    // what is no table is no broken document as well
    if (given?.json === null) return { document: null, findings: given.findings };
    if (given) await nextTask();
    const { document, findings } = eventsReader(given ? given.json : json, base);
    const { events = [] } = document ?? {};
    if (events.length > MANY) await nextTask();
    const ends = events.flatMap((event, at): Finding[] =>
      isEndless(event) ? [{ code: 'endless', path: `events[${at}].rrule`, limit: MONTHS }] : [],
    );
    const all = [...findings, ...ends];
    return { document, findings: given ? [...given.findings, ...all.map(given.placed)] : all };
  }

  /** A calendar file or a table as the document that it stands for. */
  async #convert(file: Uint8Array | string, base: string): Promise<ConvertedFile> {
    const { eventsFrom } = await loadFile();
    return eventsFrom(file, base);
  }

  /** Loads what reads Markdown, where there is some: it is drawn where an event is open, and nothing else waits for it. */
  prepare(calendar: Events): Promise<unknown> | undefined {
    if (this.#selection.open(calendar.id ?? location.pathname)) this.#others.restart();
    if (this.#rich || !hasMarkup(calendar)) return undefined;
    if (this.#open.size || this.state.printing) return this.#loadRich();
    void painted().then(() => this.#loadRich());
    return undefined;
  }

  async #loadRich(): Promise<void> {
    try {
      this.#rich = (await pinned(() => import('../../../kit/text/rich.js'))).rich;
      this.host.update();
    } catch {
      // the words are shown without
    }
  }

  shown(): void {
    this.publish();
  }

  publish(): void {
    this.#jsonLd.restart();
  }

  /** How many are found is told to who cannot see it. */
  filtered(): void {
    const { host } = this;
    void host.element.updateComplete.then(() => {
      const status = host.root.querySelector('.found');
      const count = host.element.results.length;
      if (status) status.textContent = host.say(() => this.#foundWords(count));
    });
  }

  #foundWords(many: number): string {
    const count = String(many);
    return plural(many, this.host.locale.code, {
      zero: () => msg(str`${count} events found`, { id: 'eventsMore.found.zero' }),
      one: () => msg(str`${count} event found`, { id: 'eventsMore.found.one' }),
      few: () => msg(str`${count} events found`, { id: 'eventsMore.found.few' }),
      many: () => msg(str`${count} events found`, { id: 'eventsMore.found.many' }),
      other: () => msg(str`${count} events found`, { id: 'eventsMore.found.other' }),
    });
  }

  /** What opens below an event. On paper all of it is open. */
  readonly details = (one: Shown): TemplateResult | undefined => {
    const id = idOf(one);
    const { host, state } = this;
    return details(one.event, {
      locale: host.locale,
      rich: this.#rich,
      directory: host.element.directory,
      open: state.printing || this.#open.has(id),
      printing: state.printing,
      toggle: (open) => {
        if (state.printing || open === this.#open.has(id)) return;
        if (open) this.#open.add(id);
        else this.#open.delete(id);
        host.update();
      },
      save: (event) => void this.#save(event, [one.event], one.event.id),
      listed: state.agenda!.all.length > 1 ? this.#selection.has(id) : undefined,
      list: () => {
        this.#selection.toggle(id);
        this.#listed(true);
      },
    });
  };

  /** The list is another one. @param lead whether the focus may be on an event that is no longer shown */
  #listed(lead = false): void {
    const { element, root } = this.host;
    if (!element.filters.id?.length) return this.host.update();
    element.filters = { ...element.filters, id: this.#selection.ids };
    this.filtered();
    if (!lead) return;
    void element.updateComplete.then(() => {
      const button = (selector: string) => root.querySelector<HTMLElement>(selector);
      (button('[data-filter=id]') ?? button('.bar button'))?.focus();
    });
  }

  month(context: RenderContext): TemplateResult {
    return month(context, {
      show: (first) => {
        this.state.month = first;
        this.host.update();
      },
      open: (one) => this.#openInAgenda(one),
    });
  }

  /** A cell of a month has no room for all that is said of an event: the agenda has. */
  #openInAgenda(one: Shown): void {
    const { host, state } = this;
    const id = idOf(one);
    state.view = 'agenda';
    state.over = isOver(one, state.agenda!.now);
    state.pages = Math.ceil((host.element.results.indexOf(id) + 1) / PAGE);
    this.#open.add(id);
    host.present();
    void host.element.updateComplete.then(() => {
      const summary = [...host.root.querySelectorAll<HTMLElement>('.event')]
        .find(({ dataset }) => dataset.id === one.event.id && dataset.date === one.date)
        ?.querySelector('summary');
      summary?.focus();
      summary?.closest('.event')?.scrollIntoView({ block: 'nearest' });
    });
  }

  toolbar(view: View, context: RenderContext, act: ToolbarActions): unknown {
    const { ids } = this.#selection;
    const count = ids.length && context.agenda.find({ id: ids }, String, context.state.over).length;
    return toolbar(view, context, act, { ids, count });
  }

  footer(context: RenderContext, view: View): TemplateResult {
    const selection = this.#selection;
    const act = (change: () => void) => () => {
      change();
      this.host.update();
    };
    return footer(context, view, selection, {
      remember: act(() => selection.remember()),
      forget: act(() => selection.forget()),
      over: () => {
        this.state.over = !this.state.over;
        this.state.pages = 1;
        this.host.update();
        this.filtered();
      },
      clear: () => {
        const { host } = this;
        host.element.clear();
        this.filtered();
        void host.element.updateComplete.then(() => host.root.querySelector('summary')?.focus());
      },
      save: (event) => void this.#save(event, this.#events(context.found.map(idOf)), context.calendar.id ?? 'events'),
      print: () => void this.#print.start(),
    });
  }

  /** The events found, as a file's text. */
  export(results: readonly string[]): string {
    const { document, locale } = this.host;
    return document ? calendarFile(document, { events: this.#events(results), languages: [locale.language] }) : '';
  }

  #events(ids: readonly string[]): CalendarEvent[] {
    const { agenda, filters } = this.state;
    // of a series only the times that are on the list
    if (filters.id?.length) return agenda?.all.filter((one) => ids.includes(idOf(one))).map(oneTime) ?? [];
    const wanted = new Set(ids.map((id) => id.replace(/\/[^/]*$/, '')).concat(ids));
    return this.host.document?.events?.filter(({ id }) => wanted.has(id)) ?? [];
  }

  async #save(event: Event, events: readonly CalendarEvent[], name: string): Promise<void> {
    const { document, locale } = this.host;
    const anchor = event.currentTarget as Element;
    if (!document) return;
    const text = calendarFile(document, { events, languages: [locale.language] });
    await saveFile(anchor, text, 'text/calendar', `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60)}.ics`);
  }

  #describe(): object | undefined {
    const { document, locale } = this.host;
    const { agenda } = this.state;
    if (!document || !agenda) return undefined;
    const coming = agenda.find({}, () => '').slice(0, TOLD);
    return eventsJsonLd(document, coming, { url: location.href.split('#')[0]!, languages: [locale.language] });
  }

  #tick(): void {
    const { agenda } = this.state;
    if (!agenda || !this.host.document) return;
    agenda.now = Date.now();
    this.host.update();
  }
}

export const create = lazyHalf(EventsLater);
