/**
 * When nodes may be put beside those that came from the server. A framework that takes over the server’s HTML counts its nodes first
 * (React throws the page away where there is one more): it does so by a script that is there when the page has been parsed, or, in the great
 * ones that come with scripts of their own, in the seconds after.
 */
import { all } from '../marked.js';

const LATE = '#__next,#___gatsby,#__nuxt,script[src*="/_next/"],astro-island[ssr],[ngh]';
const PATIENCE = 40;
const PAUSE = 100; // ms

const pause = (ms = 0): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

const isParsed = (): boolean => {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState === 'complete' || !!page?.domContentLoadedEventStart;
};

const has = (node: object, key: RegExp): boolean => Object.keys(node).some((name) => key.test(name));

/** React and Vue write on what they have taken over; Astro and Angular take their attributes away. */
const isTaken = (node: object): boolean => has(node, /^__(reactFiber|vue_app)/);

/** React has marked the container that it will hydrate and has not come to the node: engines differ in whether a timer runs before it. */
function isAwaited(node: Node): boolean {
  // a form gives a field of that name in place of what is around it
  const around = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
  for (let up: Node | null = node; up && !isTaken(up); up = around.call(up) as Node | null) if (has(up, /^__reactContainer/)) return true;
  return false;
}

/** @param nodes What stands in the page for a framework to take over. */
export async function settled(nodes: Iterable<Element>): Promise<void> {
  if (!isParsed())
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve);
      addEventListener('load', resolve);
    });
  // React begins in a task of its own.
  await pause();
  for (let times = 0; times < PATIENCE; times++) {
    const [late] = all(document, LATE);
    if (![...nodes].some(isAwaited) && (!late || [late, ...nodes].some(isTaken))) return;
    await pause(PAUSE);
  }
}
