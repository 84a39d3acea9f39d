/** The book as schema.org JSON-LD in the head of the page. Loaded after the card is shown. */
import type { Book } from '../../documents/book.js';
import { jsonLd } from '../../documents/convert/jsonld.js';
import { publish } from '../../kit/json-ld.js';
import type { BobCard } from './card.js';

/** Tells what this card shows; returns what takes it back. */
export function publishBook(book: Book, { lang, view, sections }: BobCard): () => void {
  const languages = [lang || document.documentElement.lang || 'en'];
  const shown = view === 'full' ? sections?.split(/[\s,]+/).filter(Boolean) : [];
  return publish(jsonLd(book, { url: location.href.split('#')[0]!, languages, ...(shown?.length || view !== 'full' ? { sections: shown ?? [] } : {}) }));
}
