/**
 * `bob-widgets`: every class, for those who bundle. It defines no element; import `bob-widgets/bob-card` for that, or
 * call `customElements.define` yourself.
 */
export { BobCard } from './elements/card/card.js';
export { BobChecklist } from './elements/checklist/checklist.js';
export { BobChangeEvent, BobCompleteEvent } from './elements/checklist/events.js';
export { BobElement } from './kit/element.js';
export { BobErrorEvent, BobLoadEvent } from './kit/events.js';
export { version } from './kit/version.js';
