/**
 * Publishes the formats. The shapes and the comments in `src/formats` are the single source; which there are, the manifests of the elements say.
 *
 *     node scripts/schema.mjs                     writes dist/schema/<kind>.json
 *     node scripts/schema.mjs --reference [kind]  prints the reference of all formats, or of one, as Markdown (--json: as JSON)
 *
 * From other scripts: `schemas()`, `writeSchemas(directory)`, `reference(kind)`, `referenceMarkdown(kind)`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
/** The list of all formats. */
const list = path.join(root, 'src/formats/generated/formats.ts');

/** The JSON Schemas by kind: `{ book: {...} }`. */
export async function schemas() {
  const files = await sources();
  const [{ formats, names, jsonSchema }, docs] = await Promise.all([runtime(files), comments(files)]);
  return Object.fromEntries(
    Object.entries(formats).map(([kind, { shape }]) => [kind, { $id: `urn:bob-widgets:${kind}:1`, ...jsonSchema(shape, { names, docs }) }]),
  );
}

/** Writes them, and returns the files. */
export async function writeSchemas(directory = path.join(root, 'dist/schema')) {
  await mkdir(directory, { recursive: true });
  return Promise.all(
    Object.entries(await schemas()).map(async ([kind, schema]) => {
      const file = path.join(directory, `${kind}.json`);
      await writeFile(file, JSON.stringify(schema, null, 2) + '\n');
      return file;
    }),
  );
}

/** The files of the formats: those that the list imports, each after those that it imports itself, and so in the order in which they extend each other. */
async function sources(file = list, found = new Set()) {
  const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'));
  for (const { fileName } of importedFiles) {
    const next = path.join(path.dirname(file), fileName.replace(/\.js$/, '.ts'));
    if (next.startsWith(path.join(root, 'src/formats') + path.sep) && !found.has(next)) await sources(next, found);
  }
  return found.add(file);
}

let loaded;
/** The formats, the names of their shapes, and what makes a schema of them, for this Node. */
function runtime(files) {
  const code = [
    `export { formats } from ${JSON.stringify(list)};`,
    `export { jsonSchema } from ${JSON.stringify(path.join(root, 'src/schema/json-schema.ts'))};`,
    ...[...files].map((file, index) => `import * as module${index} from ${JSON.stringify(file)};`),
    `export const names = new Map([${[...files].map((_, index) => `module${index}`)}].flatMap((module) => Object.entries(module).map(([name, shape]) => [shape, name])));`,
  ].join('\n');
  const entry = path.join(root, 'schema.virtual.js');
  loaded ??= build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [{ name: 'schema', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) }],
    build: { write: false, minify: false, lib: { entry, fileName: 'schema', formats: ['es'] } },
  }).then(([{ output }]) => import(`data:text/javascript,${encodeURIComponent(output[0].code)}`));
  return loaded;
}

/** What the comments at the constants and their fields say: at `object({...})`, and at `extend(base, {...})`, which has those of its base, too. */
async function comments(files) {
  const docs = {};
  for (const file of files) {
    const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(
      (one) => ts.isVariableStatement(one) && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    ))
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer || !ts.isCallExpression(initializer)) continue;
        const fields = initializer.arguments.at(-1);
        if (!fields || !ts.isObjectLiteralExpression(fields) || !['object', 'extend'].includes(initializer.expression.getText())) continue;
        const base = initializer.arguments.length > 1 ? initializer.arguments[0].getText() : '';
        docs[name.text] = { ...docs[base], '': comment(statement, file) };
        for (const property of fields.properties) docs[name.text][property.name.text] = comment(property, file);
      }
  }
  return docs;
}

/** Description, examples and default of one comment. A field without a comment is a mistake. */
function comment(node, file) {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  const where = `${path.relative(root, file)}:${line + 1}`;
  if (!doc?.comment) throw new Error(`${where}: every part of a format needs a comment.`);
  const values = (name) =>
    (doc.tags ?? [])
      .filter((tag) => tag.tagName.text === name)
      .map((tag) => {
        try {
          return JSON.parse(ts.getTextOfJSDocComment(tag.comment));
        } catch {
          throw new Error(`${where}: @${name} must be JSON.`);
        }
      });
  const examples = values('example');
  const defaults = values('default');
  return {
    description: ts.getTextOfJSDocComment(doc.comment).replace(/\s+/g, ' '),
    ...(examples.length && { examples }),
    ...(defaults.length && { default: defaults[0] }),
  };
}

/** The words for a value in the reference. */
function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.additionalProperties?.$ref || schema.additionalProperties?.type) return `${typeOf(schema.additionalProperties)} by key`;
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(', ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.format === 'date') return 'day';
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  return { string: 'string', number: 'number', integer: 'number', boolean: 'true or false' }[schema.type] ?? 'object';
}

/** The reference of a kind: its parts with their fields, the document itself first. */
export async function reference(kind = 'book') {
  const schema = (await schemas())[kind];
  if (!schema) throw new Error(`No such kind of document: ${kind}.`);
  const parts = [[schema.title, schema], ...Object.entries(schema.$defs).filter(([, part]) => part.properties)];
  return parts.map(([name, part]) => ({
    name,
    description: part === schema ? '' : part.description,
    fields: Object.entries(part.properties).map(([field, value]) => ({
      name: field,
      type: typeOf(value),
      required: part.required?.includes(field) ?? false,
      description: value.description ?? '',
      ...('default' in value && { default: value.default }),
      ...(value.examples && { example: value.examples[0] }),
    })),
  }));
}

/** The same as Markdown: a table for each part. */
export async function referenceMarkdown(kind = 'book') {
  const code = (value) => '`' + JSON.stringify(value).replaceAll('|', '\\|') + '`';
  const parts = (await reference(kind)).map(({ name, description, fields }, index) => {
    const rows = fields.map((field) => {
      const more = [
        'default' in field && `Default: ${code(field.default)}.`,
        'example' in field && `Example: ${code(field.example)}`,
      ].filter(Boolean);
      const text = [field.description.replaceAll('|', '\\|'), ...more].join(' ');
      return `| \`${field.name}\`${field.required ? ' (required)' : ''} | ${field.type} | ${text} |`;
    });
    return [`${index ? '###' : '##'} ${name}`, description, `| Field | Value | |\n|---|---|---|\n${rows.join('\n')}`]
      .filter(Boolean)
      .join('\n\n');
  });
  const { $defs } = (await schemas())[kind];
  const values = Object.entries($defs).flatMap(([name, { properties, description }]) =>
    properties ? [] : `- **${name}**: ${description}`,
  );
  return [parts[0], values.join('\n'), ...parts.slice(1)].join('\n\n') + '\n';
}

if (process.argv[1] === import.meta.filename) {
  const [, , ...args] = process.argv;
  const kind = args.find((argument) => !argument.startsWith('--'));
  if (!args.includes('--reference')) for (const file of await writeSchemas()) console.log(path.relative(root, file));
  else {
    const kinds = kind ? [kind] : Object.keys(await schemas());
    if (args.includes('--json')) {
      const all = await Promise.all(kinds.map(async (one) => [one, await reference(one)]));
      console.log(JSON.stringify(kind ? all[0][1] : Object.fromEntries(all), null, 2));
    } else for (const one of kinds) process.stdout.write(`${one === kinds[0] ? '' : '\n'}${await referenceMarkdown(one)}`);
  }
}
