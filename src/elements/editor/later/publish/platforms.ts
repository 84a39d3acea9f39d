/** Where owners have their sites. How they paste the line there: `engines/embed/how-to.ts`. */
import { msg } from '../../../../schema/messages.js';
import type { Site } from './publish.js';

/** Names of products are the same in all languages. */
export const sites = (): readonly (readonly [Site, string])[] => [
  ['wordpress', 'WordPress'],
  ['wix', 'Wix'],
  ['squarespace', 'Squarespace'],
  ['google-sites', 'Google Sites'],
  ['joomla', 'Joomla'],
  ['html', msg('Another website, or my own HTML', { id: 'edit.site-html' })],
  ['none', msg('I have no website', { id: 'edit.site-none' })],
];
