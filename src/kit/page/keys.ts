/** Keys that a visitor types into a field of ours are not commands for the page around it. */

const FIELDS = 'input,textarea,select';

/** What a field does something with; an input with Enter only where it submits a form, which is then the page's to see. */
const TYPED = /^(.|Backspace|Delete|Arrow\w+|Home|End|PageUp|PageDown|Enter|Process|Dead|Unidentified)$/u;

const isTyped = ({ key, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  // AltGr is Control and Alt on Windows; on a Mac Alt alone writes signs, elsewhere it opens menus
  isComposing || (TYPED.test(key) && !metaKey && (ctrlKey === altKey || (altKey && /^Mac/.test(navigator.platform))));

const kept = new WeakSet<HTMLElement>();

/**
 * Once is enough. An event out of a shadow root looks as if the element itself was its target, so that a page cannot tell that somebody is typing.
 * What is typed stops at the element; Escape, Tab, function keys and combinations with Control or Command go on. Listeners that come
 * before us (in the capture phase) are told in the one way that nearly all of them ask for besides names of tags: `isContentEditable`.
 */
export function keepKeys(host: HTMLElement): void {
  if (kept.has(host)) return;
  kept.add(host);
  const keep = (event: Event): void => {
    const field = event.composedPath()[0] as Element;
    if (field.getRootNode() !== host.shadowRoot || !field.matches(FIELDS) || !isTyped(event as KeyboardEvent)) return;
    const submits = (event as KeyboardEvent).key === 'Enter' && 'form' in host && field.localName === 'input';
    if (!submits) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, keep);
  Object.defineProperty(host, 'isContentEditable', {
    configurable: true,
    set: () => undefined,
    get: () => !!host.shadowRoot?.activeElement?.matches(FIELDS) || !!host.parentElement?.isContentEditable,
  });
}
