import { contrast, readable, parseColour, type Rgb } from '../documents/colour.js';
import { parentOf } from './page.js';

/**
 * Makes the owner's accent readable on whatever the element stands on.
 *
 * All elements that wait are measured first and coloured afterwards, so that a page with a hundred of them computes its
 * styles once. The result goes to the inner box by CSSOM, which a strict CSP allows and the host page does not see.
 */
export function paint(element: HTMLElement, accent?: string): void {
  if (!waiting.size) queueMicrotask(paintAll);
  waiting.set(element, accent);
}

const waiting = new Map<HTMLElement, string | undefined>();

function paintAll(): void {
  const jobs = [...waiting].map(([element, accent]) => measure(element, accent));
  waiting.clear();
  for (const job of jobs) job?.();
}

function measure(element: HTMLElement, named: string | undefined): (() => void) | undefined {
  const box = element.shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) return undefined;
  const look = getComputedStyle(box);
  const ground = surfaceUnder(box, look.color);
  // The page's brand leads: its --bob-accent wins over the document's colour.
  const accent = resolve(look.getPropertyValue('--bob-accent').trim() || named || '', box);
  const shown = accent && readable(accent, ground);
  const ink = resolve(look.color, box);
  return () => {
    const set = (name: string, value: string | undefined): void => box.style.setProperty(name, value ?? '');
    set('--_ground', css(ground));
    set('--_ink', look.color);
    set('--_share', ink && `${shareOf(ink, ground)}%`);
    set('--_readable-accent', shown && css(shown));
    // The accent is readable on the ground, so the ground is readable on the accent.
    set('--_on-accent', css(ground));
  };
}

/** How much of the text's colour secondary text takes: less where the page's text is strong, all of it where that is faint itself. */
const shareOf = (ink: Rgb, ground: Rgb): number =>
  [76, 82, 88, 94].find(
    (share) => contrast(ground.map((part, at) => part! + ((ink[at]! - part!) * share) / 100) as never, ground) >= 4.5,
  ) ?? 100;

/** A colour in any of CSS's ways to write it: the browser mixes it into one that we can read. */
function resolve(colour: string, box: HTMLElement): Rgb | undefined {
  const simple = parseColour(colour);
  if (simple || !CSS.supports('color', colour)) return simple;
  box.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  const mixed = parseColour(getComputedStyle(box).color);
  box.style.color = '';
  return mixed;
}

/** The first solid background below an element; where there is none, white under dark text and black under light text. */
function surfaceUnder(element: HTMLElement, ink: string): Rgb {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = resolve(getComputedStyle(at).backgroundColor, element);
    if (colour && (colour[3] ?? 1) > 0.9) return colour;
  }
  const text = resolve(ink, element);
  return text && text[0] + text[1] + text[2] > 420 ? [18, 18, 18] : [255, 255, 255];
}

const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;
