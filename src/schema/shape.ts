/**
 * A format as data. One value says what a document holds; from it come
 * the TypeScript type (`Infer`), the tolerant reader (`shape-reader.ts`), and the published JSON Schema (`json-schema.ts`).
 *
 * A shape is the name of a leaf (`'number'`, see `leaves/`), the choices of one (`'public|staff'`), a list of one shape, or an object of
 * shapes; a `!` at the end of a name says that the field must be there, a `?` that it is a limit. Strings, since they cost next to no bytes.
 */
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
/**
 * The fields of `base`, and more. A value that stands in both does not compile: no field has two rules. A record may grow: then it stands in both, and has
 * all fields that it has in `base`. A whole document extends its preview so; what is required in it, or a limit, belongs to the preview, which must not
 * show what the whole does not.
 */
export const extend = <const B extends ObjectShape, const F extends ObjectShape>(base: B, fields: F & Grown<B>): Omit<B, keyof F> & F => ({
  ...base,
  ...fields,
});
type Grown<B> = { readonly [K in keyof B]?: B[K] extends string | readonly [string] ? never : B[K] };

/** A list of such; a bad item is left out. */
export const list = <const S>(item: S) => [item] as const;
/** A list of such, or the address of a file that holds it. */
export const listOrFile = <const S>(item: S) => [item, 'file' as Leaf<string>] as const;
/** One of these words, parted by bars; upper and lower case are the same. */
export function oneOf<const W extends string>(words: W) {
  return words as unknown as Leaf<Split<W>>;
}
type Split<W extends string> = W extends `${infer First}|${infer Rest}` ? First | Split<Rest> : W;
/** The field must be there. */
export const required = <T>(value: Leaf<T>) => (value + '!') as Must<T>;

/**
 * A limit: the field may be left out; but where it stands there and cannot be read, the whole record is left out (of the document itself: all of it). What
 * remains must never claim more than the owner wrote. In a list: none of its items can be missed, and none at all is no list.
 */
export const limit = <T>(value: Leaf<T>) => (value + '?') as Leaf<T>;
