/** For translators and their programs: which texts are to be done, and putting translations in from a plain JSON file. */
import { writeFileSync } from 'node:fs';
import { isUsable } from './build.mjs';
import { familiesOf, isNeeded } from './plurals.mjs';
import { fileOf, LocalesError, readUnits } from './project.mjs';
import { placeholderFault, toPieces, toText } from './text.mjs';
import { formatXliff } from './xliff.mjs';

function mustSpeak({ targets }, locale) {
  if (!targets.includes(locale)) throw new LocalesError(`"${locale}" is not one of the languages ${targets.join(', ')}.`);
}

const reviewed = ['translated', 'signed-off', 'final'];

/**
 * The texts that wait for a translation, `{ id: English text with {0} }`, to be written over and given to `put`.
 * Where the source explains a text, the explanation stands before it under the key `// id`.
 */
export function todo(project, locale) {
  mustSpeak(project, locale);
  const units = readUnits(project, locale);
  const families = familiesOf(units.keys());
  const list = {};
  for (const [id, unit] of units) {
    if (isUsable(unit) || !isNeeded(id, locale, families)) continue;
    if (unit.notes.length) list[`// ${id}`] = unit.notes.map((note) => note.text).join(' ');
    list[id] = toText(unit.source);
  }
  return list;
}

/**
 * Writes translations (`{ id: text with {0} }`) into the file of a language, all as `needs-review-translation`.
 * Nothing is written if one of them cannot be used. What a person has reviewed is kept, unless `replace` is set.
 * Returns `{ written, kept }`: lists of ids.
 */
export function put(project, locale, translations, { replace = false } = {}) {
  mustSpeak(project, locale);
  const units = readUnits(project, locale);
  const families = familiesOf(units.keys());
  const [faults, written, kept] = [[], [], []];
  for (const [id, text] of Object.entries(translations)) {
    if (id.startsWith('//')) continue;
    const unit = units.get(id);
    if (!unit) faults.push(`There is no text with the id ${id}.`);
    else if (typeof text !== 'string' || !text.trim()) faults.push(`The translation of ${id} is not a text.`);
    else if (!isNeeded(id, locale, families)) faults.push(`${id} is a plural form that ${locale} does not have.`);
    else {
      const pieces = toPieces(text, unit.source);
      const fault = placeholderFault(pieces, unit.source);
      if (fault) faults.push(`The translation of ${id} cannot be used: ${fault}.`);
      else if (!replace && reviewed.includes(unit.target?.attributes.state)) kept.push(id);
      else {
        unit.target = { attributes: { ...unit.target?.attributes, state: 'needs-review-translation' }, pieces };
        written.push(id);
      }
    }
  }
  if (faults.length) throw new LocalesError([...faults, 'Nothing was written.']);
  writeFileSync(fileOf(project, locale), formatXliff(units, project.source, locale));
  return { written, kept };
}
