/**
 * What the contrast check leaves out, and why. WCAG 2.2 exempts what is disabled, logos, and what is "pure decoration"; the rest
 * is here because a computed style does not say what lies behind it.
 */
export interface Exemption {
  /** A selector within a shadow root; what it matches, or what is inside of that. */
  selector: string;
  /** Which checks: of words, of drawn shapes, of edges. */
  of: readonly ('text' | 'shape' | 'edge' | 'focus')[];
  why: string;
}

export const EXEMPT: readonly Exemption[] = [
  {
    selector: ':disabled, [aria-disabled="true"], label:has(> :disabled)',
    of: ['text', 'shape', 'edge', 'focus'],
    why: 'inactive controls (WCAG 1.4.3, 1.4.11)',
  },
  { selector: '.chart-grid, .chart-axis', of: ['shape'], why: 'lines that only help the eye; the values stand beside them' },
  {
    selector: '.chart-bar:not(.last) rect',
    of: ['shape'],
    why: 'years that are gone step back; their height is drawn by a line of the full colour, which is checked',
  },
  { selector: '.band .all', of: ['shape'], why: 'the track of a bar; the bars on it are checked' },
  { selector: '.map-surface svg, .map-surface canvas', of: ['shape'], why: 'the map is a picture; what lies on it is checked' },
  { selector: '.qr, .code-picture', of: ['shape', 'text'], why: 'black on a white rectangle, both in the drawing' },
];
