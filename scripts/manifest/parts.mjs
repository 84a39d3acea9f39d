/** Small readings of a declaration of the manifest that all writers share. */

/** The words of a union of string literals (`'a'|'b'`), or none. */
export function words(type) {
  const parts = (type ?? '').split('|').map((part) => part.trim()).filter((part) => part !== 'null' && part !== 'undefined'); // prettier-ignore
  return parts.length && parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
}

/** Attributes with the type and text that the JSDoc tag tells, one per name. */
export function attributes(element) {
  const byName = new Map();
  for (const attribute of element.attributes ?? []) {
    const before = byName.get(attribute.name) ?? {};
    byName.set(attribute.name, { ...before, ...Object.fromEntries(Object.entries(attribute).filter(([, value]) => value !== undefined)) });
  }
  return [...byName.values()];
}

/** The element's description with lists of its parts, slots, events and custom properties, in Markdown. */
export function describe(element) {
  const section = (title, entries, line) =>
    entries?.length ? `\n\n**${title}**\n${entries.map((entry) => `- ${line(entry)}`).join('\n')}` : '';
  const name = (entry) => `\`${entry.name || '(default)'}\`: ${entry.description ?? ''}`;
  return (
    (element.description || element.summary || '') +
    section('Slots', element.slots, name) +
    section('Events', element.events, name) +
    section('CSS parts', element.cssParts, name) +
    section(
      'CSS custom properties',
      element.cssProperties,
      (entry) => `${name(entry)}${entry.default ? ` (default: ${entry.default})` : ''}`,
    )
  );
}

/** Public fields that can be set. */
export const fields = (element) =>
  (element.members ?? []).filter((member) => member.kind === 'field' && !member.static && !member.readonly);
