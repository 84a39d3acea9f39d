/** What the reader of its format says of a document, in the words of its form. Loaded once the form stands. */
import { editorMore } from '../../../../locales/generated/editorMore.js';
import { problem } from '../../../../locales/generated/problem.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { withMessages } from '../../../schema/messages.js';
import type { Finding, Problem } from '../../../schema/problem.js';
import type { Session } from '../logic/session.js';
import { explainFields } from './field-words.js';
import { readers } from './generated/readers.js';
import { merged } from './words.js';

export { explainFields };

/** @param before what was found when it was opened */
export async function check({ kind, readable }: Session, base: string, locale: string, before: readonly Finding[]): Promise<Problem[]> {
  const findings = [...before, ...readers[kind.form.kind]!(readable, base).findings];
  if (!findings.length) return [];
  const messages = await loadMessages(merged(merged(editorMore, problem), kind.texts), locale);
  return withMessages(messages, () => explainFields(findings, kind.form));
}

/** The document as its reader gives it; null where it cannot be shown yet. */
export const readAs = (kind: string, json: object): object | null => readers[kind]!(json).document;
