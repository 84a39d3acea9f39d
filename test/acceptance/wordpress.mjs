/** What WordPress leaves of the HTML of an author, who may not write script: what `wp_kses_post` allows, of what matters here. */
import { Parser } from 'htmlparser2';

const TAGS = new Set('a abbr b blockquote br code div em h1 h2 h3 h4 h5 h6 hr i img li ol p pre section small span strong table tbody td th thead tr ul'.split(' ')); // prettier-ignore
const ATTRIBUTES = /^(class|id|style|title|lang|dir|role|href|rel|target|src|alt|width|height|data-[\w-]+)$/;
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export function asAuthor(html) {
  let kept = '';
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!TAGS.has(tag)) return;
      const left = Object.entries(attributes).filter(([name]) => ATTRIBUTES.test(name));
      kept += `<${tag}${left.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>`;
    },
    ontext: (text) => (kept += escape(text)),
    onclosetag(tag) {
      if (TAGS.has(tag)) kept += `</${tag}>`;
    },
  });
  parser.end(html);
  return kept;
}
