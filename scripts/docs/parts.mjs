/**
 * A page of documentation for Storybook, in parts: Markdown, and examples that are shown live beside their code. An example is a fenced block of HTML
 * with an element or a marked link in it; a block that starts with ```html static is only code. The text of a block is the whole example: the code and
 * what is live come from it.
 */

/** ```html, with the words after it, and the text up to the closing fence. */
const HTML_FENCE = /^```html\b([^\n]*)\n([\s\S]*?)\n```$/gm;
const AN_ELEMENT = /<bob-|data-bob=|class="bob-/;

/**
 * @typedef {{ markdown: string } | { example: string }} Part
 * @param {string} text Markdown
 * @param {(address: string) => string | undefined} [link] What a relative link becomes; none leaves its words.
 * @returns {Part[]}
 */
export function partsOf(text, link = (address) => address) {
  const parts = [];
  let at = 0;
  const add = (markdown) => markdown.trim() && parts.push({ markdown: linked(markdown, link) });
  for (const { 0: block, 1: words, 2: example, index } of text.matchAll(HTML_FENCE)) {
    if (/\bstatic\b/.test(words) || !AN_ELEMENT.test(example)) continue;
    add(text.slice(at, index));
    parts.push({ example });
    at = index + block.length;
  }
  add(text.slice(at));
  return parts;
}

const FENCES = /(```[\s\S]*?```)/;
const LINK = /\[([^\]]+)\]\((?!https?:|mailto:|#)([^)\s]+)\)/g;

/** The text with its relative links changed; fenced code stays as it is. */
export const linked = (text, link) =>
  text
    .split(FENCES)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(LINK, (_, words, address) => {
            const to = link(address);
            return to ? `[${words}](${to})` : words;
          }),
    )
    .join('');

/** The id that Storybook makes of a title. */
export const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Links between the files of stories/docs as links between pages of Storybook.
 *
 * @param {Record<string, string>} titles The title of the page of each file: `{ 'theming.md': 'Theming' }`
 */
export const storybookLinks = (titles) => (address) => {
  const [file, anchor] = address.replace(/^\.\//, '').split('#');
  return titles[file] && `?path=/docs/${idOf(titles[file])}--docs${anchor ? `#${anchor}` : ''}`;
};
