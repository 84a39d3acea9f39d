/** Finds what is wrong with the texts and their translations. Faults are sentences for the one who has to mend them. */
import { isUsable, standIns } from './build.mjs';
import { merge, sourceMessages } from './extract.mjs';
import { categoriesOf, familiesOf, isNeeded } from './plurals.mjs';
import { bundlesOf, readUnits } from './project.mjs';
import { placeholderFault, toText } from './text.mjs';

/** The states of XLIFF 1.2 that are used here; `locales/README.md` says what each means. */
export const states = ['needs-translation', 'needs-review-translation', 'translated', 'signed-off', 'final'];

const idForm = /^[a-z][a-zA-Z0-9]*(\.[a-zA-Z0-9-]+)+$/;
const few = (ids) => ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');

/** Faults of the English texts: ids, bundles, plural families. */
export function sourceFaults(project, messages) {
  const faults = [];
  const byId = new Map(messages.map((message) => [message.id, message.source]));
  for (const id of byId.keys()) {
    if (!idForm.test(id)) faults.push(`The id "${id}" is not of the form bundle.name: write it out in msg(..., { id }).`);
    else if (!bundlesOf(project, id).length)
      faults.push(
        `No bundle takes the id ${id} ("texts" in the manifest of its element, or locales/bundles.json): it would never be loaded.`,
      );
  }
  const wanted = new Set([project.source, ...project.targets].flatMap(categoriesOf));
  for (const [stem, found] of familiesOf(byId.keys())) {
    const missing = [...wanted].filter((category) => !found.includes(category));
    if (missing.length) {
      const who = missing.map(
        (category) => `${category} (${project.targets.filter((locale) => categoriesOf(locale).includes(category)).join(', ')})`,
      );
      faults.push(`The plural ${stem} lacks the forms ${who.join(', ')}.`);
    }
    if (!found.includes('other')) continue;
    const other = byId.get(`${stem}.other`);
    for (const category of found) {
      const form = byId.get(`${stem}.${category}`);
      const fault = placeholderFault(form, other);
      if (fault)
        faults.push(
          `The English text of ${stem}.${category} must hold the same values as ${stem}.other (in Latvian and Lithuanian "one" is also 21).`,
        );
      else if (!categoriesOf(project.source).includes(category) && toText(form) !== toText(other)) {
        faults.push(`The English text of ${stem}.${category} must be that of ${stem}.other: in Latvian "zero" is also 10 and 11.`);
      }
    }
  }
  return faults;
}

/** Faults of one language, and its line of the table. */
export function checkLocale(project, locale, messages) {
  const old = readUnits(project, locale);
  const { units, added, changed, gone } = merge(messages, old);
  const faults = [];
  const stale = [
    added.length && `new: ${few(added)}`,
    changed.length && `changed: ${few(changed)}`,
    gone.length && `gone: ${few(gone)}`,
  ].filter(Boolean);
  if (stale.length)
    faults.push(`locales/${locale}.xlf is not what the source says (${stale.join('; ')}): run "node scripts/locales.mjs extract".`);

  const families = familiesOf(units.keys());
  const others = standIns[locale] ? readUnits(project, standIns[locale]) : new Map();
  const row = { language: locale, total: 0, reviewed: 0, 'needs review': 0, missing: 0, 'falls back': 0 };
  const missing = [];
  for (const [id, unit] of units) {
    if (!isNeeded(id, locale, families)) continue;
    row.total++;
    const state = unit.target?.attributes.state;
    if (unit.target && !states.includes(state))
      faults.push(`${locale}: the translation of ${id} has ${state ? `the unknown state "${state}"` : 'no state'}.`);
    if (!isUsable(unit)) {
      if (isUsable(others.get(id))) row['falls back']++;
      else missing.push(id);
      continue;
    }
    if (state === 'needs-review-translation') row['needs review']++;
    else row.reviewed++;
    if (!toText(unit.target.pieces).trim()) faults.push(`${locale}: the translation of ${id} is empty.`);
    const fault = placeholderFault(unit.target.pieces, unit.source);
    if (fault) faults.push(`${locale}: the translation of ${id} cannot be used: ${fault}.`);
  }
  row.missing = missing.length;
  if (missing.length)
    faults.push(`${locale}: not translated, or translated from an older English text (${missing.length}): ${few(missing)}.`);
  return { faults, row };
}

/** Everything at once: `{ faults: string[], rows: object[] }`. */
export function check(project, messages = sourceMessages(project)) {
  const languages = project.targets.map((locale) => checkLocale(project, locale, messages));
  return {
    faults: [...sourceFaults(project, messages), ...languages.flatMap(({ faults }) => faults)],
    rows: languages.map(({ row }) => row),
  };
}
