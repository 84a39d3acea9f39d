/** What the plug-in knows of the elements: made of their manifests and the `@attr` tags of their classes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { words } from '../manifest/parts.mjs';
import { readManifests } from '../elements/read.mjs';

/** Of all elements; where the document comes from is the plug-in's own. */
const COMMON = { theme: "'auto'|'light'|'dark'" };

/** The type of an attribute as a form needs it. */
function rule(type) {
  const list = words(type);
  return list.length ? { type: 'words', words: list } : { type: ['boolean', 'number'].includes(type) ? type : 'string' };
}

/** An attribute that is called as a kind of document names one: an address, or a document of the site. */
const withDocuments = (attributes, kinds) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, rule]) => [
      name,
      kinds.has(name) && rule.type === 'string' ? { type: 'document', kind: name } : rule,
    ]),
  );

function attributesOf(root, name) {
  const source = readFileSync(path.join(root, 'src/elements', name, `${name}.ts`), 'utf8');
  const tags = [...source.matchAll(/@attr \{([^}]+)\} ([\w-]+)/g)].map(([, type, attribute]) => [attribute, type]);
  return Object.fromEntries([...tags, ...Object.entries(COMMON)].map(([attribute, type]) => [attribute, rule(type)]));
}

export function elementsFor(root) {
  const manifests = readManifests(root);
  const known = new Set(manifests.map(({ kind }) => kind));
  return Object.fromEntries(
    manifests.map(({ name, kind, kinds = [], main = false, display = false }) => [
      name,
      { kind, kinds, main, display, attributes: withDocuments(attributesOf(root, name), known) },
    ]),
  );
}
