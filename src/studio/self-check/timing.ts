/** What browsers have measured of a page: how long files took, and how far things jumped. */
import type { Speed } from '../../engines/self-check/index.js';

/** Not in TypeScript’s library. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

const TYPE = 'layout-shift';

/**
 * Sums up the jumps below elements of ours, those before included.
 *
 * @returns how far until now; undefined where the browser does not tell
 */
export function hearShifts(ours: () => readonly Element[]): () => number | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes(TYPE)) return () => undefined;
  let sum = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const isBelow = entry.sources.some(
        ({ node, previousRect, currentRect }) =>
          node?.isConnected &&
          currentRect.top > previousRect.top &&
          ours().some((one) => one === node || one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
      );
      if (isBelow) sum += entry.value;
    }
  });
  observer.observe({ type: TYPE, buffered: true });
  return () => {
    observer.disconnect();
    return sum;
  };
}

const resources = (): PerformanceResourceTiming[] => performance.getEntriesByType('resource') as PerformanceResourceTiming[];

/** Script files in these folders that the server did not have. */
export const missingFiles = (folders: readonly string[]): string[] => [
  ...new Set(
    resources()
      .filter(
        ({ name, responseStatus }) => responseStatus >= 400 && /\.js$/.test(name) && folders.some((folder) => name.startsWith(folder)),
      )
      .map(({ name }) => name),
  ),
];

/** @param documents addresses of the documents that are shown */
export function speedOf(script: string, documents: readonly string[]): Speed {
  const all = resources();
  const of = all.filter(({ name }) => documents.includes(name));
  const slowest = of.reduce<PerformanceResourceTiming | undefined>(
    (slow, one) => (slow && slow.duration > one.duration ? slow : one),
    undefined,
  );
  return {
    script: all.find(({ name }) => name === script)?.startTime ?? 0,
    document: slowest?.duration ?? 0,
    address: slowest?.name ?? '',
    end: Math.max(0, ...of.map(({ responseEnd }) => responseEnd)),
  };
}
