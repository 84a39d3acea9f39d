/** Names as ids. */

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', þ: 'th', ð: 'd', ß: 'ss', đ: 'd', ł: 'l', ı: 'i', ĸ: 'k', œ: 'oe' };

/**
 * A name as an id that stays the same as long as the name does: `Käru Muuseum` is `karu-muuseum`. Letters of other scripts are kept; of a name
 * without letters or digits nothing is left.
 */
export const slug = (name: string): string =>
  name
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøþðßđłıĸœ]/g, (letter) => letters[letter]!)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .normalize('NFC');
