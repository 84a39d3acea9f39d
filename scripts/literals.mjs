/**
 * Takes out of the script-tag build what no browser needs and no minifier knows: white space in templates and styles, and what texts say to
 * their translators.
 */

const STRING = /("[^"]*"|'[^']*')/;

/** Spaces in CSS that mean nothing. The one before a colon can be a descendant combinator. */
export const tightCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(STRING)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/(?<=[\s:,(-])0\.(?=\d)/g, '.')
            .replace(/;}/g, '}'),
    )
    .join('');

/** Line breaks and indents in HTML are one space: between inline elements it can be seen. */
export const tightHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

const TIGHT = { css: tightCss, html: tightHtml, svg: tightHtml };

function* tagged(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const child of node) yield* tagged(child);
  else {
    if (node.type === 'TaggedTemplateExpression' && TIGHT[node.tag.name]) yield node;
    for (const key in node) if (key !== 'parent') yield* tagged(node[key]);
  }
}

/** The descriptions of texts, `desc` in `msg('Done', { id, desc })`: from the comma before. */
function* descriptions(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const child of node) yield* descriptions(child);
  else {
    const { properties = [] } = (node.type === 'CallExpression' && node.callee.name === 'msg' && node.arguments[1]) || {};
    const at = properties.findIndex(({ key }) => key?.name === 'desc');
    if (at > 0) yield { start: properties[at - 1].end, end: properties[at].end };
    for (const key in node) if (key !== 'parent') yield* descriptions(node[key]);
  }
}

/** The plugin; it runs on plain JavaScript, after TypeScript has gone. */
export const literals = {
  name: 'literals',
  enforce: 'post',
  transform(code, id) {
    if (!/\b(css|html|svg)`|\bmsg\(/.test(code) || id.includes('node_modules')) return null;
    const program = this.parse(code);
    const edits = [...descriptions(program)].map((where) => ({ ...where, text: '' }));
    for (const { tag, quasi } of tagged(program)) {
      if (/<(pre|textarea)/.test(code.slice(quasi.start, quasi.end))) continue;
      for (const { value, start } of quasi.quasis) {
        const from = code.indexOf(value.raw, start);
        edits.push({ start: from, end: from + value.raw.length, text: TIGHT[tag.name](value.raw) });
      }
    }
    edits.sort((a, b) => b.start - a.start);
    const out = edits.reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), code);
    return { code: out, map: null };
  },
};
