/** Stories that run as tests have the clock of the tests, from the same moment in each file. (In Storybook itself they have the real one.) */
import { inject } from 'vitest';
import { setClock } from './clock.js';

setClock(0); // the real one, if this page has been set before
setClock(Date.parse(inject('now')) - Date.now());
