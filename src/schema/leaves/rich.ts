/** Texts in Markdown that ask for too much: they are shown in a simpler form (`../rich-text.ts`), and the owner is told where. */
import { LONGEST, withinLimits } from '../rich-text.js';
import { isObject, type Leaves, type Note, type ReadLeaf } from './leaf.js';

function noteExcess(text: unknown, note: Note): void {
  // most texts are short, and ask for nothing
  if (typeof text !== 'string' || text.length < 40) return;
  const { excess } = withinLimits(text);
  if (excess.includes('long')) note('text-cut', LONGEST);
  if (excess.some((one) => one !== 'long')) note('text-simplified', null);
}

/** The same leaves, that also note which rich texts are too much. What is read stays the same. */
export const withLimits = (leaves: Leaves): Leaves => {
  const { rich } = leaves;
  if (typeof rich !== 'function') return leaves;
  const noting: ReadLeaf = (value, note, base) => {
    if (isObject(value)) for (const one of Object.values(value)) noteExcess(one, note);
    else noteExcess(value, note);
    return rich(value, note, base);
  };
  return { ...leaves, rich: noting };
};
