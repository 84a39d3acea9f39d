/** The modules that are made of the manifests, in folders `generated/`: not in git. By their path below `src/`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { words } from '../manifest/parts.mjs';
import { classesOf, documentedOn, reach } from '../manifest/used.mjs';
import { camel, pascal } from './read.mjs';

const HEAD = '/** Made by scripts/elements/make.mjs from the manifests of the elements. */';
const module = (...lines) => `${[HEAD, ...lines].join('\n')}\n`;
const json = (value) => JSON.stringify(value);
const record = (entries) => ['{', ...entries.map(([key, value]) => `  ${json(key)}: ${value},`), '}'].join('\n');

/** The loader's table, and each line of it by itself for the script of one element. */
const table = (manifests) =>
  module(
    `import type { Known } from '../known.js';`,
    '',
    ...manifests.map(({ name, display, space }) =>
      [`export const ${camel(name)}: Known = {`, ...(display ? ['  shows: true,'] : []), `  space: ${json(space)},`, '};'].join('\n'),
    ),
    '',
    '/** By name: `card` for `<bob-card>`. */',
    `export const elements: Readonly<Record<string, Known>> = ${record(manifests.map(({ name }) => [name, camel(name)]))};`,
  );

/** The files that `bob.js` loads. `?alone` is the first view in one file (`scripts/script-tag/first-view.mjs`). The texts of a first view are its first bundle, where all languages are one file (`scripts/locales/build.mjs`). */
function code(manifests, root) {
  const load = ({ name, texts, views = {} }) => {
    const [bundle] = Object.keys(texts);
    const all = `locales/generated/${bundle}/all`;
    const shown = Object.entries(views).map(
      ([view, file]) => `${view}: () => pinned(() => import('../../elements/${name}/${file}.js?view=${view}'))`,
    );
    return [
      '{',
      `    alone: () => pinned(() => import('../../elements/${name}/define.js?alone')),`,
      ...(shown.length ? [`    views: { ${shown.join(', ')} },`] : []),
      ...(existsSync(path.join(root, `${all}.ts`)) ? [`    texts: () => pinned(() => import('../../../${all}.js')),`] : []),
      '  }',
    ].join('\n');
  };
  return module(
    `import { pinned } from '../../kit/pinned.js';`,
    `import type { Code } from '../known.js';`,
    '',
    '/** By name: `card` for `<bob-card>`. */',
    // a tool comes a trip later: its hash would be loaded by every page
    `export const code: Readonly<Record<string, Code | undefined>> = ${record(manifests.filter(({ tool }) => !tool).map((manifest) => [manifest.name, load(manifest)]))};`,
  );
}

/** The elements that a page may show for a document of a stranger's, by its kind. */
function display(manifests) {
  const shown = manifests.filter(({ display, main }) => display && main);
  const line = ({ name, views = {} }) => json({ tag: `bob-${name}`, ...('full' in views && { view: 'full' }) });
  return module(
    ...shown.map(({ name }) => `import '../../../elements/${name}/define.js';`),
    '',
    '/** By the kind of document. */',
    `export const elements: Readonly<Record<string, { tag: string; view?: string }>> = ${record(shown.map((manifest) => [manifest.kind, line(manifest)]))};`,
  );
}

/** The elements that a frame may show: what they are is in `engines/embed/generated/elements.ts`. */
const framed = (manifests) =>
  module(...manifests.filter(({ display }) => display).map(({ name }) => `import '../../../elements/${name}/define.js';`));

/** What the JSDoc tags of a class say: `file` is below `src/`. */
function tagsOf(root, file, className) {
  const whole = path.join(root, 'src', file);
  const found = classesOf(reach(whole, []).get(whole)).find(({ name }) => name === className);
  if (!found) throw new Error(`src/${file} exports no class ${className}.`);
  return documentedOn(found.node);
}
const tagsOfElement = (root, name) => tagsOf(root, `elements/${name}/${name}.ts`, `Bob${pascal(name)}`);

/** The attributes of the element that have an `@attr` tag. */
export const attributesOf = (root, name) => [...tagsOfElement(root, name).attributes.keys()];

const attributes = (manifests, root) =>
  module(
    '/** What an element takes from its mark as `data-*`, beside what all take. Nothing else that a mark says gets to the element. */',
    `export const attributes: Readonly<Record<string, readonly string[]>> = ${record(
      manifests.map(({ name, passed = [] }) => [name, json([...attributesOf(root, name), ...passed])]),
    )};`,
  );

/** By attribute: the values that its `@attr` tag lists, or null where it takes others. */
function choicesIn({ types }) {
  const choices = (type) => (words(type).length ? words(type) : null);
  return Object.fromEntries([...types].map(([attribute, type]) => [attribute, choices(type)]));
}

/** For those who tell what is misspelt. */
function choices(manifests, root) {
  const common = choicesIn(tagsOf(root, 'kit/element/element.ts', 'BobElement'));
  const ofOne = ({ name, passed = [] }) => ({
    ...common,
    ...choicesIn(tagsOfElement(root, name)),
    ...Object.fromEntries(passed.map((one) => [one, null])),
  });
  return module(
    '/** The attributes of each element, and the values that one takes; null where it takes any. */',
    `export const attributes: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>> = ${record(manifests.map((one) => [one.name, json(ofOne(one))]))};`,
  );
}

const kinds = (manifests) =>
  module(
    '/** The element that reads documents of a kind. */',
    `export const elements: Readonly<Record<string, string>> = ${record(
      manifests.filter(({ main }) => main).map(({ name, kind }) => [kind, json(`bob-${name}`)]),
    )};`,
  );

const classes = (manifests, root) =>
  module(
    ...manifests.flatMap(({ name }) => [
      `export { Bob${pascal(name)} } from '../elements/${name}/${name}.js';`,
      ...(name !== 'events' && existsSync(path.join(root, 'src/elements', name, 'events.ts'))
        ? [`export * from '../elements/${name}/events.js';`]
        : []),
    ]),
  );

/** The kinds of documents, each once. */
const kindsOf = (manifests) => [...new Set(manifests.flatMap(({ kind, kinds = [] }) => [kind, ...kinds]))];

/** The public face of each format, for `bob-widgets/documents`. */
const readers = (manifests) => module(...kindsOf(manifests).map((kind) => `export * from '../${kind}/index.js';`));

/** All formats, from which schemas, reference and generated tests follow; one that is not made as usual says so in a `format.ts` of its own. */
function formats(manifests, root) {
  const folder = path.join(root, 'src/formats');
  const parts = kindsOf(manifests).map((kind) => {
    const [name, Name] = [camel(kind), pascal(kind)];
    if (existsSync(path.join(folder, kind, 'format.ts')))
      return { imports: [`import { format as ${name} } from '../${kind}/format.js';`], entry: [kind, name] };
    const preview = path.join(folder, kind, 'preview.ts');
    const text = existsSync(preview) ? readFileSync(preview, 'utf8') : '';
    const leaves = /export const previewLeaves\b/.test(text) ? `${name}Leaves` : 'basicLeaves';
    const own = leaves === 'basicLeaves' ? '' : `, previewLeaves as ${leaves}`;
    return {
      imports: [
        `import { ${name} } from '../${kind}/${kind}.js';`,
        ...(text ? [`import { ${name}Preview, read${Name}Preview${own} } from '../${kind}/preview.js';`] : []),
        `import { ${name}Reader } from '../${kind}/read.js';`,
      ],
      entry: [
        kind,
        `{ shape: ${name}, read: ${name}Reader${text && `, preview: { shape: ${name}Preview, leaves: ${leaves}, read: read${Name}Preview }`} }`,
      ],
    };
  });
  return module(
    `import { basicLeaves } from '../../schema/leaves/basic.js';`,
    `import type { Format } from '../format.js';`,
    ...parts.flatMap(({ imports }) => imports),
    '',
    '/** By kind. */',
    `export const formats: Readonly<Record<string, Format>> = ${record(parts.map(({ entry }) => entry))};`,
  );
}

/** A kind that has a form (`formats/<kind>/form.ts`), as the editor loads it: its form with its words, and the element that shows it. */
function edited({ name, display = false, views = {} }, kind) {
  const bundle = `form${pascal(kind)}`;
  const shown = json({ tag: `bob-${name}`, display, attributes: 'full' in views ? { view: 'full' } : {} });
  return module(
    `import { ${bundle} as texts } from '../../../../../locales/generated/${bundle}.js';`,
    `import { form } from '../../../../formats/${kind}/form.js';`,
    `import type { EditedKind } from '../../logic/kind.js';`,
    '',
    `export const kind: EditedKind = { form, texts, shown: ${shown} };`,
  );
}

/** The forms with their words, by kind. */
function forms(mains) {
  const bundle = (kind) => `form${pascal(kind)}`;
  return module(
    ...mains.flatMap(({ kind }) => [
      `import { ${bundle(kind)} as ${camel(kind)}Texts } from '../../../locales/generated/${bundle(kind)}.js';`,
      `import { form as ${camel(kind)} } from '../${kind}/form.js';`,
    ]),
    `import type { Form } from '../../schema/form.js';`,
    `import type { Messages } from '../../schema/messages.js';`,
    '',
    'type Texts = Readonly<Record<string, () => Promise<{ default: Messages }>>>;',
    '',
    '/** The form of each kind that the editor writes, and the texts that it loads in other languages. All at once: for tests. */',
    `export const forms: readonly { readonly form: Form; readonly texts: Texts }[] = [${mains
      .map(({ kind }) => `{ form: ${camel(kind)}, texts: ${camel(kind)}Texts }`)
      .join(', ')}];`,
  );
}

const withForm = (manifests, root) =>
  manifests.filter(({ main, kind }) => main && existsSync(path.join(root, 'src/formats', kind, 'form.ts')));

/** The kinds that the editor can write, and their readers, which it needs only to say what is wrong. */
function editedKinds(manifests, root) {
  const mains = withForm(manifests, root);
  const folder = 'elements/editor/later/generated';
  const own = (kind) => existsSync(path.join(root, 'src/formats', kind, 'format.ts'));
  const table = module(
    `import { pinned } from '../../../../kit/pinned.js';`,
    `import type { EditedKind } from '../../logic/kind.js';`,
    '',
    '/** By kind, loaded when one is edited. */',
    `export const kinds: Readonly<Record<string, () => Promise<{ readonly kind: EditedKind }>>> = ${record(
      mains.map(({ kind }) => [kind, `() => pinned(() => import('./${kind}.js'))`]),
    )};`,
  );
  const readers = module(
    ...mains.map(({ kind }) =>
      own(kind)
        ? `import { format as ${camel(kind)} } from '../../../../formats/${kind}/format.js';`
        : `import { ${camel(kind)}Reader } from '../../../../formats/${kind}/read.js';`,
    ),
    `import type { Reader } from '../../logic/kind.js';`,
    '',
    '/** By kind. */',
    `export const readers: Readonly<Record<string, Reader>> = ${record(
      mains.map(({ kind }) => [kind, own(kind) ? `${camel(kind)}.read` : `${camel(kind)}Reader`]),
    )};`,
  );
  return {
    [`${folder}/kinds.ts`]: table,
    [`${folder}/readers.ts`]: readers,
    ...Object.fromEntries(mains.map((manifest) => [`${folder}/${manifest.kind}.ts`, edited(manifest, manifest.kind)])),
  };
}

/** What whoever writes a line for a page knows of each element. */
function embedded(manifests) {
  const entry = ({ name, kind, main = false, display = false, tool = false }) => [name, json({ kind, main, display, tool })];
  return module(
    'export interface EmbeddedElement {',
    '  /** The kind of document that it reads. */',
    '  readonly kind: string;',
    '  /** Whether it is the one to recommend for the kind. */',
    '  readonly main: boolean;',
    '  /** Whether a marked link may create it. */',
    '  readonly display: boolean;',
    '  /** Whether it is a tool for owners, which shows documents in the other elements. */',
    '  readonly tool: boolean;',
    '}',
    '',
    '/** By name, without `bob-`. */',
    `export const elements: Readonly<Record<string, EmbeddedElement>> = ${record(manifests.map(entry))};`,
  );
}

export const modules = (manifests, root) => ({
  ...(manifests.some(({ name }) => name === 'editor') ? editedKinds(manifests, root) : {}),
  'engines/embed/generated/attributes.ts': choices(manifests, root),
  'engines/embed/generated/elements.ts': embedded(manifests),
  'formats/generated/formats.ts': formats(manifests, root),
  'formats/generated/forms.ts': forms(withForm(manifests, root)),
  'formats/generated/readers.ts': readers(manifests),
  'generated/elements.ts': classes(manifests, root),
  'loader/generated/code.ts': code(manifests, root),
  'loader/generated/elements.ts': table(manifests),
  'loader/marks/generated/attributes.ts': attributes(manifests, root),
  'studio/embed/generated/elements.ts': framed(manifests),
  'studio/view/generated/elements.ts': display(manifests),
  'schema/explain/generated/kinds.ts': kinds(manifests),
});
