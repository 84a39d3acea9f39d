/**
 * Stories that run as tests have the clock of the tests, from the same moment in each file, and the same chance in each story: what is drawn by lot
 * is the same every time. (In Storybook itself they have the real ones; keys are made of real chance always.)
 */
import { beforeEach, inject } from 'vitest';
import { setClock } from './clock.js';

setClock(0); // the real one, if this page has been set before
setClock(Date.parse(inject('now')) - Date.now());

let state = 1;
beforeEach(() => (state = 1));
const next = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  return (state ^= state << 5) >>> 0;
};
crypto.getRandomValues = (numbers) => {
  for (let at = 0; at < numbers.length; at++) numbers[at] = next();
  return numbers;
};
