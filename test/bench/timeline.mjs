/** What the page's main thread does while something happens, by Chromium's own trace. */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];
const MARKS = 'blink.user_timing';
/** Events that last as long as script runs: they may stand in each other. */
const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'v8.callFunction',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/** The length of the union of intervals, ms. */
function length(intervals) {
  let end = -Infinity;
  let sum = 0;
  for (const [from, to] of intervals.toSorted((one, other) => one[0] - other[0])) {
    if (to > end) sum += to - Math.max(from, end);
    end = Math.max(end, to);
  }
  return sum / 1000;
}

/** Of some intervals, the parts that lie within others (which do not overlap each other but by nesting). */
const within = (intervals, others) => intervals.filter(([from, to]) => others.some(([start, end]) => start <= from && to <= end));

/** All that lasts, and all marks, while `act` goes on. */
async function traced(browser, page, act, categories = CATEGORIES) {
  await browser.startTracing(page, { categories });
  const given = await act();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  return { given, traceEvents, done: traceEvents.filter(({ ph, dur }) => ph === 'X' && dur) };
}

/**
 * What the main thread does between moments of a page, ms.
 *
 * @param {() => Promise<[number, number][]>} act Gives spans by the page's own clock (`performance.now()`). The page has set a mark before.
 * @returns {Promise<{ work: number, longest: number }[]>} Of each span. `work`: tasks, as far as they lie in it; `longest`: the longest that does so in part.
 */
export async function workIn(browser, page, act) {
  const { given, traceEvents, done } = await traced(browser, page, act, [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    MARKS,
  ]);
  const mark = traceEvents.findLast(({ cat, args }) => cat === MARKS && args?.data?.startTime !== undefined);
  if (!mark) throw new Error('The trace has no mark.');
  const tasks = done
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur }) => [ts, ts + dur]);
  return given.map((span) => {
    const [from, to] = span.map((moment) => mark.ts + (moment - mark.args.data.startTime) * 1000);
    const inside = tasks.filter(([start, end]) => start < to && end > from);
    return {
      work: length(inside.map(([start, end]) => [Math.max(start, from), Math.min(end, to)])),
      longest: Math.max(0, ...inside.map(([start, end]) => end - start)) / 1000,
    };
  });
}

/**
 * Times of the main thread during `act`, ms.
 *
 * @returns {Promise<{ script: number, forced: number, longest: number }>} `script`: script, promises' jobs included; `forced`: styles and layout that script
 *   asked for, a part of `script`; `longest`: the longest task, with styles, layout and painting.
 */
export async function timesIn(browser, page, act) {
  const { done } = await traced(browser, page, act);
  // the page's thread is the one that handles the key
  const key = done.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  if (!key) throw new Error('The trace has no key.');
  const thread = done.filter(({ pid, tid }) => pid === key.pid && tid === key.tid);
  const of = (names) => thread.filter(({ name }) => names.has(name)).map(({ ts, dur }) => [ts, ts + dur]);
  const script = of(SCRIPT);
  const tasks = of(new Set(['RunTask']));
  return {
    script: length(script),
    forced: length(within(of(LAYOUT), script)),
    longest: Math.max(0, ...tasks.map(([from, to]) => to - from)) / 1000,
  };
}
