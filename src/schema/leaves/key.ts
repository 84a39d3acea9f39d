/** Parts of cryptographic keys, and signed tokens. */
import type { Leaf } from '../shape.js';
import type { Leaves } from './leaf.js';

/** A coordinate of a point on P-256: 32 bytes in base64url. */
export const coordinate = 'coordinate' as Leaf<string>;
/** A JSON Web Token. */
export const token = 'token' as Leaf<string>;
/** The private part of a key, which must not stand in a published file: its being there is all that is read. */
export const secret = 'secret' as Leaf<true>;

export const keyLeaves: Leaves = {
  coordinate: /^[\w-]{42}[AEIMQUYcgkosw048]$/,
  token: /^[\w-]+\.[\w-]+\.[\w-]+$/,
  secret: (_value, note) => {
    note('bad-value', '…');
    return true;
  },
};
