/** From where the addresses in a document start, on a page that is written before it is known where it will be. */

/** Stands for the site, where the page names its files without it: `/books/our.json`. */
const SITE = 'https://relative.invalid';

export interface Bases {
  /** Of the addresses in the HTML. */
  readonly html: string | undefined;
  /** Of those that search engines are told: whole ones. */
  readonly whole: string | undefined;
}

/** @param address Of the document, as the page names it. Undefined where one cannot tell: addresses that start from the file are left out then. */
export function basesOf(address: string | undefined): Bases {
  const written = address?.trim() ?? '';
  if (/^https?:\/\/[^/]/i.test(written) && URL.canParse(written)) return { html: written, whole: written };
  const isOfSite = /^\/(?!\/)/.test(written) && URL.canParse(written, SITE);
  return { html: isOfSite ? new URL(written, SITE).href : undefined, whole: undefined };
}

/** Addresses on the site itself, as the page writes them. */
export const fromSite = (html: string): string => html.replace(/(?:https:\/\/)?relative\.invalid(?=\/)/g, '');
