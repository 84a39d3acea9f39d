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
export type Shape = string | readonly [Shape] | readonly [Shape, Leaf<string>] | { readonly [field: string]: Shape };
export type ObjectShape = Readonly<Record<string, Shape>>;

/** The TypeScript type of what is read by a shape. */
export type Infer<S> = S extends { readonly [holds]: infer T }
  ? T
  : S extends readonly [infer Item]
    ? Infer<Item>[]
    : S extends readonly [infer Item, infer Other]
      ? Infer<Item>[] | Infer<Other>
      : Flat<
          { -readonly [K in keyof S as S[K] extends { readonly [must]: true } ? K : never]: Infer<S[K]> } & {
            -readonly [K in keyof S as S[K] extends { readonly [must]: true } ? never : K]?: Infer<S[K]>;
          }
        >;
type Flat<T> = { [K in keyof T]: T[K] } & {};

/** A record with these fields, all optional unless `required`. The first required one is the field that names it. */
export function object<const S extends ObjectShape>(fields: S): S {
  return fields;
}
/** A list of such; a bad item is left out. */
export const list = <const S>(item: S) => [item] as const;
/** A list of such, or the address of a file that holds it. */
export const listOrFile = <const S>(item: S) => [item, file] as const;
/** One of these words, parted by bars; upper and lower case are the same. */
export function oneOf<const W extends string>(words: W) {
  return words as unknown as Leaf<Split<W>>;
}
type Split<W extends string> = W extends `${infer First}|${infer Rest}` ? First | Split<Rest> : W;
/** The field must be there. */
export const required = <T>(value: Leaf<T>) => (value + '!') as Must<T>;

/** A text, or a language map. */
export const text = 'text' as Leaf<Text>;
/** The same in Markdown. */
export const rich = 'rich' as Leaf<Rich>;
/** A plain string, the same in every language. */
export const string = 'string' as Leaf<string>;
/** Any finite number. */
export const number = 'number' as Leaf<number>;
/** A number that is not negative. */
export const amount = 'amount' as Leaf<number>;
/** A whole year. */
export const year = 'year' as Leaf<number>;
/** A year, or words with one in it: `"1990s"`, `"2024–2027"`. */
export const period = 'period' as Leaf<number | string>;
/** Degrees. */
export const latitude = 'latitude' as Leaf<number>;
export const longitude = 'longitude' as Leaf<number>;
/** Version of the format: 1. A newer one is read as far as it is known. */
export const version = 'version' as Leaf<1>;
/** true or false. */
export const flag = 'flag' as Leaf<boolean>;
/** An http, https, mailto or tel address; absolute once it is read. */
export const link = 'link' as Leaf<string>;
/** An http or https address of something to fetch (picture, film, document); absolute once it is read. */
export const file = 'file' as Leaf<string>;
export const email = 'email' as Leaf<string>;
export const phone = 'phone' as Leaf<string>;
/** `YYYY-MM-DD`. */
export const date = 'date' as Leaf<string>;
/** `MM-DD`, or `YYYY-MM-DD`. */
export const day = 'day' as Leaf<string>;
/** `HH:MM`, to `24:00`. */
export const time = 'time' as Leaf<string>;
/** `#rrggbb` or `#rgb`. */
export const color = 'color' as Leaf<string>;
/** BCP 47. */
export const language = 'language' as Leaf<string>;
/** ISO 3166-1, two capital letters. */
export const country = 'country' as Leaf<string>;
/** IANA, by its looks: `Atlantic/Reykjavik`. Engines differ in what they know. */
export const timeZone = 'timeZone' as Leaf<string>;
/** Texts by a key: `{"food": {"en": "Food"}}`. */
export const texts = 'texts' as Leaf<Readonly<Record<string, Text>>>;
/** Plain strings by a key. */
export const words = 'words' as Leaf<Readonly<Record<string, string>>>;
/** Who may see it. What cannot be read is for `staff`: a misspelt word must not make a thing public. */
export const audience = 'audience' as Leaf<'public' | 'partners' | 'staff'>;
