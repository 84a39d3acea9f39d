/** Where the organiser's files are. */

/** An address for the list of cancelled memberships, beside the page of the programme; undefined where that is not known. */
export function listAddress(hub: unknown, id: unknown): string | undefined {
  if (typeof hub !== 'string' || typeof id !== 'string' || !id || !URL.canParse(hub)) return undefined;
  const { protocol } = new URL(hub);
  return /^https?:$/.test(protocol) ? new URL(`${encodeURIComponent(id)}-status.jwt`, hub).href : undefined;
}

/** Whether an address of a file is that of a folder, or looks like one: its last name has no ending. */
export const isFolder = (address: string): boolean => URL.canParse(address) && !/[^/]\.[^/.]+$/.test(new URL(address).pathname);

/** An address for the list in a folder. */
export function inFolder(folder: string, id: string): string {
  const { origin, pathname } = new URL(folder);
  return new URL(`${pathname.replace(/\/?$/, '/')}${encodeURIComponent(id)}-status.jwt`, origin).href;
}

/** The site of an address, for people. */
export const siteOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : '';
