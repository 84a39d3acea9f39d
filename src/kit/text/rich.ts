/** Rich text: Markdown, then the HTML that the sanitiser lets through. Loaded only where a text has markup. */
import DOMPurify from 'dompurify';
import { directive, Directive, type Part } from 'lit/directive.js';
import { noChange } from 'lit';
import { Marked } from 'marked';
import { safeUrl } from '../../schema/link.js';

const marked = new Marked({ gfm: true, async: false });

/** No picture, form, frame, style or id: a text only says something. Pictures have fields of their own. */
const allowed = {
  ALLOWED_TAGS:
    'p br strong b em i s del ins sub sup mark small a ul ol li dl dt dd blockquote q cite code pre kbd abbr hr h4 h5 h6 table thead tbody tr th td span'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'lang', 'dir', 'title', 'colspan', 'rowspan', 'scope', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;

/** The nodes of a Markdown text, safe to put into the page. Links are those of `safeUrl`; others keep their words only. */
export function richNodes(text: string, base: string = document.baseURI): Node[] {
  // A text's headings stand below those of the element.
  const source = (marked.parse(text) as string).replace(
    /<(\/?)h([1-6])/g,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 3)}`,
  );
  const purifier = DOMPurify;
  if (!purifier.isSupported) throw new Error('No sanitiser here.');
  const fragment = purifier.sanitize(source, {
    ...allowed,
    ALLOWED_TAGS: [...allowed.ALLOWED_TAGS],
    ALLOWED_ATTR: [...allowed.ALLOWED_ATTR],
  });
  // What is left of broken tags is no text; code that is meant to be read stands in a code span.
  fragment.normalize();
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: at } = texts;
    if (!at.parentElement?.closest('code')) at.nodeValue = at.nodeValue!.replace(/<\/?[a-z][^<>@]*>/gi, '');
  }
  for (const link of fragment.querySelectorAll('a')) {
    const url = safeUrl(link.getAttribute('href'), base);
    if (url) link.setAttribute('href', url);
    else link.replaceWith(...link.childNodes);
  }
  return [...fragment.childNodes];
}

class RichText extends Directive {
  #text: string | undefined;

  render(text: string): unknown {
    // Nodes move when they are put anywhere again, so the same text is left where it is.
    if (text === this.#text) return noChange;
    this.#text = text;
    return richNodes(text);
  }

  override update(_part: Part, [text]: [string]): unknown {
    return this.render(text);
  }
}

/** A Markdown text as a child expression: `` html`<div>${rich(text)}</div>` ``. */
export const rich = directive(RichText);
