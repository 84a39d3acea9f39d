/** `import 'bob-widgets/react'` makes the tags known to React 19. It sets what is a property of the element as a property, and listens to `bob-load` by `onbob-load`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Tags[Tag]['properties'] & Listeners<Tags[Tag]['events']>;
type Base<Tag extends keyof Tags> = DetailedHTMLProps<HTMLAttributes<Tags[Tag]['element']>, Tags[Tag]['element']> & { class?: string };

type ReactTags = { [Tag in keyof Tags]: Omit<Base<Tag>, keyof Own<Tag>> & Own<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
