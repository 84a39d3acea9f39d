/**
 * What the docs pages say of formats and elements comes from the source, when Storybook starts or is built:
 *
 *     import book from 'virtual:reference/book';          the format, from the schema and its comments
 *     import looks from 'virtual:reference/bob-card?parts,cssProperties';   the element, from its JSDoc
 *
 * Each is Markdown, for the block `<Markdown>`.
 */
import type { Plugin } from 'vite';
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

export const reference = (): Plugin => ({
  name: 'reference',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
  load: async (id) => {
    const [, name, parts] = NAME.exec(id) ?? [];
    return name ? `export default ${JSON.stringify(await markdown(name, parts))};` : null;
  },
});
