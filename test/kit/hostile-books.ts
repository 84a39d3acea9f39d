/** Books in which each text, link and picture may be a hostile one. */
import * as fc from '../support/properties.js';
import { HOSTILE, HOSTILE_URLS, hostile } from '../support/index.js';
import { wholeBook } from './books.js';

/** Fields called `text` are Markdown, but for those in these lists. */
const PLAIN = ['history', 'plans', 'quotes'];
const TEXTS = new Set([
  'text',
  'title',
  'caption',
  'alt',
  'role',
  'by',
  'note',
  'goals',
  'vision',
  'points',
  'training',
  'measures',
  'price',
  'unit',
  'offers',
  'needs',
]);
const ADDRESS = new Set(['src', 'url', 'website', 'embed', 'book']);

/** Values of a field, by its kind. */
const texts = fc.oneof(
  fc.constantFrom(...hostile.filter((text) => text.length < 3000)),
  fc.tuple(fc.constantFrom(...HOSTILE.scripts), fc.constantFrom(...HOSTILE.markdown.slice(0, 12))).map(([a, b]) => `${a}\n\n${b}`),
  fc.constantFrom(...HOSTILE.names).map((name) => ({ [name]: 'x', en: HOSTILE.scripts[3] })),
  fc.string(),
);
const addresses = fc.oneof(
  fc.constantFrom(...HOSTILE_URLS),
  fc.constantFrom(...HOSTILE.css, ...HOSTILE.scripts).map((text) => `${location.origin}/missing/${text}`),
);
const anything = fc.oneof({ weight: 6, arbitrary: fc.constant('keep' as const) }, { weight: 1, arbitrary: fc.anything() });

interface Dice {
  text: () => unknown;
  address: () => unknown;
  other: () => unknown;
}

/** The book with hostile values in place of its own. `kind` and the structure stay, or it would not be read at all. */
function spoil(value: unknown, dice: Dice, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoil(one, dice, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, dice, name)]));
  if (['kind', 'version', 'type'].includes(key)) return value;
  if (ADDRESS.has(key)) return dice.address();
  if (typeof value === 'string') return dice.text();
  const other = dice.other();
  return other === 'keep' ? value : other;
}

/** The name stays a harmless one, so that the book is always shown. */
export const hostileBook = fc.gen().map((gen) => ({
  ...(spoil(wholeBook('x'), {
    text: () => gen(() => texts),
    address: () => gen(() => addresses),
    other: () => gen(() => anything),
  }) as object),
  name: 'Anna',
}));

/** The same book with this one text in every text field, and this address in every address. */
export const filledWith = (text: string, address = text): object =>
  spoil(wholeBook('x'), { text: () => text, address: () => address, other: () => 'keep' }) as object;

/** The book with this text in all Markdown fields, or in all the others. */
export function textsOf(kind: 'rich' | 'plain', text: string): object {
  const fill = (value: unknown, path: readonly string[] = []): unknown => {
    if (Array.isArray(value)) return value.map((one) => fill(one, path));
    if (typeof value === 'object' && value)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, [...path, name])]));
    const rich = path.at(-1) === 'text' && !PLAIN.includes(path.at(-2) ?? '');
    const plain = TEXTS.has(path.at(-1) ?? '') && path.length > 1;
    return typeof value === 'string' && (kind === 'rich' ? rich : !rich && plain) ? text : value;
  };
  return fill(wholeBook('Anna')) as object;
}
