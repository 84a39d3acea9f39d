/** Long work in slices, so that the page goes on answering: a generator yields where it may be left for a moment. */

/** Work that may be interrupted at each `yield`, with the result at its end. */
export type Work<T> = Generator<undefined, T, undefined>;

/** How sliced work is run. */
export interface SliceOptions {
  /** Milliseconds at a stretch; 16 if unsaid. */
  slice?: number | undefined;
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Does the work at one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Lets the page answer. Timers would wait 4 ms each time; a message does not. */
export const nextTask = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(0);
  });

/** Does the work a few milliseconds at a time. */
export async function inSlices<T>(work: Work<T>, { slice = 16, signal }: SliceOptions = {}): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTask();
  }
}

/** What comes before what. */
export type Compare = (a: number, b: number) => number;

/** The numbers 0 to `count` - 1, sorted by `compare`; the order of equals is kept. Runs of one are merged, then of two, of four... */
export function* sorted(count: number, compare: Compare): Work<Uint32Array> {
  let from = new Uint32Array(count).map((_, index) => index);
  let to = new Uint32Array(count);
  for (let run = 1; run < count; run *= 2) {
    for (let start = 0; start < count; start += run * 2) {
      const middle = Math.min(start + run, count);
      const end = Math.min(middle + run, count);
      for (let left = start, right = middle, at = start; at < end; at++) {
        const takeLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
        if (at % 2048 === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
