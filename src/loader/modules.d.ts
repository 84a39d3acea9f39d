/** The first view of an element in one file, made by `scripts/script-tag/first-view.mjs`. */
declare module '*?alone';
