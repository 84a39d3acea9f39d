/**
 * The published JSON Schema (2020-12), made of the same shapes that the reader reads by. Knows no format, and is not part of any page: `scripts/schema.mjs`
 * uses it, and adds the descriptions from the comments in the source.
 */
import { allLeaves, isDuration } from './leaves/index.js';
import { isMoment } from './leaves/moment.js';
import { LONGEST_PICTURE, SMALL_PICTURE } from './small-picture.js';
import type { ObjectShape, Shape } from './shape.js';

/** What the comments say, by the name of the constant and of the field. `''` is the constant itself. */
export type Docs = Readonly<Record<string, Readonly<Record<string, FieldDoc>>>>;
export interface FieldDoc {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}
export type JsonSchema = Record<string, unknown>;

/** What a schema is made of, beside the shape of the document. */
export interface Sources {
  /** The names of the shapes that are constants of the source: each of them is defined once in the schema, and referred to. */
  readonly names: ReadonlyMap<unknown, string>;
  /** What the comments say, by the same names. */
  readonly docs?: Docs;
}

const TEXT = {
  description: 'A text, or one for each language by its BCP 47 code.',
  anyOf: [
    { type: 'string' },
    { type: 'object', patternProperties: { '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$': { type: 'string' } }, additionalProperties: false },
  ],
  examples: [{ en: 'Museum', is: 'Safn' }, 'Museum'],
};

/** An address with one of these schemes, or with none. */
const address = (schemes: string, description: string) => {
  const anyCase = schemes.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return { description, type: 'string', pattern: `^((${anyCase}):|(?![a-zA-Z][a-zA-Z0-9+.-]*:))` };
};

/** What is told once, and referred to. */
const common: JsonSchema = {
  Text: TEXT,
  RichText: { ...TEXT, description: 'A text in Markdown, or one for each language by its BCP 47 code.' },
  Link: address('https?|mailto|tel', 'An address (https, http, mailto or tel), or one relative to this file.'),
  File: address('https?', 'The address of a file (https or http), or one relative to this file.'),
};

/** Those that are more than a pattern. */
const values: Readonly<Record<string, JsonSchema>> = {
  text: { $ref: '#/$defs/Text' },
  rich: { $ref: '#/$defs/RichText' },
  string: { type: 'string' },
  number: { type: 'number' },
  amount: { type: 'number', minimum: 0 },
  year: { type: 'integer', minimum: 500, maximum: 2099 },
  period: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '\\d' }] },
  since: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^(1[0-9]|20)[0-9]{2}([^0-9]|$)' }] },
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  weight: { type: 'integer', minimum: 1, maximum: 3 },
  staff: { type: 'integer', minimum: 1, maximum: 1_000_000 },
  count: { type: 'integer', minimum: 0, maximum: 1e6 },
  positive: { type: 'integer', minimum: 1, maximum: 1e6 },
  postalCode: { type: 'string', pattern: '\\d' },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  flag: { type: 'boolean' },
  version: { const: 1 },
  link: { $ref: '#/$defs/Link' },
  file: { $ref: '#/$defs/File' },
  logo: { anyOf: [{ $ref: '#/$defs/File' }, { type: 'string', pattern: SMALL_PICTURE.source, maxLength: LONGEST_PICTURE }] },
  date: { type: 'string', format: 'date' },
  duration: { type: 'string', pattern: isDuration.source },
  moment: { type: 'string', pattern: isMoment.source },
  rrule: { type: 'string', pattern: '^(RRULE:)?([A-Z]+=[A-Z0-9,+-]+;)*FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;[A-Z]+=[A-Z0-9,+-]+)*;?$' },
  clocks: { type: 'string', pattern: '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$' },
  day: {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
    ],
  },
  texts: { type: 'object', additionalProperties: { $ref: '#/$defs/Text' } },
  words: { type: 'object', additionalProperties: { type: 'string' } },
  domain: { type: 'string', pattern: '^(\\*\\.)?([^\\s/?#@:*]+\\.[^\\s/?#@:*]+|localhost)$' },
  secret: { not: {} },
  audience: { enum: ['public', 'partners', 'staff'] },
};

/** The schema of a single value, by its name or its choices. */
function valueSchema(leaf: string): JsonSchema {
  const name = leaf.replace(/[!?]$/, '');
  const rule = allLeaves[name];
  if (values[name]) return values[name];
  if (rule instanceof RegExp) {
    const pattern = rule.ignoreCase
      ? rule.source.replace(/a-([fz])/g, (range, end: string) => `${range}A-${end.toUpperCase()}`)
      : rule.source;
    return { type: 'string', pattern };
  }
  if (rule) throw new Error(`No JSON Schema for the value "${name}": add it to json-schema.ts.`);
  const words = name.split('|');
  return words.length > 1 ? { enum: words } : { const: name };
}

/** The JSON Schema of the documents of one shape. Its title is the comment at the shape, else its name. */
export function jsonSchema(root: ObjectShape, { names, docs = {} }: Sources): JsonSchema {
  const definitions: JsonSchema = {};

  const schemaOf = (shape: Shape): JsonSchema => {
    if (typeof shape === 'string') return valueSchema(shape);
    if (Array.isArray(shape)) {
      const [item, other] = shape as readonly [Shape, Shape?];
      const items = { type: 'array', items: schemaOf(item) };
      return other ? { anyOf: [items, schemaOf(other)] } : items;
    }
    const constant = names.get(shape);
    if (!constant) return objectSchema(shape as ObjectShape, {});
    const name = constant.charAt(0).toUpperCase() + constant.slice(1);
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = objectSchema(shape as ObjectShape, docs[constant]);
    }
    return { $ref: `#/$defs/${name}` };
  };

  const objectSchema = (shape: ObjectShape, doc: Docs[string] = {}): JsonSchema => {
    const properties = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, { ...schemaOf(field), ...doc[name] }]));
    const required = Object.entries(shape).flatMap(([name, field]) => (typeof field === 'string' && field.endsWith('!') ? name : []));
    return {
      ...doc[''],
      type: 'object',
      properties,
      ...(required.length ? { required } : {}),
      // notes and tools' own fields ($schema, _comment) pass, misspelt ones do not
      patternProperties: { '^[^a-zA-Z]': true },
      additionalProperties: false,
    };
  };

  const name = names.get(root) ?? '';
  const { description: title, ...body } = objectSchema(root, docs[name]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: title ?? name,
    ...body,
    $defs: { ...common, ...definitions },
  };
}
