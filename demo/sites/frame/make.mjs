/**
 * Puts the page that is shown in frames beside the demo, as an owner uploads it: `generated/embed.html`, and the list of places that documents may come from.
 *
 *     node demo/sites/frame/make.mjs      needs dist/embed.html; `npm start` and `npm run build` run it
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'generated');
mkdirSync(folder, { recursive: true });
copyFileSync(path.resolve(import.meta.dirname, '../../../dist/embed.html'), path.join(folder, 'embed.html'));
writeFileSync(path.join(folder, 'embed.json'), `${JSON.stringify({ allow: ['../../../books/'] })}\n`);
