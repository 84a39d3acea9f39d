/** The manifests of the elements: `src/elements/<name>/manifest.ts`, which say what the other modules of this folder write out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };

/** What a module without imports exports. Node 20 reads no TypeScript. */
function evaluate(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options });
  const exports = {};
  const required = (name) => {
    throw new Error(`${file} imports ${name}: a manifest is data only.`);
  };
  vm.compileFunction(outputText, ['exports', 'require'])(exports, required);
  return exports;
}

/** `loyalty-badge` -> `loyaltyBadge`, `LoyaltyBadge`. */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
export const pascal = (name) => camel(`-${name}`);

/**
 * All manifests in their order, each with its `name`: `card` for `<bob-card>`.
 *
 * @param {string} root The folder of the project.
 */
export function readManifests(root) {
  const folder = path.join(root, 'src/elements');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'manifest.ts'))) : [];
  const all = names.map((name) => ({ name, ...evaluate(path.join(folder, name, 'manifest.ts')).manifest }));
  return all.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** Names of properties and methods that the docs tell, and no class of the element has. */
function untrue({ name, docs: { properties = '', methods = '' } }, root) {
  const folder = path.join(root, 'src/elements', name);
  if (!existsSync(folder)) return [];
  // the class, and what it inherits of `first/`
  const files = [folder, path.join(folder, 'first')].filter((one) => existsSync(one)).flatMap((one) => readdirSync(one).map((file) => path.join(one, file))); // prettier-ignore
  const source = files.filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n'); // prettier-ignore
  // behind a colon are values
  return [...`${properties.split(':')[0]} ${methods}`.matchAll(/`(\w+)/g)]
    .map(([, member]) => member)
    .filter((member) => !new RegExp(`^ +(?:[a-z]+ )*${member}[(<:?!;= ]`, 'm').test(source))
    .map((member) => `src/elements/${name}/manifest.ts: the docs would name ${member}, which <bob-${name}> does not have`);
}

/** What contradicts itself, as lines. */
export function faultsOf(manifests, root) {
  const twice = (values, what) =>
    values.filter((value, index) => values.indexOf(value) < index).map((value) => `two elements have ${what} "${value}"`);
  const missing = ({ name, kind, kinds = [], exports = {}, views = {} }) =>
    [
      `src/elements/${name}/define.ts`,
      ...[kind, ...kinds].map((one) => `src/formats/${one}/index.ts`),
      ...Object.values(exports).map((one) => `src/${one.folder}/index.ts`),
      ...Object.values(views).map((file) => `src/elements/${name}/${file}.ts`),
    ]
      .filter((file) => !existsSync(path.join(root, file)))
      .map((file) => `src/elements/${name}/manifest.ts: there is no ${file}`);
  return [
    ...twice(
      manifests.filter(({ main }) => main).map(({ kind }) => kind),
      'main for the kind',
    ),
    ...twice(
      manifests.flatMap(({ texts }) => Object.keys(texts)),
      'a bundle of texts',
    ),
    ...twice(
      manifests.flatMap(({ exports = {} }) => Object.keys(exports)),
      'an export',
    ),
    ...manifests.filter(({ display, docs }) => display && !docs.example).map(({ name }) => `src/elements/${name}/manifest.ts: with "display" it needs docs.example`), // prettier-ignore
    ...manifests.flatMap(missing),
    ...manifests.flatMap((one) => untrue(one, root)),
  ];
}
