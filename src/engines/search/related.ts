/** Words that mean the same without a dictionary: what two words have in common, endings and compounds of our languages in mind. */
import { months, weekdays } from '../../schema/calendar/words.js';
import { fold } from '../../schema/fold.js';
import { spell, wordsOf } from './fold.js';

/** Words that join others and say nothing themselves, in the languages of the region. By their keys. */
const EMPTY = new Set(
  [
    ...[
      'and the for with from our your to of in on at by a an or as we you all more',
      'og med for til fra av af på i en et ei er vi som den det de å at eller alle vår vore',
    ],
    ...[
      'och med för till från av på i en ett är vi som den det de att eller alla vår',
      'og við með fyrir til frá af á í er um úr að eða sem',
    ],
    ...[
      'ja või ning kui et on meie koos kõik',
      'ja tai sekä että on me',
      'un ar no par pie uz ir vai kā mūsu visi',
      'ir su iš į ant prie už nuo ar arba kaip mūsų visi',
      'aamma uanga imaluunniit',
    ],
    // how much, and what may be said of anything
    ...[
      'kg gr g km cm mm m2 m3 ml cl dl liter litre liters litres ltr tons tonn stk pcs pieces tk gab vnt',
      'one two three four five six seven eight nine ten en to tre fire fem seks syv sju otte åtte ni ti',
      'einn tveir þrír fjórir fimm sex sjö átta níu tíu üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme',
      'viens divi trīs četri pieci seši septiņi astoņi desmit vienas du trys keturi penki šeši septyni aštuoni dešimt',
      'new used old free good big small nye nytt brukt brugt gamle gratis stor liten lille nýtt notað gamalt gefins ókeypis',
      'uus kasutatud vana tasuta suur väike jauns lietots bezmaksas liels mazs naujas naudotas nemokamas didelis mažas',
    ],
  ]
    .join(' ')
    .split(' ')
    .map((word) => spell(word).key),
);

const days = new RegExp(
  `^(?:${weekdays.map((words) => words.split(' | ')[0]!.split(' ').map(fold).join('|')).join('|')})\\p{L}{0,4}$`,
  'u',
);
const monthNames = new Set(months.flatMap((words) => words.split(' ').map(fold)));

/** Whether a word tells when, or only how many: who needs a boat on Friday is not helped by yoga on Friday. */
const isWhenOrMany = (key: string): boolean => /^\d+$/.test(key) || (key.length > 3 && (monthNames.has(key) || days.test(key)));

/** A word that says something. */
export interface Meaning {
  readonly key: string;
  /** As it is written, in lower case. */
  readonly word: string;
}

/** The words of a text that say something, each once. */
export function meaningful(text: string): Meaning[] {
  const found = new Map<string, Meaning>();
  for (const word of wordsOf(text)) {
    const { key } = spell(word);
    if (key.length > 1 && !EMPTY.has(key) && !found.has(key) && !isWhenOrMany(fold(word))) found.set(key, { key, word });
  }
  return [...found.values()];
}

/** How many letters two words begin with in common. */
function beginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/**
 * How much two keys mean the same, 0 to 1: the same word 1; one begins the other, or all but their endings is the same ("fisk", "fisken";
 * "siers", "siera") .7; the last part of a compound, which says what it is ("fiske" in "havfiske") .6.
 */
export function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4) return 0;
  const same = beginning(short, long);
  if (same === short.length) return long.length - same <= 3 ? 0.8 : 0.6;
  if (short.length - same <= 2 && same >= 4 && long.length - same <= 4) return 0.7;
  return long.endsWith(short) && !isRhyme(one, other) ? 0.6 : 0;
}

/** Whether one letter parts them at their beginning: no compound begins with a single one, and "room" is nothing of "broom". */
export const isRhyme = (one: string, other: string): boolean =>
  one.length === other.length + 1 ? one.endsWith(other) : other.length === one.length + 1 && other.endsWith(one);
