/** All of the counter. It comes with the class, in a file of its own. */
export { loyaltyReader } from '../../formats/loyalty/loyalty.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { ElementHost } from '../../kit/element/element-host.js';
export { DeskView } from './later/controller.js';
