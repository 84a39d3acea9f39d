/** The glossaries of `locales/glossary/`: which words are not used, and where they are used all the same. `locales/glossary/README.md` says how they are written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUsable } from './build.mjs';
import { readUnits } from './project.mjs';
import { toText } from './text.mjs';

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the tables of a Markdown text, by the number of the table, without their headings. */
function tablesOf(markdown) {
  const tables = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) open = false;
    else if (!open) open = Boolean(tables.push([]));
    else if (!/^[|\s:-]+$/.test(line)) tables.at(-1).push(cellsOf(line));
  }
  return tables;
}

const codesOf = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** `film*` finds film, films, filmed; two words, also with a line break between them. Never a part of a word. */
export function patternOf(word) {
  const escaped = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*').replace(/\s+/g, '\\s+'); // prettier-ignore
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * A glossary as it is written: terms, each with what to use and which words are forbidden, and exceptions.
 * @returns {{ terms: { topic: string, use: string, words: string[] }[], exceptions: { where: string, word: string, why: string }[] }}
 */
export function readGlossary(markdown) {
  const [terms = [], exceptions = []] = tablesOf(markdown);
  return {
    terms: terms.map(([topic = '', use = '', not = '']) => ({ topic, use, words: codesOf(not) })),
    exceptions: exceptions.map(([where = '', word = '', why = '']) => ({
      where: codesOf(where)[0] ?? where,
      word: codesOf(word)[0] ?? word,
      why,
    })),
  };
}

/** The prose of a Markdown page: code and addresses are blanked, so that places stay. */
export const proseOf = (markdown) =>
  markdown
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, blank)
    .replace(/^ {4}.*$/gm, blank)
    .replace(/`[^`\n]*`|<[^>\n]*>|\]\([^)\n]*\)|https?:\S+/g, blank);
const blank = (text) => text.replace(/[^\n]/g, ' ');

/** All texts of one language: of the interface, of the built-in checklists and, in English, of the docs. */
export function textsOf(project, language) {
  const source = language === project.source;
  const units = [...readUnits(project, source ? project.targets[0] : language).values()];
  const texts = units
    .filter((unit) => source || isUsable(unit))
    .map((unit) => ({ where: unit.id, text: toText((source ? unit.source : unit.target.pieces)) })); // prettier-ignore
  const packs = join(project.root, 'src/elements/checklist/packs');
  for (const file of list(packs, '.json')) {
    const add = (record, fields, where) => {
      for (const field of fields)
        if (typeof record[field]?.[language] === 'string') texts.push({ where: `${where}${field}`, text: record[field][language] });
    };
    const pack = JSON.parse(readFileSync(join(packs, file), 'utf8'));
    const start = `pack:${file.replace('.json', '')}#`;
    add(pack, ['title', 'intro'], start);
    for (const group of pack.groups) {
      add(group, ['title', 'intro'], `${start}${group.id}.`);
      for (const item of group.items) add(item, ['title', 'why', 'how'], `${start}${item.id}.`);
    }
  }
  if (source)
    for (const file of ['README.md', ...list(join(project.root, 'stories/docs'), '.md').map((name) => `stories/docs/${name}`)])
      texts.push({ where: file, text: proseOf(readFileSync(join(project.root, file), 'utf8')) });
  return texts;
}

const list = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** What is wrong in `texts`, in sentences: forbidden words, and exceptions that nothing needs. */
export function faultsOf({ terms, exceptions }, texts) {
  const needed = new Set();
  const faults = [];
  const spared = (where, word) => exceptions.find((one) => one.where === where && one.word === word);
  for (const { topic, use, words } of terms)
    for (const word of words) {
      const pattern = patternOf(word);
      for (const { where, text } of texts)
        for (const found of text.matchAll(pattern)) {
          const exception = spared(where, word);
          if (exception) needed.add(exception);
          else {
            const line = where.endsWith('.md') ? `:${text.slice(0, found.index).split('\n').length}` : '';
            faults.push(`${where}${line} says “${found[0]}”: ${topic}: ${use.replaceAll('`', '')}.`);
          }
        }
    }
  for (const one of exceptions) {
    if (!one.why) faults.push(`The exception of “${one.word}” in ${one.where} has no reason.`);
    if (!needed.has(one)) faults.push(`The exception of “${one.word}” in ${one.where} is not needed any more.`);
  }
  return faults;
}

/** All languages at once. */
export function glossaryFaults(project) {
  return [project.source, ...project.targets].flatMap((language) => {
    const file = join(project.root, 'locales/glossary', `${language}.md`);
    if (!existsSync(file)) return [`locales/glossary/${language}.md is missing.`];
    return faultsOf(readGlossary(readFileSync(file, 'utf8')), textsOf(project, language)).map((fault) => `${language}: ${fault}`);
  });
}
