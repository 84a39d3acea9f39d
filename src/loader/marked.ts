/** The forms that survive a CMS: `<a data-bob="card" href>` and `<div class="bob-card" data-src>`. */

/** Attributes that would do more than configure an element: handlers, styles. And the mark itself. */
const NOT_OURS = /^(on.*|style|bob)$/;

/** An address if it is http or https, else nothing. A fragment names a script in the page. */
export function webAddress(value: string | null, base: string): string | undefined {
  if (!value) return undefined;
  if (/^#./.test(value)) return value;
  try {
    const { href, protocol } = new URL(value, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether somebody is writing here: what is marked in an editor must stay as it was written. */
export const isBeingEdited = (node: Element): boolean => !!node.closest('[contenteditable]:not([contenteditable=false])');

/**
 * Puts the element in the place of a marked link or box, which becomes its fallback content.
 *
 * @returns The element; nothing where the mark names nothing of ours or an address that is none, or was used before.
 */
export function upgrade(mark: HTMLElement, names: readonly string[]): HTMLElement | undefined {
  const name = mark.dataset.bob ?? names.find((known) => mark.classList.contains(`bob-${known}`));
  if (!name || !names.includes(name) || mark.parentElement?.localName === `bob-${name}`) return undefined;
  const element = document.createElement(`bob-${name}`);
  const given = mark.dataset.src ?? mark.getAttribute('href');
  const src = webAddress(given, mark.baseURI);
  if (given && !src) return undefined;
  for (const { name: attribute, value } of mark.attributes) {
    const own = attribute.replace(/^data-/, '');
    if ((own !== attribute && !NOT_OURS.test(own)) || own === 'lang') element.setAttribute(own, value);
  }
  if (src) element.setAttribute('src', src);
  mark.replaceWith(element);
  element.append(mark);
  return element;
}
