/** Whole pages for a test: made from HTML on the test server, loaded in an iframe. See `server.mjs` for what the server can do. */

export interface PageOptions {
  /** The Content-Security-Policy header. */
  csp?: string;
  /** The page's language (default `en`). */
  lang?: string;
  head?: string;
}

/** The address of a page with this body. */
export function page(body: string, { csp, lang = 'en', head = '' }: PageOptions = {}): string {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;
  return `/__page?${String(new URLSearchParams({ html, ...(csp ? { csp } : {}) }))}`;
}

/** The same address on another origin, which the test server serves as well. */
export function otherOrigin(url: string): string {
  const other = new URL(url, location.href);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
}

export interface Frame {
  element: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** Messages of `securitypolicyviolation` events: `directive blocked-uri`. Those from before the page's load event are not seen. */
  violations: string[];
  /** Uncaught errors in the frame. */
  errors: string[];
  /** Waits until `ready` returns something truthy, and returns that; fails after `timeout` ms (default 5000). */
  until: <T>(ready: (document: Document) => T | null | undefined | false, timeout?: number) => Promise<T>;
  remove: () => void;
}

/** Loads `url` (of the test server) in an iframe of `width` x `height` CSS pixels and waits for its load event. */
export async function frame(url: string, { width = 800, height = 600 } = {}): Promise<Frame> {
  const element = document.createElement('iframe');
  element.width = String(width);
  element.height = String(height);
  element.src = url;
  const violations: string[] = [];
  const errors: string[] = [];
  const listen = (target: Window) => {
    target.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
    target.addEventListener('error', (event) => errors.push(event.message));
    target.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  };
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => reject(new Error(`${url} does not load`)), { once: true });
    document.body.append(element);
  });
  const inside = element.contentWindow as (Window & typeof globalThis) | null;
  if (!inside) throw new Error(`${url} has no window`);
  listen(inside);
  return {
    element,
    window: inside,
    document: inside.document,
    violations,
    errors,
    until: async (ready, timeout = 0) => {
      timeout = Math.max(timeout, 20_000); // a shorter one would be about the machine
      const end = performance.now() + timeout;
      for (;;) {
        const value = ready(inside.document);
        if (value) return value;
        if (performance.now() > end) throw new Error(`Not within ${timeout} ms in ${url.slice(0, 120)}: ${String(ready)}`);
        await new Promise((resolve) => setTimeout(resolve, 16));
      }
    },
    remove: () => element.remove(),
  };
}
