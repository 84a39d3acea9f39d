/** Marks the words of the query in a text. */
import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { marks, type Mark } from '../../../engines/search/marks.js';
import type { Finder } from '../logic/finder.js';

/**
 * Makes the nodes itself, and keeps them while the text changes: parts of a template for each word would be most of the work of a key, and new nodes a good
 * part of it.
 */
class Marked extends Directive {
  #shown: string | undefined;
  /** By turns text and mark, a text first and last. */
  #nodes: (Text | HTMLElement)[] = [];

  render(text: string, places: readonly Mark[]): unknown {
    const nodes = document.createDocumentFragment();
    this.#nodes = [];
    this.#put(nodes, null, text, places);
    return nodes;
  }

  override update({ parentNode, endNode }: ChildPart, [text, places]: Parameters<this['render']>): unknown {
    const shown = `${places.join()} ${text}`;
    if (shown === this.#shown) return noChange;
    const isNew = this.#shown === undefined;
    this.#shown = shown;
    // Where a page translator has put nodes of its own, all are made anew.
    if (isNew || this.#nodes.some((node) => node.parentNode !== parentNode)) return this.render(text, places);
    this.#put(parentNode, endNode, text, places);
    return noChange;
  }

  #put(parent: Node, end: Node | null, text: string, places: readonly Mark[]): void {
    const nodes = this.#nodes;
    const put = (at: number, piece: string): void => {
      const node = (nodes[at] ??= parent.insertBefore(at % 2 ? document.createElement('mark') : new Text(), end));
      const { firstChild } = node;
      const own = firstChild instanceof Text && !firstChild.nextSibling ? firstChild : node;
      if (own.textContent !== piece) own.textContent = piece;
    };
    let from = 0;
    for (const [at, [start, end]] of places.entries()) {
      put(2 * at, text.slice(from, start));
      put(2 * at + 1, text.slice(start, end));
      from = end;
    }
    put(2 * places.length, text.slice(from));
    for (const node of nodes.splice(2 * places.length + 1)) node.remove();
  }
}

const marked = directive(Marked);

/** A text with these places in it marked. */
export const highlightAt = (text: string, places: readonly Mark[]): unknown => marked(text, places);

export const highlight = (text: string, { query, index, early, found: { loose } }: Finder): unknown =>
  highlightAt(text, (index ?? early) && query.trim() ? marks(text, query, loose) : []);
