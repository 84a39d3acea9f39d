/**
 * The source of a page as a tree. htmlparser2 reads it: the same in browsers and in Node, with the places of tags (`../../../check-page/`), and where Trusted Types
 * leave no `DOMParser`. Nothing in it runs and nothing is fetched.
 */
import { Parser } from 'htmlparser2';

export interface Branch {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Branch | string)[];
  readonly parent: Branch | undefined;
  /** Where its tag begins in the source. */
  readonly start: number;
}

/** No page nests deeper on purpose. */
const DEEPEST = 256;

class TooDeep extends Error {}

/** What stands deeper than any page nests is left out, with what follows it. */
export function treeOf(source: string): Branch {
  const root: Branch = { name: '', attributes: {}, children: [], parent: undefined, start: 0 };
  let at = root;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new TooDeep();
      const branch: Branch = { name, attributes, children: [], parent: at, start: parser.startIndex };
      at.children.push(branch);
      at = branch;
    },
    ontext(text) {
      at.children.push(text);
    },
    onclosetag() {
      depth--;
      at = at.parent ?? root;
    },
  });
  try {
    parser.end(source);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return root;
}

/** All branches below, in the order of the page; `into` says which of them are entered. */
export function* branches(of: Branch, into: (branch: Branch) => boolean = () => true): Generator<Branch> {
  const open: [Branch, number][] = [[of, 0]];
  for (let top; (top = open.at(-1));) {
    const child = top[0].children[top[1]++];
    if (child === undefined) open.pop();
    else if (typeof child !== 'string') {
      yield child;
      if (into(child)) open.push([child, 0]);
    }
  }
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
const blocks = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 tr table section article address blockquote dd dt dl header footer'.split(' '));

/** The longest text of one branch: of branches in branches each may be asked for. */
const LONGEST = 300_000;

/** What a visitor reads of it: lines for blocks, one blank where there are several. */
export function textOf(branch: Branch): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (one: Branch): void => {
    for (const child of one.children) {
      if (length > LONGEST) return;
      if (typeof child === 'string') {
        parts.push(child.replace(/[ \t\n\f\r]+/g, ' '));
        length += child.length;
      } else if (child.name === 'br') parts.push('\n');
      else if (!silent.has(child.name)) {
        // a line of its own, of which several are one
        const edge = blocks.has(child.name) ? '\r' : /^t[dh]$/.test(child.name) ? ' ' : '';
        parts.push(edge);
        walk(child);
        parts.push(edge);
      }
    }
  };
  walk(branch);
  const [first = '', ...lines] = parts
    .join('')
    .replace(/ +/g, ' ')
    .split(/(\n|\r)/)
    .map((part) => (/[\n\r]/.test(part) ? part : part.replace(/^ | $/g, '')));
  let text = first;
  for (let at = 0; at < lines.length; at += 2) {
    const after = lines[at + 1] ?? '';
    const isEdge = lines[at] === '\r';
    if (!isEdge || (text && !text.endsWith('\n') && after)) text += '\n';
    text += after;
  }
  return text.trim();
}

/** What a script or a style holds. */
export const rawOf = ({ children }: Branch): string => children.filter((child) => typeof child === 'string').join('');

/** Language of a branch: that of the nearest that says one. */
export function langOf(branch: Branch | undefined): string | undefined {
  for (let one = branch; one; one = one.parent) {
    const lang = one.attributes.lang ?? one.attributes['xml:lang'];
    if (lang) return lang;
  }
  return undefined;
}

/** A text on one line. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
