/** The reference of an element as Markdown, for the docs: attributes, properties, events, parts and custom properties. */

const cell = (text) => String(text ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' '); // prettier-ignore
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(title, heads, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What may be written there, without the ways to leave it out. */
const values = (type) => (type?.text ?? '').replace(/ \| (null|undefined)/g, '');

const PARTS = {
  attributes: ({ attributes = [] }) =>
    table(
      'Attributes',
      ['Attribute', 'Values', ''],
      attributes.map(({ name, type, description }) => [code(name), code(values(type)), cell(description)]),
    ),
  properties: ({ members = [] }) =>
    table(
      'Properties and methods',
      ['Name', 'Type', ''],
      members
        .filter(({ attribute, description }) => !attribute && description)
        .map(({ kind, name, type, return: result, static: still, description }) => [
          code((still ? 'static ' : '') + name + (kind === 'method' ? '()' : '')),
          code((type ?? result?.type)?.text),
          cell(description),
        ]),
    ),
  events: ({ events = [] }) =>
    table(
      'Events',
      ['Event', 'Class', ''],
      events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
  slots: ({ slots = [] }) =>
    table(
      'Slots',
      ['Slot', ''],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
    ),
  parts: ({ cssParts = [] }) =>
    table(
      'Parts',
      ['`::part()`', ''],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
  cssProperties: ({ cssProperties = [] }) =>
    table(
      'Custom properties',
      ['Property', 'Default', ''],
      cssProperties.map(({ name, default: value, description }) => [code(name), code(value), cell(description)]),
    ),
};

/**
 * @param {object} element A declaration of the manifest (see `elementsOf` in `scripts/manifest.mjs`).
 * @param {string[]} [which] Names of `PARTS`; all if unsaid.
 * @returns {string} Markdown tables, without those that would be empty.
 */
export const elementReference = (element, which = Object.keys(PARTS)) =>
  which
    .map((part) => PARTS[part](element))
    .filter(Boolean)
    .join('\n\n');
