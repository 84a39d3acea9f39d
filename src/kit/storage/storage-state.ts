/** Whether the browser will still have tomorrow what is stored today. Asked before anything is promised to a visitor. */
import { isThrowawayOrigin } from '../page/hosts.js';

/**
 * - `kept`: as long as the visitor does not clear it. (Safari clears a site that was not used for seven days; private windows clear all when they
 *   are closed. No page can know either beforehand.)
 * - `maybe`: it works now, but the browser may clear it early or file it elsewhere: a frame in another site's page, a file on a disk.
 * - `not-kept`: nothing can be stored, or it is gone at the next load.
 */
export type StorageState = 'kept' | 'maybe' | 'not-kept';

/** What is looked at, so that tests can give other places. */
export type StorageScope = Pick<Window, 'origin'> & {
  readonly location: Pick<Location, 'protocol'>;
  readonly localStorage: Pick<Storage, 'length'>;
  readonly parent: unknown;
  readonly credentialless?: boolean;
};

/** Whether this window stands in a page of another origin. Each frame on the way counts: browsers part storage by all of them. */
function isInForeignFrame(scope: StorageScope): boolean {
  try {
    for (let at = scope, up = at.parent as StorageScope; up && up !== at; at = up, up = at.parent as StorageScope) {
      // Reading the origin of a foreign window throws.
      if (up.origin !== scope.origin) return true;
    }
    return false;
  } catch {
    return true;
  }
}

/** What becomes of what is stored in this page. Reads only, stores nothing itself, never throws. */
export function storageState(scope: StorageScope = window): StorageState {
  try {
    // Throws where storage is blocked: a sandbox without allow-same-origin, a setting; in some embedded browsers it is null.
    if (scope.localStorage.length < 0) return 'not-kept';
  } catch {
    return 'not-kept';
  }
  if (isThrowawayOrigin(scope.origin) || scope.credentialless) return 'not-kept';
  // A file has an opaque origin and yet a storage: by folder, by file or by browser.
  if (scope.location.protocol === 'file:') return 'maybe';
  if (scope.origin === 'null') return 'not-kept';
  return isInForeignFrame(scope) ? 'maybe' : 'kept';
}
