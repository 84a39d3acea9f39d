/**
 * Finding Nordic and Baltic names: the part of the names that come up among the first ten, typed as they are, on a plain keyboard, and with a typo.
 * The search alone, in Node, beside those of others with the same names.
 */
import MiniSearch from 'minisearch';
import { compounds } from '../names/compounds.mjs';
import { members, random } from '../names/members.mjs';
import { loadSearch, recall } from '../names/recall.mjs';
import { oneLetter, twoLetters, typo } from '../names/typing.mjs';

export const id = 'recall';

const WAYS = {
  'as it is': () => (name) => name,
  'one letter: tromso': () => oneLetter,
  'two letters: tromsoe': () => twoLetters,
  'one typo': (next) => (name) => typo(name, next),
  'plain, one typo': (next) => (name) => typo(oneLetter(name), next),
};

const containing = (fold) => (list) => {
  const folded = list.map(({ name }) => fold(name));
  return (query) => {
    const asked = fold(query);
    return folded.flatMap((name, at) => (name.includes(asked) ? [at] : []));
  };
};
const lower = (text) => text.toLowerCase();

/** By title: what makes a search of a list. */
const searches = ({ createIndex }) => ({
  'bob-widgets/search': (list) => {
    const index = createIndex(list);
    return (query) => index.search(query).hits.subarray(0, 10);
  },
  'the query in the text: List.js, DataTables, Tabulator, Grid.js': containing(lower),
  'the same without accents (NFD)': containing((text) => lower(text).normalize('NFD').replace(/\p{M}/gu, '')),
  'MiniSearch, prefix and fuzzy': (list) => {
    const index = new MiniSearch({ idField: 'at', fields: ['name'], searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
    index.addAll(list.map(({ name }, at) => ({ at, name })));
    return (query) => index.search(query).slice(0, 10).map(({ id: at }) => at); // prettier-ignore
  },
});

/** Of the compounds of each language, how many are among the first ten when a part of theirs is typed; and the least of the languages. */
function insideWords(make) {
  const all = compounds();
  const shares = [...new Set(all.map(({ language }) => language))].map((language) => {
    const list = all.filter((one) => one.language === language);
    const find = make(list);
    return list.filter(({ part }, at) => [...find(part)].slice(0, 10).includes(at)).length / list.length;
  });
  return Math.min(...shares);
}

/** The part that is found with a typo in the letters of a word that ends in digits: "Brygeri24". */
function besideDigits(make, list, most) {
  const numbered = list.map(({ name }, at) => ({ name: name.replace(/\p{L}{5,}/u, (word) => `${word}${10 + (at % 90)}`) }));
  const next = random(5);
  return recall(make(numbered), numbered, (name) => typo(name, next), most).recall;
}

/** @param {{ counts?: number[], most?: number }} bench `most`: so many names of each list are typed. */
export async function measure({ counts = [2000, 10_000], most = 1000 } = {}) {
  const all = searches(await loadSearch());
  return counts.flatMap((count) => {
    const list = members(count);
    return Object.entries(all).map(([title, make]) => {
      const find = make(list);
      const next = random(3);
      const found = Object.entries(WAYS).map(([way, type]) => [way, recall(find, list, type(next), most)]);
      const shares = Object.fromEntries(found.map(([way, one]) => [way, one.recall]));
      return {
        title,
        count,
        recall: {
          ...shares,
          'typo beside digits': besideDigits(make, list, most),
          'in compounds, least of 8 languages': insideWords(make),
        },
        asked: found[0][1].asked,
      };
    });
  });
}

export function tables(rows) {
  const share = (value) => (value === 1 ? '1.00' : value.toFixed(3).replace(/(\.\d\d)0$/, '$1'));
  return [
    {
      title: `Names found among the first ten, of ${rows[0].asked} typed`,
      head: ['names', 'search', ...Object.keys(rows[0].recall)],
      rows: rows.map(({ title, count, recall: found }) => [count.toLocaleString('en'), title, ...Object.values(found).map(share)]),
    },
  ];
}
