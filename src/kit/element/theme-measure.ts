import { contrast, readable, parseColour, type Rgb } from '../../engines/colour/colour.js';
import { adoptStyles } from './adopt-styles.js';
import { parentOf } from '../page/ancestors.js';
import { themeStyles } from './theme.styles.js';

/**
 * Makes the accent readable on whatever the element stands on, and has the browser draw its own controls for that ground.
 *
 * All elements that wait are measured first and coloured afterwards, so that a page with a hundred of them computes its
 * styles once. The result goes to the inner box by CSSOM, which a strict CSP allows and the host page does not see.
 */
export function applyTheme(element: HTMLElement, accent?: string): void {
  if (!waiting.size) queueMicrotask(applyAll);
  waiting.set(element, accent);
}

const waiting = new Map<HTMLElement, string | undefined>();

function applyAll(): void {
  const all = [...waiting];
  waiting.clear();
  const isNested = ([element]: (typeof all)[number]): boolean => element.getRootNode() instanceof ShadowRoot;
  // One that stands in another's dialog stands on what that is given here.
  for (const some of [all.filter((one) => !isNested(one)), all.filter(isNested)]) {
    const jobs = some.map(([element, accent]) => measure(element, accent));
    for (const job of jobs) job?.();
  }
}

/** A little more than WCAG asks for: colours are rounded on their way to the screen. */
const TEXT = 4.55;
const EDGE = 3.05;

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [18, 18, 18];

function measure(element: HTMLElement, named: string | undefined): (() => void) | undefined {
  const box = element.shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) return undefined;
  const set = (name: string, value: string): void => box.style.setProperty(name, value);
  // What was set the last time is not the page's.
  set('--_scheme', '');
  set('--_own-text', '');
  const look = getComputedStyle(box);
  const text = resolve(look.color, box) ?? [0, 0, 0];
  const ground = groundUnder(box, text);
  const scheme = isLight(ground) ? 'light' : 'dark';
  // On a surface of its own an element answers for its text, too.
  const own = box.dataset.theme && contrast(text, ground) < 4.5 ? css(readable(text, ground, TEXT)) : '';
  // The page's brand leads: its --bob-accent wins over the document's colour, and the text's stands in for both.
  const accents = [look.getPropertyValue('--bob-accent'), named].map((colour) => resolve(colour, box, scheme));
  const brand = accents.find((colour) => colour && (colour[3] ?? 1) > 0.2);
  const accent = over(brand ?? text, ground);
  const muted = resolve(look.getPropertyValue('--bob-muted'), box, scheme);
  const pageScheme = getComputedStyle(element).colorScheme;
  return () => {
    set('--_scheme', scheme);
    set('--_own-text', own);
    set('--_page-scheme', pageScheme);
    set('--_ground', css(ground));
    set('--_ink', own || look.color);
    set('--_share', `${shareOf(text, ground, TEXT, [76, 82, 88, 94])}%`);
    set('--_edge-share', `${shareOf(text, ground, EDGE, [58, 66, 74, 82, 90])}%`);
    set('--_readable-muted', muted ? css(readable(over(muted, ground), ground, TEXT)) : '');
    set('--_readable-accent', css(readable(accent, ground, TEXT)));
    set('--_paper-accent', brand ? css(readable(accent, WHITE, TEXT)) : '');
    adoptStyles(element.shadowRoot!, themeStyles);
  };
}

/** How much of the text's colour secondary text and edges take: less where the page's text is strong, all of it where that is faint itself. */
const shareOf = (text: Rgb, ground: Rgb, ratio: number, shares: readonly number[]): number =>
  shares.find((share) => contrast(over([text[0], text[1], text[2], share / 100], ground), ground) >= ratio) ?? 100;

/** A colour in any of CSS's ways to write it: the browser mixes it into one that we can read. */
function resolve(colour: string | undefined, box: HTMLElement, scheme = ''): Rgb | undefined {
  const simple = parseColour(colour);
  if (simple || !colour || !CSS.supports('color', colour)) return simple;
  const { style } = box;
  // Not `color`: there currentColor would be the colour around the box.
  style.outlineColor = `color-mix(in srgb, ${colour}, ${colour})`;
  style.colorScheme = scheme;
  const mixed = parseColour(getComputedStyle(box).outlineColor.replaceAll('none', '0'));
  style.outlineColor = style.colorScheme = '';
  return mixed;
}

/**
 * What is behind an element: the backgrounds around it, down to the first that covers. Of a gradient the stop counts on which
 * the text is hardest to read. Behind a picture, and where the text could not be read on what was found (so that something
 * else must be there), it is dark below light text and white below dark text.
 */
function groundUnder(box: HTMLElement, text: Rgb): Rgb {
  const layers: Rgb[] = [];
  const guess = (): Rgb => (isLight(text) ? DARK : WHITE);
  let base: Rgb | undefined;
  for (let at: Element | null = box; at && !base; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const stops = backgroundImage.match(/\b(rgba?|hsla?|color|lab|lch|oklab|oklch)\([^()]+\)/g) ?? [];
    const read = stops.map((one) => resolve(one, box)).filter((one) => one !== undefined);
    const [stop] = read.sort((a, b) => contrast(a, text) - contrast(b, text));
    for (const layer of [stop, resolve(backgroundColor, box)]) {
      if (!layer || base) continue;
      if ((layer[3] ?? 1) > 0.98) base = layer;
      else if (layer[3]) layers.unshift(layer);
    }
    if (!base && backgroundImage.includes('url(')) base = guess();
  }
  const found = layers.reduce((below, layer) => over(layer, below), base ?? resolve('Canvas', box) ?? WHITE);
  return contrast(text, found) < 2 && !(box.dataset.theme && base) ? guess() : found;
}

const over = ([r, g, b, alpha = 1]: Rgb, below: Rgb): Rgb =>
  [r, g, b].map((part, at) => below[at as 0] + (part - below[at as 0]) * alpha) as never;

/** Whether black is easier to read on it than white. */
const isLight = (colour: Rgb): boolean => contrast(colour, [0, 0, 0]) > contrast(colour, WHITE);

const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;
