/**
 * What a screen reader is told of a page, as text: roles, names, descriptions, states, levels and live regions, through open shadow roots and
 * slots. axe-core works out roles, names and what is hidden, so that the text is the same whatever the version of the browser.
 *
 *     - region "Opening hours"
 *       - heading "Opening hours" level=2
 *       - button "All hours" expanded=false controls=table
 *       - status live=polite
 */
import axe from 'axe-core';

/** A node of axe's own tree: shadow roots and slots are resolved in it. */
interface VirtualNode {
  actualNode: Node;
  children: VirtualNode[];
  props: { nodeType: number; nodeName: string; nodeValue?: string };
  attr: (name: string) => string | null;
}

interface Commons {
  aria: { getRole: (node: VirtualNode, options?: object) => string | null };
  text: { accessibleTextVirtual: (node: VirtualNode, options?: object) => string };
  dom: { isVisibleToScreenReaders: (node: VirtualNode) => boolean };
}
const { aria, text, dom } = (axe as unknown as { commons: Commons }).commons;

/** A line of the snapshot and what is in it. `shape`: all but its words, so that rows of a list which differ in nothing else are not all written out. */
interface Line {
  role: string;
  name: string;
  facts: string[];
  children: Line[];
  shape: string;
}

/** Runs of text belong to what is around them. */
const IN_LINE = new Set(['none', 'presentation', 'generic', 'strong', 'emphasis', 'mark', 'code', 'time', 'subscript', 'superscript']);
const LIVE: Record<string, string> = { status: 'polite', log: 'polite', alert: 'assertive' };
const STATES = [
  'expanded',
  'pressed',
  'selected',
  'checked',
  'current',
  'invalid',
  'haspopup',
  'modal',
  'sort',
  'busy',
  'atomic',
  'disabled',
];
const VALUES = ['valuenow', 'valuetext', 'valuemin', 'valuemax', 'roledescription', 'keyshortcuts', 'orientation', 'multiselectable'];
/** Elements without a role that screen readers announce. */
const TOLD = new Set(['summary', 'video', 'audio', 'iframe', 'input', 'canvas', 'embed', 'object']);
/** What these are called is in them, unless they say otherwise. */
const UNNAMED = new Set([
  'listitem',
  'row',
  'rowgroup',
  'cell',
  'paragraph',
  'term',
  'definition',
  'generic',
  'document',
  'status',
  'blockquote',
  'list',
]);
/** So many neighbours of one shape are written out. */
const NEIGHBOURS = 3;
const LENGTH = 80;

const clean = (words: string): string => {
  // the server's port is another one where the first is taken
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/(localhost):\d+/g, '$1')
    .trim();
  return plain.length > LENGTH ? `${plain.slice(0, LENGTH)}…` : plain;
};

const rootOf = (node: Node): Document | ShadowRoot => node.getRootNode() as Document | ShadowRoot;
const named = (element: Element, attribute: string): Element[] =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((id) => rootOf(element).getElementById(id) ?? []);

function roleOf(node: VirtualNode): string | null {
  const role = aria.getRole(node);
  if (role && !IN_LINE.has(role)) return role;
  if (!TOLD.has(node.props.nodeName)) return null;
  return node.props.nodeName === 'input' ? `input ${node.attr('type') ?? 'text'}` : node.props.nodeName;
}

function factsOf(element: Element, role: string): string[] {
  const facts: string[] = [];
  const add = (name: string, value: string | boolean | null | undefined): void => {
    if (value !== null && value !== undefined) facts.push(`${name}=${value.toString()}`);
  };
  if (role === 'heading') add('level', element.getAttribute('aria-level') ?? /^H(\d)$/.exec(element.tagName)?.[1]);
  const input = element as HTMLInputElement;
  if (/^(checkbox|radio)$/.test(input.type)) add('checked', input.indeterminate ? 'mixed' : input.checked);
  if (element instanceof HTMLOptionElement) add('selected', element.selected);
  if (element.tagName === 'SUMMARY') add('expanded', (element.parentElement as HTMLDetailsElement | null)?.open);
  if (element instanceof HTMLDialogElement) add('modal', element.matches(':modal'));
  if (element.matches(':disabled')) add('disabled', true);
  if (element.matches(':read-only') && element.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea'))
    add('readonly', true);
  if (element.matches(':required') || element.getAttribute('aria-required') === 'true') add('required', true);
  for (const state of STATES) {
    const value = element.getAttribute(`aria-${state}`);
    if (value !== null && !facts.some((fact) => fact.startsWith(`${state}=`))) add(state, value);
  }
  for (const value of VALUES) add(value, element.getAttribute(`aria-${value}`));
  add('live', element.getAttribute('aria-live') ?? LIVE[role]);
  add('relevant', element.getAttribute('aria-relevant'));
  if (named(element, 'aria-controls').length) facts.push('controls');
  const described = named(element, 'aria-describedby').map((one) => one.textContent);
  const description = clean([...described, element.getAttribute('aria-description') ?? ''].join(' '));
  if (described.length || description) add('described', JSON.stringify(description));
  const wrong = named(element, 'aria-errormessage').map((one) => one.textContent);
  if (wrong.length) add('error', JSON.stringify(clean(wrong.join(' '))));
  add('lang', element.getAttribute('lang'));
  add('dir', element.getAttribute('dir'));
  return facts;
}

/** Live regions count even where they have no role. */
const isLive = (node: VirtualNode): boolean => node.attr('aria-live') !== null || node.attr('aria-describedby') !== null;

function linesOf(node: VirtualNode): Line[] {
  if (node.props.nodeType === Node.TEXT_NODE) {
    const words = clean(node.actualNode.textContent ?? '');
    return words ? [{ role: 'text', name: words, facts: [], children: [], shape: 'text' }] : [];
  }
  const element = node.actualNode as Element;
  if (node.props.nodeType !== Node.ELEMENT_NODE || !dom.isVisibleToScreenReaders(node)) return [];
  const role = roleOf(node) ?? (isLive(node) ? 'generic' : null);
  const children = joined(node.props.nodeName === 'svg' ? [] : node.children.flatMap(linesOf));
  if (!role) return children;
  const labelled = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  const name = UNNAMED.has(role) && !labelled ? '' : clean(text.accessibleTextVirtual(node));
  const facts = factsOf(element, role);
  const said = children.every((child) => child.role === 'text') && children.map((child) => child.name).join(' ') === name;
  // what a live region says at this moment is a matter of time
  const live = facts.some((fact) => fact.startsWith('live=') && fact !== 'live=off');
  const inner = said || (live && children.every((child) => child.role === 'text')) ? [] : children;
  return [{ role, name, facts, children: inner, shape: JSON.stringify([role, facts, inner.map(({ shape }) => shape)]) }];
}

/** Texts that stand beside each other are one. */
function joined(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (line.role === 'text' && last?.role === 'text') out[out.length - 1] = { ...last, name: clean(`${last.name} ${line.name}`) };
    else out.push(line);
  }
  return out;
}

function written(lines: Line[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { role, name, facts, children, shape } = lines[at]!;
    let end = at;
    while (lines[end + 1]?.shape === shape) end++;
    if (role === 'text') out.push(`${indent}- ${name}`);
    else out.push(`${indent}- ${[role, ...(name ? [JSON.stringify(name)] : []), ...facts].join(' ')}`, ...written(children, depth + 1));
    const before = lines.slice(Math.max(0, at - NEIGHBOURS + 1), at + 1);
    if (end > at && before.length === NEIGHBOURS && before.every((line) => line.shape === shape)) {
      out.push(`${indent}- (${end - at} more like it)`);
      at = end;
    }
  }
  return out;
}

/** The tree below `root` as text. */
export function accessibilityTree(root: Element): string {
  const axes = axe as unknown as { setup: (element: Element) => VirtualNode; teardown: () => void };
  axes.teardown();
  try {
    return written(axes.setup(root).children.flatMap(linesOf)).join('\n');
  } finally {
    axes.teardown();
  }
}
