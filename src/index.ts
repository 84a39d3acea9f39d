/**
 * `bob-widgets`: every class, for those who bundle. It defines no element; import `bob-widgets/bob-card` for that, or
 * call `customElements.define` yourself.
 */
export * from './generated/elements.js';
export { BobElement } from './kit/element/element.js';
export { BobErrorEvent } from './kit/element/events.js';
export { BobLoadEvent } from './kit/element/load-event.js';
export { version } from './kit/version.js';
