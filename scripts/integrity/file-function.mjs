/** Turns a bundled module into a function of the files that it imports. A static import would fetch a file without checking its hash. */

/** The name by which a file knows the others: the parameter of its function. */
export const FILES = '$files';

/**
 * The result is `export default ($files) => { …; return { exports } }`. Exports are what they are when the module has run: an exported `let`
 * that changes later is not followed.
 *
 * @param {string} name File name, for errors.
 * @param {string} code The module, before minifying.
 * @param {object} program Its ESTree.
 * @returns {string}
 * @throws {Error} Where the module has a statement that this form cannot express.
 */
export function toFunction(name, code, program) {
  const exported = [];
  let body = '';
  let at = 0;
  const put = (node, text) => {
    body += code.slice(at, node.start) + text;
    at = node.end;
  };
  const refuse = (node) => {
    throw new Error(
      `${name} has a statement that the script-tag build cannot turn into a function: ${code.slice(node.start, node.end).slice(0, 120)}`,
    );
  };
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      if (node.specifiers.some(({ type }) => type !== 'ImportSpecifier')) refuse(node);
      const names = node.specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
      const from = node.source.value.replace(/^\.\/|\.js$/g, '');
      put(node, names.length ? `const { ${names.join(', ')} } = ${FILES}[${JSON.stringify(from)}];` : '');
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      for (const { local, exported: as } of node.specifiers) exported.push(`${as.name}: ${local.name}`);
      put(node, '');
    } else if (/^Export/.test(node.type)) refuse(node);
  }
  body += code.slice(at);
  return `export default (${FILES}) => {\n${body}\nreturn { ${exported.join(', ')} };\n};\n`;
}
