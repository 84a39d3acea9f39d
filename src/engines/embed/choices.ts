/** Which values an element takes for an attribute, as its `@attr` tag lists them. */
import { attributes } from './generated/attributes.js';

/** The values that an element has for an attribute; undefined where it takes others, too. */
export const choicesOf = (element: string, name: string): readonly string[] | undefined => attributes[element]?.[name] ?? undefined;

/** Whether a value is one of the choices. Where one of these is several words (`need offer`), the words may stand in any order, also parted by commas. */
export function isChoice(value: string, choices: readonly string[]): boolean {
  if (!choices.some((one) => one.includes(' '))) return choices.includes(value);
  const words = value.split(/[\s,]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => choices.includes(word));
}
