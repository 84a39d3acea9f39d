/**
 * Which words are dictionary forms, not inflected ones: decided by related words in the source. A word with the
 * endings of a noun is one, and a form that is itself made by such an ending is not.
 */

const some = (words, stem, endings) => endings.filter((ending) => words.has(stem + ending)).length;

/** Germanic languages: there is a definite form, and it is not one itself. */
const germanic = (definite, plural, least) => (word, words) => {
  const base = word.endsWith('e') ? word.slice(0, -1) : word;
  const inflected = [...definite, ...plural, 's'].some(
    (ending) =>
      word.endsWith(ending) &&
      word.length - ending.length > 2 &&
      (words.has(word.slice(0, -ending.length)) || words.has(`${word.slice(0, -ending.length)}e`)),
  );
  return !inflected && some(words, base, definite) > 0 && some(words, base, plural) >= least;
};

const VOWEL = /[aeiouõäöü]$/;

/** @type {Record<string, (word: string, words: Set<string>) => boolean>} */
export const isDictionaryForm = {
  nb: germanic(['en', 'et', 'a'], ['er', 'ene'], 1),
  da: germanic(['en', 'et'], ['er', 'erne', 'ene', 'e'], 0),
  is(word, words) {
    const stem = word.slice(0, -1);
    if (word.endsWith('ur')) return words.has(`${word}inn`) || words.has(`${word.slice(0, -2)}um`);
    if (word.endsWith('i')) return words.has(`${stem}inn`) && words.has(`${stem}a`) && !words.has(stem) && !words.has(`${stem}ur`);
    if (word.endsWith('a') && words.has(`${stem}aði`)) return true;
    if (word.endsWith('a'))
      return words.has(`${stem}an`) && words.has(`${stem}u`) && !words.has(stem) && !words.has(`${stem}i`) && !words.has(`${stem}ur`);
    if (/(inn|um|num|ns|nna|ið|in|s|u)$/.test(word)) return false;
    return (words.has(`${word}ið`) || words.has(`${word}in`) || words.has(`${word}inn`)) && !words.has(`${word}ur`);
  },
  et(word, words) {
    if (VOWEL.test(word)) return !words.has(word.slice(0, -1)) && some(words, word, ['d', 'ga', 'le', 'st', 's']) > 2;
    if (/[dt]$|(ga|ks|st|lt|le|ni|na|ta)$/.test(word) && words.has(word.replace(/(d|t|ks|st|lt)$/, ''))) return false;
    return ['i', 'u', 'a', 'e'].some((vowel) => some(words, word + vowel, ['', 'd', 'ga', 'st', 'le', 's']) > 3);
  },
  lv(word, words) {
    const stem = word.slice(0, -1);
    if (word.endsWith('is')) return words.has(`${word.slice(0, -2)}im`);
    if (word.endsWith('us')) return words.has(`${word.slice(0, -2)}um`) && words.has(`${word.slice(0, -2)}u`);
    if (/[sš]$/.test(word)) return words.has(`${stem}am`) && words.has(`${stem}u`) && words.has(`${stem}a`) && !words.has(`${stem}ām`);
    if (word.endsWith('a'))
      return words.has(`${stem}ai`) && words.has(`${stem}u`) && words.has(`${stem}as`) && !words.has(`${stem}s`) && !words.has(`${stem}am`);
    if (word.endsWith('e')) return words.has(`${stem}ei`) && words.has(`${stem}es`) && !words.has(`${stem}is`);
    return /[āēīo]t$/.test(word) && (words.has(`${stem}šana`) || words.has(`${stem}ja`));
  },
  lt(word, words) {
    const [one, two] = [word.slice(0, -1), word.slice(0, -2)];
    if (/(ias|as)$/.test(word)) return words.has(`${two}ui`) && words.has(`${two}o`) && !words.has(`${two}oji`);
    if (/(is|ys)$/.test(word)) return words.has(`${two}iui`) || (words.has(`${two}iai`) && words.has(`${two}io`));
    if (word.endsWith('us')) return words.has(`${two}aus`) && words.has(`${two}ui`);
    if (word.endsWith('ti')) return words.has(`${two}s`) || words.has(`${two}tas`) || words.has(`${two}davo`);
    if (word.endsWith('a')) return words.has(`${one}os`) && words.has(`${one}oje`) && !words.has(`${one}as`) && !words.has(`${one}us`);
    if (word.endsWith('ė')) return words.has(`${one}ės`) && words.has(`${one}ėje`);
    return false;
  },
};
