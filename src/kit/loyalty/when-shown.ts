import type { ReactiveElement } from 'lit';

/** Resolves when the document is shown, for methods that scripts call before: until then there is no card and no counter. */
export async function whenShown(element: ReactiveElement & { readonly document: object | null }): Promise<void> {
  await element.updateComplete;
  if (!element.document) await new Promise((resolve) => element.addEventListener('bob-load', resolve, { once: true }));
}
