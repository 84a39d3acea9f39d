/**
 * The clock of the tests. `Date` begins at a moment that we choose and goes on as fast as the real one: timers, timeouts and animations are
 * as they are. Which moment, and how it comes into pages, frames, stories and Node: `settings.mjs`.
 *
 * Browsers get it as text (`setClock.toString()`), so it uses nothing from outside.
 */

/** Puts `Date` ahead by `offset` milliseconds (negative: back). A second call sets it anew. */
export function setClock(offset) {
  const key = Symbol.for('the real clock');
  const Real = globalThis.Date[key] ?? globalThis.Date;
  Real[key] ??= Real;
  Real.realNow ??= Real.now;
  const now = () => Real.realNow() + offset;
  Real.now = now;
  globalThis.Date = new Proxy(Real, {
    construct: (target, values, asked) =>
      Reflect.construct(target, values.length ? values : [now()], asked === globalThis.Date ? target : asked),
    apply: () => new Real(now()).toString(),
  });
  Real.prototype.constructor = globalThis.Date;
}
