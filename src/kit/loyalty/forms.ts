/** Forms without a `<form>`: in a sandboxed frame that may send no forms, not even their `submit` event comes. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Enter in a field of one line, as in a form. */
export const onEnter =
  (act: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    const { localName, type } = event.composedPath()[0] as HTMLInputElement;
    if (event.key !== 'Enter' || event.isComposing || localName !== 'input' || type === 'file') return;
    event.preventDefault();
    act(event);
  };

/** Whether all fields are valid; else the browser says what is wrong with the first that is not. */
export const isComplete = (box: ParentNode): boolean =>
  [...box.querySelectorAll<Field>('input, select, textarea')].every((field) => field.reportValidity());

/** The value of the field of this name. */
export const valueOf = (box: ParentNode, name: string): string => box.querySelector<Field>(`[name="${name}"]`)?.value ?? '';
