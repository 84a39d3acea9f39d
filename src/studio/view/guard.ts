/**
 * Until the reader agrees, the page requests nothing: a picture of the document would tell another site who opened the link. The browser itself keeps to that, by a
 * policy that is there before anything is shown and that a page cannot take back.
 */

const NOTHING =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; media-src data: blob:; form-action 'none'";

/** A frame without an origin: its history entry loses what is kept in it when it is loaded anew, and its name is nobody’s but its embedder’s. */
const isFramed = origin === 'null' && parent !== window;
const named = (fragment: string): string => `agreed ${fragment}`;

const NAMED = /^agreed (.*)$/s;

/**
 * What the reader agreed to: a link, or a draft. It is kept in the history entry, which pages of other sites cannot write and which needs no storage; where there is no
 * origin, in the name of the frame.
 */
export function agreedTo(): string | undefined {
  const said: unknown = isFramed ? NAMED.exec(window.name)?.[1] : (history.state as { agreed?: unknown } | null)?.agreed;
  return typeof said === 'string' ? said : undefined;
}

export const hasAgreed = (fragment: string): boolean => agreedTo() === fragment;

/** Keeps that the reader agreed, and begins again without the policy. */
export function agree(fragment: string): void {
  if (isFramed) window.name = named(fragment);
  else history.replaceState({ agreed: fragment }, '');
  location.reload();
}

/** Takes it back. */
export function disagree(): void {
  if (isFramed) window.name = '';
  else history.replaceState(null, '');
}

/**
 * @param stopped called with the sites that would have been asked, whenever there is one more
 * @param allowed what is allowed all the same, as a policy
 * @returns forgets which sites were told of: for another document
 */
export function forbidRequests(stopped: (sites: readonly string[]) => void, allowed = NOTHING): () => void {
  const sites = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (!/^https?:/.test(blockedURI)) return;
    const { host } = new URL(blockedURI);
    if (sites.has(host)) return;
    sites.add(host);
    stopped([...sites]);
  });
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = allowed;
  document.head.append(policy);
  return () => sites.clear();
}
