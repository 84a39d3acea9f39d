/** What answers a visitor of a directory, once its first members stand: the search, the filters, opened members, the address of the page. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { placeName } from '../../../kit/page/place-name.js';
import { pinned } from '../../../kit/pinned.js';
import { about } from './about.js';
import { enterMember, leaveMember, readPlace, writePlace, type Place } from './address.js';
import { arrange, farAway } from './order.js';
import { BobOpenEvent, BobSearchEvent } from '../events.js';
import type { Finder } from '../logic/finder.js';
import { foot } from './footer.js';
import { index } from '../logic/indexing.js';
import { marked } from './highlight.js';
import type { MemberView } from './member/member.js';
import { none } from './empty-state.js';
import { other } from './views.js';
import { Panel } from './filters.js';
import { publishList } from './json-ld.js';
import { views, type Actions, type Around, type Inside, type Scene, type View } from '../types.js';
import { foundInWords, settle, status } from './status.js';

export class Desk implements ReactiveController {
  readonly keyed: Scene['keyed'] = keyed;
  readonly marked = marked;
  readonly remark = farAway;
  readonly #panel: Panel;
  #member: MemberView | undefined;
  #told = '';
  #indexing = new AbortController();
  /** The finder that was begun with last. */
  #begun: Finder | undefined;
  #unpublish: (() => void) | undefined;

  constructor(readonly inside: Inside) {
    this.#panel = new Panel(this.actions, () => this.inside.fold());
    inside.element.addController(this);
  }

  /** Whether there is a search that answers. */
  get ready(): boolean {
    return this.inside.finder.ready;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#arrive);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#arrive);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#member?.close();
    this.#retract();
  }

  /**
   * Makes the search ready, at once where it is.
   *
   * @param recall whether to go where the address of the page says; not where the visitor was quicker
   * @returns whether it is; false where another cluster came
   */
  async begin(recall: boolean): Promise<boolean> {
    const { finder, speech, element } = this.inside;
    this.publish();
    if (this.#begun !== finder) {
      this.#begun = finder;
      this.#indexing.abort();
      this.#indexing = new AbortController();
      this.#member?.close();
      const ready = index(finder, this.#indexing.signal);
      if (recall && element.syncUrl) this.#go(readPlace(this.#prefix));
      if (!(await ready)) return false;
      element.requestUpdate();
    } else if (!(await index(finder, this.#indexing.signal))) return false;
    // Names stand in the order of the language that is spoken now.
    if (finder.locale && finder.locale !== speech.code) await arrange(finder.order, this.inside, this.#quietly);
    return true;
  }

  // --- what is drawn ---

  panel = (scene: Scene): unknown => this.#panel.render(scene);
  about = (scene: Scene): TemplateResult => about(scene, this.actions);
  status = (scene: Scene): TemplateResult => status(scene, this.#told, this.actions);
  foot = (scene: Scene): TemplateResult => (scene.finder.found.count ? foot(scene, this.actions) : html``);

  /** The views that are no list; and what stands there where nobody is found. */
  other(view: View, page: readonly Member[], scene: Scene): TemplateResult {
    return page.length ? other(view, page, scene, this.inside.element, this.actions) : none(scene, this.actions);
  }

  /** Tells search engines what visitors see first. */
  publish(): void {
    this.#retract();
    const { element, finder, speech } = this.inside;
    if (element.jsonLd !== 'off' && element.isConnected) this.#unpublish = publishList(finder.cluster, finder.page(24), speech.language);
  }

  #retract(): void {
    this.#unpublish?.();
    this.#unpublish = undefined;
  }

  // --- what the visitor does ---

  /** Tells whoever listens what is looked for now, and the visitor once he has stopped. */
  tell(): void {
    const { element, finder } = this.inside;
    const { query, filters, found } = finder;
    if (element.syncUrl) writePlace(this.#prefix, this.#place());
    settle(element.renderRoot, () => this.inside.say(() => foundInWords(this.inside)));
    element.dispatchEvent(new BobSearchEvent(query, filters, found.count));
  }

  /** More members are shown: whoever asked for them goes on reading with the first of them. */
  async goOn(shown: number): Promise<void> {
    const { element } = this.inside;
    await element.updateComplete;
    element.shadowRoot!.querySelectorAll('.members [part~=member]')[shown]?.querySelector('button')?.focus();
  }

  /** The visitor has chosen another view. */
  turned(): void {
    if (this.inside.element.syncUrl) writePlace(this.#prefix, this.#place());
  }

  /** Opens a member in place. `step`: the visitor did it, and Back leads out of it. */
  async open(id: string, step = true): Promise<void> {
    const { MemberView } = await pinned(() => import('./member/member.js'));
    const { element, finder, say } = this.inside;
    if (!element.isConnected || !finder.members.some((member) => member.id === id)) return;
    this.#member ??= new MemberView(element, say, {
      open: (member) => this.actions.open(member),
      left: () => element.syncUrl && leaveMember(this.#prefix, this.#place()),
    });
    this.#member.show(id, this.#around);
    if (!step) return;
    if (element.syncUrl) enterMember(this.#prefix, this.#place(id));
    element.dispatchEvent(new BobOpenEvent(id));
  }

  /** Opens the cluster's own book. */
  async openBook(): Promise<void> {
    const { openBook } = await pinned(() => import('./book.js'));
    const { element, finder, speech, say } = this.inside;
    const { book, name } = finder.cluster;
    if (book) say(() => openBook(element.renderRoot.querySelector('.directory')!, book, speech.plain(name), element, speech));
  }

  async #seek(): Promise<void> {
    const { openSeeker } = await pinned(() => import('./member/partner-search.js'));
    this.inside.say(() => openSeeker(this.inside.element, this.#around, this.actions));
  }

  async #printAlone(): Promise<void> {
    const { printAlone } = await pinned(() => import('../../../kit/controllers/print.js'));
    await printAlone(this.inside.element);
  }

  readonly actions: Actions = {
    change: (act) => {
      this.#told = '';
      this.inside.look(act);
      this.tell();
    },
    open: ({ id }) => void this.open(id),
    refresh: () => this.inside.element.requestUpdate(),
    say: (words) => this.inside.say(words),
    tell: (words) => {
      this.#told = words;
      this.actions.refresh();
    },
    export: (format) => this.inside.element.export(format),
    seek: () => void this.#seek(),
    print: () => void this.#printAlone(),
  };

  /** What is not the visitor's doing is told to nobody. */
  readonly #quietly: Actions = { ...this.actions, change: (act) => this.inside.look(act) };

  get #around(): Around {
    const { finder, speech } = this.inside;
    return { finder, speech, cluster: finder.cluster };
  }

  // --- the address of the page ---

  /** What leads the names in the address, so that two directories do not mix. */
  get #prefix(): string {
    const { element, finder } = this.inside;
    return `${placeName(element, finder.cluster.id ?? 'members', `${element.localName}[sync-url]`)}.`;
  }

  #place(member?: string): Place {
    const { finder, chosen } = this.inside;
    const { query, filters, order } = finder;
    return { query, filters, order, view: chosen, member };
  }

  /** Goes where the address says. */
  #go({ query, filters, order, view, member }: Place): void {
    const { inside } = this;
    inside.chosen = views.find((one) => one === view);
    inside.look(() => inside.finder.look(query, filters));
    if (order !== inside.finder.order && !/distance|column/.test(inside.finder.order)) void arrange(order, inside, this.#quietly);
    if (!member) this.#member?.close();
    else if (member !== this.#member?.id) void this.open(member, false);
  }

  readonly #arrive = (): void => {
    if (this.inside.element.syncUrl && this.ready) this.#go(readPlace(this.#prefix));
  };

  // --- paper ---

  /** On paper stands everything that is found, not the first page of it. */
  readonly #print = ({ type }: Event): void => {
    const { inside } = this;
    if (!inside.element.document) return;
    inside.printing = type === 'beforeprint';
    inside.element.requestUpdate();
    if (inside.printing) inside.draw();
  };
}
