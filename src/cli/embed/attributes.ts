/** The attributes that were typed for an element, and what is misspelt in them. */
import { choicesOf, isChoice } from '../../engines/embed/choices.js';
import { attributes } from '../../engines/embed/generated/attributes.js';
import type { Values } from '../command.js';
import { Failure } from '../files.js';
import { meant } from '../meant.js';

/** Of every tag, and of every field for passwords. */
const EVERYWHERE =
  /^(?:(?:aria|data)-.+|autocapitalize|autofocus|class|dir|enterkeyhint|hidden|id|inputmode|lang|maxlength|minlength|part|pattern|placeholder|readonly|role|slot|spellcheck|tabindex|title|translate)$/;

/** Throws a `Failure` where the element does nothing with one of them. */
export function attributesOf(values: Values, element: string): Record<string, string> {
  const pairs = values.all('attribute').map((pair) => {
    const [, name, value] = /^([a-z][a-z-]*)(?:=(.*))?$/s.exec(pair) ?? [];
    if (name === undefined || /^on|^style$|^src$/.test(name))
      throw new Failure(`--attribute ${pair}: write it as name=value, such as view=full.`);
    const wrong = EVERYWHERE.test(name) ? undefined : misspelt(element, name, value);
    if (wrong !== undefined) throw new Failure(`--attribute ${pair}: ${wrong}`);
    return [name, value ?? name] as const;
  });
  return Object.fromEntries(pairs);
}

function misspelt(element: string, name: string, value: string | undefined): string | undefined {
  const known = attributes[element]!;
  if (!Object.hasOwn(known, name))
    return `<bob-${element}> has no attribute “${name}”. ${meant(name, Object.keys(known).filter((one) => one !== 'src'))}`; // prettier-ignore
  const choices = choicesOf(element, name);
  if (!choices || isChoice(value ?? '', choices)) return undefined;
  return value === undefined
    ? `say which: ${choices.map((one) => `${name}=${one}`).join(', ')}.`
    : `“${name}” is never “${value}” there. ${meant(value, choices)}`;
}
