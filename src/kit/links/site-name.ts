/** The name of a website as people say it: its host without "www.". Takes an address that was read, and so is one. */
export const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
