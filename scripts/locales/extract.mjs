/** Extracts the texts from the source with the engine of `lit-localize`, and updates the XLIFF files. */
import { writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { fileOf, LocalesError, readUnits } from './project.mjs';
import { toText } from './text.mjs';
import { formatXliff } from './xliff.mjs';

/** All messages in the source: `{ id, source: pieces, desc }`. Throws with the place when a call cannot be read. */
export function sourceMessages(project) {
  const { messages, errors } = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(project.config)).extractSourceMessages();
  if (errors.length) throw new LocalesError(stringifyDiagnostics(errors));
  return messages.map(({ name, contents, desc }) => ({
    id: name,
    source: contents
      .map((piece) => (typeof piece === 'string' ? piece : { id: piece.index, text: piece.untranslatable }))
      .filter((piece) => piece !== ''),
    desc,
  }));
}

/** Updates one unit. A translation of an older English text is kept for reference, but marked as not valid. */
function updated({ id, source, desc }, old) {
  const notes = (old?.notes ?? []).filter((note) => note.attributes.from !== 'lit-localize');
  if (desc) notes.unshift({ attributes: { from: 'lit-localize' }, text: desc });
  const unit = { id, attributes: old?.attributes ?? {}, source, notes };
  if (!old?.target) return unit;
  const expressions = new Map(source.filter((piece) => typeof piece !== 'string').map((piece) => [piece.id, piece.text]));
  const pieces = old.target.pieces.map((piece) =>
    typeof piece === 'string' ? piece : { ...piece, text: expressions.get(piece.id) ?? piece.text },
  );
  const attributes = { ...old.target.attributes };
  if (toText(old.source) !== toText(source)) {
    attributes.state = 'needs-translation';
    delete unit.attributes.approved;
  }
  return { ...unit, target: { attributes, pieces } };
}

/** The units of one language after an extraction, and the ids that are new, changed and gone. */
export function merge(messages, old) {
  const units = new Map(messages.map((message) => [message.id, updated(message, old.get(message.id))]));
  const ids = [...units.keys()];
  return {
    units,
    added: ids.filter((id) => !old.has(id)),
    changed: ids.filter((id) => old.has(id) && toText(old.get(id).source) !== toText(units.get(id).source)),
    gone: [...old.keys()].filter((id) => !units.has(id)),
  };
}

/** Writes the XLIFF files of all languages. Returns a sentence for each. */
export function extract(project, messages = sourceMessages(project)) {
  return project.targets.map((locale) => {
    const { units, added, changed, gone } = merge(messages, readUnits(project, locale));
    writeFileSync(fileOf(project, locale), formatXliff(units, project.source, locale));
    return `${locale}: ${units.size} texts, ${added.length} new, ${changed.length} changed, ${gone.length} gone`;
  });
}
