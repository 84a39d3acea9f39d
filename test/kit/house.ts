/** The house rules (design, section 4): one suite that every element must pass. */
import type { Subject } from './house/subject.js';
import { accessRules } from './house/access.js';
import { guestRules } from './house/guest.js';
import { languageRules } from './house/language.js';
import { lifeRules } from './house/life.js';
import { lookRules } from './house/looks.js';
import { sourceRules } from './house/source.js';
import { troubleRules } from './house/trouble.js';

export type { Subject } from './house/subject.js';

/**
 * Call it in a test file of the element's own, after its `define` module has been imported.
 *
 * All rules hold for every element in Chromium. In the other engines the rules that the kit alone keeps (document, trouble, languages) are
 * tested on one element, the card, and those that an element's own markup and styles keep on all.
 */
export function houseRules(subject: Subject): void {
  const everything = navigator.userAgent.includes('Chrome/') || subject.tag === 'bob-card';
  describe(`<${subject.tag}> keeps the house rules`, () => {
    if (everything) {
      describe('its document', () => sourceRules(subject));
      describe('when something is wrong', () => troubleRules(subject));
      describe('its languages', () => languageRules(subject));
      describe('its life in the page', () => lifeRules(subject));
    }
    describe('as a guest in the page', () => guestRules(subject));
    describe('its look', () => lookRules(subject));
    describe('for everybody', () => accessRules(subject));
  });
}
