/** What `html`, `svg` and `css` templates must not contain: things that a strict CSP blocks, or that depend on the host page. */

/** Each: what is wrong, the pattern, and why. Patterns must not match inside comments, which are blanked first. */
const HTML = [
  [/\sstyle\s*=/gi, 'No style attribute in a template: a strict CSP blocks it. Use a class, a part, or style.setProperty.'],
  [/[\s.](inner|outer)HTML\s*=|\.srcdoc\s*=/g, 'No HTML from strings in a template.'],
  [/\son[a-z]+\s*=/gi, 'No inline event handler in a template: a strict CSP blocks it. Use @event.'],
  [/javascript:/gi, 'No javascript: address.'],
];

const SIDE = '(?:left|right)';
const CSS = [
  [/[\d.]rem\b/g, 'No rem: hosts set html{font-size:62.5%}. Use em of :host.'],
  [
    new RegExp(`(?:margin|padding|border|inset|scroll-margin|scroll-padding)-${SIDE}\\b`, 'g'),
    'Use the logical property (…-inline-start, …-inline-end).',
  ],
  [/border-(?:top|bottom)-(?:left|right)-radius/g, 'Use the logical property (border-start-start-radius …).'],
  [new RegExp(`(?:^|[;{\\s])${SIDE}\\s*:`, 'g'), 'Use inset-inline-start or inset-inline-end.'],
  [new RegExp(`(?:text-align|float|clear)\\s*:\\s*${SIDE}\\b`, 'g'), 'Use start/end (inline-start/inline-end).'],
  [/@media[^{]*\b(?:min-|max-)?(?:device-)?width\b/g, 'Not the width of the page: use a container query.'],
  [/@import\b/g, 'No @import in a style sheet of an element.'],
  [/url\(\s*['"]?(?:https?:)?\/\//g, 'No address of another server in a style sheet.'],
];

const blank = (text) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** The findings in the text of one template: `[offset, message]`. */
export function findings(kind, text) {
  const clean = blank(text);
  return (kind === 'css' ? CSS : HTML).flatMap(([pattern, message]) => [...clean.matchAll(pattern)].map((match) => [match.index, message]));
}

export default {
  meta: { type: 'problem', docs: { description: 'templates stand a strict CSP and any host page' }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      const kind = node.tag.type === 'Identifier' ? node.tag.name : '';
      if (kind !== 'html' && kind !== 'svg' && kind !== 'css') return;
      for (const quasi of node.quasi.quasis) {
        const start = quasi.range[0] + 1;
        for (const [offset, message] of findings(kind, quasi.value.raw)) {
          context.report({ loc: context.sourceCode.getLocFromIndex(start + offset), message });
        }
      }
    },
  }),
};
