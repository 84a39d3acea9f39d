/** The decoder for browsers that have none of their own (Firefox, Safari, Chromium on most desktops). */
export { decodeQR } from 'qr/decode.js';
