/** From words on the screen to the id of their text. */
import { textsOf } from './glossary.mjs';
import { LocalesError, readUnits } from './project.mjs';
import { toText } from './text.mjs';

const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text with values in it (`Closed. Opens {0}`) can have become `seen`. */
function canBe(text, seen) {
  const pieces = plain(text).split(/\{\d+\}/);
  return pieces.join('').trim().length > 3 && new RegExp(`^${pieces.map(escaped).join('.+')}$`, 'u').test(seen);
}

/**
 * The texts of a language that hold the words, or that the words are, with values in them.
 * @returns {{ where: string, text: string, english: string, state: string }[]}
 */
export function find(project, language, words) {
  if (![project.source, ...project.targets].includes(language))
    throw new LocalesError(`"${language}" is not one of the languages ${[project.source, ...project.targets].join(', ')}.`);
  const seen = plain(words ?? '');
  if (!seen) throw new LocalesError('Say which words to look for: node scripts/locales.mjs find nb "Ikke gyldig nå"');
  const units = readUnits(project, language === project.source ? project.targets[0] : language);
  return textsOf(project, language)
    .filter(({ where, text }) => !where.endsWith('.md') && (plain(text).includes(seen) || canBe(text, seen)))
    .map(({ where, text }) => {
      const unit = units.get(where);
      const state = language === project.source ? '' : (unit?.target?.attributes.state ?? '');
      return { where, text, english: unit ? toText(unit.source) : '', state };
    });
}
