/** Mutants that never end, told by the work that they make: on a busy machine any test takes long. */

/** Work of this process since `before`, which `process.cpuUsage()` gave, in milliseconds. */
export const work = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * Ends what makes too much work where the changed code next asks for its mutant, which it does in each loop.
 *
 * @param stryker What that code asks.
 */
export function limited(stryker) {
  let active;
  let before;
  let most = Infinity;
  let ticks = 0;
  const limit = {
    isOver: false,
    /** @param milliseconds Of work, from now on. */
    begin(milliseconds) {
      limit.isOver = false;
      [before, most, ticks] = [process.cpuUsage(), milliseconds, 0];
    },
  };
  Object.defineProperty(stryker, 'activeMutant', {
    get() {
      if (most < Infinity && ++ticks > 20_000) {
        limit.isOver ||= work(before) > most;
        if (limit.isOver) throw new Error('It does not end.');
        ticks = 0;
      }
      return active;
    },
    set: (id) => void (active = id),
  });
  return limit;
}

/** What comes of a promise. Rejects where nothing is done for it any more: it waits for what never comes. */
export async function settled(promise) {
  let timer;
  const idle = new Promise((_, reject) => {
    let before = process.cpuUsage();
    timer = setInterval(() => {
      if (work(before) < 2) reject(new Error('It waits for what never comes.'));
      before = process.cpuUsage();
    }, 10_000);
  });
  try {
    return await Promise.race([promise, idle]);
  } finally {
    clearInterval(timer);
  }
}
