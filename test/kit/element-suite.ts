/** The element suite (design, section 4): the rules that every element must pass. */
import type { Subject } from './element-suite/subject.js';
import { accessRules } from './element-suite/access.js';
import { guestRules } from './element-suite/guest.js';
import { languageRules } from './element-suite/language.js';
import { lifeRules } from './element-suite/life.js';
import { lookRules } from './element-suite/looks.js';
import { sourceRules } from './element-suite/source.js';
import { troubleRules } from './element-suite/trouble.js';

export type { Subject } from './element-suite/subject.js';

/**
 * Call it in a test file of the element's own, after its `define` module has been imported.
 *
 * All rules hold for every element in Chromium. In the other engines those that an element's own markup and styles keep are tested on all; the rules that
 * the kit alone keeps (document, trouble, languages) there are an affair of `npm run test:all`, which tests them on one element, the card.
 */
export function elementRules(subject: Subject): void {
  const everything = navigator.userAgent.includes('Chrome/') || testSettings.whole;
  describe(`<${subject.tag}> keeps the rules for elements`, () => {
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
