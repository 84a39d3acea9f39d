/** `bob-widgets/prerender`: documents as HTML for pages without script. No DOM; runs in Node. */
import { elements } from '../../engines/embed/generated/elements.js';
import { basesOf, renderable, type Form } from '../../engines/render/index.js';
import type { Renderable } from '../../engines/render/renderable.js';
import { publicPartsOf } from '../../formats/book/public-parts.js';
import type { Cluster } from '../../formats/cluster/cluster.js';
import { formats } from '../../formats/generated/formats.js';
import { explain } from '../../schema/explain/explain.js';
import { languagesOf } from '../../schema/languages.js';
import type { Problem } from '../../schema/problem.js';
import { languageTag } from '../../schema/text.js';
import { renderDocument } from './render-document.js';

export type { Form };

export interface PrerenderOptions {
  /** Of several that show a document of this kind: `loyalty-badge`. @default the main one */
  readonly element?: string;
  readonly view?: string;
  /** Which chapters of a whole book. */
  readonly sections?: string;
  /** Id of the participant, of a loyalty badge. */
  readonly member?: string;
  /** @default that of the document */
  readonly language?: string;
  /** Where the element finds the document; without it the HTML has no element around it. */
  readonly src?: string;
  /** The element itself, or `<div class="bob-card">`, which content systems keep. @default "tag" */
  readonly form?: Form;
  /** Address of the document, where the page has none of it: relative addresses start there. */
  readonly base?: string;
  /** Address of the page that shows it, for search engines. */
  readonly page?: string;
  /** Whether schema.org data come along. @default true */
  readonly jsonLd?: boolean;
}

export interface Prerendered {
  /** On one line; empty where the document cannot be shown. */
  readonly html: string;
  readonly problems: readonly Problem[];
  /** Places of what is not for everybody, and was left out. */
  readonly left: readonly string[];
}

/** The element for a kind of document; undefined where there is none, or the named one is of another kind. */
export function elementFor(kind: string, named?: string): Renderable | undefined {
  if (named !== undefined) return renderable.find((one) => one === named && elements[one]?.kind === kind);
  return renderable.find((one) => elements[one]?.kind === kind && elements[one].main);
}

/** The language to render in: the one asked for, the document's own, the one that is there most. Undefined where nothing says one. */
export function languageFor(documents: readonly object[], asked?: string): string | undefined {
  const own = languageTag((documents[0] as { lang?: string } | undefined)?.lang);
  return languageTag(asked) || own || documents.flatMap((one) => languagesOf(one))[0];
}

/** The public parts of a document as HTML. Never throws for what is in the document. */
export async function prerender(json: unknown, options: PrerenderOptions = {}): Promise<Prerendered> {
  const { element: named, language, src, form, base, page, jsonLd, ...viewing } = options;
  const kind = (json as { kind?: unknown } | null)?.kind;
  const element = typeof kind === 'string' ? elementFor(kind, named) : undefined;
  if (!element) return { html: '', problems: explain([{ code: 'wrong-kind', path: 'kind', found: kind }]), left: [] };
  const { json: open, left } = publicPartsOf(json as Record<string, unknown>);
  const { read } = formats[kind as string]!;
  const bases = basesOf(base ?? src);
  const { document: written, findings } = read(open, bases.html);
  const { document: known } = read(open, bases.whole);
  const problems = explain(findings);
  if (!written || !known) return { html: '', problems, left };
  const seen = (document: object): object => (kind === 'cluster' ? membersOf(document as Cluster) : document);
  const { html } = await renderDocument({
    ...viewing,
    element,
    written: seen(written),
    known: seen(known),
    language: languageFor([written], language),
    own: (written as { lang?: string }).lang,
    url: page ?? (known as { page?: string }).page ?? bases.whole,
    source: src,
    form,
    withoutData: jsonLd === false,
  });
  return { html, problems, left };
}

const membersOf = ({ members, ...head }: Cluster): object => ({ head, members: Array.isArray(members) ? members : [] });
