/**
 * From where a frame takes documents: from the folder of its page and those below, and from places that its owner has allowed. Otherwise anybody could show a text of
 * their own under the owner's domain. Pure.
 */

export type Place =
  /** In the folder of the page, or below. */
  | { readonly kind: 'beside'; readonly url: string }
  /** Only where the owner has allowed it. */
  | { readonly kind: 'elsewhere'; readonly url: string; readonly host: string }
  /** Nothing that a document is loaded from. */
  | { readonly kind: 'none' };

/** The name of the file beside the page in which its owner allows other places. */
export const ALLOW_LIST = 'embed.json';

/** Dots and slashes that a server may read as such: `..%2f`, `..;/`. A browser does not, and sees a file of the same folder. */
const DISGUISED = /%(?:25)*(?:2e|2f|5c|00)|\/\.{1,2};/i;

function addressOf(written: string, page: string): URL | undefined {
  if (!URL.canParse(written, page)) return undefined;
  const url = new URL(written, page);
  const isPlain = /^https?:$/.test(url.protocol) && !url.username && !url.password && !DISGUISED.test(url.pathname);
  return isPlain ? url : undefined;
}

/**
 * @param src as the address of the frame names it, or where a redirect has led to
 * @param page address of the page in the frame
 */
export function placeOf(src: string, page: string): Place {
  const url = addressOf(src, page);
  if (!url) return { kind: 'none' };
  url.hash = '';
  const folder = new URL('.', page);
  const isBeside = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  return isBeside ? { kind: 'beside', url: url.href } : { kind: 'elsewhere', url: url.href, host: url.host };
}

/** A line of the list: `books.example.org`, `https://example.org/members/`, or a folder of the page's own site, `/documents/`. */
function allowedBy(line: string, page: string): URL | undefined {
  const written = line.trim();
  if (!written) return undefined;
  const url = addressOf(/^(https?:\/\/|\.{0,2}\/)/i.test(written) ? written : `https://${written}`, page);
  return url && !url.search && !url.hash ? url : undefined;
}

/** Lines of an allow-list that allow nothing, for its owner. */
export const unreadable = (list: readonly unknown[], page: string): unknown[] =>
  list.filter((line) => typeof line !== 'string' || !allowedBy(line, page));

/** The lines of an allow-list: `{ "allow": ["books.example.org"] }`. */
export function linesOf(json: unknown): readonly unknown[] {
  const allow = (json as { allow?: unknown } | null | undefined)?.allow;
  return Array.isArray(allow) ? (allow as unknown[]) : [];
}

/** Whether a list allows an address. A host stands for itself and not for what ends with it; a folder for what is below. */
export function isAllowed(address: string, list: readonly unknown[], page: string): boolean {
  const url = addressOf(address, page);
  if (!url) return false;
  return list.some((line) => {
    const allowed = typeof line === 'string' ? allowedBy(line, page) : undefined;
    if (allowed?.origin !== url.origin) return false;
    const folder = allowed.pathname.replace(/\/*$/, '/');
    return url.pathname === allowed.pathname || url.pathname.startsWith(folder);
  });
}
