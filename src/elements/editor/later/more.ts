/** What comes once the form stands. */
export { Checker } from './checker.js';
export { choices } from './form/choices.js';
export { map } from './form/map.js';
export { marks } from './form/marks.js';
export { misfit } from './form/misfit.js';
export { picture } from './form/picture.js';
export { focusAfter, focusOn } from './focus.js';
export { Keeping } from './keeping.js';
export { listen } from './listen.js';
export { page } from './own-page.js';
export { openPage, publishPage } from './pages.js';
export { Preview } from './preview/preview.js';
export { position } from './form/position.js';
export { Voice } from './voice.js';
