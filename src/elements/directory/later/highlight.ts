/** Marks the words of the query in a text. */
import { html } from 'lit';
import { marks, type Mark } from '../../../engines/search/marks.js';
import type { Finder } from '../logic/finder.js';

/** A text with these places in it marked. */
export function highlightAt(text: string, places: readonly Mark[]): unknown {
  if (!places.length) return text;
  let from = 0;
  const pieces = places.map(([start, end]) => {
    const piece = [text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`];
    from = end;
    return piece;
  });
  return [...pieces, text.slice(from)];
}

export const highlight = (text: string, { query, index, early, found: { loose } }: Finder): unknown =>
  highlightAt(text, (index ?? early) && query.trim() ? marks(text, query, loose) : []);
