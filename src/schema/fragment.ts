/** A name as a part of an address. Half a character, which only a broken file has, is no part of one, and `encodeURIComponent` would throw. */
export const encodeName = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, ''));
