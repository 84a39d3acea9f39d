/**
 * Makes the modules of the map that are not in git: the outlines of the land, and the parts of Leaflet that the map needs.
 *
 *     node scripts/map/make.mjs          writes src/kit/map/generated/
 *     node scripts/map/make.mjs --sizes  and tells how large they are
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { leaflet } from './leaflet.mjs';
import { outlines } from './outlines.mjs';

const folder = path.resolve(import.meta.dirname, '../../src/kit/map/generated');

/** Written only where it differs: a file with a new date would set off every watcher. */
function write(name, text) {
  const file = path.join(folder, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  if (process.argv.includes('--sizes')) console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli`);
}

const { land, borders, step, points } = outlines();
mkdirSync(folder, { recursive: true });
write(
  'outlines.ts',
  `/* Natural Earth (public domain), 1:10m, thinned to ${points} points by scripts/map/outlines.mjs. */
export const step: readonly [number, number] = [${step.join(', ')}];
export const land = '${land}';
export const borders = '${borders}';
`,
);
write('leaflet.ts', leaflet());
