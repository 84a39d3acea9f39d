/** How visitors type names: on a plain keyboard in either convention, or with a typo. */

const long = { ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ð: 'dh', æ: 'ae', þ: 'th', ß: 'ss' };
const short = { ...long, ø: 'o', å: 'a', ä: 'a', ö: 'o', ü: 'u', ð: 'd' };

const plain = (table) => (text) =>
  Array.from(text.normalize('NFC').toLowerCase(), (letter) => table[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).join('');

/** One letter for one: "tromso", "aesir". */
export const oneLetter = plain(short);
/** Two letters where that is a convention: "tromsoe". */
export const twoLetters = plain(long);

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, changed, or swapped with the next, in a word of five letters or more; undefined where there is none. */
export function typo(text, next) {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (!words.length) return undefined;
  const { 0: word, index } = words[Math.floor(next() * words.length)];
  const at = Math.floor(next() * word.length);
  const letter = alphabet[Math.floor(next() * 26)];
  const wrong = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
  ][Math.floor(next() * 4)]();
  return text.slice(0, index) + wrong + text.slice(index + word.length);
}
