/** The range search of Have I Been Pwned, or of a server that answers in the same way: by k-anonymity, so that it does not learn the password. */

/** So long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * How often a password is in the list; 0 for never. Five of the forty digits of its SHA-1 are sent, and all entries that begin with
 * them come back; which of them is meant stays here. `Add-Padding` keeps the size of the answer from telling.
 *
 * @param endpoint Address to which the five digits are added: `https://api.pwnedpasswords.com/range/`.
 * @throws Where the server does not answer, or with an error.
 */
export async function timesLeaked(password: string, endpoint: string): Promise<number> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)));
  const hash = [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  const response = await fetch(endpoint + hash.slice(0, 5), {
    headers: { 'Add-Padding': 'true' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const line = (await response.text()).split(/\r?\n/).find((one) => one.toUpperCase().startsWith(`${hash.slice(5)}:`));
  return Number(line?.split(':')[1]) || 0;
}
