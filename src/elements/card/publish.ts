/** The book as schema.org JSON-LD in the head of the page. */
import type { Book } from '../../formats/book/book.js';
import { jsonLd } from '../../engines/convert/json-ld/book.js';
import { publish } from '../../kit/controllers/json-ld.js';
import type { BobCard } from './card.js';
import { namesIn } from './full/chapters.js';

/** Tells what this card shows, in the language that it speaks; returns what takes it back. */
export function publishBook(book: Book, { view, sections }: BobCard, language: string): () => void {
  const named = [...namesIn(sections)];
  const shown = view === 'full' ? (named.length ? named : undefined) : [];
  return publish(jsonLd(book, { url: location.href.split('#')[0]!, languages: [language], ...(shown && { sections: shown }) }));
}
