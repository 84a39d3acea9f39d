/**
 * `dist/types/`: types of the tags for templates that TypeScript checks. `tags.d.ts` follows from the manifest; the files of the frameworks
 * (`frameworks/`) say how each of them names attributes, properties and events.
 *
 * The generators of custom-element-vuejs-, -svelte-, -solidjs-integration and @wc-toolkit/jsx-types were tried on this manifest: they name types of
 * the package without importing them, take our events for CustomEvents, and write for Svelte 4.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributes, fields } from './parts.mjs';

const FRAMEWORKS = path.join(import.meta.dirname, 'frameworks');

const comment = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')} */\n` : '');
const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** As a template writes it: numbers between quotation marks, too. */
function typeOf(attribute) {
  const type = attribute.type?.text ?? 'string';
  if (!/^(string|number|boolean|'[^']*'|\s|\||null|undefined)+$/.test(type)) return 'string';
  return type.replaceAll(/\s*\|\s*(null|undefined)/g, '').replaceAll(/\bnumber\b/g, 'number | `${number}`');
}

function tag(element) {
  const own = attributes(element);
  const named = new Set(own.map(({ name }) => name));
  const set = fields(element).filter(({ attribute, name }) => !attribute && !named.has(name));
  const line = (name, type, description) => `${comment(description, '  ')}  ${keyOf(name)}${type};`;
  const block = (suffix, lines, about) => `${comment(about, '')}export interface ${element.name}${suffix} {\n${lines.join('\n')}\n}\n`;
  return [
    block(
      'Attributes',
      own.map((one) => line(one.name, `?: ${typeOf(one)}`, one.description)),
      element.summary || element.description,
    ),
    block(
      'Properties',
      set.map(({ name, description }) => line(name, `?: ${element.name}['${name}']`, description)),
      `Properties of \`<${element.tagName}>\` that are no attributes, and can be set.`,
    ),
    block(
      'Events',
      (element.events ?? []).map(({ name, type, description }) => line(name, `: ${type.text}`, description)),
      `Events of \`<${element.tagName}>\`.`,
    ),
  ].join('\n');
}

/** The tags with all that can be set on them, and their events. */
function tagTypes(elements, name) {
  const classes = elements.flatMap((element) => [element.name, ...(element.events ?? []).map(({ type }) => type.text)]);
  const row = ({ tagName, name: of }) =>
    `  '${tagName}': { element: ${of}; attributes: ${of}Attributes; properties: ${of}Properties; events: ${of}Events };`;
  return `/** The tags of ${name}: attributes, properties and events. */
import type { ${[...new Set(classes)].sort().join(', ')} } from '../npm/src/index.js';

${elements.map(tag).join('\n')}
export interface Tags {
${elements.map(row).join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
${elements.map((element) => `    '${element.tagName}': ${element.name};`).join('\n')}
  }
}
`;
}

/** The files of `dist/types/`, by name. */
export const typeFiles = (elements, name) => ({
  'tags.d.ts': tagTypes(elements, name),
  ...Object.fromEntries(readdirSync(FRAMEWORKS).map((file) => [file, readFileSync(path.join(FRAMEWORKS, file), 'utf8')])),
});
