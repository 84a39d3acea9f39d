/**
 * A failed assertion about an element must be told as what it is. The runner sends what was expected and what was there by
 * structuredClone(), which throws at elements and functions; nothing is sent then, and the whole file “did not finish”.
 * So such a value goes as text. Loaded in each test page right after Mocha (web-test-runner.config.mjs).
 */
/* global mocha */
mocha.suite.afterEach('failures can be sent', function () {
  const failure = this.currentTest?.err;
  for (const side of ['actual', 'expected']) {
    try {
      // WebKit clones an element of another window as {}, and its driver waits for ever when it sends it
      if (failure?.[side]?.nodeType) throw new TypeError('an element');
      structuredClone(failure?.[side]);
    } catch {
      failure[side] = failure[side].outerHTML ?? String(failure[side]);
    }
  }
});

// with more runs of each property (TEST_RUNS) the time that a test asks for is longer, too; and a short one would be about the machine
const { runs } = globalThis.testSettings;
const { Runnable } = globalThis.Mocha;
const { timeout } = Runnable.prototype;
Runnable.prototype.timeout = function (...asked) {
  return asked.length ? timeout.call(this, Math.max(Number(asked[0]), 30_000) * runs) : timeout.apply(this, asked);
};
