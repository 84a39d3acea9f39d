/** What our `fc.assert` adds to that of fast-check. */
import { expect } from '@open-wc/testing';
import * as fc from './properties.js';

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));

describe('a property with a limit of time', () => {
  it('is tested once at least, and fails by no limit', async () => {
    let runs = 0;
    const slow = fc.asyncProperty(fc.integer(), async () => {
      await wait(60);
      runs++;
    });
    await fc.assert(slow, { numRuns: 50, interruptAfterTimeLimit: 20 });
    await wait(80);
    expect(runs).to.be.within(1, 3);
  });

  it('fails where it does not hold, also in the one run', async () => {
    const fails = fc.asyncProperty(fc.integer(), async () => {
      await wait(60);
      throw new Error('no');
    });
    const said = await fc.assert(fails, { numRuns: 5, interruptAfterTimeLimit: 20 }).then(
      () => 'passed',
      (error: unknown) => String(error),
    );
    expect(said).to.include('Property failed after 1 tests');
    expect(() => { fc.assert(fc.property(fc.integer(), () => false), { interruptAfterTimeLimit: 5000 }); }).to.throw('Property failed'); // prettier-ignore
  });
});
