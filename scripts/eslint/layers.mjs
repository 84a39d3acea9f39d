/**
 * Which folder may import from which. Imports run one way: studio -> elements -> kit -> engines -> formats -> schema; elements do not import each other.
 * The rule reads static imports, re-exports, `import()` and type imports alike: a type, too, ties two files together.
 */
import path from 'node:path';

/** What runs without Lit, in Node or before it is loaded: these folders below `src/`, and every folder `logic/`. */
const PURE = /^(loader|schema|formats|engines|cli|kit\/(intl|prerender))\/|(^|\/)logic\//;

/** Single files that do, too: the script tag itself, and what the loader takes from the kit. */
const PURE_FILES = [/^bob\.ts$/, /^kit\/(pinned|version)\.ts$/];

const LIT = /^(lit|lit-html|lit-element|@lit\/reactive-element|@lit\/task|@lit-labs\/.+)(\/|$)/;
const TEST = /(\.test\.ts$|^test\/)/;

/** The layers that know no DOM, from the lowest up: each may import from those before it. */
const PURE_LAYERS = ['schema', 'formats', 'engines'];

const layerOf = (file) => {
  if (file === 'bob.ts' || file.startsWith('loader/')) return 'loader';
  const [first, second, ...rest] = file.split('/');
  if (first === 'elements') return rest.length ? `elements/${second}` : 'index';
  return [...PURE_LAYERS, 'kit', 'cli', 'studio'].includes(first) ? first : 'index';
};

/** May a file of layer `from` import a file of layer `to`? `lazy`: by `import()`, so that it is not loaded along. */
export function allowed(from, to, { lazy = false, pure = false } = {}) {
  if (from === to || from === 'index') return true;
  if (PURE_LAYERS.includes(from)) return PURE_LAYERS.includes(to) && PURE_LAYERS.indexOf(to) < PURE_LAYERS.indexOf(from);
  if (PURE_LAYERS.includes(to)) return true;
  // what draws an element ahead comes where it is asked for
  if (from === 'cli') return pure || (lazy && to.startsWith('elements/'));
  if (from === 'studio') return to === 'kit' || to.startsWith('elements/');
  if (from === 'loader') return lazy || (to === 'kit' && pure);
  return to === 'kit' && from.startsWith('elements/');
}

const isPure = (file) => PURE.test(file) || PURE_FILES.some((pattern) => pattern.test(file));

export default {
  meta: {
    type: 'problem',
    docs: { description: 'imports run one way: elements -> kit -> engines -> formats -> schema' },
    schema: [],
    messages: {
      layer:
        '{{from}} must not import {{to}}: imports run elements -> kit -> engines -> formats -> schema, and elements do not import each other.',
      lit: '{{file}} is a pure file: it must not import {{source}}.',
      packages: '{{from}}/ runs everywhere: it must not import {{source}}.',
    },
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const file = path.relative(src, context.filename).replaceAll('\\', '/');
    if (file.startsWith('..') || TEST.test(file)) return {};
    const from = layerOf(file);

    const check = (node, lazy) => {
      if (typeof node?.value !== 'string') return;
      const source = node.value;
      if (!source.startsWith('.')) {
        if (LIT.test(source) && isPure(file) && !(lazy && from === 'cli'))
          context.report({ node, messageId: 'lit', data: { file: `src/${file}`, source } });
        else if (PURE_LAYERS.includes(from) && source === 'dompurify')
          context.report({ node, messageId: 'packages', data: { from, source } });
        return;
      }
      const target = path
        .relative(src, path.resolve(path.dirname(context.filename), source))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
      if (target.startsWith('..')) return; // locales/generated and the like
      const to = layerOf(target);
      if (!allowed(from, to, { lazy, pure: isPure(target) })) context.report({ node, messageId: 'layer', data: { from, to } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, false),
      ExportNamedDeclaration: (node) => check(node.source, false),
      ExportAllDeclaration: (node) => check(node.source, false),
      ImportExpression: (node) => check(node.source, true),
    };
  },
};
