/**
 * fast-check as the tests use it: `import * as fc from './properties.js'`. ESLint keeps every other import of it away.
 * `npm test` and CI take a fixed seed, `npm run properties` a random one and many more runs; a failure prints seed and path.
 */
import * as fc from 'fast-check';

declare global {
  /** Set in the test page by `settings.mjs`. */
  var testSettings: { now: string; seed: number; runs: number; whole?: boolean };
}

const { seed, runs } = globalThis.testSettings;
fc.configureGlobal({ seed, verbose: fc.VerbosityLevel.None });

const more = (value: number | undefined): number | undefined => value && Math.ceil(value * runs);

export * from 'fast-check';

const neverRan = (failure: unknown): boolean => /^Property interrupted after 0 tests/.test((failure as Error).message);

/**
 * `fc.assert`, with as many runs, and as much time for them, as this run of the tests asks for. A limit of time cuts the number of runs and fails nothing: at
 * least one run is made, however busy the machine is.
 */
export const assert = ((property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) => {
  const { interruptAfterTimeLimit: limit, ...rest } = { ...parameters, numRuns: more(parameters.numRuns ?? 100) };
  if (!limit) return fc.assert(property, rest);
  const one = (failure: unknown) => {
    if (!neverRan(failure)) throw failure;
    return fc.assert(property, { ...rest, numRuns: 1 });
  };
  try {
    const done: unknown = fc.assert(property, { ...rest, interruptAfterTimeLimit: limit * Math.min(runs, 4) });
    return done instanceof Promise ? done.catch(one) : done;
  } catch (failure) {
    return one(failure);
  }
}) as typeof fc.assert;
