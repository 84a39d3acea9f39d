/** The source of a page as books. */
import { parseJson } from '../../../../schema/load/load.js';
import type { Finding } from '../../../../schema/problem.js';
import { booksOf } from '../card.js';
import { Drops, readAll, type Converted, type Raw } from '../converted.js';
import { addMissing, rawBooks } from '../json-ld/book.js';
import { cardsIn } from './microformats.js';
import { itemsIn } from './microdata.js';
import { pageOf } from './page.js';
import { branches, rawOf, treeOf, type Branch } from './tree.js';

/**
 * The books of a page, as its source says: by schema.org in JSON-LD, by h-card and hCard, by microdata, and, where the page is of one firm, by its title, description and
 * links. Nothing in the source runs, and nothing is fetched. Never throws.
 *
 * @param base Address of the page, for relative addresses. The page's own word (`<base>`, canonical) comes first.
 */
export const bookFromHtml = (source: string, { base }: { base?: string } = {}): Converted => bookFromTree(treeOf(source), base);

export function bookFromTree(root: Branch, base?: string): Converted {
  const drops = new Drops();
  const findings: Finding[] = [];
  const page = pageOf(root, base);
  const named = rawBooks([...jsonIn(root, findings), ...itemsIn(root)], drops);
  const cards = booksOf(cardsIn(root, drops), drops);
  const books = joined(named, cards);
  if (books.length < 2) {
    const [book = {}] = books;
    books[0] = book;
    // a page with a card on it is of that firm only if they agree, but who has pasted it means this page
    const { cover, logo, ...raw } = page.raw;
    addMissing(book, { ...raw, ...(book.logo || book.cover ? {} : { cover, logo }) });
  }
  for (const book of books) if (page.lang) book.lang ??= page.lang;
  const found = books.filter((book) => book.name !== undefined && book.name !== '');
  return readAll(found, drops, baseOf(root, page.address ?? base), findings);
}

/** What scripts hold of schema.org. A broken one is told, and does not stand in the way of the others. */
function jsonIn(root: Branch, findings: Finding[]): unknown[] {
  const found: unknown[] = [];
  for (const branch of branches(root)) {
    if (branch.name !== 'script' || !/^application\/ld\+json\b/i.test(branch.attributes.type?.trim() ?? '')) continue;
    // some systems wrap it, so that old browsers do not show it
    const text = rawOf(branch).trim().replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, '').replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, ''); // prettier-ignore
    try {
      found.push(parseJson(text));
    } catch {
      findings.push({ code: 'bad-json', path: '', text });
    }
  }
  return found;
}

const nameOf = ({ name }: Raw): string => JSON.stringify(name).toLowerCase();

/** Cards of a firm that schema.org has told of say more of it; others are firms of their own. */
function joined(named: Raw[], cards: Raw[]): Raw[] {
  const books = [...named];
  for (const card of cards) {
    const same = named.find((book) => nameOf(book) === nameOf(card)) ?? (named.length === 1 && cards.length === 1 ? named[0] : undefined);
    if (same) addMissing(same, card);
    else books.push(card);
  }
  return books;
}

/** Where relative addresses begin. */
function baseOf(root: Branch, page: string | undefined): string | undefined {
  for (const { name, attributes } of branches(root))
    if (name === 'base' && attributes.href)
      try {
        return new URL(attributes.href, page).href;
      } catch {
        break;
      }
  return page;
}
