/** Names and places that were written down by hand: `names/<language>.txt`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @returns {{ first: string[], family: string[], places: string[] }} */
export function byHand(language) {
  const text = readFileSync(path.join(import.meta.dirname, `names/${language}.txt`), 'utf8');
  const [first, family, places] = text
    .normalize('NFC')
    .split(/^#.*$/m)
    .slice(1)
    .map((part) => [...new Set(part.split(/\s+/).filter(Boolean))]);
  return { first, family, places };
}
