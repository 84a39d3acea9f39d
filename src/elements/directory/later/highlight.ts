/** Marks the words of the query in a text. */
import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { marks, type Mark } from '../../../engines/search/marks.js';
import type { Finder } from '../logic/finder.js';

/** Makes the nodes itself, and only where text or places have changed: parts of a template for each word would be most of the work of a key. */
class Marked extends Directive {
  #shown = '';

  render(text: string, places: readonly Mark[]): DocumentFragment | typeof noChange {
    const shown = `${places.join()} ${text}`;
    if (shown === this.#shown) return noChange;
    this.#shown = shown;
    const nodes = document.createDocumentFragment();
    let from = 0;
    for (const [start, end] of places) {
      const mark = document.createElement('mark');
      mark.append(text.slice(start, end));
      nodes.append(text.slice(from, start), mark);
      from = end;
    }
    nodes.append(text.slice(from));
    return nodes;
  }
}

const marked = directive(Marked);

/** A text with these places in it marked. */
export const highlightAt = (text: string, places: readonly Mark[]): unknown => (places.length ? marked(text, places) : text);

export const highlight = (text: string, { query, index, early, found: { loose } }: Finder): unknown =>
  highlightAt(text, (index ?? early) && query.trim() ? marks(text, query, loose) : []);
