/** What an element has set going outside of itself and has not ended: told by where it was set going. */

type Undo = () => void;

/** Replaces a method while the work runs. */
function patch<T extends object, K extends keyof T>(target: T, name: K, make: (before: T[K]) => T[K]): Undo {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const before = target[name];
  Object.defineProperty(target, name, { configurable: true, writable: true, value: make(before) });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/** The place in our source that did it; empty where it was not our source. */
function place(): string {
  const line = new Error().stack?.split('\n').find((one) => one.includes('/src/'));
  return /\/src\/([^?:)]+(?:\?[^:)]*)?(?::\d+)?)/.exec(line ?? '')?.[1] ?? '';
}

/** Outlives an element: what it listens to there must be given up. */
const isOutside = (target: unknown): boolean =>
  !target ||
  target instanceof Window ||
  target instanceof Document ||
  target instanceof MediaQueryList ||
  target instanceof BroadcastChannel ||
  target === document.documentElement ||
  target === document.head ||
  target === document.body;

/**
 * Runs `work`, which puts elements into the page and takes them out again; then, after `calm` ms, tells what is still there, and what is begun anew in
 * the time that follows: a loop of timers has none that stays, but always another one.
 */
export async function leftBy(work: () => Promise<unknown>, calm: number): Promise<string[]> {
  const later = window.setTimeout.bind(window);
  const pause = (time: number) => new Promise((resolve) => later(resolve, time));
  const there = new Map<object | string | number, string>();
  const begun: string[] = [];
  let watching = false;
  const begins = (what: string): void => {
    if (watching && place()) begun.push(`${what} at ${place()}`);
  };
  const note = (key: object | string | number, what: string): void => {
    const at = place();
    if (at) there.set(key, `${what} at ${at}`);
  };

  const listeners = new WeakMap<object, Map<string, object>>();
  const keyOf = (target: object, type: string, options: unknown, listener: unknown): object => {
    const capture = typeof options === 'boolean' ? options : !!(options as AddEventListenerOptions | undefined)?.capture;
    const known = listeners.get(target) ?? new Map<string, object>();
    listeners.set(target, known);
    const name = `${type} ${capture} ${idOf(listener as object)}`;
    const key = known.get(name) ?? {};
    known.set(name, key);
    return key;
  };
  const ids = new WeakMap<object, number>();
  let count = 0;
  const idOf = (one: object): number => {
    if (!ids.has(one)) ids.set(one, (count += 1));
    return ids.get(one)!;
  };

  const { prototype } = EventTarget;
  const { addEventListener: add } = prototype;
  const undo: Undo[] = [
    patch(prototype, 'addEventListener', () => function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      if (listener && isOutside(target)) {
        const key = keyOf(target, type, options, listener);
        const { once, signal } = typeof options === 'object' ? options : {};
        if (!signal?.aborted) note(key, `${target.constructor.name} hears ${type}`);
        const gone = () => there.delete(key);
        if (once) add.call(target, type, gone, { once, ...(signal && { signal }) });
        if (signal) add.call(signal, 'abort', gone, { once: true });
      }
      add.call(target, type, listener, options);
    }),
    patch(prototype, 'removeEventListener', (before) => function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      if (listener && isOutside(target)) there.delete(keyOf(target, type, options, listener));
      before.call(target, type, listener, options);
    }),
    patch(window, 'setInterval', (before) => ((...args: Parameters<typeof setInterval>) => {
      const id = before.apply(window, args) as unknown as number;
      note(`interval ${id}`, 'interval');
      begins('interval');
      return id;
    }) as typeof setInterval),
    patch(window, 'clearInterval', (before) => (id) => {
      there.delete(`interval ${String(id)}`);
      before.call(window, id);
    }),
    patch(window, 'setTimeout', (before) => ((...args: Parameters<typeof setTimeout>) => {
      begins('timeout');
      return before.apply(window, args);
    }) as unknown as typeof setTimeout),
    patch(window, 'requestAnimationFrame', (before) => (act) => {
      begins('animation frame');
      return before.call(window, act);
    }),
    patch(window, 'fetch', (before) => async (...args) => {
      const key = {};
      note(key, 'request');
      begins('request');
      try {
        return await before.apply(window, args);
      } finally {
        there.delete(key);
      }
    }),
    patch(URL, 'createObjectURL', (before) => (blob) => {
      const url = before.call(URL, blob);
      note(url, 'object URL');
      return url;
    }),
    patch(URL, 'revokeObjectURL', (before) => (url) => {
      there.delete(url);
      before.call(URL, url);
    }),
    patch(BroadcastChannel.prototype, 'close', (before) => function (this: BroadcastChannel) {
      there.delete(this);
      before.call(this);
    }),
    patch(window, 'BroadcastChannel', (Before) => class extends Before {
      constructor(name: string) {
        super(name);
        note(this, 'channel');
      }
    }),
    ...(['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const).flatMap((kind) => {
      const { prototype } = window[kind] as { prototype: MutationObserver };
      return [
        patch(prototype, 'observe', (before) => function (this: MutationObserver, ...args) {
          note(this, kind);
          before.apply(this, args);
        }),
        patch(prototype, 'disconnect', (before) => function (this: MutationObserver) {
          there.delete(this);
          before.call(this);
        }),
      ];
    }),
  ]; // prettier-ignore
  try {
    await work();
    await pause(calm);
    watching = true;
    await pause(300);
    return [...there.values(), ...begun];
  } finally {
    undo.reverse().forEach((one) => one());
  }
}
