/** What a text in Markdown may hold, by one rule for both that make it safe: `src/kit/text/rich.ts` in a page, `safe-html.ts` where there is none. */
import { withinLimits } from '../../schema/rich-text.js';
import { isBracketedWord } from '../../schema/tags.js';
import { markdown } from './markdown.js';

/** No picture, form, frame, style or id: a text only says something. Pictures have fields of their own. */
export const TAGS: readonly string[] =
  'p br strong b em i s del ins sub sup mark small a ul ol li dl dt dd blockquote q cite code pre kbd abbr hr h4 h5 h6 table thead tbody tr th td span'.split(
    ' ',
  );

/** Elements within each other, and cells that one stands for. Browsers lay out what is deeper or wider, but slowly. */
export const DEEPEST = 24;
export const WIDEST = 50;

/** The text as HTML that is not yet safe. Its headings stand below those of the element, and a word in brackets is no tag. */
export const unsafeHtml = (text: string): string =>
  markdown(withinLimits(text).text)
    .replace(/<(\/?)h([1-6])/g, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 3)}`)
    .replace(/<([^\s<>]+)>/g, (tag, inner: string) => (isBracketedWord(inner) ? `&lt;${inner}&gt;` : tag));

/** What is left of broken tags is no text; code that is meant to be read stands in a code span. */
export const withoutBrokenTags = (words: string): string =>
  words.replace(/<(\/?[a-z][^<>@]*)>/gi, (tag, inner: string) => (isBracketedWord(inner) ? tag : ''));
