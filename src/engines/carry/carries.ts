/**
 * Whether an address carries a document in its fragment, whatever its state. Some mail programs write the sign in another way. A file of its own: first views ask for
 * it, and unpack nothing.
 */
export const carries = (address: string): boolean => /^[^#]*#bob(?:=|%3D)/i.test(address);
