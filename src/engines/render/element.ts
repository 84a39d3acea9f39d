/** The element with its fallback content in it; or the box that a content system keeps, where it would strip the tag. */
import { h, Html, type Attributes } from './html.js';

export type Form = 'tag' | 'box';

export interface Placing {
  /** Without `bob-`. */
  readonly element: string;
  readonly form: Form;
  /** Where the document is: an address, or the document itself (`#bob=1…`). */
  readonly source: string;
  readonly attributes: Attributes;
  readonly lang?: string | undefined;
  /** Its shadow root, drawn ahead; not in a box. */
  readonly shadow?: string | undefined;
}

export function place(content: Html, { element, form, source, attributes, lang, shadow = '' }: Placing): Html {
  const all: Attributes = { src: source, ...attributes };
  if (form === 'tag') return h(`bob-${element}`, { ...all, lang }, new Html(shadow), content);
  const data = Object.fromEntries(Object.entries(all).map(([name, value]) => [`data-${name}`, value]));
  return h('div', { class: `bob-${element}`, ...data, lang }, content);
}
