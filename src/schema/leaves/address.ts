/** Addresses: of pages, files, people. */
import { safeUrl } from '../link.js';
import type { Leaf } from '../shape.js';
import type { Leaves } from './leaf.js';

/** An http, https, mailto or tel address; absolute once it is read. */
export const link = 'link' as Leaf<string>;
/** An http or https address of something to fetch (picture, film, document); absolute once it is read. */
export const file = 'file' as Leaf<string>;
export const email = 'email' as Leaf<string>;
export const phone = 'phone' as Leaf<string>;

export const addressLeaves: Leaves = {
  link: (value, _note, base) => safeUrl(value, base),
  file: (value, _note, base) => safeUrl(value, base, 'image'),
  email: /^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/,
  phone: /^[+(\d][\d\s()./–-]{2,30}$/,
};
