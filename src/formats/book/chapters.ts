/** Which parts of a book are shown, to whom, and in which order. Pure. */
import type { Audience, Book, Medium, Quote, SectionName, Topic } from './book.js';

/** One chapter of the page: a section, a topic of the owner's own, or what is made of the rest of the book. */
export type Chapter =
  | { readonly id: SectionName; readonly kind: 'section' }
  | { readonly id: string; readonly kind: 'topic'; readonly topic: Topic }
  | { readonly id: 'media'; readonly kind: 'media'; readonly media: readonly Medium[] }
  | { readonly id: 'quotes'; readonly kind: 'quotes'; readonly quotes: readonly Quote[] }
  | { readonly id: 'contact'; readonly kind: 'contact' };

export const order: readonly SectionName[] = [
  'concept',
  'uniqueness',
  'methods',
  'sustainability',
  'marketing',
  'measurement',
  'cooperation',
];

const ranks: Readonly<Record<Audience, number>> = { public: 0, partners: 1, staff: 2 };

/** Whether a part that is meant for `meant` may be shown to `reader`. What is not understood counts as public on the reader's side. */
export const mayRead = (meant: Audience | undefined, reader: string | null | undefined): boolean =>
  ranks[meant ?? 'public'] <= (Object.hasOwn(ranks, reader ?? '') ? ranks[reader as Audience] : 0);

/** The book as this reader may see it. */
export function forReader(book: Book, reader: string | null | undefined): Book {
  const sections = Object.fromEntries(Object.entries(book.sections ?? {}).filter(([, section]) => mayRead(section?.audience, reader)));
  return { ...book, sections, topics: book.topics?.filter(({ audience }) => mayRead(audience, reader)) };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.entries(value as object).every(([key, inner]) => key === 'audience' || isEmpty(inner)));

/** The names in the attribute `sections`, parted by spaces or commas, each once; none means all. */
export const namesIn = (named: string | null | undefined): ReadonlySet<string> => new Set(named?.split(/[\s,]+/).filter(Boolean));

/**
 * The chapters to show, without the empty ones.
 *
 * @param book as its reader may see it
 * @param named the names that the owner asked for, parted by spaces or commas, in that order; all if empty
 */
export function chaptersOf(book: Book, named?: string | null): Chapter[] {
  const all: Chapter[] = [];
  for (const id of order) if (!isEmpty(book.sections?.[id])) all.push({ id, kind: 'section' });
  // Two with one name could not be told apart in an address.
  const taken = new Set<string>([...order, 'media', 'quotes', 'contact']);
  book.topics?.forEach((topic, index) => {
    let id = taken.has(topic.id ?? '') ? '' : topic.id;
    for (let number = index + 1; !id; number++) if (!taken.has(`topic-${number}`)) id = `topic-${number}`;
    taken.add(id);
    all.push({ id, kind: 'topic', topic });
  });
  if (book.media?.length) all.push({ id: 'media', kind: 'media', media: book.media });
  if (book.quotes?.length) all.push({ id: 'quotes', kind: 'quotes', quotes: book.quotes });
  if (!isEmpty([book.contacts, book.location, book.hours, book.social])) all.push({ id: 'contact', kind: 'contact' });
  const names = namesIn(named);
  return names.size ? [...names].flatMap((name) => all.filter(({ id }) => id === name)) : all;
}
