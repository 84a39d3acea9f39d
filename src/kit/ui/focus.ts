/** Keeps a visitor's place where an element draws itself anew. It comes with the lazy half. */
import type { ReactiveElement } from 'lit';

/** What can take the focus; no field to type in, which would open the keyboard of a phone. */
const FOCUSABLE = 'a[href],button,summary,select,input:is([type=checkbox],[type=radio]),[tabindex="0"]';

const TYPED = 'textarea,input:not([type=checkbox],[type=radio])';

/** Visibility has the browser compute all styles anew: too long after each key in a field, where `hidden` tells enough. */
const isFree = (one: Element): boolean =>
  one.isConnected && !one.matches(':disabled') && (one.matches(TYPED) ? !one.closest('[hidden]') : one.checkVisibility());

/** A place in the tree: a box, and which of its children was meant. */
interface Place {
  readonly box: Element | ShadowRoot;
  readonly at: number;
}

function placesOf(one: Element): Place[] {
  const places: Place[] = [];
  for (let child: Element | null = one; child; child = child.parentElement) {
    const box = child.parentElement ?? (child.parentNode as ShadowRoot);
    places.push({ box, at: [...box.children].indexOf(child) });
  }
  return places;
}

/** What stands there now: of the same part, or what follows at that place, or else what comes before it. */
function heirOf(part: string | null, places: readonly Place[]): HTMLElement | undefined {
  const box = places.find((place) => place.box.isConnected && place.box instanceof Element && isFree(place.box));
  const same = part && [...(box?.box.querySelectorAll<HTMLElement>(`[part~="${CSS.escape(part)}"]`) ?? [])].find(isFree);
  if (same) return same;
  for (const { box, at } of places) {
    if (!box.isConnected) continue;
    const children = [...box.children];
    const free = (some: Element[]): HTMLElement[] =>
      some
        .flatMap((one) => [...(one.matches(FOCUSABLE) ? [one] : []), ...one.querySelectorAll(FOCUSABLE)])
        .filter((one): one is HTMLElement => isFree(one));
    const heir = free(children.slice(at))[0] ?? free(children.slice(0, at)).at(-1);
    if (heir) return heir;
  }
  return undefined;
}

/** Remembers what has the focus. What comes back puts it where that was, if it is gone, and nobody has put the focus elsewhere. */
export function rememberFocus(root: DocumentOrShadowRoot): () => void {
  const one = root.activeElement;
  if (!one) return () => undefined;
  const part = one.getAttribute('part');
  const places = placesOf(one);
  return () => {
    const { activeElement } = root;
    if (isFree(one) || (activeElement && activeElement !== one)) return;
    heirOf(part, places)?.focus({ preventScroll: true });
  };
}

const kept = new WeakSet<ReactiveElement>();

/**
 * A button that is gone, switched off or hidden once it was pressed takes the focus with it: the next Tab would begin at the top of
 * the page, and a screen reader falls silent. What has come in its place has the focus then, or what is nearest.
 */
export function keepFocus(element: ReactiveElement): void {
  if (kept.has(element)) return;
  kept.add(element);
  const root = element.renderRoot as ShadowRoot;
  let restore: (() => void) | undefined;
  element.addController({
    hostUpdate: () => (restore = rememberFocus(root)),
    hostUpdated: () => restore?.(),
  });
}
