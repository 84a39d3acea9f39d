/** HTML that is put together of parts: what is no `Html` is text, and escaped. */
import { attribute, escaped } from '../convert/page-text.js';
import { safeUrl } from '../../schema/link.js';
import { smallPicture } from '../../schema/small-picture.js';

/** HTML that is written as it is. Only this folder makes it. */
export class Html {
  constructor(readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

export type Child = Html | string | number | false | undefined | null | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const nothing = new Html('');

/** The blanks around it part it from its neighbours. */
const spaced = (text: string): string => (/^\s/.test(text) ? ' ' : '') + escaped(text) + (/\S\s$/.test(text) ? ' ' : '');

/** One after the other. */
export function join(...children: readonly Child[]): Html {
  const write = (child: Child): string => {
    if (child instanceof Html) return child.source;
    if (typeof child === 'string') return spaced(child);
    if (typeof child === 'number') return String(child);
    return child ? child.map(write).join('') : '';
  };
  return new Html(children.map(write).join(''));
}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join('');

/** An element; nothing where it would be empty. Addresses are those of `link` and `picture`. */
export function h(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const inside = join(...children).source;
  return inside.trim() ? new Html(`<${name}${written(attributes)}>${inside}</${name}>`) : nothing;
}

/** A link; its words alone where the address is not harmless. */
export function link(address: string | undefined, words: Child, attributes: Attributes = {}): Html {
  const href = safeUrl(address);
  return href ? h('a', { ...attributes, href }, words) : join(words);
}

interface Picture {
  readonly src?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A picture that is fetched when it is near; nothing where its address is not harmless. */
export function picture({ src, width, height }: Picture, alt: string): Html {
  const address = smallPicture(src) ?? safeUrl(src, undefined, 'image');
  if (!address) return nothing;
  const size = width && height ? written({ width, height }) : '';
  return new Html(`<img src="${attribute(address)}" alt="${attribute(alt)}"${size} loading="lazy">`);
}

/** Items parted by something; empty ones are left out. */
export const parted = (items: readonly Html[], by: string): Html =>
  new Html(
    items
      .map(({ source }) => source)
      .filter(Boolean)
      .join(by),
  );
