/**
 * A marked link or box stays where its author or its framework put it: React, Vue and Turbo take away their own nodes. The element stands
 * after the link, or in the box, and follows it: its attributes, its place, its end.
 *
 * `data-marked` on such an element says `loading`, `ready`, `failed` or `idle` (`src/kit/element/embedded.ts`). While it is ready the link, or what is
 * in the box, is the fallback content that is not shown.
 */
import { PAIR, STATE, type Marked } from '../marked.js';
import { configure, isLink, nameIn } from './asked.js';
import { settled } from './settled.js';

const MOST = 9;
const INLINE = ':scope > script[type="application/json"]';

export interface Marks {
  /** Makes the element that a link or box asks for, and watches what it asks. */
  take(mark: HTMLElement): void;
  /** Puts every element where its mark is now. */
  arrange(): void;
  /** Looks again for what was lost. */
  fail(): void;
}

/** Moves a node that keeps its state; Chrome has it. */
type Mover = ParentNode & { moveBefore(node: Node, next: Node | null): void };

interface Own {
  element: Marked;
  name: string;
  /** Where a box shows its content: a child of its shadow root. */
  content?: HTMLElement;
  /** How often it was put in place in this task. */
  times: number;
}

/** What hides a link. It keeps a box of no size, so that `#id` scrolls to it. The `:not()` weighs more than a theme’s own `!important`. */
const NOTHING = 'inline-size block-size min-inline-size min-block-size padding border margin'
  .split(' ')
  .map((name) => `${name}:0!important`)
  .join(';');
const hiding = [
  `a:not(#_#_#_):has(+[${STATE}=loading]){position:absolute!important}`,
  `a:not(#_#_#_):has(+[${STATE}=ready]){position:absolute!important;visibility:hidden!important;overflow:hidden!important;display:block!important;${NOTHING}}`,
  `[${STATE}=failed]:not(:defined){display:none}`,
];

/** The node after a link that counts: not a comment, not a blank text, which frameworks use to find their places. */
function after({ nextSibling: node }: Node): ChildNode | null {
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && !node.nodeValue!.trim()))) node = node.nextSibling;
  return node;
}

/**
 * @param names What a mark may make.
 * @param sheet In each tree where there may be marks.
 * @param lost Names of elements whose code could not be had: the mark is what there is.
 */
export function marks(names: readonly string[], sheet: CSSStyleSheet, lost: ReadonlySet<string>): Marks {
  const own = new WeakMap<Marked, Own>();
  const boxes = new WeakMap<HTMLElement, HTMLElement>();
  const present = new Set<Marked>();
  let count = 0;
  let open = false;

  const changes = new MutationObserver((records) => {
    for (const target of new Set(records.map(({ target }) => target as Marked))) {
      const mark = own.get(target) ? target : target[PAIR];
      const pair = mark && own.get(mark);
      if (!pair) take(target);
      else if (target === mark) follow(mark, pair);
      // A framework made another element of it.
      else if (!target.hasAttribute(STATE)) part(mark, pair);
      else show(pair);
    }
    arrange();
  });

  const show = ({ element, content }: Own) => {
    if (!content) return;
    const state = element.getAttribute(STATE);
    content.hidden = state === 'ready';
    content.style.position = state === 'loading' ? 'absolute' : '';
  };

  const follow = (mark: Marked, pair: Own) => {
    if (nameIn(mark, names) === pair.name) return configure(pair.element, mark, pair.name);
    pair.element.remove();
    part(mark, pair);
  };

  const part = (mark: Marked, { element, content }: Own) => {
    if (content) content.hidden = false;
    delete element[PAIR];
    delete mark[PAIR];
    own.delete(mark);
    present.delete(mark);
    take(mark);
  };

  /** A box shows the element and not its content by a shadow root of its own: so no text in it need be touched. */
  const divide = (box: HTMLElement): HTMLElement | undefined => {
    const slot = (name: string) => Object.assign(document.createElement('slot'), { name });
    const content = boxes.get(box) ?? document.createElement('div');
    if (boxes.has(box)) return content;
    try {
      box.attachShadow({ mode: 'open' }).append(content, slot('bob'));
    } catch {
      return undefined; // it has one, and somebody else’s
    }
    content.append(slot(''));
    boxes.set(box, content);
    return content;
  };

  const take = (mark: Marked) => {
    const had = own.get(mark);
    if (had) return void present.add(mark);
    const name = nameIn(mark, names);
    // Watched in any case: a framework may say what it is only later.
    changes.observe(mark, { attributes: true });
    if (!name || mark[PAIR]) return;
    const content = isLink(mark) ? undefined : divide(mark);
    if (!content && !isLink(mark)) return;
    const element: Marked = document.createElement(`bob-${name}`);
    const pair: Own = { element, name, content, times: 0 };
    element.setAttribute(STATE, lost.has(name) ? 'failed' : 'loading');
    // Turbo's morph makes of an element without one what stands next in the new page: another element of its kind.
    element.id = `bob-marked-${(count += 1)}`;
    if (content) element.slot = 'bob';
    configure(element, mark, name);
    mark[PAIR] = element;
    element[PAIR] = mark;
    changes.observe(element, { attributes: true, attributeFilter: [STATE] });
    own.set(mark, pair);
    present.add(mark);
  };

  const put = (mark: Marked, pair: Own) => {
    const { element, content } = pair;
    const parent = content ? mark : mark.parentNode!;
    if (content ? element.parentNode === mark : after(mark) === element) return;
    // Whoever takes it away each time wins.
    if (!pair.times) setTimeout(() => (pair.times = 0));
    if ((pair.times += 1) > MOST) return;
    // A document that stands in the mark; by now all of the page has been read.
    if (!element.firstChild) element.append(...[...mark.querySelectorAll(INLINE)].map((script) => script.cloneNode(true)));
    const next = content ? null : mark.nextSibling;
    if (element.isConnected && 'moveBefore' in parent) (parent as Mover).moveBefore(element, next);
    else parent.insertBefore(element, next);
    show(pair);
  };

  /** Every element to its mark. */
  const arrange = () => {
    if (!open) return;
    for (const mark of present) {
      const pair = own.get(mark)!;
      if (mark.isConnected) put(mark, pair);
      else {
        present.delete(mark);
        if (pair.element.isConnected) pair.element.remove();
      }
    }
  };

  void settled(present).then(() => {
    open = true;
    arrange();
  });

  /** The code of an element could not be had: its marks are what there is. */
  const fail = () => {
    for (const mark of present) {
      const { name, element } = own.get(mark)!;
      if (lost.has(name)) element.setAttribute(STATE, 'failed');
    }
  };

  for (const rule of hiding) sheet.insertRule(rule);
  return { take, arrange, fail };
}
