/**
 * `bob-widgets`: every class, for those who bundle. It defines no element; import `bob-widgets/bob-card` for that, or
 * call `customElements.define` yourself.
 */
export { BobCard } from './elements/card/card.js';
export { BobChecklist } from './elements/checklist/checklist.js';
export { BobChangeEvent, BobCompleteEvent } from './elements/checklist/events.js';
export { BobDirectory } from './elements/directory/directory.js';
export { BobOpenEvent, BobSearchEvent } from './elements/directory/events.js';
export { BobLoyaltyBadge } from './elements/loyalty-badge/loyalty-badge.js';
export { BobRedeemEvent, BobStampEvent } from './elements/loyalty-card/events.js';
export { BobLoyaltyCard } from './elements/loyalty-card/loyalty-card.js';
export { BobLoyaltyDesk } from './elements/loyalty-desk/loyalty-desk.js';
export { BobLoyaltyProgramme } from './elements/loyalty-programme/loyalty-programme.js';
export { BobAssessEvent } from './elements/password/events.js';
export { BobPassword } from './elements/password/password.js';
export { BobElement } from './kit/element/element.js';
export { BobErrorEvent, BobLoadEvent } from './kit/element/events.js';
export { version } from './kit/version.js';
