/** Addresses that a document may lead to. */

/** What an address is for: pictures and films are fetched, so mail and phone are none. */
export type LinkKind = 'link' | 'image';

/**
 * The absolute address, if it is a harmless one, else undefined.
 *
 * http and https pass; for links (not images) also mailto and tel. The browser's own parser decides what the scheme is,
 * so that `java\nscript:` and its like are seen as what they are; what is returned is its normal form.
 * An address with a user name (`https://bank.example@evil.example`) is refused: it looks like what it is not.
 *
 * @param base Address of the file it stands in; without it a relative address is refused.
 */
export function safeUrl(value: unknown, base?: string | URL, kind: LinkKind = 'link'): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    // an address without its scheme is no file beside this one
    const url = new URL(value.trim().replace(/^www\./i, 'https://$&'), base || undefined);
    const schemes = kind === 'link' ? /^(https?|mailto|tel):$/ : /^https?:$/;
    return schemes.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
