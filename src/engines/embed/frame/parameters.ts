/** What the address of a frame says: `embed.html?el=card&src=our-book.json&lang=nb`. Anybody can write it, so it decides little. Pure. */
import { isCarried } from '../../carry/carry.js';
import { languageTag } from '../../../schema/text.js';

export interface FrameParameters {
  /** Name of the element, without `bob-`. */
  readonly element: string | undefined;
  /** Address of the document, as it stands there. */
  readonly src: string | undefined;
  /** A document that the address carries, `#bob=1…`; it goes before `src`. */
  readonly carried: string | undefined;
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
  /** By which WordPress knows its frame. */
  readonly secret: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that an address may set: none that brings text or files from elsewhere, none that shows parts for partners and staff. */
const ATTRIBUTES = ['view', 'sections', 'page-size', 'staff', 'site', 'member', 'kinds', 'year', 'languages'];
const PLAIN = /^[\w ,.:-]{1,200}$/;
const CARRIED = /^bob(?:=|%3D)/i;

/** The fragment in its parts: WordPress adds `#?secret=…` to whatever is there. */
function partsOf({ search, hash }: URL): { parts: string[]; carried: string | undefined } {
  const parts = [search, ...hash.split('#')].map((part) => part.replace(/^\?/, ''));
  const carried = parts.slice(1).find((part) => CARRIED.test(part));
  return { parts: parts.filter((part) => part !== carried), carried: carried && `#${carried}` };
}

/** @param address of the page in the frame */
export function readParameters(address: string): FrameParameters {
  const { parts, carried } = partsOf(new URL(address));
  const all = new Map<string, string>();
  for (const part of parts)
    for (const [name, value] of new URLSearchParams(part)) if (!all.has(name) && value.trim()) all.set(name, value.trim());
  const src = all.get('src');
  const bob = all.get('bob');
  const theme = all.get('theme');
  const secret = all.get('secret');
  return {
    element: all.get('el')?.toLowerCase().replace(/^bob-/, ''),
    src: src && isCarried(src) ? undefined : src,
    carried: carried ?? (bob === undefined ? undefined : `#bob=${bob}`) ?? (src && isCarried(src) ? src : undefined),
    lang: languageTag(all.get('lang')) || undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    secret: secret && /^[a-z\d]{1,64}$/i.test(secret) ? secret : undefined,
    attributes: Object.fromEntries(
      ATTRIBUTES.flatMap((name) => {
        const value = all.get(name);
        return value !== undefined && PLAIN.test(value) ? [[name, value]] : [];
      }),
    ),
  };
}
