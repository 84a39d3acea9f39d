/** A QR code as inline SVG, for paper and for the phone beside the screen. */
import { svg, html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Four free modules on each side: without them many readers find nothing. */
const QUIET = 4;

/**
 * Dark modules on white whatever the theme, since readers want it so.
 *
 * @param text what the code holds; an address, as a rule
 * @param title its accessible name
 * @param ecc how much of it may be damaged: `M`, 15 %, on paper; `L`, 7 %, has larger modules, for screens
 * @throws RangeError for more than a code can hold (some 2,300 letters)
 */
export function qr(text: string, title = text, ecc: 'L' | 'M' = 'M'): TemplateResult {
  const { size, path } = qrPath(text, ecc);
  const side = size + 2 * QUIET;
  return html`<svg class="qr-code" role="img" aria-label=${title} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
    ${svg`<rect width=${side} height=${side} fill="#fff"/><path d=${path} fill="#000"/>`}
  </svg>`;
}

/** The modules as one path, a bar for each run in a row, and how many modules a side has (without the quiet zone). */
export function qrPath(text: string, ecc: 'L' | 'M' = 'M'): { size: number; path: string } {
  const { data, size } = encode(text, { ecc, border: 0 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      let end = x;
      while (row[end]) end++;
      if (end > x) path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`;
      x = end;
    }
  });
  return { size, path };
}
