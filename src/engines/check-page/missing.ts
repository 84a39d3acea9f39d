/** What should be in a page, and is not; and links that only lead to a document. */
import { CarryError, unpack } from '../carry/carry.js';
import { carries } from '../carry/carries.js';
import type { Branch } from '../convert/read/html/tree.js';
import type { PageFinding } from './findings.js';
import { commentsIn, first, rangesOf, within } from './ranges.js';
import { addressOf, excerpt, isOurs } from './source.js';

/** What a source has of the snippet. */
export interface Found {
  readonly source: string;
  readonly all: readonly Branch[];
  readonly ours: readonly Branch[];
  readonly scripts: readonly Branch[];
  readonly texts: readonly PageFinding[];
  readonly at: (branch: Branch) => { line: number; found: string };
  readonly lineAt: (at: number) => number;
}

/** What should be there, and is not. */
export async function missing({ source, all, ours, scripts, texts, at, lineAt }: Found, pasted: readonly Branch[]): Promise<PageFinding[]> {
  if (ours.length) return scripts.length || texts.some(({ code }) => code !== 'json-as-text') ? [] : [{ code: 'script-missing' }];
  // a frame with the page that shows it needs neither mark nor script
  const frame = all.find(({ name, attributes: { src = '' } }) => name === 'iframe' && carries(src));
  if (frame) return carriedFindings(frame.attributes.src!, at(frame));
  const known = pasted.flatMap(({ attributes }) => (attributes.href ? [attributes.href] : []));
  const link = all.find(
    ({ name, attributes: { href = '' } }) =>
      name === 'a' && (known.includes(href) || leadsToDocument(href) || /%23bob(?:%3D|=)/i.test(href)),
  );
  const { href = '' } = link?.attributes ?? {};
  if (link && /%23bob(?:%3D|=)/i.test(href)) return [{ code: 'link-changed', ...at(link) }];
  if (link) {
    // what carries the document and shows it by itself may be all that was meant
    const code = scripts.length ? 'mark-missing' : carries(href) && /view\.html/i.test(href) ? 'link-only' : 'tag-removed';
    return [{ code, ...at(link) }, ...(await carriedFindings(href, at(link)))];
  }
  if (texts.length) return [];
  const written = addressAsText(source, all);
  if (written !== undefined)
    return [{ code: scripts.length ? 'mark-missing' : 'link-only', line: lineAt(written), found: excerpt(source, written) }];
  return [{ code: scripts.length ? 'tag-missing' : 'nothing' }];
}

const leadsToDocument = (href: string): boolean => carries(href) || /\.json(?:[?#].*)?$/i.test(href);

/** Where an address that carries a document stands outside of a link; undefined where there is none that visitors could see. */
function addressAsText(source: string, all: readonly Branch[]): number | undefined {
  const hidden = [...rangesOf(source, all, /^(?:script|style|template)$/), ...commentsIn(source)];
  for (const { index } of first(source.matchAll(/#bob(?:=|%3D)[\w-]/gi))) {
    if (within(index, hidden)) continue;
    return index - /[^\s<>"'=(]{0,300}$/.exec(source.slice(Math.max(0, index - 300), index))![0].length;
  }
  return undefined;
}

/** Links that only lead to what an element of the page shows, or to a document that nothing shows. */
export function beside({ all, ours, at }: Found): PageFinding[] {
  const shown = new Set(ours.map((one) => addressOf(one)?.trim()));
  const isInside = (branch: Branch): boolean => {
    for (let one: Branch | undefined = branch; one; one = one.parent) if (isOurs(one)) return true;
    return false;
  };
  const links = all.filter(({ name, attributes: { href = '' } }) => name === 'a' && href && (shown.has(href.trim()) || carries(href)));
  return [...first(links)].filter((one) => !isInside(one)).map((one): PageFinding => ({ code: 'link-beside', ...at(one) }));
}

export async function carriedFindings(address: string, here: Pick<PageFinding, 'line' | 'found'>): Promise<PageFinding[]> {
  try {
    await unpack(address);
    return [];
  } catch (error) {
    const code = error instanceof CarryError ? error.code : 'carried-damaged';
    if (code === 'not-carried') return [];
    const changed = /#bob(?:=|%3D)[\w-]*[–—…]/i.test(address);
    return [{ code: changed && code === 'carried-damaged' ? 'signs-changed' : code, ...here }];
  }
}
