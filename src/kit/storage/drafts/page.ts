/** When a page may be gone in a moment, and when it is back. */

export interface PageEvents {
  /** It is hidden, or left: this may be the last that it hears. */
  readonly hidden: () => void;
  readonly shown: () => void;
  /** It is left, for good or to come back. */
  readonly left: () => void;
  /** It is put aside whole, and may come back as it was. */
  readonly frozen: () => void;
  readonly thawed: () => void;
}

/** Returns what ends it. */
export function followPage({ hidden, shown, left, frozen, thawed }: PageEvents): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hidden() : shown()), { signal });
  addEventListener(
    'pagehide',
    ({ persisted }) => {
      hidden();
      left();
      if (persisted) frozen();
    },
    { signal },
  );
  addEventListener('pageshow', ({ persisted }) => persisted && thawed(), { signal });
  return () => ended.abort();
}
