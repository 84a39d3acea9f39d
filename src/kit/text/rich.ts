/** Rich text: Markdown, then the HTML that the sanitiser lets through. Loaded only where a text has markup. */
import DOMPurify from 'dompurify';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { noChange } from 'lit';
import { safeUrl } from '../../schema/link.js';
import { directionOf } from '../../schema/text.js';
import { LONGEST } from '../../schema/rich-text.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { pinned } from '../pinned.js';
import { DEEPEST, TAGS, unsafeHtml, WIDEST, withoutBrokenTags } from '../../engines/rich/rules.js';
import { richStyles } from './rich.styles.js';

const allowed = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ['href', 'lang', 'dir', 'title', 'colspan', 'rowspan', 'scope', 'start', 'align'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;

/** The nodes of a Markdown text, safe to put into the page. Links are those of `safeUrl`; others keep their words only. */
export function richNodes(text: string, base: string = document.baseURI): Node[] {
  const purifier = DOMPurify;
  if (!purifier.isSupported) throw new Error('No sanitiser here.');
  const fragment = purifier.sanitize(unsafeHtml(text), {
    ...allowed,
    ALLOWED_TAGS: [...allowed.ALLOWED_TAGS],
    ALLOWED_ATTR: [...allowed.ALLOWED_ATTR],
  });
  flatten(fragment);
  fragment.normalize();
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: at } = texts;
    if (!at.parentElement?.closest('code')) at.nodeValue = withoutBrokenTags(at.nodeValue!);
  }
  for (const words of fragment.querySelectorAll('[lang]:not([dir])')) words.setAttribute('dir', directionOf(words.getAttribute('lang')!));
  for (const link of fragment.querySelectorAll('a')) {
    const url = safeUrl(link.getAttribute('href'), base);
    if (url) link.setAttribute('href', url);
    else link.replaceWith(...link.childNodes);
  }
  for (const one of fragment.querySelectorAll('[align], [colspan], [rowspan]')) tidyCell(one);
  for (const item of fragment.querySelectorAll('li')) task(item);
  return [...fragment.childNodes];
}

/** Takes away elements that are too deep within others; their words stay. */
function flatten(fragment: DocumentFragment): void {
  const depths = new Map<Node, number>([[fragment, 0]]);
  const elements = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT);
  const tooDeep: Element[] = [];
  while (elements.nextNode()) {
    const element = elements.currentNode as Element;
    const depth = depths.get(element.parentNode!)! + 1;
    depths.set(element, depth);
    if (depth > DEEPEST) tooDeep.push(element);
  }
  // from the innermost: each node moves once
  for (const element of tooDeep.reverse()) element.replaceWith(element.textContent);
}

/** Only cells are aligned, and none stands for more cells than a table has. */
function tidyCell(cell: Element): void {
  if (!cell.matches('td, th') || !/^(left|center|right)$/.test(cell.getAttribute('align') ?? '')) cell.removeAttribute('align');
  for (const name of ['colspan', 'rowspan']) {
    const count = Number(cell.getAttribute(name));
    if (cell.hasAttribute(name) && !(count >= 1 && count <= WIDEST)) cell.removeAttribute(name);
  }
}

/** Gives an item that begins with ☑ or ☐ a box that cannot be ticked: screen readers say which it is, in their own language. */
function task(item: Element): void {
  const place = item.firstElementChild?.localName === 'p' && !item.firstChild?.nodeValue?.trim() ? item.firstElementChild : item;
  const first = place.firstChild;
  const [sign, words] = first?.nodeType === Node.TEXT_NODE ? (/^\s*([☑☐])\s*/.exec(first.nodeValue!) ?? []) : [];
  if (sign === undefined || words === undefined) return;
  first!.nodeValue = first!.nodeValue!.slice(sign.length);
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.disabled = true;
  // as an attribute, so that a copy of the node keeps it
  box.toggleAttribute('checked', words === '☑');
  box.setAttribute('aria-label', place.textContent.trim().split('\n')[0]!.slice(0, 120) || words);
  item.className = 'task';
  place.prepend(box);
}

/** The words alone, in paragraphs: for a text that cannot be drawn. */
const plainNodes = (text: string): Node[] =>
  text
    .slice(0, LONGEST)
    .split(/\n\s*\n/)
    .map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    });

/** Milliseconds that the texts of one drawing may take: what comes after is drawn without markup. */
const LONG_ENOUGH = 1500;
let spent = 0;

/** The nodes of a text. One that cannot be drawn does not take the element with it: it is shown without markup, and reported. */
function drawn(text: string, place: Node): Node[] {
  const start = performance.now();
  if (!spent) setTimeout(() => (spent = 0));
  try {
    if (spent < LONG_ENOUGH) return richNodes(text);
  } catch {
    // told below
  } finally {
    spent += performance.now() - start + 0.001;
  }
  pinned(() => import('./simplified.js')).then(
    ({ tellSimplified }) => tellSimplified(place, text),
    () => undefined,
  );
  return plainNodes(text);
}

class RichText extends Directive {
  #text: string | undefined;

  render(text: string): unknown {
    return richNodes(text);
  }

  override update({ parentNode }: ChildPart, [text]: [string]): unknown {
    // Nodes move when they are put anywhere again, so the same text is left where it is.
    if (text === this.#text) return noChange;
    this.#text = text;
    const nodes = drawn(text, parentNode);
    // the place is in the page once its element has been drawn
    queueMicrotask(() => {
      const root = parentNode.getRootNode();
      if (root instanceof ShadowRoot) adoptStyles(root, richStyles);
    });
    return nodes;
  }
}

/** A Markdown text as a child expression: `` html`<div>${rich(text)}</div>` ``. */
export const rich = directive(RichText);
