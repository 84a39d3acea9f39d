/** Takes the white space out of the templates and styles of the script-tag build; the minifier does not look into strings. */

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

/** The plugin; it runs on plain JavaScript, after TypeScript has gone. */
export const literals = {
  name: 'literals',
  enforce: 'post',
  transform(code, id) {
    if (!/\b(css|html|svg)`/.test(code) || id.includes('node_modules')) return null;
    const edits = [];
    for (const { tag, quasi } of tagged(this.parse(code))) {
      if (/<(pre|textarea)/.test(code.slice(quasi.start, quasi.end))) continue;
      for (const element of quasi.quasis) edits.push({ element, tight: TIGHT[tag.name](element.value.raw) });
    }
    edits.sort((a, b) => b.element.start - a.element.start);
    let out = code;
    for (const { element, tight } of edits) {
      const at = out.indexOf(element.value.raw, element.start);
      out = out.slice(0, at) + tight + out.slice(at + element.value.raw.length);
    }
    return { code: out, map: null };
  },
};
