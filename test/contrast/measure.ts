/** The contrast of everything that the elements of a page draw, from computed styles. */
import { contrast, type Rgb } from '../../src/engines/colour/colour.js';
import { EXEMPT, type Exemption } from './exempt.js';
import { alphaOf, CannotCompute, colourOf, nameOf, Painting, type Medium } from './ground.js';

type Kind = Exemption['of'][number];

const FIELD = 'input:not([type=checkbox], [type=radio], [type=range], [type=hidden], [type=color]), textarea, select';
const TICKED = 'input:is([type=checkbox], [type=radio])';
/** Boxes whose fill says something. Other fills are tints: what stands on them is checked. */
const FILLED = '.solid, .done, .disc, .dot, progress';
const CLEAR = 'rgba(0, 0, 0, 0)';

const exempt = (element: Element, kind: Kind): boolean => EXEMPT.some(({ selector, of }) => of.includes(kind) && element.closest(selector));

const clipped = (element: Element): boolean => {
  const { clipPath, position } = getComputedStyle(element);
  return clipPath !== 'none' && position === 'absolute' && element.clientWidth < 2;
};

/** Whether a visitor can see it: laid out, not hidden, and not one of the boxes that only screen readers find. */
function seen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })) return false;
  if (clipped(element) || (element.parentElement && clipped(element.parentElement))) return false;
  const { width, height } = element.getBoundingClientRect();
  return width + height > 0 || getComputedStyle(element).display === 'contents';
}

const edges = (look: CSSStyleDeclaration): string[] =>
  ['Top', 'Right', 'Bottom', 'Left']
    .filter(
      (side) =>
        parseFloat(look[`border${side}Width` as 'borderTopWidth']) > 0 &&
        !/none|hidden/.test(look[`border${side}Style` as 'borderTopStyle']),
    )
    .map((side) => look[`border${side}Color` as 'borderTopColor'])
    .filter((colour) => alphaOf(colourOf(colour)) > 0);

// not `instanceof`: the page that is looked at may be another, in a frame
const isDrawing = (element: Element): element is SVGElement => element.namespaceURI === 'http://www.w3.org/2000/svg';

const words = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

class Measurement {
  readonly faults = new Set<string>();
  checked = 0;

  private readonly painting: Painting;

  constructor(
    private readonly medium: Medium,
    page: Document,
  ) {
    this.painting = new Painting(medium, page);
  }

  /** Checks one colour on what is behind it; `least` is what WCAG asks for. */
  private check(kind: Kind, element: Element, what: string, colours: readonly string[], least: number, outside = false): void {
    if (!colours.length || exempt(element, kind)) return;
    this.checked += 1;
    try {
      // An edge has several sides and a shape a line and a fill: the best of them is what is seen.
      const found = colours.map((colour) => ({ colour, ...this.painting.ratio(colourOf(colour), element, outside) }));
      const best = found.sort((a, b) => b.ratio - a.ratio)[0]!;
      if (best.ratio < least)
        this.faults.add(
          `${what} of ${nameOf(element)}: ${best.colour} on ${written(best.ground)} is ${best.ratio.toFixed(2)}, not ${least}`,
        );
    } catch (error) {
      if (!(error instanceof CannotCompute)) throw error;
      this.faults.add(`${what} of ${nameOf(element)}: cannot compute, because of ${error.message}`);
    }
  }

  /** One element of a shadow root. */
  drawn(element: Element): void {
    if (!seen(element)) return;
    const look = getComputedStyle(element);
    const svg = isDrawing(element);
    if (words(element) && element.localName !== 'option')
      this.check('text', element, `text “${element.textContent.trim().slice(0, 24)}”`, [svg ? look.fill : look.color], 4.5);
    if (svg) return this.shape(element, look);
    if (element.matches(FIELD)) this.field(element as HTMLInputElement, look);
    if (element.matches(TICKED)) this.ticked(element, look);
    if (element.matches('button, a')) this.button(element, look);
    if (element.matches(FILLED)) this.filled(element, look);
    for (const pseudo of ['::before', '::after']) this.pseudo(element, pseudo);
  }

  /** What the page put between the tags inherits from us; links and fields are the page's own. */
  slotted(element: Element): void {
    if (!seen(element) || !words(element) || element.closest('a, button, input, select, textarea')) return;
    this.check('text', element, 'slotted text', [getComputedStyle(element).color], 4.5);
  }

  private shape(element: SVGElement, look: CSSStyleDeclaration): void {
    if (!element.matches('path, rect, circle, ellipse, line, polyline, polygon')) return;
    const colours = [look.stroke, look.fill].filter((paint) => paint !== 'none' && alphaOf(colourOf(paint)) > 0);
    this.check('shape', element, 'shape', colours, 3);
  }

  private field(element: HTMLInputElement, look: CSSStyleDeclaration): void {
    if (element.value) this.check('text', element, `value “${element.value.slice(0, 24)}”`, [look.color], 4.5);
    else if (element.placeholder) this.check('text', element, 'placeholder', [getComputedStyle(element, '::placeholder').color], 4.5);
    this.boundary(element, look, 'edge of a field');
    if (look.appearance !== 'none') this.scheme(element, look);
  }

  private ticked(element: Element, look: CSSStyleDeclaration): void {
    if (look.appearance !== 'none') return this.scheme(element, look);
    const before = getComputedStyle(element, '::before');
    const drawn = [...edges(look), ...(before.content === 'none' ? [] : edges(before)), look.backgroundColor, before.backgroundColor];
    const seenColours = drawn.filter((colour) => alphaOf(colourOf(colour)) > 0);
    if (!seenColours.length) this.faults.add(`${nameOf(element)}: nothing is drawn`);
    this.check('edge', element, 'edge of a box to tick', seenColours, 3, true);
  }

  private button(element: Element, look: CSSStyleDeclaration): void {
    // without an edge the words tell; and a line below is a link's
    if (parseFloat(look.borderTopWidth) > 0 || element.matches(FILLED)) this.boundary(element, look, 'edge of a button');
  }

  private boundary(element: Element, look: CSSStyleDeclaration, what: string): void {
    const colours = edges(look);
    // on paper what is not printed is no boundary, and nothing is pressed there
    if (this.medium !== 'screen') return;
    if (alphaOf(colourOf(look.backgroundColor)) > 0) colours.push(look.backgroundColor);
    if (!colours.length) return;
    this.check('edge', element, what, colours, 3, true);
  }

  private filled(element: Element, look: CSSStyleDeclaration): void {
    if (this.medium === 'paper' && look.printColorAdjust !== 'exact') return;
    const fill = element.localName === 'progress' ? look.color : look.backgroundColor;
    if (alphaOf(colourOf(fill)) > 0) this.check('shape', element, 'fill', [fill], 3, true);
  }

  private pseudo(element: Element, pseudo: string): void {
    const look = getComputedStyle(element, pseudo);
    if (!look.content || /^(none|normal)$/.test(look.content) || look.display === 'none') return;
    if (/"[^"]*[^"\s][^"]*"|counter/.test(look.content)) return this.check('text', element, `text of ${pseudo}`, [look.color], 4.5);
    const line = edges(look);
    const fill =
      look.backgroundColor === CLEAR || (this.medium === 'paper' && look.printColorAdjust !== 'exact') ? [] : [look.backgroundColor];
    const box = getComputedStyle(element, '::before').backgroundColor;
    if (pseudo === '::after' && element.matches(TICKED) && alphaOf(colourOf(box)) === 1) {
      // the tick lies on the box that ::before has filled
      if (contrast(colourOf(line[0] ?? look.color), colourOf(box)) < 3)
        this.faults.add(`tick of ${nameOf(element)}: ${line[0] ?? ''} on ${box}`);
      return;
    }
    this.check('shape', element, `drawing of ${pseudo}`, [...line, ...fill], 3);
  }

  /** The browser draws its own controls for a light or a dark ground, and tells no colours. */
  private scheme(element: Element, look: CSSStyleDeclaration): void {
    if (this.medium !== 'screen') return;
    const ground = this.painting.ratio([0, 0, 0], element, true).ground;
    const dark = contrast([255, 255, 255], ground) > contrast([0, 0, 0], ground);
    const wanted = dark ? 'dark' : 'light';
    this.checked += 1;
    if (look.colorScheme !== wanted)
      this.faults.add(`${nameOf(element)} on ${written(ground)}: color-scheme is ${look.colorScheme}, not ${wanted}`);
  }

  /** The ring of what has the focus. */
  focus(element: HTMLElement): void {
    if (!seen(element) || exempt(element, 'focus')) return;
    element.focus({ preventScroll: true });
    if (!element.matches(':focus-visible')) return;
    const { outlineStyle, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none') return;
    this.check('focus', element, 'focus ring', [outlineColor], 3, true);
  }
}

const written = (colour: Rgb): string =>
  `rgb(${colour
    .slice(0, 3)
    .map((part) => Math.round(part!))
    .join(' ')})`;

/** All of our elements in a page, also those inside of others. */
export function elementsIn(root: Document | Element | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
    one.shadowRoot ? [...(one.localName.startsWith('bob-') ? [one] : []), ...elementsIn(one.shadowRoot)] : [],
  );
}

/** What cannot be read or seen in the elements of a page. `focus` tries the focus rings, too, which moves the focus. */
export function contrastFaults(
  elements: readonly HTMLElement[],
  { medium = 'screen', focus = false }: { medium?: Medium; focus?: boolean } = {},
): { faults: string[]; checked: number } {
  const measurement = new Measurement(medium, elements[0]?.ownerDocument ?? document);
  for (const { shadowRoot } of elements) {
    for (const one of shadowRoot!.querySelectorAll('*')) {
      measurement.drawn(one);
      if (one.localName === 'slot' && one.closest('.box'))
        for (const given of (one as HTMLSlotElement).assignedElements())
          [given, ...given.querySelectorAll('*')].forEach((each) => measurement.slotted(each));
    }
    if (!focus) continue;
    // one of a kind: a thousand rows have the same ring
    const kinds = new Map<string, HTMLElement>();
    for (const one of shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
      kinds.set(`${one.localName} ${one.className} ${one.getAttribute('part') ?? ''}`, one);
    for (const one of kinds.values()) measurement.focus(one);
  }
  return { faults: [...measurement.faults], checked: measurement.checked };
}
