/** What the address of the page says: nothing of it is kept elsewhere. */
import { locales, uiLocale } from '../../kit/element/messages.js';
import { readerLanguage } from '../reader.js';

/** The kinds that the editor writes, in the order in which they are offered. */
export const KINDS = ['book', 'cluster', 'loyalty', 'checklist', 'events', 'board', 'figures', 'password-policy'] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (name: unknown): name is Kind => KINDS.includes(name as Kind);

export interface Address {
  /** Of the library's languages; unsaid the reader's. */
  readonly lang?: string;
  /** As it is written, which may be none that there is. */
  readonly kind?: string;
  /** A draft to go on with: its id, or `new`. */
  readonly draft?: string;
  /** `off` ends offline use. */
  readonly offline?: string;
}

export function readAddress(search: string): Address {
  const { lang, kind, draft, offline } = Object.fromEntries(new URLSearchParams(search));
  return {
    ...(lang && locales.includes(lang) && { lang }),
    ...(kind && { kind }),
    ...(draft && { draft }),
    ...(offline && { offline }),
  };
}

/** The address of the page with these; without a fragment. */
export function addressOf(address: Address): string {
  const query = new URLSearchParams(Object.entries(address).filter(([, value]) => value !== undefined) as [string, string][]).toString();
  return query ? `?${query}` : './';
}

/** The library's language that the reader reads best. */
export const languageOf = (languages: readonly string[]): string => uiLocale(readerLanguage(languages));
