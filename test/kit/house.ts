/** The house rules (design, section 4): one suite that every element must pass. */
import type { Subject } from './house/subject.js';
import { accessRules } from './house/access.js';
import { guestRules } from './house/guest.js';
import { languageRules } from './house/language.js';
import { lookRules } from './house/looks.js';
import { sourceRules } from './house/source.js';
import { troubleRules } from './house/trouble.js';

export type { Subject } from './house/subject.js';

/** Call it in a test file of the element's own, after its `define` module has been imported. */
export function houseRules(subject: Subject): void {
  describe(`<${subject.tag}> keeps the house rules`, () => {
    describe('its document', () => sourceRules(subject));
    describe('when something is wrong', () => troubleRules(subject));
    describe('as a guest in the page', () => guestRules(subject));
    describe('its look', () => lookRules(subject));
    describe('its languages', () => languageRules(subject));
    describe('for everybody', () => accessRules(subject));
  });
}
