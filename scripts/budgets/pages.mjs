/** What each page loads, in which round trip: one line for an element by `bob.js`, one for it by its own script. */
import { languageOf } from '../script-tag/languages.mjs';
import { firstFiles, isLocale, needs, sizeOf } from './sizes.mjs';

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(5);
const bare = (name) => name.replace(/\.js$/, '');

/**
 * @param {import('./sizes.mjs').Sealed} sealed
 * @param {string[]} elements Names, `card`.
 * @param {Record<string, { single: number, bytes: number }>} budgets By element.
 * @returns {string[]} Lines.
 */
export function pages(sealed, elements, budgets) {
  const size = sizeOf(sealed);
  const bytes = (name) => size([name]);
  const lines = ['kB, brotli            trip 1  trip 2   view stands   + language   then, beside what is there', ''];
  for (const element of elements) {
    const first = needs(sealed, `${element}.js`);
    const lazy = [...new Set([...first].flatMap((name) => sealed.get(name).lazy))];
    const more = (name) => size([...needs(sealed, name)].filter((file) => !first.has(file)));
    const texts = Math.max(0, ...lazy.filter((name) => isLocale(sealed.get(name))).map(more));
    // In one file they come beside the code (`src/loader/loading.ts`).
    const beside = lazy.some((name) => /-all\.js$/.test(name));
    const then = lazy
      .filter((name) => !isLocale(sealed.get(name)) && !/^pack-|^error-|-lists\.js$/.test(name))
      .map((name) => `${bare(name)} ${kB(more(name)).trim()}`)
      .join(', ');
    const budget = budgets[element];
    const of = (most, over) => (most ? ` of ${kB(most).trim()}${over ? '!' : ''}` : '').padEnd(10);
    const trip = size(firstFiles(sealed, element));
    const total = bytes('bob.js') + trip;
    lines.push(
      `${element.padEnd(18)} bob  ${kB(bytes('bob.js'))}   ${kB(trip)}   ${kB(total)}${of(budget?.bytes, total > budget?.bytes)}   ${kB(texts)} in ${beside ? 2 : 3}   ${then}`,
    );
    const single = bytes(`bob-${element}.js`);
    lines.push(
      `${''.padEnd(18)} own  ${kB(single)}       –   ${kB(single)}${of(budget?.single, single > budget?.single)}   ${kB(texts)} in 2`,
    );
  }
  return lines;
}

/** How many script files all elements need in English and one other language, without packs, and without what belongs to the studio. */
export function filesOf(sealed, language = 'nb') {
  const others = ({ modules }) => {
    const ids = Object.keys(modules);
    const found = languageOf({ modules });
    return (
      ids.includes('src/studio/edit/edit.ts') ||
      ids.every((id) => /packs\/generated/.test(id)) ||
      (found && ![language, 'en'].includes(found))
    );
  };
  return [...sealed.values()].filter((file) => !Object.keys(file.modules).length || !others(file)).length;
}
