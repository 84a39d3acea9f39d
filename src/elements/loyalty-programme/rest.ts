/** All of the programme's view. It comes with the class, in a file of its own. */
export { loyaltyReader } from '../../formats/loyalty/loyalty.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { ElementHost } from '../../kit/element/element-host.js';
export { publishProgramme } from './later/publish.js';
export { ProgrammeView } from './later/controller.js';
