/** The address of the page, for what keeps a place in it. */

/** Frames of Google Sites lose their page when the address changes, and other frames have none of their own. */
export const mayChangeAddress = (): boolean => /^https?:/.test(location.href) && !location.hostname.endsWith('googleusercontent.com');

/** Half a character, which only a broken file has, is no part of an address. */
export const encode = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, ''));
