/** The first view of an element in one file, and what another view needs beside it, made by `scripts/script-tag/first-view.mjs`. */
declare module '*?alone';
declare module '*?view=full';
