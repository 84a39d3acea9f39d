/** The search inside members' books: loads them when something is searched, adds them to the index, and says where a member was found by its book. */
import type { IndexedBook } from '../../../../formats/book-index/book-index.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { withDocuments } from '../../../../engines/search/documents.js';
import { openIndex, type CoreIndex } from '../../../../engines/search/search.js';
import { inSlices } from '../../../../engines/search/slices.js';
import { fallbackChain } from '../../../../schema/text.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import type { Finder } from '../../logic/finder.js';
import { excerptOf, textsOfBook, type Excerpt } from '../../logic/books/excerpt.js';
import { extend, typos, type IndexingHost } from '../../logic/indexing.js';
import type { DirectoryHost, DirectoryState, PlaceInBook, RenderContext } from '../../types.js';
import { foundStyles } from './found.styles.js';
import { foundInBook } from './found.js';
import { fromIndex, fromMembers, type Receiver } from './sources.js';

export interface BookSearchActions {
  /** Opens the book of a member, at a chapter. */
  openBookOf(member: Member, at: PlaceInBook): void;
  /** More, or less, is found than before. */
  foundMore(): void;
  indexing(finder: Finder, signal: AbortSignal): IndexingHost;
}

/** Books that come one by one are taken into the index so often, in milliseconds. */
const OFTEN = 300;

export class BookSearch {
  readonly #books = new Map<string, IndexedBook>();
  readonly #control = new AbortController();
  #loading = false;
  #started = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The index without books, by finder; and how many books are in that with them. */
  readonly #plain = new WeakMap<Finder, CoreIndex>();
  readonly #taken = new WeakMap<Finder, number>();
  readonly #excerpts = new Map<string, Excerpt | undefined>();
  #excerptsOf = '';
  readonly #places = new WeakMap<Finder, ReadonlyMap<Member, number>>();

  /** @param source the attribute: an address, or `fetch` */
  constructor(
    private readonly host: DirectoryHost,
    private readonly state: DirectoryState,
    private readonly actions: BookSearchActions,
    readonly source: string,
  ) {
    adoptStyles(host.root, foundStyles);
  }

  /** Whether books are on their way. */
  get loading(): boolean {
    return this.#loading;
  }

  bookOf(member: string): IndexedBook | undefined {
    return this.#books.get(member);
  }

  /** Loads the books, once. */
  start(): void {
    if (this.#started) {
      if (!this.#timer && this.#outdated) this.attach();
      return;
    }
    const { host, state, source } = this;
    const { members } = state.finder!;
    this.#started = this.#loading = true;
    const receiver: Receiver = {
      signal: this.#control.signal,
      take: (books) => {
        for (const book of books) this.#books.set(book.member, book);
        this.#timer ??= setTimeout(() => this.#take(), OFTEN);
      },
      tell: (findings) => {
        if (findings.length) void host.tell(findings);
      },
    };
    const coming = source === 'fetch' ? fromMembers(members, receiver) : fromIndex(source, host.element.baseURI, receiver);
    void coming.then(
      () => {
        this.#loading = false;
        this.attach();
        host.update();
      },
      () => undefined,
    );
  }

  /** Another source is asked for, or another cluster: this one is of no use any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#control.abort();
    const { finder } = this.state;
    const plain = finder && this.#plain.get(finder);
    if (!plain) return;
    finder.index = plain;
    finder.refresh();
    this.host.update();
  }

  /** Takes into the index of the finder at hand what has come. */
  attach(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take());
  }

  #take(): void {
    this.#timer = undefined;
    const { finder } = this.state;
    if (!finder || !this.#outdated) return;
    this.#taken.set(finder, this.#books.size);
    void this.#attach(finder).catch(() => undefined);
  }

  /** Whether books are here that are not in the index at hand. */
  get #outdated(): boolean {
    const { finder } = this.state;
    return !!finder?.index && this.#books.size > 0 && this.#taken.get(finder) !== this.#books.size;
  }

  async #attach(finder: Finder): Promise<void> {
    const { signal } = this.#control;
    const size = this.#books.size;
    const plain = this.#plain.get(finder) ?? finder.index!;
    this.#plain.set(finder, plain);
    const texts = new Map<number, Iterable<string>>();
    for (const [place, { id }] of finder.members.entries()) {
      const book = this.#books.get(id);
      if (book) texts.set(place, textsOfBook(book));
    }
    if (!texts.size) return;
    const opened = openIndex(await inSlices(withDocuments(plain.data, texts), { slice: 8, signal }), { patient: true });
    // more books have come meanwhile, or another cluster
    if (this.#books.size !== size || finder !== this.state.finder) return;
    const searched = finder.query.trim();
    const before = searched ? finder.found : undefined;
    const indexing = this.actions.indexing(finder, signal);
    finder.index = opened;
    this.#excerptsOf = '';
    extend(finder, before, indexing);
    if (searched) this.actions.foundMore();
    await typos(opened, finder, indexing);
  }

  #placeOf(member: Member, finder: Finder): number {
    let places = this.#places.get(finder);
    if (!places) this.#places.set(finder, (places = new Map(finder.members.map((one, place) => [one, place]))));
    return places.get(member) ?? 0;
  }

  /** Where in its book a member was found; undefined where its own fields say all that is searched. */
  readonly found = (member: Member, context: RenderContext): unknown => {
    const { finder, locale } = context;
    const { query, found } = finder;
    const book = this.#books.get(member.id);
    if (!book || !query.trim() || !found.inDocument?.(this.#placeOf(member, finder))) return undefined;
    const now = `${query}\n${found.loose}\n${locale.language}`;
    if (now !== this.#excerptsOf) {
      this.#excerpts.clear();
      this.#excerptsOf = now;
    }
    if (!this.#excerpts.has(member.id)) this.#excerpts.set(member.id, excerptOf(book, query, found.loose, fallbackChain(locale.language)));
    const excerpt = this.#excerpts.get(member.id);
    return excerpt && foundInBook(excerpt, locale, () => this.actions.openBookOf(member, { chapter: excerpt.section, lang: excerpt.lang }));
  };
}
