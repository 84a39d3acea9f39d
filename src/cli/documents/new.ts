/** `bob-widgets new KIND`: a document to begin with, from the templates of the editor. */
import path from 'node:path';
import { forms } from '../../formats/generated/forms.js';
import type { Template } from '../../schema/form.js';
import { withMessages, type Messages } from '../../schema/messages.js';
import { fallbackChain } from '../../schema/text.js';
import type { Command } from '../command.js';
import { Failure, writeText } from '../files.js';
import { meant } from '../meant.js';
import { packageFolder } from '../package-folder.js';

type Known = (typeof forms)[number];

const names = forms.map(({ form }) => form.kind);

export const starting: Command = {
  name: 'new',
  files: '<kind>',
  count: [1, 1],
  summary: `Writes a document to begin with. Kinds: ${names.join(', ')}.`,
  options: {
    out: { type: 'string', short: 'o', value: 'file', help: 'write it to this new file; default: print it' },
    template: { type: 'string', value: 'name', help: 'which one, where a kind has several; default: the first' },
    language: { type: 'string', value: 'code', help: 'of its words: en, nb, da, is, et, lv or lt; default: en' },
    schema: { type: 'string', value: 'address', help: 'its "$schema", by which editors of code help with the fields' },
  },
  more: [
    `Templates: ${forms.map(({ form }) => `${form.kind} (${form.templates.map(({ id }) => id).join(', ')})`).join(', ')}. They are those of the editor. The gaps (…) are for you to fill.`,
    '',
    'Without --schema, "$schema" leads to the copy of this package where it is in the working folder (node_modules), and else is the name of the schema, urn:bob-widgets:book:1.',
  ].join('\n'),
  async run(values) {
    const [kind = ''] = values.files;
    const known = knownKind(kind);
    const template = templateOf(known, values.text('template'));
    const { code, messages } = await wordsOf(known, values.text('language') ?? 'en');
    const out = values.text('out');
    const made = withMessages(messages, template.document);
    const lang = Object.hasOwn(known.form.shape, 'lang') ? { lang: code } : {};
    const { kind: _kind, version, ...rest } = made;
    const document = { $schema: values.text('schema') ?? schemaOf(kind, out), kind, version, ...lang, ...rest };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (out === undefined) return { text };
    await writeText(out, text, { over: false });
    return { text: `${out}: written. When you have filled it in: bob-widgets check ${/\s/.test(out) ? `"${out}"` : out}\n` };
  },
};

function knownKind(kind: string): Known {
  const known = forms.find(({ form }) => form.kind === kind);
  if (known) return known;
  if (kind === 'book-index') throw new Failure('An index of books is written by bob-widgets index cluster.json.');
  throw new Failure(`There is no kind “${kind}”. ${meant(kind, names)}`);
}

function templateOf({ form: { kind, templates } }: Known, id: string | undefined): Template {
  const found = id === undefined ? templates[0] : templates.find((one) => one.id === id);
  if (!found)
    throw new Failure(`--template: “${kind}” has no template “${id!}”. Choose one of ${templates.map((one) => one.id).join(', ')}.`);
  return found;
}

/** The words of the form in a language, and which that is: Greenlandic forms have Danish ones. */
async function wordsOf({ texts }: Known, language: string): Promise<{ code: string; messages: Messages }> {
  const chain = fallbackChain(language);
  const code = chain.find((one) => one === 'en' || Object.hasOwn(texts, one));
  if (code === undefined || (code === 'en' && !/^en\b/i.test(language)))
    throw new Failure(`--language: there are no words in “${language}”. Choose one of en, ${Object.keys(texts).join(', ')}.`);
  if (code === 'en') return { code, messages: {} };
  const { default: messages } = await texts[code]!();
  return { code: code === 'kl' ? 'da' : code, messages };
}

/** The schema in this package, where it stays beside the document; else its name. */
function schemaOf(kind: string, out: string | undefined): string {
  const folder = packageFolder();
  const file = folder === undefined ? undefined : path.join(folder, 'dist', 'schema', `${kind}.json`);
  const inside = file === undefined ? '..' : path.relative('', file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return `urn:bob-widgets:${kind}:1`;
  const relative = path
    .relative(path.dirname(path.resolve(out ?? 'x')), file!)
    .split(path.sep)
    .join('/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}
