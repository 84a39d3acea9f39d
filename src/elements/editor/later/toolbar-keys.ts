/** A toolbar is one stop of the Tab key; arrows lead from tool to tool in it. */
const TOOLS = 'button,select';

/** Those that are seen: the way to the preview is hidden where there is room. */
const toolsIn = (bar: Element): HTMLElement[] =>
  [...bar.querySelectorAll<HTMLElement>(TOOLS)].filter((one) => one.getClientRects().length > 0);

/** Only this one is reached by Tab. */
function stopAt(bar: Element, tool: HTMLElement | undefined): void {
  for (const one of bar.querySelectorAll<HTMLElement>(TOOLS)) one.tabIndex = one === tool ? 0 : -1;
}

const barOf = (event: Event): Element | null | undefined => (event.composedPath()[0] as Element | undefined)?.closest?.('[role=toolbar]');

/** @param root where toolbars may stand */
export function listenForArrows(root: ShadowRoot): void {
  for (const bar of root.querySelectorAll('[role=toolbar]')) stopAt(bar, toolsIn(bar)[0]);
  root.addEventListener('focusin', (event) => {
    const bar = barOf(event);
    if (bar) stopAt(bar, event.target as HTMLElement);
  });
  // what was last used may be hidden when somebody comes back: the first tool never is
  root.addEventListener('focusout', (event) => {
    const bar = barOf(event);
    if (bar && !bar.contains((event as FocusEvent).relatedTarget as Node | null)) stopAt(bar, toolsIn(bar)[0]);
  });
  root.addEventListener('keydown', (event) => {
    const bar = barOf(event);
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (!bar || altKey || ctrlKey || metaKey) return;
    const tools = toolsIn(bar);
    const at = tools.indexOf(event.target as HTMLElement);
    const on = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const next = ({ ArrowRight: at + on, ArrowLeft: at - on, Home: 0, End: -1 } as Readonly<Record<string, number>>)[key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    tools.at(next % tools.length)?.focus();
  });
}
