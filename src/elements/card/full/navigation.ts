/** Moving through a book: the list of chapters, links that lead into it, and where the reader is now. */
import { html, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { encode, mayChangeAddress } from '../../../kit/page/address.js';
import { placeName } from '../../../kit/page/place-name.js';
import { icon } from '../../../kit/ui/icons.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Navigation implements ReactiveController {
  /** The chapter that is being read. */
  current = '';
  #book = '';
  #observer: IntersectionObserver | undefined;
  /** How many chapters were drawn last. */
  #count = 0;
  #arrived = false;
  #strip: HTMLElement | undefined;
  /** What stood in the strip when it was measured. */
  #words: string | null = null;
  readonly #resized = new ResizeObserver(() => this.#markEnds());
  /** The chapter that the visitor wants to go to, where it is not there yet. */
  #wanted = '';

  /** @param missing called when a chapter is asked for that is not there yet */
  constructor(
    readonly host: Host,
    private readonly missing: () => void,
  ) {
    host.addController(this);
  }

  /** The part of the page's address that leads to a chapter, or to the book itself. */
  hash(chapter = ''): string {
    return '#' + [this.#book, chapter].filter(Boolean).map(encode).join('/');
  }

  /** The page's address with that part; absolute, so that a `<base>` does not lead elsewhere. */
  address(chapter = ''): string {
    return location.href.split('#')[0] + this.hash(chapter);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#count = 0;
    this.#resized.disconnect();
    this.#strip = undefined;
    this.#words = null;
  }

  hostUpdated(): void {
    const chapters = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-chapter]')];
    if (!chapters.length || !this.host.isConnected) return;
    this.#watchStrip(chapters.length !== this.#count);
    this.#count = chapters.length;
    this.#observer ??= new IntersectionObserver(this.#observe, { rootMargin: '-15% 0px -75%' });
    // Those that it observes already stay as they are.
    for (const chapter of chapters) this.#observer.observe(chapter);
    if (!this.#arrived) {
      this.#arrived = true;
      this.#follow();
    }
    if (this.#wanted) this.#go(this.#wanted);
  }

  /** @param book the name in links: the book's `id` */
  render(book: string, label: string, chapters: readonly (readonly [id: string, title: unknown])[]): TemplateResult {
    this.#book = placeName(this.host, book, `${this.host.localName}[view=full]`);
    return html`<nav class="chapters" aria-label=${label}>
      <ul role="list">
        ${chapters.map(
          ([id, title]) =>
            html`<li>
              <a
                href=${this.address(id)}
                aria-current=${id === this.current ? 'true' : 'false'}
                @click=${(event: MouseEvent) => this.#click(event, id)}
                >${title}</a
              >
            </li>`,
        )}
      </ul>
      ${this.#further('back', -1)} ${this.#further('on', 1)}
    </nav>`;
  }

  /** For a mouse, which cannot push the strip: keyboards and screen readers have the links. */
  #further(name: string, way: 1 | -1): TemplateResult {
    return html`<button type="button" class="further ${name}" tabindex="-1" aria-hidden="true" @click=${() => this.#push(way)}>
      ${icon(svg`<path d="m9.5 5.5 6.5 6.5-6.5 6.5"/>`)}
    </button>`;
  }

  #push(way: number): void {
    const strip = this.#strip!;
    const sign = getComputedStyle(strip).direction === 'rtl' ? -way : way;
    strip.scrollBy({ left: sign * strip.clientWidth * 0.7, behavior: calm() ? 'auto' : 'smooth' });
  }

  /** @param isOther whether chapters have come or gone */
  #watchStrip(isOther: boolean): void {
    const strip = this.host.renderRoot.querySelector<HTMLElement>('.chapters ul') ?? undefined;
    if (isOther && strip === this.#strip) this.#markEnds();
    else if (strip && (strip !== this.#strip || strip.textContent !== this.#words)) {
      this.#words = strip.textContent;
      // Measured once the page is laid out: a look at it now would have it laid out at each key in the editor.
      this.#resized.unobserve(strip);
      this.#resized.observe(strip);
    }
    if (strip === this.#strip) return;
    if (this.#strip) this.#resized.unobserve(this.#strip);
    this.#strip = strip;
    strip?.addEventListener('scroll', this.#markEnds, { passive: true });
  }

  /** Tells the styles at which ends of the strip there is more. */
  readonly #markEnds = (): void => {
    const strip = this.#strip;
    if (!strip) return;
    const { scrollWidth, clientWidth } = strip;
    // From the right it is counted below zero.
    const at = Math.abs(strip.scrollLeft);
    strip.parentElement!.toggleAttribute('data-before', at > 1);
    strip.parentElement!.toggleAttribute('data-after', at + clientWidth < scrollWidth - 1);
  };

  #observe = (entries: IntersectionObserverEntry[]): void => {
    const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
    const id = (entered?.target as HTMLElement | undefined)?.dataset.chapter;
    if (!id || id === this.current) return;
    this.current = id;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#showInStrip());
  };

  /** On a phone the list is a strip: the chapter being read is brought into its view, without moving the page. */
  #showInStrip(): void {
    const strip = this.host.renderRoot.querySelector<HTMLElement>('.chapters ul');
    const link = strip?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!strip || !link || strip.scrollWidth <= strip.clientWidth) return;
    strip.scrollTo({
      left: link.offsetLeft - strip.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2,
      behavior: calm() ? 'auto' : 'smooth',
    });
  }

  #click(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    if (mayChangeAddress()) {
      try {
        history.replaceState(history.state, '', this.hash(id));
      } catch {
        // A sandboxed frame may not; the chapter is shown all the same.
      }
    }
    this.#go(id);
    if (this.#wanted) this.missing();
  }

  #follow = (): void => {
    let path: string[];
    try {
      path = location.hash.slice(1).split('/').map(decodeURIComponent);
    } catch {
      return;
    }
    if (this.#book && path[0] === this.#book) this.#go(path[1] ?? '');
  };

  #go(id: string): void {
    const root = this.host.renderRoot;
    const chapter = id ? [...root.querySelectorAll<HTMLElement>('[data-chapter]')].find((one) => one.dataset.chapter === id) : undefined;
    this.#wanted = chapter ? '' : id;
    if (id && !chapter) return;
    (chapter ?? this.host).scrollIntoView({ behavior: calm() ? 'auto' : 'smooth', block: 'start' });
    chapter?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
