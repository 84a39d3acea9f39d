/**
 * A format as data. One value says what a document holds; from it come
 * the TypeScript type (`Infer`), the tolerant reader (`read.ts`), and the published JSON Schema (`json-schema.ts`).
 *
 * A shape is a name of a value (`'number'`), the choices of one (`'public|staff'`), a list of one shape, or an object of
 * shapes; a `!` at the end of a name says that the field must be there. Strings, since they cost next to no bytes.
 */
import type { Rich, Text } from './text.js';

declare const holds: unique symbol;
declare const must: unique symbol;

/** The shape of a single value of type T. */
export type Leaf<T> = string & { readonly [holds]: T };
/** A field without which its record is of no use. */
export type Must<T> = Leaf<T> & { readonly [must]: true };
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };
export type ObjectShape = { readonly [field: string]: Shape };

/** The TypeScript type of what is read by a shape. */
export type Infer<S> = S extends { readonly [holds]: infer T }
  ? T
  : S extends readonly [infer Item]
    ? Infer<Item>[]
    : Flat<
        { -readonly [K in keyof S as S[K] extends { readonly [must]: true } ? K : never]: Infer<S[K]> } & {
          -readonly [K in keyof S as S[K] extends { readonly [must]: true } ? never : K]?: Infer<S[K]>;
        }
      >;
type Flat<T> = { [K in keyof T]: T[K] } & {};

const leaf = <T>(name: string) => name as Leaf<T>;

/** A record with these fields, all optional unless `required`. The first required one is the field that names it. */
export const object = <const S extends ObjectShape>(fields: S): S => fields;
/** A list of such; a bad item is left out. */
export const list = <const S>(item: S) => [item] as const;
/** One of these words; upper and lower case are the same. */
export const oneOf = <const W extends readonly string[]>(...words: W) => words.join('|') as Leaf<W[number]>;
/** The field must be there. */
export const required = <T>(value: Leaf<T>) => (value + '!') as Must<T>;

/** A text, or a language map. */
export const text = leaf<Text>('text');
/** The same in Markdown. */
export const rich = leaf<Rich>('rich');
/** A plain string, the same in every language. */
export const string = leaf<string>('string');
/** Any finite number. */
export const number = leaf<number>('number');
/** A number that is not negative. */
export const amount = leaf<number>('amount');
/** A whole year. */
export const year = leaf<number>('year');
/** A year, or words with one in it: `"1990s"`, `"2024–2027"`. */
export const period = leaf<number | string>('period');
/** Degrees. */
export const latitude = leaf<number>('latitude');
export const longitude = leaf<number>('longitude');
/** true or false. */
export const flag = leaf<boolean>('flag');
/** An http, https, mailto or tel address; absolute once it is read. */
export const link = leaf<string>('link');
/** An http or https address of something to fetch (picture, film, document); absolute once it is read. */
export const file = leaf<string>('file');
export const email = leaf<string>('email');
export const phone = leaf<string>('phone');
/** `YYYY-MM-DD`. */
export const date = leaf<string>('date');
/** `MM-DD`, or `YYYY-MM-DD`. */
export const day = leaf<string>('day');
/** `HH:MM`, to `24:00`. */
export const time = leaf<string>('time');
/** `#rrggbb`. */
export const color = leaf<string>('color');
/** BCP 47. */
export const language = leaf<string>('language');
/** ISO 3166-1, two capital letters. */
export const country = leaf<string>('country');
/** IANA, one that this engine knows. */
export const timeZone = leaf<string>('timeZone');
/** Who may see it. What cannot be read is for `staff`: a misspelt word must not make a thing public. */
export const audience = leaf<'public' | 'partners' | 'staff'>('audience');
