/** Minifies the styles in `css` templates of our own modules, with the minifier that Vite has for style sheets. */
import { transform } from 'lightningcss';

function* templates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') yield node.quasi;
  for (const child of Object.values(node)) yield* templates(child);
}

/** The plugin; it runs on plain JavaScript, after TypeScript has gone. */
export const styles = {
  name: 'styles',
  enforce: 'post',
  transform(code, id) {
    if (!code.includes('css`') || id.includes('node_modules')) return null;
    let minified = code;
    for (const { start, end, quasis } of [...templates(this.parse(code))].reverse()) {
      if (quasis.length > 1) continue;
      const style = transform({ filename: id, code: Buffer.from(quasis[0].value.cooked), minify: true }).code.toString();
      minified = `${minified.slice(0, start + 1)}${style.replace(/[\\`$]/g, '\\$&')}${minified.slice(end - 1)}`;
    }
    return { code: minified, map: null };
  },
};
