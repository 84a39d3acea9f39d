/** What the reader of its format says of a document, in words. Loaded once the form stands. */
import { problem as bundle } from '../../../../locales/generated/problem.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { explain } from '../../../schema/explain/explain.js';
import { withMessages } from '../../../schema/messages.js';
import type { Problem } from '../../../schema/problem.js';
import type { Session } from '../logic/session.js';
import { readers } from './generated/readers.js';

export async function check({ kind, readable }: Session, base: string, locale: string): Promise<Problem[]> {
  const { findings } = readers[kind.form.kind]!(readable, base);
  if (!findings.length) return [];
  const messages = await loadMessages(bundle, locale);
  return withMessages(messages, () => explain(findings));
}
