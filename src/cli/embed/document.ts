/** A document that is to be embedded, and what is said of it. */
import path from 'node:path';
import { elements } from '../../engines/embed/generated/elements.js';
import { languageTag, pickText, type Text } from '../../schema/text.js';
import { check } from '../carry/kinds.js';
import { openParts } from '../carry/open-parts.js';
import type { Values } from '../command.js';
import { readMade } from '../documents/made.js';
import { Failure } from '../files.js';
import { problemLine } from '../problem-line.js';

/** By the kind that they show first. */
export const byKind = new Map(Object.entries(elements).flatMap(([name, { kind, main }]) => (main ? [[kind, name] as const] : [])));

export interface Embedded {
  readonly element: string;
  /** What everybody may see of it. */
  readonly open: Record<string, unknown>;
  /** Places of the parts that are left out. */
  readonly left: readonly string[];
  /** Places of the addresses that are relative. */
  readonly relative: readonly string[];
  readonly name: string;
  /** A page for people. */
  readonly href: string | undefined;
  readonly lang: string | undefined;
  /** What is wrong in it, in lines. */
  readonly problems: readonly string[];
}

export async function readEmbedded(file: string, values: Values): Promise<Embedded> {
  const { json, isMade, problems: ofTable } = await readMade(file);
  const { json: open, left, keys } = openParts(json);
  const isElsewhere = values.text('src') !== undefined;
  if (isMade && isElsewhere && json.kind === 'cluster')
    throw new Failure(`${file}: a directory reads a table of members where a cluster names it. Write a file with { "kind": "cluster", "version": 1, "name": "…", "members": "${path.basename(file)}" } beside it, and embed that.`); // prettier-ignore
  const { problems, relative } = check(isElsewhere ? json : open, file);
  const written = json as { name?: Text; title?: Text; lang?: unknown; page?: unknown; website?: unknown };
  const main = typeof written.lang === 'string' ? languageTag(written.lang) : '';
  const page = [written.page, written.website].find((one): one is string => typeof one === 'string' && /^https?:/i.test(one));
  const lang = values.text('language');
  return {
    element: byKind.get(json.kind as string)!,
    open,
    left,
    relative,
    name: values.text('name') ?? pickText(written.name ?? written.title, lang ?? main, main)?.text ?? '',
    href: values.text('page') ?? page,
    lang: lang ?? (main || undefined),
    problems: [...(isElsewhere ? [] : keys), ...ofTable, ...problems.map(problemLine)].map((line) => `${file}: ${line}`),
  };
}
