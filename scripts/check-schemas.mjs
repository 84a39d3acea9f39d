/**
 * The published JSON Schemas compile, hold for every document of the demo, refuse what is wrong, and agree with the library's own
 * readers: a document that a schema takes must be read without a problem.
 *
 *     node scripts/check-schemas.mjs       needs dist/schema/
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json')).map((file) => path.join(folder, file)) // prettier-ignore
    : [];

/** A validating function for a schema; throws where the schema itself is wrong. */
export function compile(schema) {
  const Validator = String(schema.$schema).includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new Validator({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

const told = (errors) => errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; '); // prettier-ignore

/** Changes that make any document wrong: [what, the changed document]. */
const spoilt = (json) => [
  ['another kind', { ...json, kind: 'nonsense' }],
  ['no kind', { ...json, kind: undefined }],
  ['an array', [json]],
  ['a number for a name', { ...json, name: 7, title: 7 }],
];

/** The library's readers, bundled from their sources: they are TypeScript. */
async function readers() {
  const outDir = mkdtempSync(path.join(root, 'node_modules/.cache-readers-'));
  try {
    const lib = { entry: path.join(root, 'src/formats/index.ts'), formats: ['es'], fileName: 'readers' };
    await build({ configFile: false, root, logLevel: 'error', build: { lib, outDir, write: true, minify: false } });
    return await import(
      pathToFileURL(
        path.join(
          outDir,
          readdirSync(outDir).find((file) => /^readers\.m?js$/.test(file)),
        ),
      ).href
    );
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function main() {
  const schemas = new Map(files(path.join(root, 'dist/schema')).map((file) => [path.basename(file, '.json'), readJson(file)]));
  if (!schemas.size) throw new Error('dist/schema is empty: build first.');
  const problems = [];
  const read = await readers();
  const validators = new Map();
  for (const [kind, schema] of schemas) {
    try {
      validators.set(kind, compile(schema));
    } catch (error) {
      problems.push(`dist/schema/${kind}.json: ${error.message}`);
    }
  }
  const used = new Set();
  for (const file of files(path.join(root, 'demo'))) {
    const json = readJson(file);
    const validate = validators.get(json.kind);
    if (!validate) continue; // a manifest or the like
    const name = path.relative(root, file);
    used.add(json.kind);
    if (!validate(json)) problems.push(`${name}: ${told(validate.errors)}`);
    for (const [what, wrong] of spoilt(json)) {
      if (validate(JSON.parse(JSON.stringify(wrong)))) problems.push(`dist/schema/${json.kind}.json takes ${name} with ${what}`);
    }
    const reader = read[`read${json.kind.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase())}`];
    if (!reader) problems.push(`bob-widgets/documents has no reader for the kind "${json.kind}"`);
    const found = (await reader?.(json, { base: `https://example.org/${path.basename(file)}` }))?.problems ?? [];
    for (const { path: place, message, code } of found) problems.push(`${name}: the reader says at ${place}: ${message ?? code}`);
  }
  for (const kind of schemas.keys()) if (!used.has(kind)) problems.push(`no document of the demo is a "${kind}": its schema is untested`);
  for (const problem of problems) console.error(problem);
  console.log(`schemas: ${[...schemas.keys()].join(', ')}; ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  return problems.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
