/** Values made of a shape: documents that fit it more or less, and each field of it by itself, good and odd. */
import type { ObjectShape, Shape } from '../../src/schema/shape.js';
import { allLeaves } from '../../src/schema/leaves/index.js';
import { hostile } from './hostile.js';
import * as fc from './properties.js';

/** The leaf or the choices that a shape of a single value names. */
export const leafOf = (shape: string): string => shape.replace(/[!?]$/, '');
export const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
export const isRecord = (shape: Shape): shape is ObjectShape => typeof shape === 'object' && !Array.isArray(shape);

const good: Readonly<Record<string, unknown>> = {
  text: { en: 'Harbour', is: 'Höfn' },
  rich: 'A **harbour**',
  string: 'harbour',
  link: 'https://example.org/a',
  file: 'a.png',
  logo: 'a.png',
  email: 'a@b.example',
  phone: '+354 555 0100',
  language: 'is',
  country: 'IS',
  year: 2012,
  postalCode: '310',
  color: '#0b6e4f',
  identifier: 'harbour',
  date: '2026-05-01',
  day: '05-01',
  time: '10:00',
  period: '1990s',
  duration: 'P1Y',
  timeZone: 'Atlantic/Reykjavik',
  clocks: 'Atlantic/Reykjavik',
  moment: '2026-05-01T10:00',
  rrule: 'FREQ=WEEKLY;COUNT=5',
  texts: { food: { en: 'Food' } },
  words: { Firma: 'name' },
  domain: 'example.org',
  coordinate: 'Tbbv-7BVaMoMNM2xU6jZNCEOFcRo_DvEjXqoWNlSFSE',
  token: 'a.b.c',
  version: 1,
  flag: true,
  audience: 'partners',
};

/** A good value of a leaf. */
const goodValue = (leaf: string): unknown => good[leaf] ?? (allLeaves[leaf] ? 2 : leaf.split('|')[0]);

/** A good record with its required fields and its id. */
export const minimal = (shape: ObjectShape): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) =>
      typeof field === 'string' && (field.endsWith('!') || name === 'id') ? [[name, goodValue(leafOf(field))]] : [],
    ),
  );

/** What stands in files beside what belongs there: blanks, quotes, other types, words, markup, other formats. */
const odd: readonly unknown[] = [
  ...[null, '', '  ', [], {}, [[]], [null], [''], true, false],
  ...[0, 1, 2, 3, 4, -1, 2.5, 2012, 1e21, '2', ' 3 ', '2.5', '2,5', '2012', '1e3', 'Infinity', 'NaN', 64.5],
  ...['long ago', 'in the spring of 2012', 'two words', ' padded ', '  West-Pass ', '-begins-so', 'x'.repeat(61), 'ÆÐA', 'café', '日本'],
  ...['<b>Harbour</b> & co', 'a < b', '<scr<script>ipt>x', '<p></p>', '**bold**\n\n- list', '<name@example.org>', '\u0000\u200b'],
  ...[{ en: 'A' }, { en: ' A ', is: '' }, { en: '' }, { en: 5, is: 'B' }, { xx_: 'A' }, { constructor: 'A' }, { en: '<i>A</i>' }],
  ...[{ food: 'Food' }, { food: { en: ' Food ' } }, { food: 7 }, { ' food ': 'Food' }, ['food'], ['food', 7], [' food '], [{ en: 'A' }]],
  ...[
    'https://example.org/a b',
    ' https://example.org ',
    'page.html',
    '../a.png',
    'javascript:alert(1)',
    'JAVA\nSCRIPT:x',
    'data:,x',
    '//evil.example',
  ],
  ...[
    'mailto:a@b.example',
    'tel:+354',
    'https://a@b.example',
    'http://[',
    'a@b.example',
    ' a@b.example',
    '*#06#',
    '(555) 01',
    '+354/555–01',
  ],
  ...['is', ' en-GB ', 'is_IS', 'Icelandic', 'IS', 'is', 'Iceland', '#abc', '#ABCDEF', 'red', '#12'],
  ...[
    '2026-05-01',
    '2026-02-30',
    ' 2026-05-01 ',
    '1.5.2026',
    '05-01',
    '13-01',
    '24:00',
    '9:30',
    '9.30',
    'P1Y',
    'P',
    'P6M2D',
    '1Y',
    'UTC',
    'over there!',
  ],
  ...[
    { src: 'a.png' },
    { src: ' ' },
    { alt: 'A' },
    { src: 'a.png', width: '20' },
    { city: 'Nuuk' },
    { phone: 5 },
    { from: 'x' },
    { to: '2026-01-01' },
  ],
  ...hostile,
];

/** A record with one field of the shape, at any depth, for each value: [path, record]. Whatever else the record needs is there. */
export function* eachField(shape: ObjectShape, path = ''): Generator<readonly [path: string, record: Record<string, unknown>]> {
  for (const [name, field] of Object.entries(shape)) {
    const at = path ? `${path}.${name}` : name;
    for (const value of eachValue(field, at)) yield [at, { ...minimal(shape), [name]: value }];
  }
}

function* eachValue(shape: Shape, path: string): Generator {
  if (typeof shape === 'string') {
    const leaf = leafOf(shape);
    yield goodValue(leaf);
    for (const word of leaf.split('|')) yield* [word, ` ${word.toUpperCase()} `];
  } else if (isList(shape)) {
    for (const value of eachValue(shape[0], `${path}[]`)) yield* [[value], [value, value]];
  } else for (const [, record] of eachField(shape as ObjectShape, path)) yield record;
  yield* odd;
}

/** Any string, and those that hurt. */
export const anyWord = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.constantFrom('is', 'Mo', '10:00', '06-01', '2026-05-01', '5'),
);
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyWord,
  fc.anything({ withNullPrototype: true, withObjectString: true, withBigInt: true, withDate: true }),
);

/** Something that fits the shape more or less. */
export function likely(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') {
    const leaf = leafOf(shape);
    const languages = fc.dictionary(fc.constantFrom('en', 'is', 'kl', 'en-GB', 'constructor', '__proto__', 'xx_'), anyWord, { maxKeys: 3 });
    const plain =
      leaf === 'text' || leaf === 'rich'
        ? fc.oneof(anyWord, languages)
        : allLeaves[leaf]
          ? fc.oneof(anyWord, fc.double(), fc.boolean(), fc.constant(goodValue(leaf)))
          : fc.constantFrom(...leaf.split('|'));
    return fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: anything });
  }
  const fitting = isList(shape)
    ? fc.array(likely(shape[0]), { maxLength: 3 })
    : fc.record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, likely(field)])), { requiredKeys: [] });
  return fc.oneof({ weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: anything });
}
