/**
 * Reads and writes XLIFF 1.2 as `lit-localize` does, with what it leaves out: one order (by id), so that two people's
 * changes merge, and every attribute and note that a translator's program has added.
 *
 * A text is a list of pieces: strings, and placeholders `{ id, text }` whose `text` is the expression in the source.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

const nameOf = (node) => Object.keys(node).find((key) => key !== ':@');
const childrenOf = (node) => node[nameOf(node)];
const attributesOf = (node) => node[':@'] ?? {};
const all = (nodes, name) => nodes.filter((node) => nameOf(node) === name);
const plain = (nodes) => nodes.map((node) => node['#text'] ?? '').join('');

function find(nodes, ...path) {
  const [name, ...rest] = path;
  const found = all(nodes, name)[0];
  if (!found) throw new Error(`it has no <${name}>`);
  return rest.length ? find(childrenOf(found), ...rest) : childrenOf(found);
}

function piecesOf(nodes, id) {
  return nodes.map((node) => {
    const name = nameOf(node);
    if (name === '#text') return String(node['#text']);
    const attributes = attributesOf(node);
    if (name !== 'x') throw new Error(`<${name}> stands in the text of ${id}, where only <x> may`);
    return { id: Number(attributes.id), text: attributes['equiv-text'] ?? '' };
  });
}

/** @returns {Map<string, {id, attributes, source, target?: {attributes, pieces}, notes: {attributes, text}[]}>} */
export function parseXliff(xml) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg.replace(/\.$/, '')}`);
  const units = new Map();
  for (const node of all(find(parser.parse(xml), 'xliff', 'file', 'body'), 'trans-unit')) {
    const { id, ...attributes } = attributesOf(node);
    const children = childrenOf(node);
    const [target] = all(children, 'target');
    units.set(id, {
      id,
      attributes,
      source: piecesOf(find(children, 'source'), id),
      ...(target && { target: { attributes: attributesOf(target), pieces: piecesOf(childrenOf(target), id) } }),
      notes: all(children, 'note').map((note) => ({ attributes: attributesOf(note), text: plain(childrenOf(note)) })),
    });
  }
  return units;
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };
const escapeText = (text) => text.replace(/[&<>]/g, (sign) => escapes[sign]);
const escapeValue = (text) => text.replace(/[&<>"\n\t]/g, (sign) => escapes[sign]);
const attributeText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join('');
const element = (name, attributes, inner) => `<${name}${attributeText(attributes)}>${inner}</${name}>`;
const inline = (pieces) =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? escapeText(piece) : `<x${attributeText({ id: String(piece.id), 'equiv-text': piece.text })}/>`,
    )
    .join('');

/** The file of one language, its units in the order of their ids. */
export function formatXliff(units, source, target) {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${target}" source-language="${source}" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
  ];
  for (const unit of [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    lines.push(`<trans-unit${attributeText({ id: unit.id, ...unit.attributes })}>`);
    lines.push(`  ${element('source', {}, inline(unit.source))}`);
    if (unit.target) lines.push(`  ${element('target', unit.target.attributes, inline(unit.target.pieces))}`);
    for (const note of unit.notes) lines.push(`  ${element('note', note.attributes, escapeText(note.text))}`);
    lines.push('</trans-unit>');
  }
  return [...lines, '</body>', '</file>', '</xliff>', ''].join('\n');
}
