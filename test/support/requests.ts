/** Every request that a piece of work makes: those of `fetch`, beacons, and what the browser fetches by itself (images, scripts, fonts). */

export interface RequestRecord<T> {
  /** What `work` gave. */
  result: T;
  /** Absolute addresses in order; a repeated request stands there twice if it was made by `fetch`. */
  urls: string[];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs `work`, waits `settle` milliseconds for what it set going, and tells the requests.
 * `data:` and `blob:` addresses are no requests and are left out.
 */
export async function requestsOf<T>(work: () => T | Promise<T>, settle = 100): Promise<RequestRecord<T>> {
  const asked: string[] = [];
  const seen = new Set<string>();
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const since = performance.now();

  const { fetch } = window;
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  window.fetch = (input, init) => {
    asked.push(absolute(input instanceof Request ? input.url : String(input)));
    return fetch.call(window, input, init);
  };
  navigator.sendBeacon = (url, data) => {
    asked.push(absolute(String(url)));
    return sendBeacon(url, data);
  };
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) if (entry.startTime >= since) seen.add(entry.name);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  try {
    const result = await work();
    await pause(settle);
    note(observer.takeRecords());
    note(performance.getEntriesByType('resource'));
    const others = [...seen].filter((url) => !asked.includes(url));
    return { result, urls: [...asked, ...others].filter((url) => !/^(data|blob):/.test(url) && !url.includes('__web-')) };
  } finally {
    observer.disconnect();
    window.fetch = fetch;
    Reflect.deleteProperty(navigator, 'sendBeacon');
  }
}
