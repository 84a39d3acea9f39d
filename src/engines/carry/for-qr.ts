/** What a QR code holds: the address of a file that is on the web, or a short card; more makes a code that phones cannot read from paper. */
import { pack } from './carry.js';

/** The longest address in a code, in bytes: at level M it has 113 modules a side, and needs some 6 cm on paper. */
export const SHORT_CARD = 900;

export type ForQr =
  /** The page or file is on the web: the code leads there. */
  | { readonly kind: 'hosted'; readonly address: string }
  /** The document is in the code. `left` are the places that are not: `topics`, `contacts[0].image`. Empty where it is all of it. */
  | { readonly kind: 'card'; readonly address: string; readonly left: readonly string[] }
  /** Neither: it would have so many bytes. */
  | { readonly kind: 'none'; readonly bytes: number; readonly why: NoQr };

export type NoQr =
  /** The address of the page or file is too long. */
  | 'address'
  /** The document is too long, and so is the shortest card of it. */
  | 'card'
  /** The document is too long, and there is no short form of its kind. */
  | 'document'
  /** No page is known that shows what a link carries. */
  | 'no-view';

export interface ForQrOptions {
  /** Address of the document on the web, or of the page that shows it. */
  hosted?: string;
  /** Address of a `view.html`, which shows a document that a link carries. */
  view?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** What a business card says, the most needed first; from the end of it is left out until the rest fits. */
const ESSENTIALS = ['lang', 'website', 'contacts', 'location', 'tagline', 'page', 'of', 'sectors', 'color', 'hours', 'social'];

/** Says what the code of a document is to hold. It makes no code: `kit/output/qr.ts` does. */
export async function forQr(document: Json, { hosted, view }: ForQrOptions = {}): Promise<ForQr> {
  const page = hosted ?? (typeof document.page === 'string' && /^https?:/.test(document.page) ? document.page : undefined);
  if (page) {
    const bytes = sizeOf(page);
    return bytes <= SHORT_CARD ? { kind: 'hosted', address: page } : { kind: 'none', bytes, why: 'address' };
  }
  const base = view?.replace(/#.*/s, '');
  let bytes = Infinity;
  // a fragment alone leads nowhere
  if (base === undefined) return { kind: 'none', bytes: await pack(document).then(sizeOf, () => Infinity), why: 'no-view' };
  for (const { card, left } of cardsOf(document)) {
    const address = base + (await pack(card));
    bytes = sizeOf(address);
    if (bytes <= SHORT_CARD) return { kind: 'card', address, left };
  }
  return { kind: 'none', bytes, why: document.kind === 'book' ? 'card' : 'document' };
}

const sizeOf = (address: string): number => new TextEncoder().encode(address).length;

/** The whole document, then cards of fewer and fewer fields. Of other kinds than a book there is no short form. */
function* cardsOf(document: Json): Generator<{ card: Json; left: string[] }> {
  yield { card: document, left: [] };
  if (document.kind !== 'book') return;
  const { kind, version = 1, name, contacts } = document;
  for (let count = ESSENTIALS.length; count >= 0; count--) {
    const kept = ESSENTIALS.slice(0, count).filter((field) => document[field] !== undefined);
    const fields = Object.fromEntries(
      kept.map((field) => [field, field === 'contacts' ? [contacts].flat().slice(0, 1).map(withoutPicture) : document[field]]),
    );
    const card = { kind, version, name, ...fields };
    const left = Object.keys(document).filter((field) => !(field in card) && !field.startsWith('$'));
    yield { card, left: [...left, ...('contacts' in card ? leftOf(contacts) : [])] };
  }
}

/** Of the contacts the first one is kept, without its picture. */
function leftOf(contacts: unknown): string[] {
  const [first, ...others] = [contacts].flat();
  const picture = Array.isArray(contacts) ? 'contacts[0].image' : 'contacts.image';
  return [...((first as Json | null | undefined)?.image ? [picture] : []), ...others.map((_, at) => `contacts[${at + 1}]`)];
}

const withoutPicture = (contact: unknown): unknown => {
  if (typeof contact !== 'object' || contact === null) return contact;
  const { image: _image, ...rest } = contact as Json;
  return rest;
};
