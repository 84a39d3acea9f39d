/** What can be seen of the elements of a page. */
import type { ElementFacts, Probe } from '../../engines/self-check/index.js';

/** What is read of an element of ours. */
export interface Ours extends HTMLElement {
  readonly document?: { readonly name?: unknown; readonly title?: unknown } | null;
  readonly problems?: readonly { readonly code: string }[];
  readonly phase?: 'idle' | 'loading' | 'ready' | 'failed';
  readonly data?: unknown;
  readonly src?: string | null;
  readonly pack?: string | null;
}

/** Those that work without a document. */
const ALONE = /password|desk|editor/;
const STORES = /checklist|loyalty-card|loyalty-desk|editor/;
const SIGNS = /loyalty-(?:badge|card|desk)/;
const DESCRIBES = /^bob-(?:card|directory|loyalty-programme)$/;

/** All nodes of the page that are wanted, also in open shadow roots; those within elements of ours stay out. */
export function* within(
  root: ParentNode,
  isWanted: (node: Element) => boolean,
  isOurs: (node: Element) => boolean,
): Generator<HTMLElement> {
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    if (isWanted(node)) yield node;
    if (node.shadowRoot && !isOurs(node)) yield* within(node.shadowRoot, isWanted, isOurs);
  }
}

export const versionOf = (tag: string): string | undefined => (customElements.get(tag) as { version?: string } | undefined)?.version;

function stateOf(element: Ours): ElementFacts['state'] {
  if (element.hasAttribute('data-bob-lost')) return 'lost';
  if (!element.localName.startsWith('bob-')) return 'refused';
  if (!versionOf(element.localName) || element.phase === 'loading') return 'loading';
  if (element.phase === 'failed') return 'failed';
  const { data, src, pack, localName } = element;
  const isEmpty =
    !element.document &&
    (data ?? undefined) === undefined &&
    !src &&
    !pack &&
    !element.querySelector(':scope > script') &&
    !ALONE.test(localName);
  return isEmpty ? 'empty' : 'shown';
}

/** Whether there is nothing more to wait for. */
export function isSettled(element: Ours): boolean {
  const state = stateOf(element);
  return state === 'failed' ? !!element.problems?.length : state !== 'loading' && state !== 'refused';
}

/** The address of its document, where it has one of its own. */
export function addressOf({ src, baseURI }: Ours): string | undefined {
  if (!src || src.includes('#bob=') || src.startsWith('#') || !URL.canParse(src, baseURI)) return undefined;
  return new URL(src, baseURI).href;
}

/** `bob-card` of a marked link or a box. */
const askedBy = ({ dataset, className }: HTMLElement): string =>
  dataset.bob ? `bob-${dataset.bob}` : (/(?:^|\s)(bob-[a-z-]+)/.exec(className)?.[1] ?? 'bob-card');

const textsOf = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {}).filter((one): one is string => typeof one === 'string');

/** Pictures that came to an end, and are none. */
function picturesOf(root: ShadowRoot | null): string[] {
  const broken = [...(root?.querySelectorAll('img') ?? [])].filter(({ complete, naturalWidth, src }) => complete && !naturalWidth && src);
  return [...new Set(broken.map(({ currentSrc, src }) => currentSrc || src))].filter((src) => src.startsWith('http'));
}

/** A style that is meant for it alone takes it away; what hides all around it, hides it on purpose. */
function isHidden(element: HTMLElement): boolean {
  const { parentElement } = element;
  if (element.closest('[hidden], details:not([open]), dialog:not([open])') || getComputedStyle(element).display !== 'none') return false;
  return !!parentElement && parentElement.getClientRects().length > 0;
}

/** Whether it writes JSON-LD: once its later half is there. */
export const describes = (element: Ours): boolean =>
  DESCRIBES.test(element.localName) && element.phase === 'ready' && element.getAttribute('json-ld') !== 'off';

/** @param probe what came of asking for its document again; and the status of that */
export function elementFacts(element: Ours, probe?: { readonly probe: Probe; readonly status: number }): ElementFacts {
  const tag = element.localName.startsWith('bob-') ? element.localName : askedBy(element);
  const state = stateOf(element);
  const { document: shown, problems = [], shadowRoot } = element;
  const trouble = state === 'failed' ? (problems[0]?.code ?? 'failed') : undefined;
  const version = versionOf(tag);
  const address = addressOf(element);
  return {
    tag,
    state,
    ...(version && { version }),
    ...(trouble && { trouble }),
    ...(address && { address }),
    ...probe,
    remarks: state === 'shown' ? problems.length : 0,
    pictures: picturesOf(shadowRoot),
    textSize: parseFloat(getComputedStyle(shadowRoot?.querySelector('.box') ?? element).fontSize) || 0,
    hidden: state === 'shown' && isHidden(element),
    stores: STORES.test(tag),
    signs: SIGNS.test(tag),
    describes: describes(element),
    names: textsOf(shown?.name ?? shown?.title),
  };
}
