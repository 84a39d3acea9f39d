/**
 * `?bob-edit` in the address of a page: an "Edit" button on each element that displays something. It opens the studio of the page’s owner, with the document in
 * the fragment; nothing happens without a click. Loaded where the address has it.
 */
import { fileNameOf } from '../../elements/editor/logic/file-name.js';
import texts from '../../../locales/generated/bobEdit/all.js';
import { CarryError, pack } from '../../engines/carry/carry.js';
import { uiLocale } from '../../kit/element/messages.js';
import { msg, str, withMessages, type Messages } from '../../schema/messages.js';
import { pickText, type Text } from '../../schema/text.js';
import { documentOf, sourceName, type Shown } from './document.js';
import { styles } from './edit.styles.js';
import { studioFor } from './studio.js';

/** Firefox opens no address of more than 1,048,572 characters. */
const LONGEST = 1_000_000;

interface Offer {
  readonly element: Shown;
  readonly box: HTMLElement;
}

/**
 * @param script address of the script that the page runs
 * @returns offers to edit one more element; nothing where no studio may be opened
 */
export function edit(script: string): ((element: HTMLElement) => void) | undefined {
  const studio = studioFor(script, document);
  if (!studio) {
    console.warn('bob-widgets: ?bob-edit opens a studio on the page’s own origin, or the one that data-studio on the script tag names.');
    return undefined;
  }
  const layer = document.createElement('bob-edit-layer');
  const root = layer.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles.styleSheet!];
  document.documentElement.append(layer);

  const offers: Offer[] = [];
  let isDue = false;
  const arrange = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      for (const offer of offers) put(offer);
    });
  };
  const sizes = new ResizeObserver(arrange);
  sizes.observe(document.documentElement);
  for (const type of ['resize', 'scroll', 'bob-load']) addEventListener(type, arrange, { capture: true, passive: true });

  return (element: Shown) => {
    if (offers.some((offer) => offer.element === element)) return;
    const offer = { element, box: document.createElement('div') };
    offers.push(offer);
    draw(offer, studio);
    root.append(offer.box);
    element.addEventListener('bob-load', () => draw(offer, studio));
    sizes.observe(element);
    arrange();
  };
}

/** At the top end corner of its element. */
function put({ element, box }: Offer): void {
  const { top, width, height } = element.getBoundingClientRect();
  // what is seen of it may be narrower than its place
  const seen = [...(element.shadowRoot?.querySelectorAll('.box > *') ?? [])].map((part) => part.getBoundingClientRect());
  const right = Math.max(...seen.filter((part) => part.width > 1).map((part) => part.right), -Infinity);
  const end = right > 0 ? right : element.getBoundingClientRect().right;
  box.hidden = !element.isConnected || !width || !height;
  // by CSSOM: a policy may forbid the attribute
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${Math.min(end, document.documentElement.clientWidth) + scrollX}px`;
}

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') || navigator.language;

function say<T>(element: Element, words: () => T): T {
  const all: Readonly<Record<string, Messages>> = texts;
  return withMessages(all[uiLocale(languageOf(element))] ?? {}, words);
}

const make = <K extends 'button' | 'a' | 'p' | 'section'>(name: K, text = ''): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), { textContent: text });

function draw({ element, box }: Offer, studio: string): void {
  const { name, title } = (element.document ?? {}) as { name?: Text; title?: Text };
  const called = pickText(name ?? title, languageOf(element))?.text;
  // the same button whenever the element has loaded: it may have the focus
  const there = box.querySelector('button');
  const button = there ?? Object.assign(make('button'), { type: 'button' });
  say(element, () => {
    button.textContent = msg('Edit', { id: 'bobedit.edit', desc: 'Button: opens the document in the studio' });
    button.ariaLabel = called
      ? msg(str`Edit “${called}”`, { id: 'bobedit.edit-name', desc: 'Name of a button; the title of a document' })
      : null;
  });
  if (there) return;
  // no script of the page may press it
  button.addEventListener('click', ({ isTrusted }) => void (isTrusted && open({ element, box }, studio)));
  box.append(button);
}

async function open(offer: Offer, studio: string): Promise<void> {
  const { element } = offer;
  const json = await documentOf(element);
  if (!json) return tell(offer, () => [make('p', msg('The document could not be read.', { id: 'bobedit.failed' }))]);
  const fragment = await pack(json).catch((error: unknown) => {
    if (error instanceof CarryError) return '';
    throw error;
  });
  const link = Object.assign(make('a'), { href: studio + fragment, target: '_blank', rel: 'noopener noreferrer' });
  if (!fragment || link.href.length > LONGEST) return tooLarge(offer, json);
  // A slow file may have taken so long that the browser would not open a window any more.
  if ((navigator.userActivation as UserActivation | undefined)?.isActive !== false) return link.click();
  tell(offer, () => {
    link.textContent = msg('Open the studio', { id: 'bobedit.open' });
    return [link];
  });
}

function tooLarge(offer: Offer, json: object): void {
  const { element } = offer;
  tell(offer, () => {
    const file = new Blob([JSON.stringify(json, null, 2)], { type: 'application/json' });
    const save = make('a', msg('Save the file', { id: 'bobedit.save' }));
    Object.assign(save, { href: URL.createObjectURL(file), download: sourceName(element) ?? fileNameOf(json, languageOf(element)) });
    return [
      make(
        'p',
        msg('This document is too large for a link. Save it as a file, then open the file in the studio.', { id: 'bobedit.large' }),
      ),
      save,
    ];
  });
}

function tell({ element, box }: Offer, parts: () => readonly Node[]): void {
  const said = make('section');
  said.setAttribute('role', 'status');
  box.querySelector('section')?.remove();
  box.append(said);
  said.append(...say(element, parts));
}
