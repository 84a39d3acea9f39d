/** Markdown or HTML that a reader would notice if it were shown raw. Bare addresses count: they become links. */
const marks = /[*_`#<>[\]|~\\]|^[^\S\n]*([-+]|\d+[.)])\s|&#?\w+;|https?:|^[^\S\n]*[-=]+[^\S\n]*$/m;

const rich = new Set(['text', 'description', 'intro', 'why', 'how']);

/** Whether any rich text of a document has markup, so that what reads it is worth its bytes. */
export const hasMarkup = (value: unknown, isRich = false): boolean =>
  typeof value === 'string'
    ? isRich && marks.test(value)
    : typeof value === 'object' &&
      !!value &&
      Object.entries(value).some(([key, inner]) => hasMarkup(inner, Array.isArray(value) ? false : isRich || rich.has(key)));
