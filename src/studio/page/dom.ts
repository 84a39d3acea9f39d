/** Elements of the page, without Lit: that comes with the editor, and would be here twice. */

type Child = Node | string | undefined | false;

/** An element with attributes, what it does on an event (`onclick`), and what is in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined | ((event: Event) => unknown)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), (event) => void value(event));
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const FOCUSABLE = 'a[href],button,select,input,textarea';

/** What tells the same thing in both. */
const keyOf = ({ id, dataset: { kind, draft, act }, localName }: HTMLElement): string => `${localName} ${id || kind || draft || act || ''}`;

/** Draws what is in a box anew. The focus stays: at the same thing, or else at what is in its place. */
export function redraw(box: HTMLElement, ...children: readonly Child[]): void {
  const all = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const { activeElement: one } = document;
  const at = all().indexOf(one as HTMLElement);
  box.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
  if (at < 0) return;
  const now = all();
  const key = keyOf(one as HTMLElement);
  const same = key.endsWith(' ') ? undefined : now.find((other) => keyOf(other) === key);
  const heir = same ?? now[Math.min(at, now.length - 1)];
  heir?.focus({ preventScroll: true });
  if (one instanceof HTMLTextAreaElement && heir instanceof HTMLTextAreaElement)
    heir.setSelectionRange(one.selectionStart, one.selectionEnd);
}
