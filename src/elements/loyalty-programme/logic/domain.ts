/** The domain that an address names, or a domain as people write it; empty where it is none. */
export function domainOf(site: string): string {
  const text = site.trim().toLowerCase();
  try {
    const { hostname } = new URL(/^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`);
    return /^[a-z\d-]+(\.[a-z\d-]+)+\.?$/.test(hostname) || hostname === 'localhost' ? hostname.replace(/\.$/, '') : '';
  } catch {
    return '';
  }
}
