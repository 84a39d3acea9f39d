/** What the unit tests take from `@open-wc/testing`, in Node: its `expect` is chai's. */
import * as chai from 'chai';

export const { expect, assert } = chai;
export const aTimeout = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
