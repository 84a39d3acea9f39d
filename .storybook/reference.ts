/**
 * What the docs pages take from the repository, when Storybook starts or is built:
 *
 *     import page from './theming.md?page';                the page's Markdown in parts, for `<Page>`
 *     import book from 'virtual:reference/book';           the format, from the schema and its comments
 *     import looks from 'virtual:reference/bob-card?parts,cssProperties';   the element, from its JSDoc
 *
 * The last two are Markdown, for the block `<Markdown>`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { partsOf, storybookLinks } from '../scripts/docs/parts.mjs';
import { analyze, elementsOf, publish } from '../scripts/manifest.mjs';
import { elementReference } from '../scripts/manifest/reference.mjs';
import { referenceMarkdown } from '../scripts/schema.mjs';

const NAME = /^\0?virtual:reference\/([\w-]+)(?:\?([\w,]+))?$/;

let elements: Promise<{ tagName: string }[]> | undefined;

async function markdown(name: string, parts?: string): Promise<string> {
  if (!name.startsWith('bob-')) return referenceMarkdown(name);
  elements ??= analyze().then((manifest) => elementsOf(publish(manifest)));
  const element = (await elements).find(({ tagName }) => tagName === name);
  if (!element) throw new Error(`The manifest has no <${name}>.`);
  return elementReference(element, parts?.split(','));
}

/** The titles of the pages, by the Markdown file that they show. */
function titlesIn(folder: string): Record<string, string> {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return Object.fromEntries(
    pages.map((file) => [file.replace(/x$/, ''), /<Meta title="([^"]+)"/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? '']),
  );
}

/** The package says that its source has no side effects but in `dist/`; here it is the source that defines the elements. */
export const definitions = (): Plugin => ({
  name: 'definitions',
  transform: (code, id) => (/\/src\/(bob|elements\/[\w-]+\/define)\.ts/.test(id) ? { code, map: null, moduleSideEffects: true } : null),
});

export const reference = (): Plugin => ({
  name: 'reference',
  enforce: 'pre',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
  async load(id) {
    const [, name, parts] = NAME.exec(id) ?? [];
    if (name) return `export default ${JSON.stringify(await markdown(name, parts))};`;
    const [file, query] = id.split('?');
    if (query !== 'page' || !file.endsWith('.md')) return null;
    this.addWatchFile(file);
    const page = partsOf(readFileSync(file, 'utf8'), storybookLinks(titlesIn(path.dirname(file))));
    return `export default ${JSON.stringify(page)};`;
  },
});
