/**
 * Writes what editors and frameworks read about the elements, all from the JSDoc of their classes:
 *
 *     dist/custom-elements.json            the custom elements manifest (public members only)
 *     dist/vscode.html-custom-data.json    completion in VS Code ("html.customData")
 *     dist/web-types.json                  completion in JetBrains' editors
 *     dist/types/                          types of the tags in TypeScript, React 19, Vue, Svelte 5, Solid and other JSX
 *
 *     node scripts/manifest.mjs [folder]   default: dist
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { typeFiles } from './manifest/tags.mjs';
import { vscodeData } from './manifest/vscode.mjs';
import { webTypes } from './manifest/web-types.mjs';

const root = path.resolve(import.meta.dirname, '..');

const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !name.startsWith('#') && !name.startsWith('_');
/** Lit's own life cycle and static settings are not public. */
const INNER = new Set(
  'render properties styles connectedCallback disconnectedCallback willUpdate update updated firstUpdated getUpdateComplete createRenderRoot'.split(
    ' ',
  ),
);
const isElement = (declaration) => declaration.customElement || declaration.tagName;

/** An element that is being built has no `define.ts` yet; what is published does not speak of it. */
const areOut = (manifest) => {
  const defined = new Set(
    manifest.modules
      .map(({ path: file }) => file)
      .filter((file) => file.endsWith('/define.ts'))
      .map(path.dirname),
  );
  return ({ path: file }) => !file.startsWith('src/elements/') || defined.has(file.split('/').slice(0, 3).join('/'));
};

/** The manifest as it is published: only modules with elements, definitions or events, only public members, paths of the built files. */
export function publish(manifest) {
  const events = new Set(
    manifest.modules.flatMap((module) => module.declarations.flatMap((one) => (one.events ?? []).map(({ type }) => type?.text))),
  );
  const definitions = manifest.modules.flatMap((module) => module.exports.filter(({ kind }) => kind === 'custom-element-definition'));
  const modules = manifest.modules.filter(areOut(manifest)).flatMap((module) => {
    const declarations = module.declarations.filter((one) => isElement(one) || events.has(one.name));
    const names = new Set(declarations.map(({ name }) => name));
    const exports = module.exports.filter((one) => one.kind === 'custom-element-definition' || names.has(one.declaration?.name));
    if (!exports.length) return [];
    for (const one of declarations.filter(isElement)) {
      // without a JSDoc tag it is internal state that the analyzer mistakes for an attribute, or an event with the name of a variable
      const inner = (one.attributes ?? []).filter(({ description }) => !description).map(({ fieldName, name }) => fieldName ?? name);
      if (one.attributes) one.attributes = one.attributes.filter(({ description }) => description);
      if (one.events) one.events = one.events.filter(({ name }) => name?.startsWith('bob-'));
      if (one.members)
        one.members = one.members.filter((member) => isPublic(member) && !INNER.has(member.name) && !inner.includes(member.name));
      // the tag name is where the element is defined; put it on the declaration, too
      one.tagName ??= definitions.find(({ declaration }) => declaration.name === one.name)?.name;
    }
    return [{ ...module, declarations, exports }];
  });
  const text = JSON.stringify({ ...manifest, modules });
  return JSON.parse(text.replaceAll(/"(\/?)src\/([\w./-]+)\.ts"/g, '"$1$2.js"'));
}

/** The declarations of the elements that have a tag. */
export const elementsOf = (manifest) =>
  manifest.modules.flatMap((module) =>
    module.declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, module: module.path })),
  );

export async function analyze() {
  return cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], cwd: root, noWrite: true });
}

async function main(folder = 'dist') {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = publish(await analyze());
  const elements = elementsOf(manifest);
  if (!elements.length) throw new Error('The manifest has no element in it: does define.ts call customElements.define("bob-…", Class)?');
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(vscodeData(elements)),
    'web-types.json': json(webTypes(elements, { name, version })),
    ...Object.fromEntries(Object.entries(typeFiles(elements, name)).map(([file, text]) => [`types/${file}`, text])),
  };
  const out = path.resolve(root, folder);
  mkdirSync(path.join(out, 'types'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(out, file), text);
  console.log(`manifest: ${elements.map(({ tagName }) => `<${tagName}>`).join(' ')} -> ${folder}/{${Object.keys(files).join(',')}}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv[2]);
