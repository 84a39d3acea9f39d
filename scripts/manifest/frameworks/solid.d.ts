/** `import 'bob-widgets/solid'` makes the tags known to Solid: attributes by their names, properties by theirs or with `prop:`, events with `on:`. */
import type { JSX } from 'solid-js';
import type { Tags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void };
type Prefixed<Properties> = { [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name] };
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] &
  Tags[Tag]['properties'] &
  Prefixed<Tags[Tag]['properties']> &
  Listeners<Tags[Tag]['events']>;

type SolidTags = { [Tag in keyof Tags]: Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Own<Tag>> & Own<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
