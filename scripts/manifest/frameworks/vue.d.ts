/** `import 'bob-widgets/vue'` makes the tags known to Vue’s templates. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
type Listeners<Events> = { [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void };
/** Templates are checked with the names in camel case, however they are written. */
type Cased<Attributes> = Attributes & { [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name] };
type Own<Tag extends keyof Tags> = Cased<Tags[Tag]['attributes']> & Tags[Tag]['properties'] & Listeners<Tags[Tag]['events']>;

/** What a template may write on the tag, and what a template reference is. */
type VueTags = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & { $props: Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps & Own<Tag> };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
