/** What reading another format gives. */
import type { Book } from '../../../formats/book/book.js';
import { bookReader } from '../../../formats/book/read.js';
import { explain } from '../../../schema/explain/explain.js';
import type { Finding, Problem } from '../../../schema/problem.js';

/** Something that the source says, and for which a document has no place. */
export interface Dropped {
  /** Its name in the source: `BDAY`, `priceRange`, `og:video`. */
  readonly field: string;
  /** The beginning of what it says. */
  readonly value: string;
}

export interface Converted<T = Book> {
  /** The first document, or the only one; null where there is none. */
  document: T | null;
  /** All of them, in the order of the source. */
  documents: T[];
  /** In the language of the moment (`withMessages`). */
  problems: Problem[];
  /** The same before they are put in words, for another language. */
  findings: Finding[];
  dropped: Dropped[];
}

/** A book as a source gives it, before it is read. */
export type Raw = Record<string, unknown>;

/** More than these are left out of the list: a shop's page may have thousands. */
const MOST = 200;

export class Drops {
  readonly list: Dropped[] = [];

  add(field: string, value: unknown): void {
    if (this.list.length >= MOST || value === undefined || value === null || value === '') return;
    let text: string | undefined;
    if (typeof value === 'string') text = value;
    else
      try {
        text = JSON.stringify(value);
      } catch {
        // a circle
      }
    const plain = (text ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
    if (plain) this.list.push({ field, value: plain.length > 100 ? `${plain.slice(0, 98)}…` : plain });
  }
}

/** Most books of one source: more than a cluster has members are no books. */
const MOST_BOOKS = 2000;

/** Reads raw books by the rules of the format: what comes out is what a file of the same words would give. */
export function readAll(raws: readonly Raw[], drops: Drops, base?: string, before: readonly Finding[] = []): Converted {
  const documents: Book[] = [];
  const findings: Finding[] = [...before];
  const limited = raws.slice(0, MOST_BOOKS);
  limited.forEach((raw, at) => {
    const { document, findings: own } = bookReader({ ...tidyRaw(raw), kind: 'book', version: 1 }, base);
    if (document) documents.push(document);
    for (const finding of own)
      if (finding.code !== 'converted')
        findings.push(limited.length > 1 ? { ...finding, path: `[${at}]${finding.path && '.'}${finding.path}` } : finding);
  });
  for (const raw of raws.slice(MOST_BOOKS)) drops.add('name', raw.name);
  const told = findings.slice(0, 100);
  return { document: documents[0] ?? null, documents, problems: explain(told), findings: told, dropped: drops.list };
}

/** Without what is empty, so that nothing is said of it. */
function tidyRaw(raw: Raw): Raw {
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(tidy).filter((one) => one !== undefined);
      return items.length ? items : undefined;
    }
    if (typeof value === 'object' && value) {
      const entries = Object.entries(value).flatMap(([name, one]) => {
        const kept = tidy(one);
        return kept === undefined ? [] : [[name, kept] as const];
      });
      return entries.length ? Object.fromEntries(entries) : undefined;
    }
    return value === null || (typeof value === 'string' && !value.trim()) ? undefined : value;
  };
  return (tidy(raw) ?? {}) as Raw;
}
