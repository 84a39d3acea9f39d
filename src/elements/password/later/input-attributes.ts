/** What an input in a shadow root takes from the element around it, so that it behaves as one in the page. */

/** Attributes of an input that may be written on the element. */
const COPIED = ['placeholder', 'inputmode', 'enterkeyhint', 'minlength', 'maxlength', 'pattern', 'readonly', 'title'];
/** Those that showing the password needs for itself. */
const SPELLING = ['spellcheck', 'autocapitalize'];

/** @param shown whether the password can be read: then its spelling is nobody's affair */
export function copyAttributes(from: Element, to: Element, shown: boolean): void {
  for (const name of shown ? COPIED : [...COPIED, ...SPELLING]) {
    const value = from.getAttribute(name);
    if (value === to.getAttribute(name)) continue;
    if (value === null) to.removeAttribute(name);
    else to.setAttribute(name, value);
  }
}

const textOf = (host: Element, ids: string | null): string =>
  (ids ?? '')
    .split(/\s+/)
    .map((id) => (id && (host.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`)?.textContent?.trim()) || '')
    .filter(Boolean)
    .join(' ');

/** What the page says of the element for its description: an id means nothing in a shadow root. */
export const descriptionOf = (host: Element): string =>
  textOf(host, host.getAttribute('aria-describedby')) || (host.getAttribute('aria-description') ?? '');

const NAMED = 'data-bob-named';

/** A label around the element names the element alone: the page's input in it would have no name. */
export function nameAround(host: HTMLElement & { readonly outside: string }, input: HTMLInputElement): void {
  const named = input.hasAttribute(NAMED);
  if (!named && (input.labels?.length || input.hasAttribute('aria-label') || input.hasAttribute('aria-labelledby'))) return;
  const { outside } = host;
  if (!outside || input.getAttribute('aria-label') === outside) return;
  input.setAttribute('aria-label', outside);
  input.setAttribute(NAMED, '');
}

export function unname(input: HTMLInputElement): void {
  if (!input.hasAttribute(NAMED)) return;
  input.removeAttribute(NAMED);
  input.removeAttribute('aria-label');
}
