/** Where in a document stands what somebody clicked in its preview: the element shows texts, and does not say where they are from. */
import { isObject } from '../../../schema/leaves/leaf.js';
import { isWithin, pathText, type Path } from './paths.js';

/** Without the signs of Markdown, and with single spaces. */
const plain = (text: string): string => text.replace(/[*_`#>~\\[\]]|\((?:https?:|mailto:|tel:|[#/])[^\s)]{0,500}\)/g, '').replace(/\s+/g, ' ').trim().toLowerCase(); // prettier-ignore

/** Deep enough for any format; a document may hold itself. */
const DEPTH = 12;

function* stringsIn(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, plain(String(value))];
  else if (path.length < DEPTH && Array.isArray(value)) for (const [index, one] of value.entries()) yield* stringsIn(one, [...path, index]);
  else if (path.length < DEPTH && isObject(value)) for (const name of Object.keys(value)) yield* stringsIn(value[name], [...path, name]);
}

/**
 * The place of the text that was clicked: the same text, else one that holds it, else the longest that it holds. Places in `within` come first.
 */
export function findText(document: unknown, clicked: string, within: Path = []): Path | undefined {
  const wanted = plain(clicked);
  if (!wanted) return undefined;
  const outer = pathText(within);
  let best: Path | undefined;
  let most = 0;
  for (const [path, text] of stringsIn(document)) {
    if (!text || path[0] === 'kind' || path[0] === 'version') continue;
    const fit = text === wanted ? 4 : text.includes(wanted) && wanted.length > 2 ? 2 : wanted.includes(text) && text.length > 2 ? 0 : -1;
    if (fit < 0) continue;
    // of several, the one in the part that was clicked; then the one that says most of it
    const worth = fit + (outer && isWithin(pathText(path), outer) ? 1 : 0) + Math.min(text.length, wanted.length) / 1e6;
    if (worth > most) [best, most] = [path, worth];
  }
  return best;
}
