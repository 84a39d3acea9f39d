import { contrast, readable, parseColour, type Rgb } from '../../engines/colour/colour.js';
import { adoptStyles } from './adopt-styles.js';
import { parentOf } from '../page/ancestors.js';
import { themeStyles } from './theme.styles.js';

/**
 * Makes the accent readable on whatever the element stands on, and has the browser draw its own controls for that ground.
 *
 * All elements that wait are measured first and coloured afterwards, so that a page with a hundred of them computes its
 * styles once. What looked the same before waits for the next frame, which computes the styles anyway: a document may change with each key in an editor.
 * The result goes to the inner box by CSSOM, which a strict CSP allows and the host page does not see.
 */
export function applyTheme(element: HTMLElement, accent?: string): void {
  waiting.set(element, accent);
  const box = boxOf(element);
  if (box && measured.get(box) === looksOf(box, accent)) frame ??= requestAnimationFrame(applyAll);
  else queueMicrotask(applyAll);
}

const boxOf = (element: HTMLElement): HTMLElement | null | undefined => element.shadowRoot?.querySelector('.box');

const waiting = new Map<HTMLElement, string | undefined>();
/** For what a box was measured. */
const measured = new WeakMap<HTMLElement, string>();
const looksOf = ({ dataset }: HTMLElement, accent: string | undefined): string => `${accent} ${dataset.theme}`;
let frame: number | undefined;

function applyAll(): void {
  if (frame !== undefined) cancelAnimationFrame(frame);
  frame = undefined;
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
  const box = boxOf(element);
  // When it is back in the page it is measured again.
  if (!box || !element.isConnected) return undefined;
  measured.set(box, looksOf(box, named));
  const unset = unsetBox(box);
  const look = getComputedStyle(unset);
  const text = resolve(look.color, unset) ?? [0, 0, 0];
  const ground = groundUnder(unset, text);
  const scheme = isLight(ground) ? 'light' : 'dark';
  // On a surface of its own an element answers for its text, too.
  const own = box.dataset.theme && contrast(text, ground) < 4.5 ? css(readable(text, ground, TEXT)) : '';
  // The page's brand leads: its --bob-accent wins over the document's colour, and the text's stands in for both.
  const accents = [look.getPropertyValue('--bob-accent'), named].map((colour) => resolve(colour, unset, scheme));
  const brand = accents.find((colour) => colour && (colour[3] ?? 1) > 0.2);
  const accent = over(brand ?? text, ground);
  const muted = resolve(look.getPropertyValue('--bob-muted'), unset, scheme);
  const found = {
    scheme,
    'own-text': own,
    'page-scheme': getComputedStyle(element).colorScheme,
    ground: css(ground),
    ink: own || look.color,
    share: `${shareOf(text, ground, TEXT, [76, 82, 88, 94])}%`,
    'edge-share': `${shareOf(text, ground, EDGE, [58, 66, 74, 82, 90])}%`,
    'readable-muted': muted ? css(readable(over(muted, ground), ground, TEXT)) : '',
    'readable-accent': css(readable(accent, ground, TEXT)),
    'paper-accent': brand ? css(readable(accent, WHITE, TEXT)) : '',
  };
  return () => {
    // Each of them, if it is set, has the browser compute the styles of all that is in the box.
    for (const [name, value] of Object.entries(found))
      if (box.style.getPropertyValue(`--_${name}`) !== value) box.style.setProperty(`--_${name}`, value);
    adoptStyles(element.shadowRoot!, themeStyles);
  };
}

/** An empty box in each shadow root, never seen, on which nothing of the last measuring is set. */
const unsetBoxes = new WeakMap<Node, HTMLElement>();

/** A box that looks as the page has it, and not as was measured before. */
function unsetBox(box: HTMLElement): HTMLElement {
  const root = box.getRootNode();
  // Where it is a part, the page may have styles for it.
  if (box.hasAttribute('part')) {
    for (const name of ['--_scheme', '--_own-text']) box.style.removeProperty(name);
    return box;
  }
  let unset = unsetBoxes.get(root);
  if (!unset) {
    unset = document.createElement('div');
    unset.className = 'box';
    unset.hidden = true;
    unsetBoxes.set(root, unset);
  }
  if (box.dataset.theme) unset.dataset.theme = box.dataset.theme;
  else delete unset.dataset.theme;
  // Lit takes it away when it draws another template.
  if (unset.parentNode !== root) root.appendChild(unset);
  return unset;
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
