/**
 * What a run of the tests depends on, the same every time unless it is asked for otherwise:
 *
 *     TEST_NOW=2028-02-29T12:00:00Z    the moment at which the tests begin (`clock.js`)
 *     TEST_TZ=Asia/Kolkata             the time zone, of browsers and of Node
 *     TEST_SEED=7 | random             the seed of the property tests (`properties.ts`)
 *     TEST_WHOLE=1                     all rules of the element suite for every element, in any engine
 *     TEST_RUNS=20                     so many times as many runs of each property, and as much time for them
 *
 * Imported for its effect it sets time zone and clock of this Node, and of those that it starts: `node --import ./test/support/settings.mjs`.
 */
import { pathToFileURL } from 'node:url';
import { setClock } from './clock.js';

const { env } = process;

export const now = env.TEST_NOW || '2026-11-25T10:00:00Z';
if (Number.isNaN(Date.parse(now))) throw new Error(`TEST_NOW: "${now}" is no moment; write 2028-02-29T12:00:00Z`);

export const timeZone = (env.TZ = env.TEST_TZ || 'Europe/Tallinn');

/** Whether this is the day and place that the accessibility trees of the stories were written for. */
export const standard = !env.TEST_NOW && !env.TEST_TZ;

/** Whole milliseconds between the real clock and that of the tests. Processes of one run share it, or one would live before the other. */
export const offset = Number((env.TEST_CLOCK_OFFSET ||= String(Date.parse(now) - Date.now())));

const random = env.TEST_SEED === 'random';
export const seed = random ? Math.floor(Math.random() * 2 ** 31) : Number(env.TEST_SEED || 20261125);
export const runs = Number(env.TEST_RUNS || 1);
if (!Number.isInteger(seed) || !(runs > 0)) throw new Error('TEST_SEED is a whole number or "random", TEST_RUNS a number above 0.');
if (random) env.TEST_SEED = String(seed);

setClock(offset);
const self = pathToFileURL(import.meta.filename).href;
if (!env.NODE_OPTIONS?.includes(self)) env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --import=${self}`.trim();

/** In one line, for the beginning of a run. */
export const summary = `clock ${now}, time zone ${timeZone}, seed ${seed}${runs === 1 ? '' : `, ${runs} times the runs`}`;

/** A script, not a module, that sets up a page: clock, seed and runs. */
export const pageScript = `(${setClock})(${offset}); globalThis.testSettings = ${JSON.stringify({ now, seed, runs, whole: env.TEST_WHOLE === '1' })};`;
