/** The lazy half: reads the whole board, whatever file it comes in, and draws what is added to the first view. */
import type { nothing, TemplateResult } from 'lit';
import { boardMore } from '../../../../locales/generated/boardMore.js';
import { boardJsonLd } from '../../../engines/board/json-ld.js';
import { dayAt } from '../../../engines/board/standing.js';
import type { Fit, NoticeMatcher } from '../../../engines/board/matching.js';
import type { SearchIndex } from '../../../engines/search/index.js';
import type { Board, Notice } from '../../../formats/board/board.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { boardReader } from '../../../formats/board/read.js';
import { publishJsonLd } from '../../../kit/controllers/json-ld.js';
import { onConnect } from '../../../kit/controllers/on-connect.js';
import { printing } from '../../../kit/controllers/print.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Bundle } from '../../../kit/element/messages.js';
import { formatDate } from '../../../kit/intl/date.js';
import { formatDays } from '../../../kit/intl/days.js';
import { pinned } from '../../../kit/pinned.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import type { Prose } from '../../../kit/text/prose.js';
import { entriesLaterStyles } from '../../../kit/ui/entries-later.styles.js';
import { LoadError } from '../../../schema/load/load.js';
import type { ConvertedFile } from '../../../engines/csv/sheet.js';
import type { Reading } from '../../../schema/problem.js';
import type { BoardState, RenderContext } from '../first/state.js';
import { dates } from '../first/words.js';
import { Listing, type Filters } from '../logic/listing.js';
import { details } from './details.js';
import { footer, foundWords } from './footer.js';
import { laterStyles } from './later.styles.js';
import { MapSwitch } from './map-switch.js';
import { membersOf, type ClusterMembers } from './members.js';

/** The attributes and methods that the lazy half uses. */
export interface BoardElement {
  readonly cluster: string | null | undefined;
  readonly directory: string | null | undefined;
  readonly tiles: string | null | undefined;
  readonly tilesBy: string | null | undefined;
  readonly jsonLd: string | null | undefined;
  readonly results: string[];
  filters: Filters;
  query: string;
  clear(): void;
}

const MINUTE = 60_000;
/** So long a search for what fits is not worth a word, in milliseconds. */
const PATIENCE = 1000;
/** So long nobody must type before it is told what is found, in milliseconds: nobody wants to hear a number for each key. */
const CALM = 700;

const loadFinding = () => pinned(() => import('../logic/finding.js'));

export class BoardLater implements Later<Board> {
  readonly texts: Bundle = boardMore;
  #rich: Prose['rich'];
  readonly #open = new Set<string>();
  readonly #jsonLd: { restart(): void };
  readonly #print: { start(): Promise<void> };
  readonly #map: MapSwitch;
  #members: readonly Member[] = [];
  #byId = new Map<string, Member>();
  /** Made for a listing and its members, once somebody needs it. */
  #search: Promise<SearchIndex> | undefined;
  #matcher: NoticeMatcher | undefined;
  /** What fits each notice that was opened: it is drawn again at each key of a search. */
  #fits = new Map<Notice, readonly Fit[] | undefined>();
  /** Whether that takes so long that the visitor is told. */
  #slow = false;
  #matching: Promise<unknown> | undefined;
  #asked = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host<Board, BoardElement>,
    private readonly state: BoardState,
  ) {
    adoptStyles(host.root, entriesLaterStyles, laterStyles);
    dates.current = formatDate;
    dates.days = formatDays;
    this.#jsonLd = publishJsonLd(host, () => this.#describe());
    this.#print = printing(host, { changed: (on) => void (state.printing = on) });
    this.#map = new MapSwitch(host, (notice) => this.#show(notice));
    // What ends goes while the page stays open.
    onConnect(host, () => {
      const timer = setInterval(() => this.#turnDay(), MINUTE);
      return () => clearInterval(timer);
    });
  }

  hostConnected(): void {
    this.#turnDay();
    this.meet();
  }

  /** On another day, other notices are open. */
  #turnDay(): void {
    const { listing } = this.state;
    const today = dayAt(new Date());
    if (!listing || listing.today === today) return;
    this.state.listing = new Listing(listing.board, today, listing.kinds);
    this.#forget();
    this.host.update();
  }

  async read(json: unknown, base: string): Promise<Reading<Board>> {
    const given = json instanceof Uint8Array || typeof json === 'string' ? await this.#convert(json, base) : undefined;
    // what is no table is no broken document as well
    if (given?.json === null) return { document: null, findings: given.findings };
    const { document, findings } = boardReader(given ? given.json : json, base);
    return { document, findings: given ? [...given.findings, ...findings.map(given.placed)] : findings };
  }

  /** A table as the document that it stands for. */
  async #convert(file: Uint8Array | string, base: string): Promise<ConvertedFile> {
    const { boardFrom } = await pinned(() => import('../../../engines/board/table.js'));
    return boardFrom(file, base);
  }

  /** Loads what reads Markdown, where there is some. */
  prepare(board: Board): Promise<unknown> | undefined {
    this.#forget();
    if (this.#rich || !hasMarkup(board)) return undefined;
    return pinned(() => import('../../../kit/text/rich.js')).then(
      ({ rich }) => void (this.#rich = rich),
      () => undefined,
    );
  }

  shown(): void {
    this.publish();
    if (this.state.query) this.search();
  }

  publish(): void {
    this.#jsonLd.restart();
  }

  /** What was made of other notices or members holds no more. */
  #forget(): void {
    this.#search = this.#matcher = this.#matching = undefined;
    this.#fits = new Map();
    if (this.#open.size) this.#match();
  }

  /** Gets to know the members, where the page names the cluster's file. Without them the board stays as it is. */
  meet(): void {
    const { cluster } = this.host.element;
    const know = ({ members, findings }: ClusterMembers): void => {
      if (findings.length) void this.host.tell(findings);
      this.#members = members;
      this.#byId = new Map(members.map((member) => [member.id, member]));
      this.state.nameOf = members.length ? (id) => this.#byId.get(id)?.name : undefined;
      this.#forget();
      this.host.update();
    };
    if (!cluster) return this.#members.length ? know({ members: [], findings: [] }) : undefined;
    const { signal } = this.host;
    void membersOf(cluster, signal).then(
      (found) => cluster === this.host.element.cluster && !signal.aborted && know(found),
      (error: unknown) => {
        if (error instanceof LoadError && !signal.aborted) void this.host.tell([error.finding]);
      },
    );
  }

  /** Finds what the visitor searches for: the last query wins. */
  search(): void {
    const { state, host } = this;
    const { listing, query } = state;
    const asked = ++this.#asked;
    if (!listing) return;
    const show = (hits: BoardState['hits']): void => {
      if (asked !== this.#asked || listing !== state.listing) return;
      state.hits = hits;
      host.update();
      this.tellFound(CALM);
    };
    if (!query.trim()) return show(undefined);
    this.#search ??= loadFinding().then(({ searchOf }) =>
      searchOf(listing.board.notices ?? [], (notice) => Listing.giver(notice, state.nameOf)),
    );
    void host.later(this.#search, (index) => show(new Set(index.search(query).ids)));
  }

  /** How many are found is told to who cannot see it. @param calm how long to wait for more; then only what is new is said */
  tellFound(calm = 0): void {
    const { host } = this;
    const tell = (): void => {
      const status = host.root.querySelector('.found');
      const words = host.say(() => foundWords(host.element.results.length, host.locale.code));
      if (status && !(calm && status.textContent === words)) status.textContent = words;
    };
    clearTimeout(this.#telling);
    if (calm) this.#telling = setTimeout(tell, calm);
    else void host.element.updateComplete.then(tell);
  }

  /** Makes ready for finding what fits: when the first notice is opened, and again for other notices or members. */
  #match(): void {
    const { listing } = this.state;
    if (!listing || this.#matching) return;
    const matching = this.#patiently(loadFinding().then(({ matcherOf }) => matcherOf(listing.open, this.#members))).then(
      (matcher) => {
        if (matching !== this.#matching) return;
        this.#matcher = matcher;
        this.host.update();
      },
      () => undefined,
    );
    this.#matching = matching;
  }

  /** What fits a notice; undefined until that is found. */
  #fitting(notice: Notice): readonly Fit[] | undefined {
    const fits = this.#fits;
    const matcher = this.#matcher;
    if (matcher && !fits.has(notice)) {
      fits.set(notice, undefined);
      void this.#patiently(loadFinding().then(({ fitsOf }) => fitsOf(matcher, notice))).then(
        (found) => {
          fits.set(notice, found);
          this.#slow = false;
          if (fits === this.#fits) this.host.update();
        },
        () => undefined,
      );
    }
    return fits.get(notice);
  }

  /** Tells the visitor that there is something to wait for, where it takes long. */
  async #patiently<T>(work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.#slow = true;
      this.host.update();
    }, PATIENCE);
    return work.finally(() => clearTimeout(timer));
  }

  /** What opens below a notice. On paper all of it is open. */
  readonly details = (notice: Notice): TemplateResult | undefined => {
    const { id, member } = notice;
    const { host, state } = this;
    const { document } = host;
    if (!document) return undefined;
    const open = state.printing || this.#open.has(id);
    return details(notice, {
      board: document,
      member: member === undefined ? undefined : this.#byId.get(member),
      locale: host.locale,
      rich: this.#rich,
      directory: host.element.directory,
      open,
      printing: state.printing,
      fits: open && !state.printing ? this.#fitting(notice) : undefined,
      looking: this.#slow && !state.printing,
      toggle: (opened) => {
        if (state.printing || opened === this.#open.has(id)) return;
        if (opened) this.#open.add(id);
        else this.#open.delete(id);
        if (opened) this.#match();
        host.update();
      },
      show: (other) => this.#show(other),
    });
  };

  /** Opens another notice, wherever it stands. */
  #show({ id }: Notice): void {
    const { host, state } = this;
    if (!host.element.results.includes(id)) {
      host.element.filters = {};
      if (state.query) host.element.query = '';
      state.hits = undefined;
      state.done = false;
    }
    this.#open.add(id);
    // its page, and those before it
    state.pages = Math.max(state.pages, host.element.results.indexOf(id) + 1);
    host.update();
    void host.element.updateComplete.then(() => {
      const summary = [...host.root.querySelectorAll<HTMLElement>('.notice')]
        .find(({ dataset }) => dataset.id === id)
        ?.querySelector('summary');
      summary?.focus();
      summary?.closest('.notice')?.scrollIntoView({ block: 'nearest' });
    });
  }

  map(context: RenderContext, found: readonly Notice[]): TemplateResult | typeof nothing {
    return this.#map.render(context, found);
  }

  footer(context: RenderContext, found: number): TemplateResult {
    const { host, state } = this;
    return footer(context, found, {
      done: () => {
        state.done = !state.done;
        state.pages = 1;
        host.update();
        this.tellFound();
      },
      print: () => void this.#print.start(),
      clear: () => {
        host.element.clear();
        this.tellFound();
        void host.element.updateComplete.then(() => host.root.querySelector('summary')?.focus());
      },
    });
  }

  #describe(): object | undefined {
    const { host, state } = this;
    const { document, locale } = host;
    if (!document || !state.listing) return undefined;
    return boardJsonLd(document, state.listing.open, {
      url: location.href.split('#')[0]!,
      languages: [locale.language],
      ...(state.nameOf && { nameOf: state.nameOf }),
    });
  }
}

export const create = lazyHalf(BoardLater);
