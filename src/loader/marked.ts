/** The forms that survive a CMS: `<a data-bob="card" href>` and `<div class="bob-card" data-src>`. How they are known. */

/** On an element that stands for a mark: its state. On a copy of it, as in a snapshot of the page, too. */
export const STATE = 'data-marked';
/** On a tag or a mark whose code could not be had: no space is kept for what will not come. */
export const LOST = 'data-bob-lost';
/** On a mark its element, on an element its mark: also for another copy of this script. A copy of the node has none. */
export const PAIR = Symbol.for('bob-widgets.mark');

export type Marked = HTMLElement & { [PAIR]?: HTMLElement };

/** An address if it is http or https, else nothing. A fragment names a script in the page. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  if (!value) return undefined;
  if (/^#./.test(value)) return value;
  try {
    const { href, protocol } = new URL(value, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The version of an element that is on the page, by name. */
export const versionOf = (name: string): string | undefined =>
  (customElements.get(`bob-${name}`) as { version?: string } | undefined)?.version;

/** Whether somebody is writing here: what is marked in an editor must stay as it was written. */
export const isBeingEdited = (node: Element): boolean => !!node.closest('[contenteditable]:not([contenteditable=false])');

/** `root.querySelectorAll`, which an `<img name="querySelectorAll">` takes away from a document, and an `<input>` from its form. */
export const all = <T extends HTMLElement>(root: Node, selector: string): NodeListOf<T> => {
  const { prototype }: { prototype: { querySelectorAll(selector: string): unknown } } =
    root instanceof Document ? Document : root instanceof Element ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector) as NodeListOf<T>;
};

/** The marks of an element. */
export const marksOf = (name: string): string => `a[data-bob=${name}],div.bob-${name}`;

/** The address of its document as an element or a mark gives it. Where the document comes along, a link leads to a page only. */
export const addressIn = (node: HTMLElement): string | null =>
  node.getAttribute('src') || node.dataset.src || (node.dataset.pack ? null : node.getAttribute('href'));
