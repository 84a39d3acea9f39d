/** Addresses: of pages, files, people. */
import { safeUrl } from '../link.js';
import type { Leaf } from '../shape.js';
import type { Leaves, ReadLeaf } from './leaf.js';

/** An http, https, mailto or tel address; absolute once it is read. */
export const link = 'link' as Leaf<string>;
/** An http or https address of something to fetch (picture, film, document); absolute once it is read. */
export const file = 'file' as Leaf<string>;
/** The same for a logo. In a whole document it may also be the small picture itself, `data:image/png;base64,…` (`written.ts`). */
export const logo = 'logo' as Leaf<string>;
export const email = 'email' as Leaf<string>;
export const phone = 'phone' as Leaf<string>;

const fetched: ReadLeaf = (value, _note, base) => safeUrl(value, base, 'image');

export const addressLeaves: Leaves = {
  link: (value, _note, base) => safeUrl(value, base),
  file: fetched,
  logo: fetched,
  email: /^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/,
  phone: /^[+(\d][\d\s()./–-]{2,30}$/,
};
