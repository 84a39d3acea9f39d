/** `import 'bob-widgets/jsx'` makes the tags known to JSX whose types are global or Preact’s. */
import type { Tags } from './tags.js';

interface Base {
  children?: any;
  class?: string;
  className?: string;
  id?: string;
  key?: string | number;
  lang?: string;
  ref?: any;
  slot?: string;
  [data: `data-${string}`]: unknown;
}
type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type JsxTags = { [Tag in keyof Tags]: Base & Tags[Tag]['attributes'] & Tags[Tag]['properties'] & Listeners<Tags[Tag]['events']> };

declare global {
  namespace JSX {
    interface IntrinsicElements extends JsxTags {}
  }
  namespace preact.JSX {
    interface IntrinsicElements extends JsxTags {}
  }
}
