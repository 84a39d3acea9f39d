/**
 * Takes out of Lit what our oldest browsers never run, and what only decorators and its development build read: 0.3 kB of each first view.
 * Throws where Lit is written in another way: look then whether that part is still there.
 */

/** By module of Lit: what is put in place of what. */
const UNUSED = {
  // for browsers that know no constructed style sheets
  '@lit/reactive-element/css-tag.js': [[/\w\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true']],
  '@lit/reactive-element/reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.+?this\.elementProperties\.set\(\w,\w\)\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [/\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, 'void 0'],
    [/\w\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
  'lit-html/lit-html.js': [
    [/\w\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
};

/** The code of a module without that; null where there is none of it. */
export function withoutUnused(code, id) {
  const [, unused] = Object.entries(UNUSED).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
  return (
    unused?.reduce((left, [part, instead]) => {
      if (!part.test(left)) throw new Error(`scripts/script-tag/lit.mjs: ${id} has no ${part.source}`);
      return left.replace(part, instead);
    }, code) ?? null
  );
}

/** The plugin. */
export const lit = {
  name: 'lit',
  enforce: 'pre',
  transform(code, id) {
    const left = withoutUnused(code, id);
    return left === null ? null : { code: left, map: null };
  },
};
