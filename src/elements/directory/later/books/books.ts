/** The members' books in a directory: loads the search inside them when it is needed, and keeps in step with the attribute and the cluster. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../../schema/messages.js';
import type { IndexedBook } from '../../../../formats/book-index/book-index.js';
import { pinned } from '../../../../kit/pinned.js';
import type { DirectoryHost, DirectoryState, RenderContext, View } from '../../types.js';
import type { BookSearch, BookSearchActions } from './book-search.js';

/** The attribute that has the browser fetch the books themselves. */
const FETCH = 'fetch';

export class Books {
  #search: BookSearch | undefined;
  #asked = '';
  #cluster: string | undefined;
  /** Counts what was stopped: what was asked for before that comes too late. */
  #turn = 0;

  constructor(
    private readonly host: DirectoryHost,
    private readonly state: DirectoryState,
    private readonly actions: BookSearchActions,
  ) {}

  /** Says where in its book a member was found; undefined as long as no book is here. */
  get found(): RenderContext['inBook'] {
    return this.#search?.found;
  }

  bookOf(member: string): IndexedBook | undefined {
    return this.#search?.bookOf(member);
  }

  /** With each drawing: something may be searched, or books shown, for the first time. With `fetch`, nobody is asked before a search. */
  follow(view: View): void {
    const finder = this.state.finder!;
    const source = this.host.element.books?.trim() ?? '';
    const { id } = finder.cluster;
    if (this.#asked && (this.#asked !== source || this.#cluster !== id)) this.stop();
    if (!source || !finder.index || !this.host.element.isConnected) return;
    const shelf = view === 'books' && source !== FETCH;
    if (!finder.query.trim() && !shelf) return;
    if (this.#search) this.#search.start();
    else if (!this.#asked) void this.#load(source, id);
  }

  async #load(source: string, cluster: string | undefined): Promise<void> {
    const { host, state, actions } = this;
    const turn = this.#turn;
    [this.#asked, this.#cluster] = [source, cluster];
    try {
      const { BookSearch } = await pinned(() => import('./book-search.js'));
      if (turn !== this.#turn) return;
      this.#search = new BookSearch(host, state, actions, source);
      this.#search.start();
      host.update();
    } catch {
      // The next drawing asks for it again.
      if (turn === this.#turn) this.#asked = '';
    }
  }

  stop(): void {
    this.#turn++;
    this.#search?.stop();
    this.#search = undefined;
    this.#asked = '';
  }

  /** Said while books are on their way. */
  waiting(): TemplateResult | typeof nothing {
    if (!this.#search?.loading || !this.state.finder?.query.trim()) return nothing;
    return html`<p class="muted">${msg('Still searching inside the members’ books', { id: 'dirs.books-coming' })}</p>`;
  }
}
