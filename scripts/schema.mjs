/**
 * Publishes the formats. The shapes and the comments in `src/formats` are the single source.
 *
 *     node scripts/schema.mjs                     writes dist/schema/<kind>.json
 *     node scripts/schema.mjs --reference [kind]  prints the reference of a format as Markdown (--json: as JSON)
 *
 * From other scripts: `schemas()`, `writeSchemas(directory)`, `reference(kind)`, `referenceMarkdown(kind)`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
/** In the order in which they spread each other. */
const sources = [
  'shapes',
  'book/sections',
  'book/book',
  'checklist/checklist',
  'cluster/cluster',
  'loyalty/loyalty',
  'password-policy/policy',
].map((name) => path.join(root, 'src/formats', `${name}.ts`));

/** The JSON Schemas by kind: `{ book: {...} }`. */
export async function schemas() {
  const [{ formats, jsonSchema }, docs] = await Promise.all([runtime(), comments()]);
  return Object.fromEntries(Object.keys(formats).map((kind) => [kind, jsonSchema(kind, docs)]));
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

let loaded;
/** `src/formats/json-schema.ts`, for this Node. */
function runtime() {
  loaded ??= build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: path.join(root, 'src/formats/json-schema.ts'), formats: ['es'] } },
  }).then(([{ output }]) => import(`data:text/javascript,${encodeURIComponent(output[0].code)}`));
  return loaded;
}

/** What the comments at the constants and their fields say. */
async function comments() {
  const docs = {};
  for (const file of sources) {
    const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement))
      for (const { name, initializer } of statement.declarationList.declarations) {
        const literal = initializer && ts.isCallExpression(initializer) && initializer.arguments[0];
        if (!literal || !ts.isObjectLiteralExpression(literal)) continue;
        docs[name.text] = { '': comment(statement, file) };
        for (const property of literal.properties) {
          if (ts.isSpreadAssignment(property))
            Object.assign(docs[name.text], { ...docs[property.expression.text], '': docs[name.text][''] });
          else docs[name.text][property.name.text] = comment(property, file);
        }
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
  else if (args.includes('--json')) console.log(JSON.stringify(await reference(kind), null, 2));
  else process.stdout.write(await referenceMarkdown(kind));
}
