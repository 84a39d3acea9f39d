/** Which files of the script-tag build the studio needs: those of the editor, and of each element that a preview shows, with all that they load lazily. */
import { languageOf } from '../script-tag/languages.mjs';

/** What is large and seldom asked for: the checklists that come along. */
const SELDOM = /packs\/generated\//;

/**
 * @param {{ files: { name: string, file: string, imports: string[], lazy: string[], modules: object }[] }} record `dist/build.json`
 * @param {string[]} elements Names of the elements that a preview shows.
 * @returns {{ always: string[], languages: Record<string, string[]>, used: string[] }} Names of files as they are in the folder; each once.
 */
export function filesOf({ elements: all, files }, elements) {
  const byName = new Map(files.map((one) => [one.name, one]));
  const others = all.filter((name) => name !== 'editor' && !elements.includes(name));
  /** The first kind on the page is the editor; the others come beside it. */
  const isNotLoaded = (name) =>
    // of pages with ?bob-edit or ?bob-check
    ['src/studio/edit/edit.ts', 'src/studio/self-check/self-check.ts'].some((tool) => tool in byName.get(name).modules) ||
    [...others.map((other) => `${other}.js`), ...all.filter((one) => one !== 'editor').map((one) => `${one}-${one}.js`)].includes(name);
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const { imports, lazy } = byName.get(name);
    // what is imported comes along, also from a file that the page would not load by itself
    [...imports, ...lazy.filter((one) => !isNotLoaded(one))].forEach(visit);
  };
  visit('bob.js');
  seen.delete('bob.js');
  const found = { always: [], languages: {}, used: [] };
  for (const one of [...seen].sort().map((name) => byName.get(name))) {
    const language = languageOf(one);
    if (Object.keys(one.modules).length && Object.keys(one.modules).every((id) => SELDOM.test(id))) found.used.push(one.file);
    else if (language === undefined || language === 'en') found.always.push(one.file);
    else (found.languages[language] ??= []).push(one.file);
  }
  return found;
}
