/** What a page or a script gives the editor to open. */
import type { Problem } from '../../../../schema/problem.js';
import { OPEN, type Editor } from '../editing.js';
import { notePrivateKeys } from '../private-keys.js';
import { said } from '../form/field-view.js';
import { isMaybeTable, read } from './read.js';

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
  /** The owner looks at its columns: nothing was changed yet. */
  looks?: true;
}

export async function importInto(editor: Editor, input: string | Uint8Array, { file, look }: ImportOptions = {}): Promise<Imported> {
  const opened = await read(input, editor.host.locale.code, file);
  if (look && isMaybeTable(opened) && (await showTable(editor, input, file))) return { looks: true };
  const { json, problems, keys } = opened;
  if (!json) return { trouble: problems[0]?.code ?? 'not-a-document', words: inWords(problems) };
  if (!(await editor.take(json))) return { trouble: 'wrong-kind', words: inWords(await strange(editor)) };
  notePrivateKeys(editor.session, keys);
  return {};
}

const inWords = (problems: readonly Problem[]): string => said(...problems.flatMap(({ message, hint }) => [message, hint]));

/** What is said of a document that no form is for. */
export const strange = async (editor: Editor): Promise<readonly Problem[]> => (await read('{}', editor.host.locale.code)).problems;

async function showTable(editor: Editor, input: string | Uint8Array, file?: string): Promise<boolean> {
  const { step } = editor;
  editor.go(OPEN, false);
  // its code is here: this is part of it
  for (let tries = 0; tries < 100 && !editor.openPage; tries++) await new Promise((go) => setTimeout(go, 20));
  if (await editor.openPage?.look(input, file)) return true;
  editor.go(step, false);
  return false;
}
