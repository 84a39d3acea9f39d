/** A clean hand-out on paper: one element alone, everything opened. Loaded when it is asked for. */
import { capabilities } from '../page/capabilities.js';
import { pinned } from '../pinned.js';

/** While it is printed, whatever in the page is neither the book nor around it is left away. */
const alone = `@media print {
  :not([data-bob-print], [data-bob-print] *, :has([data-bob-print])) { display: none !important; }
  :has([data-bob-print]) { display: block !important; position: static !important; inline-size: auto !important; max-inline-size: none !important;
    block-size: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important; overflow: visible !important;
    box-shadow: none !important; transform: none !important; filter: none !important; }
  [data-bob-print] { max-inline-size: none !important; margin: 0 !important; }
  @page { size: A4; margin: 16mm 18mm 18mm; }
}`;

/** So long a browser may take to begin, where it is not certain that the frame lets it print. */
const BEGIN = 1500; // ms
/** Phones may never tell the end. */
const END = 60_000; // ms

const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Opens what is folded and has the pictures fetched; gives back what undoes it. */
export async function unfold(root: ParentNode): Promise<() => void> {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.owner)')];
  for (const one of folded) one.open = true;
  const pictures = [...root.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), after(3000)]);
  return () => {
    for (const one of folded) one.open = false;
  };
}

/** Marks the element and whatever is around it, and has all else left away; gives back what undoes it. */
function isolate(element: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(alone);
  // Inside of another shadow root the surroundings are that root's, too.
  const scopes: (Document | ShadowRoot)[] = [];
  for (let at: Node = element; ; at = (at as ShadowRoot).host) {
    const scope = at.getRootNode() as Document | ShadowRoot;
    (at as Element).setAttribute?.('data-bob-print', '');
    scopes.push(scope);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    if (!('host' in scope)) break;
    at = scope;
  }
  return () => {
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
      scope.querySelectorAll('[data-bob-print]').forEach((marked) => marked.removeAttribute('data-bob-print'));
    }
  };
}

/** Prints, and waits for the end. False where the frame refused: it does so without a word, the page is only not asked to make itself ready. */
async function print(certain: boolean): Promise<boolean> {
  const ends = new AbortController();
  const heard = (name: string): Promise<true> =>
    new Promise((resolve) => addEventListener(name, () => resolve(true), { once: true, signal: ends.signal }));
  const begun = heard('beforeprint');
  const ended = heard('afterprint');
  try {
    window.print();
    if (!certain && !(await Promise.race([begun, ended, after(BEGIN)]))) return false;
    // Phones return from print() at once.
    await Promise.race([ended, after(END)]);
    return true;
  } catch {
    return false;
  } finally {
    ends.abort();
  }
}

/**
 * Prints one element and nothing else of the page. Resolves when the page is as it was before. Where the frame forbids it, the visitor gets the
 * address of the page instead.
 *
 * @param whole Whether what is folded is opened for it.
 * @param address The page to print instead; the one in the frame if unsaid.
 */
export async function printAlone(element: HTMLElement, whole = true, address?: string): Promise<void> {
  const { print: ability } = capabilities();
  let printed = false;
  if (ability !== 'no') {
    const fold = whole ? await unfold(element.shadowRoot!) : undefined;
    // It may have left the page while it was unfolded.
    if (!element.isConnected) return fold?.();
    const restore = isolate(element);
    printed = await print(ability === 'yes');
    restore();
    fold?.();
  }
  if (printed || !element.isConnected) return;
  const { offerPage } = await pinned(() => import('./fallback.js'));
  await offerPage(element, address);
}
