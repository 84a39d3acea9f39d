import type { CSSResult, CSSResultOrNative, ReactiveElement } from 'lit';

const given = new WeakMap<ShadowRoot, Set<CSSResult>>();
const copies = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

/** The sheet for a root's document: browsers let no two documents share one. */
function sheetFor({ ownerDocument }: ShadowRoot, style: CSSResult): CSSStyleSheet | undefined {
  if (ownerDocument === document) return style.styleSheet;
  const view = ownerDocument.defaultView;
  if (!view) return undefined;
  let made = copies.get(ownerDocument);
  if (!made) copies.set(ownerDocument, (made = new WeakMap()));
  let sheet = made.get(style);
  if (!sheet) {
    made.set(style, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(style.cssText);
  }
  return sheet;
}

/** Gives a shadow root the styles of something that came later. Once is enough. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const all = given.get(root) ?? new Set();
  given.set(root, all);
  const sheets = styles.flatMap((style) => {
    all.add(style);
    const sheet = sheetFor(root, style);
    return sheet && !root.adoptedStyleSheets.includes(sheet) ? sheet : [];
  });
  if (sheets.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** Gives the styles again to an element that was moved to another document (a window of its own, a frame): the browser took its sheets away. */
export function readoptStyles(element: ReactiveElement): void {
  const root = element.renderRoot as ShadowRoot;
  const own = (element.constructor as typeof ReactiveElement).elementStyles.filter((style: CSSResultOrNative) => 'cssText' in style);
  const [first] = own;
  if (!first || root.adoptedStyleSheets.includes(sheetFor(root, first)!)) return;
  const later = [...(given.get(root) ?? [])];
  root.adoptedStyleSheets = [];
  adoptStyles(root, ...own, ...later);
}
