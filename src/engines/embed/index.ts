/** What an owner pastes into a page. Pure; runs in Node. */
export { howTo } from './how-to.js';
export { preload, scriptTag, snippet, type Placing, type Platform, type Snippet } from './snippet.js';
