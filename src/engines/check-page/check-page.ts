/** What a content system did to our snippet: read from the source of the published page, or from the snippet as it was saved. */
import { parseJson } from '../../schema/load/load.js';
import { carries } from '../carry/carries.js';
import { branches, rawOf, treeOf, type Branch } from '../convert/read/html/tree.js';
import { HARMLESS, type PageFinding } from './findings.js';
import { beside, carriedFindings, missing, type Found } from './missing.js';
import { platformOf, type Platform } from './platform.js';
import { commentsIn, first, rangesOf, within } from './ranges.js';
import { scriptFindings } from './scripts.js';
import { misspelt } from './misspelt.js';
import { addressOf, excerpt, inCode, isOurs, linesOf, scriptAddress, scriptsIn } from './source.js';

export interface PageCheck {
  /** In the order of the source; what is missing comes last. None: the snippet is as it should be. */
  readonly findings: readonly PageFinding[];
  /** The system that the source seems to come from. */
  readonly platform: Platform;
  /** How many elements, marked links and boxes were found. */
  readonly elements: number;
}

export interface CheckOptions {
  /** The snippet that was pasted. With it, its link is found again where nothing else is left. */
  snippet?: string;
}

/** Site builders write pages of megabytes, in characters. */
const LONGEST_PAGE = 5_000_000;

/** More of one page is not told. */
const MOST = 50;

/** Looks for the snippet in a source, and for what was changed in it. Nothing is fetched and nothing runs. Never throws. */
export async function checkPage(page: string, { snippet }: CheckOptions = {}): Promise<PageCheck> {
  const source = page.slice(0, LONGEST_PAGE);
  const lineAt = linesOf(source);
  const at = ({ start }: Branch) => ({ line: lineAt(start), found: excerpt(source, start) });
  const root = treeOf(source);
  const all = [...branches(root)];
  const ours = all.filter((branch) => isOurs(branch));
  const scripts = all.filter((branch) => branch.name === 'script' && scriptAddress(branch));
  const findings: PageFinding[] = [...scriptFindings(scripts, at)];
  const seen = new Set<string>();
  const pasted = snippet ? [...branches(treeOf(snippet))] : [];
  for (const branch of ours.slice(0, MOST)) {
    findings.push(...(await elementFindings(branch, at, source, pasted)));
    const same = `${branch.name} ${branch.attributes['data-bob'] ?? ''} ${addressOf(branch) ?? ''}`;
    if (addressOf(branch) && seen.has(same)) findings.push({ code: 'several-copies', ...at(branch) });
    seen.add(same);
  }
  for (const branch of unclosed(ours, source)) findings.push({ code: 'not-closed', ...at(branch), text: branch.name });
  const texts = textFindings(source, all, lineAt);
  findings.push(...texts);
  const found: Found = { source, all, ours, scripts, texts, at, lineAt };
  const lacks = await missing(found, pasted);
  // where something is broken, that may be what is left of it
  if (ours.length && !lacks.length && findings.every(({ code }) => HARMLESS.has(code))) findings.push(...beside(found));
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  findings.push(...lacks);
  return { findings: findings.slice(0, MOST), platform: platformOf(source), elements: ours.length };
}

/** Elements that nothing closes: as many of a name as have no end tag, first those with a slash in their tag. */
function unclosed(ours: readonly Branch[], source: string): Branch[] {
  const names = new Set(ours.flatMap(({ name }) => (name.startsWith('bob-') ? [name] : [])));
  return [...names].flatMap((name) => {
    const all = ours.filter((branch) => branch.name === name && !inCode(branch)).slice(0, MOST);
    const ends = source.match(new RegExp(`</${name}\\s*>`, 'gi'))?.length ?? 0;
    const isSlashed = ({ start }: Branch) => /^<[a-z-]+(?:"[^"]*"|'[^']*'|[^<>"'])*\/>/i.test(source.slice(start, start + 20_000));
    return [...all.filter(isSlashed), ...all.filter((branch) => !isSlashed(branch)).reverse()].slice(0, Math.max(0, all.length - ends));
  });
}

/** Redirects of mail programs, networks and search engines, and what is left of an address that was not allowed. */
const elsewhere =
  /%23bob(?:%3D|=)|^(?:unsafe:|about:|javascript:|data:|blocked)|\/(?:url|l\.php|redirect|away|out|click)\?(?:[^#]*&)?(?:q|u|url|to|target|data)=http/i;

async function elementFindings(
  branch: Branch,
  at: (branch: Branch) => { line: number; found: string },
  source: string,
  pasted: readonly Branch[],
): Promise<PageFinding[]> {
  const here = at(branch);
  if (inCode(branch)) return [{ code: 'in-code', ...here }];
  const address = addressOf(branch)?.trim();
  const { attributes } = branch;
  const findings: PageFinding[] = [];
  const tag = source.slice(branch.start, branch.start + 20_000);
  if (Object.entries(attributes).some(([name, value]) => /[“”″„]/.test(name) || /^[“”″„»«]|[“”″„]$/.test(value.trim()))) {
    return [{ code: 'quotes-changed', ...here }];
  }
  const wrong = misspelt(branch);
  if (wrong?.code === 'unknown-element') return [{ ...wrong, ...here }];
  if (wrong) findings.push({ ...wrong, ...here });
  const scripts = scriptsIn(branch);
  if (address === undefined || !address) {
    const needsNone =
      attributes.pack ??
      attributes['data-pack'] ??
      (/password|desk|editor/.test(branch.name + (attributes['data-bob'] ?? '')) ? '' : undefined);
    if (!scripts.length && needsNone === undefined) findings.push({ code: 'attributes-removed', ...here });
  } else if (elsewhere.test(address)) findings.push({ code: 'link-changed', ...here });
  else if (carries(address)) findings.push(...(await carriedFindings(address, here)));
  else if (/view\.html(?:#\?secret=.*|#?)$/i.test(address)) findings.push({ code: 'fragment-lost', ...here });
  else if (isPage(branch, pasted)) findings.push({ code: 'attributes-removed', ...here });
  else if (/[–—…]|%E2%80%9[34]|&amp;|&#0?38;/i.test(address)) findings.push({ code: 'signs-changed', ...here });
  // the element was closed by a paragraph before its content, or begins with a break
  if (/^<[a-z-]+(?:"[^"]*"|'[^']*'|[^<>"'])*>\s*(?:<\/p>|<br\b|<p>\s*<\/p>)/i.test(tag))
    findings.push({ code: 'paragraphs-added', ...here });
  for (const script of scripts) findings.push(...jsonFindings(script, at(script).line));
  return findings;
}

/** Whether the address of a marked link is the one for people, and that of the document is gone. */
function isPage({ name, attributes }: Branch, pasted: readonly Branch[]): boolean {
  const { href = '' } = attributes;
  if (name !== 'a' || attributes['data-src'] !== undefined || attributes['data-pack'] !== undefined) return false;
  if (pasted.some((one) => one.attributes['data-src'] && one.attributes.href === href)) return true;
  return /^(?:mailto|tel):|^\/?#?$|^https?:\/\/[^/?#]+\/?(?:#[^]*)?$|\.html?(?:[?#][^]*)?$/i.test(href.trim());
}

function jsonFindings(script: Branch, line: number): PageFinding[] {
  const text = rawOf(script);
  try {
    parseJson(text);
    return [];
  } catch {
    const found = excerpt(text.trim(), 0);
    if (/<\/?(?:p|br)\b[^<>]*>/i.test(text)) return [{ code: 'paragraphs-added', line, found }];
    return [/[“”″„]/.test(text) ? { code: 'quotes-changed', line, found } : { code: 'bad-json', line, found, text }];
  }
}

const lessThan = '(?:&lt;|&#0*60;|&#x0*3c;|&amp;lt;)';
const escapedTag = new RegExp(`${lessThan}\\s{0,5}(?:bob-[a-z]|a\\s(?:(?!&gt;|<)[^]){0,300}?data-bob|script\\b(?:(?!&gt;|<)[^]){0,300}?bob(?:-[a-z-]+)?\\.js)`, 'gi'); // prettier-ignore
const jsonText =
  /\{\s{0,20}(?:"|&quot;|&#34;|&#822[0-3];|&[lr]dquo;|[“”″„])kind(?:"|&quot;|&#34;|&#822[0-3];|&#8243;|&[lr]dquo;|[“”″„])\s{0,5}:/gi;

/** What visitors read that they should not, and what stands in comments. */
function textFindings(source: string, all: readonly Branch[], lineAt: (at: number) => number): PageFinding[] {
  const findings: PageFinding[] = [];
  const add = (code: PageFinding['code'], at: number) => {
    if (findings.length < MOST) findings.push({ code, line: lineAt(at), found: excerpt(source, at) });
  };
  const code = rangesOf(source, all, /^(?:pre|code|textarea|xmp)$/);
  const hidden = [...rangesOf(source, all, /^(?:script|style|template)$/), ...commentsIn(source)];
  for (const { index } of first(source.matchAll(escapedTag)))
    if (!within(index, hidden)) add(within(index, code) ? 'in-code' : 'shown-as-text', index);
  for (const { index } of first(source.matchAll(jsonText))) if (!within(index, hidden)) add('json-as-text', index);
  for (const [from, to] of commentsIn(source))
    if (/<(?:bob-[a-z]|[^<>]{1,300}\sdata-bob=|script\s[^<>]{0,300}bob(?:-[a-z-]+)?\.js)/i.test(source.slice(from, Math.min(to, from + 20_000)))) add('in-comment', from); // prettier-ignore
  return findings;
}
