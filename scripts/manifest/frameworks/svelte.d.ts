/** `import 'bob-widgets/svelte'` makes the tags known to Svelte 5. It sets what is a property of the element as a property, and listens to `bob-load` by `onbob-load`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Tags[Tag]['properties'] & Listeners<Tags[Tag]['events']>;

type SvelteTags = { [Tag in keyof Tags]: Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Own<Tag>> & Own<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
