/** A clean hand-out on paper: the book alone, everything opened, with a QR code to the firm's page. Loaded when it is asked for. */

/** While it is printed, whatever in the page is neither the book nor around it is left away. */
const alone = `@media print {
  :not([data-bob-print], [data-bob-print] *, :has([data-bob-print])) { display: none !important; }
  :has([data-bob-print]) { display: block !important; position: static !important; inline-size: auto !important; max-inline-size: none !important;
    block-size: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important; overflow: visible !important;
    box-shadow: none !important; transform: none !important; filter: none !important; }
  [data-bob-print] { max-inline-size: none !important; margin: 0 !important; }
  @page { size: A4; margin: 16mm 18mm 18mm; }
}`;

/** Opens what is folded and has the pictures fetched; gives back what undoes it. */
export async function unfold(root: ParentNode): Promise<() => void> {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.owner)')];
  for (const one of folded) one.open = true;
  const pictures = [...root.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const patience = new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), patience]);
  return () => {
    for (const one of folded) one.open = false;
  };
}

/**
 * Prints one element and nothing else of the page. Resolves when the page is as it was before.
 *
 * @param whole Whether what is folded is opened for it.
 */
export async function printAlone(element: HTMLElement, whole = true): Promise<void> {
  const fold = whole ? await unfold(element.shadowRoot!) : undefined;
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
  const printed = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  window.print();
  // Phones return from print() at once and may never tell the end.
  await Promise.race([printed, new Promise((resolve) => setTimeout(resolve, 60_000))]);
  for (const scope of scopes) {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
    scope.querySelectorAll('[data-bob-print]').forEach((marked) => marked.removeAttribute('data-bob-print'));
  }
  fold?.();
}
