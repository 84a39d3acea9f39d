/** How well the letters of a text stand together: tells in which encoding it was written, and whether it was read rightly. */

/** Of our countries and their neighbours. */
const ours = new Set('æøåäöüõéáíóúýðþāčēģīķļņšūžąęėįųœÆØÅÄÖÜÕÉÁÍÓÚÝÐÞĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲŒŋŧđŊŦĐ');
/** Signs that stand between words, or after one. */
const signs = new Set('’‘“”„‚–—…·•§°º€£©®™«»½¼¾²³±×´¨\u00a0\u00ad¡¿\u200b\ufeff');
/** Those that may also stand within a word. */
const within = new Set('’‘–—·\u00a0\u00ad´');

export interface Likelihood {
  /** The more, the better. */
  readonly score: number;
  /** Letters and signs that stand where none belongs: `Sj¿mat`, `RŠkeri`. */
  readonly odd: number;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
const isLower = (sign: string | undefined): boolean => isLetter(sign) && sign === sign!.toLowerCase() && sign !== sign.toUpperCase();

export function likelihood(text: string): Likelihood {
  let score = 0;
  let odd = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const [before, after] = [text[index - 1], text[index + 1]];
    let worth: number;
    if (isLetter(sign)) {
      // a capital within a word
      if (isLower(before) && !isLower(sign)) worth = -2;
      else worth = ours.has(sign) ? 2 : /[à-ÿÀ-ß]/.test(sign) ? 0.5 : -1;
    } else if (signs.has(sign)) worth = isLetter(before) && isLetter(after) && !within.has(sign) ? -2 : 0;
    else worth = -2;
    if (worth < 0) odd++;
    score += worth;
  }
  return { score, odd };
}

export const isOurs = (sign: string): boolean => ours.has(sign) || signs.has(sign);

/** Whether letters were lost when the table was saved: `Sj�mat`, `?iauli?`. One question mark within a word may be meant. */
const lostLetters = (text: string): boolean =>
  text.includes('\ufffd') || (text.includes('?') && (text.match(/(?<=[\s;,"]\p{L}{0,20})\?\p{Ll}[\p{L}?]*(?=[\s;,"])/gu)?.length ?? 0) > 2);

/** Whether a text that was decoded so has letters that nobody meant: some were lost, or another encoding was it. */
export function hasOddLetters(text: string, encoding: string): boolean {
  const start = text.slice(0, 200_000);
  return encoding === 'utf-8' ? lostLetters(start) : likelihood(start).score < 0;
}
