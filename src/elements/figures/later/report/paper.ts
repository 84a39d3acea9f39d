/** The foot of each page on paper. Only the document's own sheets may have one, so it is there while the report is printed alone, and no longer. */

/** A text within a sheet, so that nothing in it can end it. */
const quoted = (text: string): string =>
  `"${Array.from(text.slice(0, 120))
    .map((sign) => (/[\p{L}\p{N} .,·–-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `))
    .join('')}"`;

/** Adds the feet; gives back what takes them away. Browsers without boxes in the margins of pages pass over them. */
export function runningFeet(words: string): () => void {
  const look = 'font: 8pt sans-serif; color: #555; vertical-align: top; padding-top: 3mm;';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    @page { margin: 18mm 18mm 20mm; @bottom-left { content: ${quoted(words)}; ${look} } @bottom-right { content: counter(page); ${look} } }
    @page :first { @bottom-left { content: none } @bottom-right { content: none } }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
}
