/** What a page or a script gives the editor to open. */
import { msg, str } from '../../../../schema/messages.js';
import type { Problem } from '../../../../schema/problem.js';
import { OPEN, type Editor } from '../editing.js';
import { notePrivateKeys } from '../private-keys.js';
import { said } from '../form/field-view.js';
import { isMaybeTable, read, tellsItself, type Opened } from './read.js';

export interface ImportOptions {
  /** Name of the file that it was in. */
  readonly file?: string;
  /** Whether the owner sees the columns of a table first and says what they hold. */
  readonly look?: boolean;
}

export interface Imported {
  /** What was wrong; nothing was changed then. */
  trouble?: string;
  /** The same in words, in the language of the editor. */
  words?: string;
  /** The owner chooses what to edit, or says what its columns hold: nothing was changed yet. */
  looks?: true;
  /** What it says beside the document that was taken, in words. */
  left?: string;
}

export async function importInto(editor: Editor, input: string | Uint8Array, { file, look }: ImportOptions = {}): Promise<Imported> {
  const opened = await read(input, editor.host.locale.code, file);
  const { json, all, problems } = opened;
  if (look && (isMaybeTable(opened) || all.length > 1) && (await showAll(editor, input, file))) return { looks: true };
  if (!json) return { trouble: problems[0]?.code ?? 'not-a-document', words: inWords(problems) };
  if (!(await editor.take(json))) return { trouble: 'wrong-kind', words: inWords(await strange(editor)) };
  notePrivateKeys(editor.session, keysOf(opened, 0));
  const left = editor.host.say(() => leftOut(opened, all.slice(1).map((one) => nameOf(editor, one)))); // prettier-ignore
  return left ? { left } : {};
}

/** The private keys that stood in one of the documents that were read. */
export const keysOf = ({ all, keys }: Pick<Opened, 'all' | 'keys'>, at: number): Opened['keys'] =>
  all.length > 1
    ? keys.flatMap((key) => (key.path.startsWith(`[${at}]`) ? { ...key, path: key.path.replace(/^\[\d+\]\.?/, '') } : []))
    : keys;

/** What a document is called in a list. */
export function nameOf({ host }: Pick<Editor, 'host'>, document: object): string {
  const { name, title, kind } = document as Record<string, unknown>;
  return host.locale.plain((name ?? title) as never) || String(kind);
}

/**
 * What a document has no place for, in words; empty where there is nothing.
 *
 * @param others names of further documents that are not taken
 */
export function leftOut(opened: Opened, others: readonly string[] = []): string {
  const all = [...new Set([...opened.dropped.map(({ field }) => field), ...cellsLeftOut(opened), ...others])];
  return all.length
    ? msg(str`Left out: ${all.join(', ')}`, { id: 'edit.dropped', desc: 'Names of fields that cannot be kept follow' })
    : '';
}

/** So many cells are named. */
const NAMED = 20;

/** The cells of a table of notices or events that could not be read, with their rows: its owner does not see the columns first. */
const cellsLeftOut = (opened: Opened): string[] =>
  tellsItself(opened)
    ? opened.problems.filter(({ code }) => /^(?:bad-value|reversed|unknown-column|sheet-error|missing)$/.test(code)).slice(0, NAMED).map(({ path }) => path) // prettier-ignore
    : [];

const inWords = (problems: readonly Problem[]): string => said(...problems.flatMap(({ message, hint }) => [message, hint]));

/** What is said of a document that no form is for. */
export const strange = async (editor: Editor): Promise<readonly Problem[]> => (await read('{}', editor.host.locale.code)).problems;

async function showAll(editor: Editor, input: string | Uint8Array, file?: string): Promise<boolean> {
  const { step } = editor;
  editor.go(OPEN, false);
  // its code is here: this is part of it
  for (let tries = 0; tries < 100 && !editor.openPage; tries++) await new Promise((go) => setTimeout(go, 20));
  if (await editor.openPage?.look(input, file)) return true;
  editor.go(step, false);
  return false;
}
