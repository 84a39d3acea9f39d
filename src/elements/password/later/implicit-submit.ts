/** Enter in a field that stands in a shadow root submits its form, as the browser does by itself for a field in the page. */

/** Inputs of which there may be only one where a form is submitted without a button ("implicit submission" in HTML). */
const BLOCKING = /^(text|search|tel|url|email|password|date|month|week|time|datetime-local|number)$/;

/** Submits the form through its first submit button, in the order of the page, wherever that stands. */
function submit(element: HTMLElement, form: HTMLFormElement): void {
  const all = (form.getRootNode() as ParentNode).querySelectorAll<HTMLButtonElement | HTMLInputElement>('button,input');
  const first = [...all].find((one) => one.form === form && /^(submit|image)$/.test(one.type));
  if (first) return first.matches(':disabled') ? undefined : first.click();
  const others = [...form.elements].filter(
    (one) => one !== element && (one instanceof HTMLInputElement ? BLOCKING.test(one.type) : one.localName === element.localName),
  );
  if (!others.length) form.requestSubmit();
}

/** To be called for each key press in the input; what the page has prevented it does not do. */
export function submitOnEnter(element: HTMLElement & { readonly form: HTMLFormElement | null }, event: KeyboardEvent): void {
  const { key, isComposing, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Enter' || isComposing || ctrlKey || altKey || metaKey) return;
  // the page has its say first, as with a key in a field of its own
  setTimeout(() => {
    const { form } = element;
    if (!event.defaultPrevented && form && element.isConnected) submit(element, form);
  });
}
