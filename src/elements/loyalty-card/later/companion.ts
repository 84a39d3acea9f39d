/** The programme that the page shows above its card: the card need not repeat its logo, name and tagline. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';

interface Shows {
  readonly src?: string | null | undefined;
  readonly data?: unknown;
}

type Programme = HTMLElement & Shows & { readonly document?: Loyalty | null };

/** Whether a programme stands before the card, in the same document or shadow root. Of one that is not read yet, its source tells. */
export function followsProgramme(card: HTMLElement & Shows, id: string | undefined): boolean {
  const root = card.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll<Programme>('bob-loyalty-programme')].some(
    (one) =>
      one.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING &&
      (one.document ? one.document.id === id : one.data ? one.data === card.data : !!one.src && one.src === card.src),
  );
}
