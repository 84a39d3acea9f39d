/** `bob-widgets publish FILE… --to DIR`: the public parts of documents, in the folder of a website. */
import path from 'node:path';
import { publicPartsOf } from '../../formats/book/public-parts.js';
import { withoutPrivateKeys } from '../../schema/private-keys.js';
import { check } from '../carry/kinds.js';
import { leftOut } from '../carry/open-parts.js';
import type { Command } from '../command.js';
import { exists, Failure, identity, makeFolder, readDocument, writeText } from '../files.js';
import { problemLine } from '../problem-line.js';

/** What is written where, and what is said of it. */
interface Copy {
  readonly file: string;
  readonly out: string;
  readonly text: string;
  readonly left: readonly string[];
  readonly notes: readonly string[];
  readonly wrong: boolean;
}

export const publish: Command = {
  name: 'publish',
  files: '<file> …',
  count: [1, Infinity],
  summary: 'Writes the public parts of documents into the folder of a website.',
  options: {
    to: { type: 'string', value: 'folder', help: 'where they go; it is made if it is not there' },
    force: { type: 'boolean', help: 'write over files that are there' },
  },
  more: [
    'Parts of a book for partners and staff are left out and named. Nothing is written where one of the files cannot be published: where it is no document, where a private key is in it, or where a',
    'file of its name is there already and --force is not given. A file is never written over itself.',
    '',
    'The exit code is 1 if something in a document is wrong. It is published all the same.',
  ].join('\n'),
  async run(values) {
    const folder = values.need('to');
    const copies: Copy[] = [];
    for (const file of values.files) copies.push(await copyOf(file, folder));
    await refuse(copies, values.flag('force'));
    await makeFolder(folder);
    for (const { out, text } of copies) await writeText(out, text);
    return {
      text: copies
        .flatMap(({ out, left }) => [`${out}: written.`, ...left.map((place) => `  ${leftOut(place)}`)])
        .map((line) => `${line}\n`)
        .join(''),
      notes: copies.flatMap(({ notes }) => notes),
      wrong: copies.some(({ wrong }) => wrong),
    };
  },
};

async function copyOf(file: string, folder: string): Promise<Copy> {
  if (/\.(?:[ct]sv|ics)$/i.test(file))
    throw new Failure(
      `${file}: a table or calendar file has no parts of which it is said whom they are for. Delete the columns or events that are not for everybody, and copy it.`,
    );
  const whole = await readDocument(file);
  const { json, left } = publicPartsOf(whole);
  const { problems, relative } = check(json, file);
  const [secret] = withoutPrivateKeys(json).findings;
  if (secret)
    throw new Failure(`${file}: ${secret.path}: a private key is in it. Whoever has it can sign in its owner’s name. Make a new key.`);
  const members = typeof json.members === 'string' ? [json.members] : [];
  const needed = [...members, ...relative];
  return {
    file,
    out: path.join(folder, path.basename(file)),
    text: `${JSON.stringify(withoutOwnSchema(json), null, 2)}\n`,
    left,
    notes: [
      ...(needed.length ? [`${file}: these files go along, if they are not there yet: ${needed.join(', ')}.`] : []),
      ...problems.map((problem) => `${file}: ${problemLine(problem)}`),
    ],
    wrong: problems.length > 0,
  };
}

/** A schema beside the document is not beside its copy. */
function withoutOwnSchema(json: Record<string, unknown>): object {
  const { $schema, ...rest } = json;
  return typeof $schema === 'string' && /^[a-z][a-z\d+.-]+:/i.test($schema) ? json : rest;
}

/** Says before anything is written what must not be. */
async function refuse(copies: readonly Copy[], over: boolean): Promise<void> {
  const sources = new Map<string, string>();
  for (const { file } of copies) sources.set(await identity(file), file);
  const outs = new Set<string>();
  for (const { file, out } of copies) {
    const same = await identity(out);
    if (sources.has(same))
      throw new Failure(`${out}: this is ${sources.get(same)!} itself, which is never written over. Choose another folder.`);
    if (outs.has(same)) throw new Failure(`${file}: another of the files has the same name. Publish them into different folders.`);
    outs.add(same);
    if (!over && (await exists(out)))
      throw new Failure(`${out}: this file exists already. Nothing was written. To write over it, add --force.`);
  }
}
