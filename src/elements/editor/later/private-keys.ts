/** No private key leaves the editor, and none is kept in a draft. What was taken out is told while the document is edited. */
import { withoutPrivateKeys } from '../../../schema/private-keys.js';
import type { Finding } from '../../../schema/problem.js';
import { MemoryStore, type Session } from '../logic/session.js';

/** What was taken out of the document of a session. */
const taken = new WeakMap<Session, readonly Finding[]>();

/** Remembers what was taken out of the document that is edited from now on. */
export const notePrivateKeys = (session: Session, findings: readonly Finding[]): unknown => taken.set(session, findings);

/** Takes them out of what is edited and of all steps back, before it is stored. The file of the owner stays as it is. */
export function leavePrivateKeys(session: Session): void {
  const { json: history, findings } = withoutPrivateKeys(session.history);
  if (!findings.length) return;
  notePrivateKeys(session, withoutPrivateKeys(session.document).findings);
  session.keepIn(new MemoryStore(history));
}

/** The private keys that stood in the document, and those that still do, in a draft of an earlier version. */
export const privateKeysIn = (session: Session): readonly Finding[] => [...(taken.get(session) ?? []), ...opened(session).findings];

/** What each document may leave the editor as: it is asked for again with each drawing. */
const open = new WeakMap<object, ReturnType<typeof withoutPrivateKeys<object>>>();

function opened({ exported }: Session): ReturnType<typeof withoutPrivateKeys<object>> {
  const known = open.get(exported) ?? withoutPrivateKeys(exported);
  open.set(exported, known);
  return known;
}

/** What may leave the editor. */
export const exportedOf = (session: Session): object => opened(session).json;
