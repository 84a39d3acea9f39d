/** The build's name for an element in files of its own: see `scripts/build-script.mjs`. */
declare module '*?alone';
