/** Marks what was searched for, where it stands in a text. */
import { html } from 'lit';
import { marks } from '../../documents/search/marks.js';
import type { Finder } from './finder.js';

export function marked(text: string, { query, found: { loose } }: Finder): unknown {
  const places = query.trim() ? marks(text, query, loose) : [];
  if (!places.length) return text;
  let from = 0;
  const pieces = places.map(([start, end]) => {
    const piece = [text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`];
    from = end;
    return piece;
  });
  return [...pieces, text.slice(from)];
}
