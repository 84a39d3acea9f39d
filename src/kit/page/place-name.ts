/** What an element of the library tells of its document. */
type Placed = HTMLElement & { readonly document?: { readonly id?: string } | null; readonly src?: string | null };

const sameDocument = (one: Placed, other: Placed): boolean =>
  (!!one.src && one.src === other.src) || (!!one.document?.id && one.document.id === other.document?.id);

/**
 * The name under which an element keeps its place in the address of the page. The first of those that show the same document
 * has the document's name, so that links hold; another one has its own `id` behind it, or its number: `west`, `west.shop`, `west.3`.
 *
 * @param among a selector of those that keep a place
 */
export function placeName(element: HTMLElement, name: string, among: string): string {
  const all = [...(element.getRootNode() as ParentNode).querySelectorAll<Placed>(among)];
  const at = all.filter((one) => one === element || sameDocument(one, element)).indexOf(element);
  // The `id` of an element that stands for a mark is of one visit only.
  return at > 0 ? `${name}.${(!element.dataset.marked && element.id) || at + 1}` : name;
}
