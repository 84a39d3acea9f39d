/** One spelling to compare headings and names by. */

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', þ: 'th', ð: 'd', ß: 'ss', ĸ: 'q' };

/** Lower case, without accents, spaces and signs: `Sími (GSM)` is `simigsm`. */
export const fold = (words: string): string =>
  words
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[æøþðßĸ]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]/gu, '');
