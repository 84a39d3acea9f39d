/** What an owner pastes or opens, as a document. Nothing is fetched, nothing in it runs. */
import { editorMore } from '../../../../../locales/generated/editorMore.js';
import { problem } from '../../../../../locales/generated/problem.js';
import { documentFrom, type DocumentFrom } from '../../../../engines/convert/read/document.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { pinned } from '../../../../kit/pinned.js';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { withMessages } from '../../../../schema/messages.js';
import type { Finding } from '../../../../schema/problem.js';
import { merged } from '../words.js';

export interface Opened extends Pick<DocumentFrom, 'problems' | 'dropped' | 'source'> {
  /** The document as it is written, with what its reader would leave out; undefined where there is none. */
  readonly json: object | undefined;
  /** All that were found, this one first. */
  readonly all: readonly object[];
  /** The private keys that stood in it. */
  readonly keys: readonly Finding[];
}

/** A calendar file, or a table of something else than members, tells by itself what it holds; a table of members may not. */
export const tellsItself = ({ json, source }: Opened): boolean =>
  source === 'calendar' || (source === 'table' && ((json as { kind?: unknown } | undefined)?.kind ?? 'cluster') !== 'cluster');

/** Whether it may be a table of which the owner says what its columns hold. */
export const isMaybeTable = (opened: Opened): boolean =>
  (opened.source === 'table' && !tellsItself(opened)) || (!opened.json && opened.problems.some(({ code }) => code === 'not-recognised'));

export async function read(input: string | Uint8Array, locale: string, file?: string): Promise<Opened> {
  const { explainFields } = await pinned(() => import('../check.js'));
  const messages = await loadMessages(merged(editorMore, problem), locale);
  const { documents, jsons = documents, findings, dropped, source } = await documentFrom(input, { ...(file && { file }) });
  const problems = withMessages(messages, () => explainFields(findings));
  // also those that their reader refuses, since they have no name yet: the form is where they get one
  const all = jsons.filter(isObject);
  return { json: all[0], all, problems, dropped, source, keys: findings.filter(({ code }) => code === 'private-key') };
}
