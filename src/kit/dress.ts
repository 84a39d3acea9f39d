import type { CSSResult } from 'lit';

/** Gives a shadow root the styles of something that came later. Once is enough. */
export function dress(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const sheets = styles.map((style) => style.styleSheet!).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (sheets.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
