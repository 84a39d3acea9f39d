/** The licences of the packages whose code is in the built files. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Our own modules that scripts make of a package. */
const MADE_OF = {
  'src/kit/map/generated/leaflet.ts': 'leaflet',
  'src/kit/map/generated/outlines.ts': 'world-atlas',
};

/** @param {{ modules: Record<string, unknown> }[]} files Modules by their path from the root. */
export function licences(files) {
  const packages = files.flatMap(({ modules }) =>
    Object.keys(modules)
      .map((id) => MADE_OF[id] ?? /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1])
      .filter(Boolean),
  );
  const text = (name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}\n`;
  };
  return [...new Set(packages)]
    .sort()
    .map(text)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
