/** schema.org data in the head of the page: the one thing that the library writes outside of its elements. */
import type { Host } from '../element/host.js';
import { onConnect } from './on-connect.js';

/**
 * Publishes what an element shows while it is in the page, unless its `json-ld` is `off`.
 *
 * @param describe the node; undefined where there is nothing to tell
 * @returns `restart()` publishes anew: when a document is shown, or what is told of it is another
 */
export const publishJsonLd = (
  host: Host<object, { readonly jsonLd: string | null | undefined }>,
  describe: () => object | undefined,
): { restart(): void } => {
  const published = onConnect(host, () => {
    const node = host.element.jsonLd === 'off' ? undefined : describe();
    return node && publish(node);
  });
  // What is not shown any more is not told of.
  host.element.addController({ hostUpdated: () => void (host.document ?? published.restart()) });
  return published;
};

interface Entry {
  users: number;
  script: HTMLScriptElement | undefined;
}

const entries = new Map<string, Entry>();

/**
 * Writes a node of JSON-LD to the head, once for each `@id`, however many elements on the page show it; not at all where
 * the page itself speaks of that `@id`. Where the page's policy refuses it, nothing happens.
 *
 * @returns takes it back; the script goes with its last user. A second call does nothing.
 */
export function publish(node: object): () => void {
  const text = JSON.stringify(node).replace(/[<\u2028\u2029]/g, (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
  // Without an @id, the same text is the same thing.
  const key = idOf(node) ?? text;
  const entry = entries.get(key) ?? { users: 0, script: isThere(key) ? undefined : write(text) };
  entries.set(key, entry);
  entry.users++;
  let used = true;
  return () => {
    if (!used) return;
    used = false;
    if (--entry.users) return;
    entry.script?.remove();
    entries.delete(key);
  };
}

const idOf = (node: unknown): string | undefined => {
  const id = (node as { '@id'?: unknown } | null)?.['@id'];
  return typeof id === 'string' ? id : undefined;
};

/** Whether a script of the page says something of this `@id` (a mere reference to it, with nothing else, does not count). */
function isThere(id: string): boolean {
  const says = (value: unknown): boolean =>
    typeof value === 'object' && !!value && ((idOf(value) === id && Object.keys(value).length > 1) || Object.values(value).some(says));
  return [...document.querySelectorAll('script[type="application/ld+json" i]')].some((script) => {
    try {
      return says(JSON.parse(script.textContent));
    } catch {
      return false;
    }
  });
}

/**
 * Under `require-trusted-types-for 'script'` browsers check the text of every new script, even of one that is data by its
 * type, and a host's list of policies need not have room for ours. The copy of a script that has run counts as run: it can
 * never run again, so nothing is checked. Our own tag is such a script.
 */
function write(text: string): HTMLScriptElement | undefined {
  try {
    const ran = [...document.scripts].find(({ type, src, text }) => (src || text) && (!type || /javascript|^module$/i.test(type)));
    const script = (ran?.cloneNode() as HTMLScriptElement | undefined) ?? document.createElement('script');
    for (const name of script.getAttributeNames()) script.removeAttribute(name);
    script.type = 'application/ld+json';
    script.append(text);
    document.head.append(script);
    return script;
  } catch {
    return undefined;
  }
}
