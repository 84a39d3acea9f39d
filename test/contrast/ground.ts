/** What is painted behind an element, worked out from computed styles: through shadow roots and slots, with alpha and opacity. */
import { contrast, parseColour, type Rgb } from '../../src/engines/colour/colour.js';

/** A ratio that cannot be computed is a failure, not a pass. */
export class CannotCompute extends Error {}

/** How the page is painted: on paper backgrounds are left out, but for those that insist. */
export type Medium = 'screen' | 'paper' | 'paper with backgrounds';

const known = new Map<string, Rgb>();
let context: CanvasRenderingContext2D | undefined;

/** A computed colour as numbers. What `parseColour` does not read (`oklch()`) the canvas paints. */
export function colourOf(value: string): Rgb {
  const found = known.get(value) ?? parseColour(value);
  if (found) return found;
  if (!CSS.supports('color', value)) throw new CannotCompute(`“${value}” is no colour`);
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as unknown as CanvasRenderingContext2D;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  const colour: Rgb = [r, g, b, a / 255];
  known.set(value, colour);
  return colour;
}

export const alphaOf = (colour: Rgb): number => colour[3] ?? 1;

const mix = (below: Rgb, above: Rgb, share: number): Rgb =>
  [0, 1, 2].map((at) => below[at as 0] + (above[at as 0] - below[at as 0]) * share) as unknown as Rgb;

const over = (colour: Rgb, below: Rgb): Rgb => mix(below, colour, alphaOf(colour));

/** The parent in the tree that is painted. */
export const above = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** From the root of the page, or the dialog that lies over it, to the element. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = above(at)) path.unshift(at);
  return path;
}

/** The background of one element: its colours, one for each stop where it is a gradient. */
function backgrounds(element: Element, medium: Medium): Rgb[] {
  const look = getComputedStyle(element);
  // display: contents paints nothing
  if (look.display === 'contents') return [[0, 0, 0, 0]];
  if (medium === 'paper' && look.printColorAdjust !== 'exact') return [[0, 0, 0, 0]];
  const colour = colourOf(look.backgroundColor);
  if (look.backgroundImage === 'none') return [colour];
  if (look.backgroundImage.includes('url(')) throw new CannotCompute(`a background picture on ${nameOf(element)}`);
  const stops = look.backgroundImage.match(/\b(rgba?|color|lab|lch|oklab|oklch)\([^()]+\)/g);
  if (!stops) throw new CannotCompute(`background ${look.backgroundImage} on ${nameOf(element)}`);
  return stops.map((stop) => {
    const above = colourOf(stop);
    if (alphaOf(colour) < 0.02) return above;
    const joined = over(above, colour);
    return [joined[0], joined[1], joined[2], alphaOf(colour) + alphaOf(above) * (1 - alphaOf(colour))];
  });
}

/** The page's own canvas. */
function canvas(medium: Medium, page: Document): Rgb {
  if (medium !== 'screen') return [255, 255, 255];
  const probe = page.createElement('i');
  probe.style.color = 'Canvas';
  page.documentElement.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

/** How the elements of a page lie on each other in one look of it; what was worked out once is kept. */
export class Painting {
  #grounds = new Map<Element, readonly Rgb[]>();
  #faded = new Map<Element, boolean>();
  readonly #base: Rgb;

  constructor(
    readonly medium: Medium,
    page: Document,
  ) {
    this.#base = canvas(medium, page);
  }

  /** The least contrast of a colour on an element's background; `outside` leaves that element's own background out. */
  ratio(foreground: Rgb, element: Element, outside = false): { ratio: number; ground: Rgb } {
    if (this.#isFaded(element)) return this.#through(foreground, element, outside);
    const grounds = outside ? this.#below(element) : this.#groundsOf(element);
    const found = grounds.map((ground) => ({ ground, ratio: contrast(over(foreground, ground), ground) }));
    return found.sort((a, b) => a.ratio - b.ratio)[0]!;
  }

  #isFaded(element: Element): boolean {
    let faded = this.#faded.get(element);
    if (faded !== undefined) return faded;
    const look = getComputedStyle(element);
    if (look.mixBlendMode !== 'normal' || look.filter !== 'none') throw new CannotCompute(`a filter or blend on ${nameOf(element)}`);
    const parent = above(element);
    faded = look.opacity !== '1' || (!!parent && this.#isFaded(parent));
    this.#faded.set(element, faded);
    return faded;
  }

  #below(element: Element): readonly Rgb[] {
    const parent = above(element);
    return parent ? this.#groundsOf(parent) : [this.#base];
  }

  /** What is seen where the element has nothing on it: several colours where a gradient is among them. */
  #groundsOf(element: Element): readonly Rgb[] {
    let grounds = this.#grounds.get(element);
    if (grounds) return grounds;
    const layers = backgrounds(element, this.medium);
    // all that lies below what covers is of no matter
    const covers = layers.every((layer) => alphaOf(layer) > 0.99);
    grounds = covers ? layers : this.#below(element).flatMap((below) => layers.map((layer) => over(layer, below)));
    this.#grounds.set(element, grounds);
    return grounds;
  }

  /** The same where something on the way is faded: then it is painted twice, with the colour and without. */
  #through(foreground: Rgb, element: Element, outside: boolean): { ratio: number; ground: Rgb } {
    const path = pathTo(element);
    const last = path.length - 1;
    const layers = path.map((one, at) => {
      const [layer, more] = outside && at === last ? [[0, 0, 0, 0] as const] : backgrounds(one, this.medium);
      if (more) throw new CannotCompute(`a gradient that is faded on ${nameOf(one)}`);
      return layer!;
    });
    const paint = (at: number, below: Rgb, ink: Rgb): Rgb => {
      const here = over(layers[at]!, below);
      return mix(below, at === last ? over(ink, here) : paint(at + 1, here, ink), Number(getComputedStyle(path[at]!).opacity));
    };
    const ground = paint(0, this.#base, [0, 0, 0, 0]);
    return { ground, ratio: contrast(paint(0, this.#base, foreground), ground) };
  }
}

/** How a message calls an element. */
export function nameOf(element: Element): string {
  const own = (one: Element): string => {
    const part = one.getAttribute('part');
    const name = one.getAttribute('class')?.trim().replace(/\s+/g, '.');
    return one.localName + (name ? `.${name}` : '') + (part ? `[part=${part}]` : '');
  };
  const path = pathTo(element).slice(-4);
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  return `${host ? `<${host.localName}> ` : ''}${path.map(own).join(' > ')}`;
}
