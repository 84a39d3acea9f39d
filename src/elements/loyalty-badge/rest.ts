/** The badge's second flight: the whole reader, the check, and what it found in words. */
export { loyaltyReader } from '../../formats/loyalty/loyalty.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export * from '../../kit/element/later.js';
export { check } from './check.js';
export { foundWords } from './found.js';
