/** What a mark asks for. */
import { addressIn, marksOf, webAddress } from '../marked.js';
import { attributes } from './generated/attributes.js';

/** What every element takes from its mark, as `data-*`. */
export const common = ['src', 'theme', 'debug', 'lang'];

/** What the element beside a link has in common with the link, whose place it takes. An element in a box has it from the box. */
const SHARED = ['class', 'dir', 'hidden', 'lang', 'slot'];

export const isLink = (mark: Element): boolean => mark.localName === 'a';

/** The element that a mark names, by its name; nothing where it names none of these, or an address that is none. */
export function nameIn(mark: HTMLElement, names: readonly string[]): string | undefined {
  const name = names.find((known) => mark.matches(marksOf(known)));
  // A mark in an element is its fallback content, and one around the fields of a form would hide them.
  if (!name || mark.parentElement?.closest(`bob-${name},div.bob-${name}[data-src]`)) return undefined;
  if (name === 'password' && mark.querySelector('input')) return undefined;
  return !addressIn(mark) || webAddress(addressIn(mark), mark.baseURI) ? name : undefined;
}

function wanted(mark: HTMLElement, name: string, known: readonly string[]): string | null {
  if (name === 'src') return webAddress(addressIn(mark), mark.baseURI) ?? null;
  const said = known.includes(name) ? mark.getAttribute(`data-${name}`) : null;
  return said ?? (isLink(mark) && SHARED.includes(name) ? mark.getAttribute(name) : null);
}

/** Gives the element what its mark says now, and takes away what it says no longer. */
export function configure(element: HTMLElement, mark: HTMLElement, name: string): void {
  const known = [...common, ...attributes[name]!];
  for (const name of [...known, ...(isLink(mark) ? SHARED : [])]) {
    const value = wanted(mark, name, known);
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // By CSSOM: a policy may forbid the attribute.
  if (isLink(mark) && element.style.cssText !== mark.style.cssText) element.style.cssText = mark.style.cssText;
}
