/** Where the organiser's files are. */

/** An address for the list of cancelled memberships, beside the page of the programme; undefined where that is not known. */
export function listAddress(hub: unknown, id: unknown): string | undefined {
  if (typeof hub !== 'string' || typeof id !== 'string' || !id || !URL.canParse(hub)) return undefined;
  const { protocol } = new URL(hub);
  return /^https?:$/.test(protocol) ? new URL(`${encodeURIComponent(id)}-status.jwt`, hub).href : undefined;
}

/** The site of an address, for people. */
export const siteOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : '';
