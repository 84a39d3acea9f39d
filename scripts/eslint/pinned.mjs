/** Every `import()` is inside `pinned(() => import('./x.js'))`: there the CDN build adds the integrity hash and the one retry. */
const isPinned = (node) => {
  const arrow = node.parent;
  const call = arrow?.parent;
  return (
    arrow?.type === 'ArrowFunctionExpression' &&
    arrow.body === node &&
    call?.type === 'CallExpression' &&
    call.callee.type === 'Identifier' &&
    call.callee.name === 'pinned'
  );
};

export default {
  meta: { type: 'problem', docs: { description: 'import() only within pinned()' }, schema: [] },
  create: (context) => ({
    ImportExpression(node) {
      if (!isPinned(node)) context.report({ node, message: "Write pinned(() => import('./x.js')): only that is hashed in the CDN build." });
      else if (node.source.type !== 'Literal')
        context.report({ node: node.source, message: 'The path must be a literal, so that the build can pin it.' });
    },
  }),
};
