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

/** `fc.assert`, with as many runs, and as much time for them, as this run of the tests asks for. */
export const assert = ((property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) =>
  fc.assert(property, {
    ...parameters,
    numRuns: more(parameters.numRuns ?? 100),
    ...(parameters.interruptAfterTimeLimit && { interruptAfterTimeLimit: parameters.interruptAfterTimeLimit * Math.min(runs, 4) }),
  })) as typeof fc.assert;
