/**
 * What a visitor asked to keep on their device. Nothing else may touch the browser's storage (ESLint checks it): it may be blocked (a sandboxed frame,
 * a private window, a setting) or full, and then each access may throw.
 */

/** Nothing was kept: storage is not to be had, or has no room. */
export type StorageTrouble = 'blocked' | 'full';

/** The text that is kept under a key; null where there is none, or where nothing can be had. Never throws. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, and looks whether it is really there. Never throws; says what went wrong. */
export function keep(key: string, text: string): StorageTrouble | undefined {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text ? undefined : 'blocked';
  } catch (error) {
    return (error as Error | undefined)?.name === 'QuotaExceededError' ||
      (error as Error | undefined)?.name === 'NS_ERROR_DOM_QUOTA_REACHED'
      ? 'full'
      : 'blocked';
  }
}

/** Takes away what is kept under a key. Never throws; false where it may still be there. */
export function forget(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

type Follower = (text: string | null) => void;

/** Who follows which key in this page: the browser tells a change only to the other pages. */
const followers = new Map<string, Set<Follower>>();

/** Calls `changed` when another window of the same site, or another element of this page, changes what is kept under a key. Returns what ends it. */
export function follow(key: string, changed: Follower): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) changed(event.key === null ? null : event.newValue);
  };
  addEventListener('storage', hear);
  const here = followers.get(key) ?? new Set();
  followers.set(key, here.add(changed));
  return () => {
    removeEventListener('storage', hear);
    here.delete(changed);
    if (!here.size && followers.get(key) === here) followers.delete(key);
  };
}

/** Tells the other elements of this page what is kept under a key now. */
export function tellFollowers(key: string, text: string | null, from: Follower): void {
  for (const one of [...(followers.get(key) ?? [])]) if (one !== from) one(text);
}
