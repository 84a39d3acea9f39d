/**
 * Takes the white space out of the templates and styles of the script-tag build, and the remarks for translators out of the texts; the minifier
 * does neither.
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

/** The remark for translators in the options of a call of `msg`, with the property before it. */
function* remarks(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const child of node) yield* remarks(child);
  else {
    const options = node.type === 'CallExpression' && node.callee.name === 'msg' && node.arguments[1]?.properties;
    const at = options ? options.findIndex(({ key }) => key?.name === 'desc') : -1;
    if (at > 0) yield [options[at - 1], options[at]];
    for (const key in node) if (key !== 'parent') yield* remarks(node[key]);
  }
}

/** The plugin; it runs on plain JavaScript, after TypeScript has gone. */
export const literals = {
  name: 'literals',
  enforce: 'post',
  transform(code, id) {
    if (!/\b(css|html|svg)`|\bdesc:/.test(code) || id.includes('node_modules')) return null;
    const edits = [];
    const program = this.parse(code);
    for (const { tag, quasi } of tagged(program)) {
      if (/<(pre|textarea)/.test(code.slice(quasi.start, quasi.end))) continue;
      for (const element of quasi.quasis) {
        const { raw } = element.value;
        const start = code.indexOf(raw, element.start);
        edits.push({ start, end: start + raw.length, text: TIGHT[tag.name](raw) });
      }
    }
    for (const [before, remark] of remarks(program)) edits.push({ start: before.end, end: remark.end, text: '' });
    edits.sort((a, b) => b.start - a.start);
    let out = code;
    for (const { start, end, text } of edits) out = out.slice(0, start) + text + out.slice(end);
    return { code: out, map: null };
  },
};
