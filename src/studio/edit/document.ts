/** The document of an element as its owner wrote it, for the studio. */
import { absolute } from '../../elements/editor/logic/absolute.js';
import { carries } from '../../engines/carry/carries.js';
import { unpack } from '../../engines/carry/carry.js';
import { formats } from '../../formats/generated/formats.js';
import { isObject } from '../../schema/leaves/leaf.js';

/** What is read of an element. */
export interface Shown extends HTMLElement {
  readonly data?: unknown;
  readonly document?: object | null;
  readonly src?: string | null;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a table: what the element has read of it is as good
  }
};

/** The JSON as it is written, and the address that its links are seen from. */
async function written(element: Shown): Promise<{ readonly json: unknown; readonly base: string }> {
  const { data, src, baseURI } = element;
  const here = (json: unknown) => ({ json, base: baseURI });
  if (data !== undefined && data !== null) return here(data);
  const child = element.querySelector(':scope > script[type="application/json"]');
  const named = src?.startsWith('#') && !carries(src) ? document.getElementById(src.slice(1)) : null;
  const script = child ?? named;
  if (script) return here(parse(script.textContent));
  if (!src) return here(undefined);
  if (carries(src)) return here(await unpack(src));
  const base = new URL(src, baseURI).href;
  return { json: parse(await (await fetch(base)).text()), base };
}

/** What a file on a web site may be called; anything else is the name of a program there. */
const FILE = /^([^\\/:*?"<>|\p{C}]{1,100})\.(?:json|csv|tsv|txt)$/iu;

/** The file that it came from, so that the new one takes its place; undefined where it came from none. */
export function sourceName({ data, src, baseURI, children }: Shown): string | undefined {
  const isHere = (data ?? undefined) !== undefined || [...children].some((one) => one.matches('script[type="application/json"]'));
  if (isHere || !src || src.startsWith('#') || carries(src) || !URL.canParse(src, baseURI)) return undefined;
  const last = new URL(src, baseURI).pathname.split('/').at(-1)!;
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // a percent sign that stands for itself
  }
  const stem = FILE.exec(name)?.[1]!.trim();
  return stem && !stem.startsWith('.') ? `${stem}.json` : undefined;
}

/** With whole addresses; undefined where there is none. */
export async function documentOf(element: Shown): Promise<object | undefined> {
  const { json, base } = await written(element).catch(() => ({ json: undefined, base: element.baseURI }));
  const document = isObject(json) && typeof json.kind === 'string' ? json : element.document;
  if (!document) return undefined;
  const { kind } = document as { kind?: unknown };
  const format = typeof kind === 'string' && Object.hasOwn(formats, kind) ? formats[kind] : undefined;
  return format ? absolute(format.shape, document, base) : undefined;
}
