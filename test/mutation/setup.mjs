/** Clock, seed and Mocha's names, as the pages of the tests have them. */
import { afterAll, beforeAll, it } from 'vitest';
import { now, runs, seed } from '../support/settings.mjs';

/** Mocha's tests may call `this.timeout()`; here all have the same time. */
const withThis = (name, test) => it(name, () => test.call({ timeout: () => undefined }));

Object.assign(globalThis, {
  before: beforeAll,
  after: afterAll,
  it: Object.assign(withThis, { skip: it.skip }),
  testSettings: { now, seed, runs },
  ...(typeof location === 'undefined' && { location: new URL('https://page.example/') }),
});
