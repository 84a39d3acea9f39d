/** The address of the page, and what may stand in one. */

/** Frames of Google Sites lose their page when the address changes. */
export const mayChangeAddress = (): boolean => !location.hostname.endsWith('googleusercontent.com') && /^https?:/.test(location.href);

/** Half a character, which only a broken file has, is no part of an address. */
export const encode = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, ''));
