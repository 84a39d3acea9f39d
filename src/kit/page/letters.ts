/**
 * From the first moment: letters that are typed into a field of ours are no shortcuts of the page. What else such a field does with keys, and what
 * listeners in the capture phase need to know, comes with the lazy half (`keys.ts`).
 */
export function keepLetters(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(type, (event) => {
      // browsers and password managers that fill a field in send events without a key
      if (event.key && !event.key[1] && !event.ctrlKey && !event.metaKey && host.shadowRoot?.activeElement?.matches('input'))
        event.stopPropagation();
    });
}
